import type { CustomerState } from '../../core/customer';
import { SearchField } from '../parts/SearchField';
import { Select } from '../parts/Select';
import { t } from '../text';
import type { CustomersStore } from './customers-store';
import { SORT_WORDS, STATE_WORDS } from './state-words';
import { enterRows } from './walk-rows';

const STATES = Object.keys(STATE_WORDS) as CustomerState[];

/** What the list shows, and in which order. */
export function Filters({ store }: { store: CustomersStore }) {
  return (
    <search class="filters">
      <SearchField
        id="search-customers"
        label={t('customersSearch')}
        hint={t('customersSearchHint')}
        value={store.query.value}
        onText={store.type}
        onKeyDown={enterRows}
      />
      <div class="row">
        <Chips store={store} />
        <Select
          label={t('customersSort')}
          value={store.sort.value}
          options={SORT_WORDS.map(([sort, words]) => [sort, t(words)])}
          onChoose={store.sortBy}
        />
      </div>
    </search>
  );
}

function Chips({ store }: { store: CustomersStore }) {
  const { state, tag } = store;
  return (
    <div class="chips" role="group" aria-label={t('customersShow')}>
      <button
        type="button"
        class="chip"
        aria-pressed={state.value === null}
        onClick={() => store.showState(null)}
      >
        {t('stateAll')}
      </button>
      {STATES.map(one => (
        <button
          key={one}
          type="button"
          class="chip"
          aria-pressed={state.value === one}
          onClick={() => store.showState(state.value === one ? null : one)}
        >
          {t(STATE_WORDS[one])}
        </button>
      ))}
      {tag.value !== null && (
        <button type="button" class="chip" aria-pressed={true} onClick={() => store.showTag(null)}>
          <bdi>{t('customersTagged', tag.value)}</bdi> <span aria-hidden="true">✕</span>
        </button>
      )}
    </div>
  );
}
