import type { TemplateVersion } from '../../../core/templates/template';
import { momentOf } from '../../customers/format';
import { t, type TextKey } from '../../text';
import { Compare } from './Compare';
import type { EditStore } from './edit-store';

const CAUSES: Readonly<Record<TemplateVersion['cause'], TextKey>> = {
  edit: 'historyEdit',
  pack: 'historyPack',
  undo: 'historyUndo',
  back: 'historyBack',
};

/** How the template stood before: who changed it when, what they changed, and the way back. */
export function History({ store }: { store: EditStore }) {
  const original = store.original.value;
  const versions = store.versions.value;
  if (!original) return null;
  return (
    <details
      class="history"
      onToggle={event => {
        if (event.currentTarget.open && versions === null) void store.showHistory();
      }}
    >
      <summary>{t('historyTitle')}</summary>
      {versions?.length === 0 && <p class="muted">{t('historyNone')}</p>}
      <ol class="versions">
        {versions?.map((version, index) => (
          <li key={version.n}>
            <p class="row">
              <span class="grow">
                {t(
                  CAUSES[version.cause],
                  momentOf(version.until),
                  version.by === '' ? '–' : `^${version.by}`,
                )}
              </span>
              <button
                type="button"
                disabled={store.dirty.value}
                onClick={() => void store.bringBack(version.n)}
              >
                {t('historyBringBack')}
              </button>
            </p>
            <Compare before={version.template} after={versions[index - 1]?.template ?? original} />
          </li>
        ))}
      </ol>
    </details>
  );
}
