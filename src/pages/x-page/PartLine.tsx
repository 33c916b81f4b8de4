import { numberOf } from '../customers/format';
import { Field } from '../parts/Field';
import { t } from '../text';
import { partWords } from './part-words';
import type { PartRow, XPageStore } from './x-page-store';

/** One part of X's page: whether it is found, and how to mend it. */
export function PartLine({ store, row }: { store: XPageStore; row: PartRow }) {
  const { part, selectors } = row;
  const name = t(partWords[part]);
  const open = store.idea.value?.part === part;

  return (
    <li class={row.lost ? 'part-line lost' : 'part-line'}>
      <div class="row">
        <span class="what">{name}</span>
        <span class="muted">{stateOf(row)}</span>
        {store.tab.value && !open && (
          <button
            type="button"
            aria-label={`${t('xPagePoint')}: ${name}`}
            onClick={() => void store.point(part, t('xPageHint', name))}
          >
            {t('xPagePoint')}
          </button>
        )}
        {selectors.length > 0 && (
          <button
            type="button"
            class="quiet"
            aria-label={`${t('remove')}: ${name}`}
            onClick={() => void store.remove(part)}
          >
            {t('remove')}
          </button>
        )}
      </div>
      {selectors.map(selector => (
        <code key={selector} dir="ltr">
          {selector}
        </code>
      ))}
      {open && <Idea store={store} name={name} />}
    </li>
  );
}

function stateOf({ lost, found, corrected, selectors }: PartRow): string {
  if (lost) return t('xPageIsLost');
  if (found === 0) return t('xPageNotThere');
  if (selectors.length > 0 && !corrected) return t('xPageFoundWithout', numberOf(found));
  return t('xPageFound', numberOf(found));
}

function Idea({ store, name }: { store: XPageStore; name: string }) {
  const idea = store.idea.value;
  if (!idea) return null;
  const { selector, found } = idea;
  const useless = selector !== '' && found === null;

  return (
    <form
      class="idea"
      onSubmit={event => {
        event.preventDefault();
        void store.save();
      }}
    >
      <Field
        id="selector"
        label={t('xPageSelector', name)}
        value={selector}
        onText={text => void store.tryOut(text.slice(0, 500))}
        errors={useless ? [t('xPageUseless')] : []}
        autocapitalize="none"
      />
      <p role="status" class="muted">
        {found !== null && t('xPageFinds', numberOf(found))}
      </p>
      <div class="row">
        <button type="submit" class="primary" disabled={found === null}>
          {t('xPageSave')}
        </button>
        <button type="button" onClick={store.leave}>
          {t('cancel')}
        </button>
      </div>
    </form>
  );
}
