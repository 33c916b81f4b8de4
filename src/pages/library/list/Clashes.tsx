import { t } from '../../text';
import { editAddress } from '../addresses';
import type { ListStore } from './list-store';

/** So many at once; the next ones come as these are settled. */
const SHOWN = 5;

/** Templates with the same shortcut, of which typing it finds the wrong one: each with another shortcut to take. */
export function Clashes({ store }: { store: ListStore }) {
  const clashes = store.clashes.value;
  if (clashes.length === 0) return null;
  return (
    <section class="notice clashes" aria-label={t('clashes')}>
      <ul role="list">
        {clashes.slice(0, SHOWN).map(({ shortcut, keeps, other, offered }) => (
          <li key={other.id} class="row">
            <span class="grow">
              {t('clashHave')} <code dir="ltr">;;{shortcut}</code>{' '}
              <a href={editAddress(keeps.id)}>
                <bdi>{keeps.name}</bdi>
              </a>
              {', '}
              <a href={editAddress(other.id)}>
                <bdi>{other.name}</bdi>
              </a>
            </span>
            <button
              type="button"
              onClick={() => void store.apply({ kind: 'shortcut', shortcut: offered }, [other.id])}
            >
              {t('clashRename', other.name, offered)}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
