import type { CustomerRow } from '../../core/customer';
import { WaitDot } from '../../ui/components/Mark';
import { useNearEnd } from '../../ui/components/near-end';
import { waitOf } from '../../ui/words';
import { t } from '../text';
import type { CustomersStore } from './customers-store';
import { dayOf, howLong, momentOf } from './format';
import { Marked } from './Marked';
import { STATE_WORDS } from './state-words';
import { walkRows } from './walk-rows';

interface ListProps {
  store: CustomersStore;
  now: number;
  targetMinutes: number;
  /** Handle of the customer whose details are open. */
  open: string | null;
  onOpen(row: CustomerRow): void;
}

/** Customers, a line or two each. Arrow keys walk them, Enter opens one, Space selects it. */
export function CustomerList({ store, now, targetMinutes, open, onOpen }: ListProps) {
  const end = useNearEnd(() => void store.showMore());
  const query = store.answered.value;
  return (
    <>
      <ul role="list" class="people" aria-label={t('pageCustomers')} onKeyDown={walkRows}>
        {store.rows.value.map(row => (
          <li key={row.customerId} class={row.handle === open ? 'person chosen' : 'person'}>
            <Select row={row} store={store} />
            <button
              type="button"
              class="person-open"
              aria-expanded={row.handle === open}
              onClick={() => onOpen(row)}
            >
              <Who row={row} query={query} />
              <Standing row={row} now={now} targetMinutes={targetMinutes} />
              {row.found && (
                <span class="found" dir="auto">
                  <Marked text={row.found.text} query={query} />
                </span>
              )}
            </button>
            <Tags row={row} store={store} />
          </li>
        ))}
      </ul>
      {store.next.value !== null && (
        <button ref={end} type="button" class="quiet" onClick={() => void store.showMore()}>
          {t('customersMore')}
        </button>
      )}
    </>
  );
}

function Select({ row, store }: { row: CustomerRow; store: CustomersStore }) {
  return (
    <input
      type="checkbox"
      aria-label={t('customerSelect', row.displayName)}
      checked={store.selected.value.includes(row.customerId)}
      onChange={event => store.select(row.customerId, event.currentTarget.checked)}
    />
  );
}

function Who({ row, query }: { row: CustomerRow; query: string }) {
  return (
    <span class="who">
      <bdi class="name">
        <Marked text={row.displayName} query={query} />
      </bdi>{' '}
      <bdi class="muted">
        @<Marked text={row.handle} query={query} />
      </bdi>
    </span>
  );
}

function Standing({ row, now, targetMinutes }: { row: CustomerRow; now: number; targetMinutes: number }) {
  const { waitingSince, lastContactAt } = row;
  return (
    <span class="standing">
      <WaitDot wait={waitOf(waitingSince, now, targetMinutes)} /> <span>{t(STATE_WORDS[row.state])}</span>
      {waitingSince !== null && <span title={momentOf(waitingSince)}> {howLong(now - waitingSince)}</span>}
      {waitingSince === null && lastContactAt !== null && (
        <span class="muted" title={momentOf(lastContactAt)}>
          {' '}
          {dayOf(lastContactAt)}
        </span>
      )}
    </span>
  );
}

function Tags({ row, store }: { row: CustomerRow; store: CustomersStore }) {
  if (row.tags.length === 0) return null;
  return (
    <span class="person-tags">
      {row.tags.map(tag => (
        <button
          key={tag}
          type="button"
          class="chip"
          aria-pressed={store.tag.value === tag}
          aria-label={t('customersOnlyTag', tag)}
          onClick={() => store.showTag(store.tag.value === tag ? null : tag)}
        >
          <bdi>{tag}</bdi>
        </button>
      ))}
    </span>
  );
}
