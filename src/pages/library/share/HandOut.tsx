import { useSignal } from '@preact/signals';
import { isInFolder } from '../../../core/templates/folder';
import { numberOf } from '../../customers/format';
import { Field } from '../../parts/Field';
import { Select } from '../../parts/Select';
import { t } from '../../text';
import type { ListStore } from '../list/list-store';
import type { PacksStore } from './packs-store';

/** A pack of one's own as a file: all templates, or those of a folder, with settings of the brands. Corrections of X's page may go alone. */
export function HandOut({ store, list, signing }: { store: PacksStore; list: ListStore; signing: boolean }) {
  const name = useSignal('');
  const folder = useSignal<string | null>(null);
  const settings = useSignal(false);
  const sign = useSignal(true);
  const outcome = store.outcome.value;
  const { rows, folders } = list.contents.value;
  const own = rows.filter(row => row.deletedAt === null && row.archivedAt === null && row.origin === null);
  const chosen = folder.value;
  const within = chosen === null ? own : own.filter(row => isInFolder(row.folder, chosen));
  const alone = within.length === 0 && settings.value && store.corrections.value > 0;

  return (
    <section class="part" aria-labelledby="hand-out-title">
      <h2 id="hand-out-title">{t('handOutTitle')}</h2>
      <p class="hint">{t('handOutHint')}</p>
      <form
        class="hand-out"
        onSubmit={event => {
          event.preventDefault();
          void store.export({
            name: name.value.trim(),
            templates: chosen === null ? 'all' : within.map(({ id }) => id),
            brands: settings.value ? [...store.handles.value] : [],
            roster: settings.value,
            corrections: settings.value,
            suggestions: [],
            sign: signing && sign.value,
          });
        }}
      >
        <Field
          id="pack-name"
          label={t('packName')}
          value={name.value}
          onText={text => void (name.value = text.slice(0, 100))}
        />
        <div class="row">
          <Select
            label={t('libraryFolder')}
            value={chosen ?? ''}
            options={[['', t('libraryAll')], ...folders.map(one => [one, one] as const)]}
            onChoose={one => void (folder.value = one || null)}
          />
          <label class="box">
            <input
              type="checkbox"
              checked={settings.value}
              onChange={event => void (settings.value = event.currentTarget.checked)}
            />
            {t('handOutSettings')}
          </label>
          {signing && (
            <label class="box">
              <input
                type="checkbox"
                checked={sign.value}
                onChange={event => void (sign.value = event.currentTarget.checked)}
              />
              {t('handOutSign')}
            </label>
          )}
        </div>
        <div class="row">
          <button type="submit" disabled={name.value.trim() === '' || (within.length === 0 && !alone)}>
            {alone ? t('handOutSaveSettings') : t('handOutSave', numberOf(within.length))}
          </button>
          <p role="status" class={outcome.is === 'failed' ? 'error' : 'muted'} dir="auto">
            {outcome.is === 'exported' && t('handOutDone', numberOf(outcome.templates))}
            {outcome.is === 'failed' && outcome.reason}
          </p>
        </div>
      </form>
    </section>
  );
}
