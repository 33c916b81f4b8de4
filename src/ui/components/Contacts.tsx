import type { ContactFilter } from '../stores/contact-finder';
import type { DrawerStore } from '../stores/drawer-store';
import { text } from '../texts';
import { who } from '../words';
import { ContactList } from './ContactList';
import { useNearEnd } from './near-end';

/** The contacts of a customer with a search and a filter, older ones as the agent scrolls. */
export function Contacts({ store }: { store: DrawerStore }) {
  const { finder } = store;
  const { entries, more, state, headings } = store.contacts.value;
  const looking = finder.active.value;
  const end = useNearEnd(() => {
    if (store.contacts.value.more && store.contacts.value.state === 'idle') void store.showOlder();
  });
  return (
    <div class="contacts-part">
      <div class="row">
        <h3 class="grow">{text('contacts')}</h3>
        <input
          id="search-contacts"
          class="search-contacts"
          type="search"
          aria-label={text('contacts_search')}
          placeholder={text('contacts_search_short')}
          maxLength={200}
          autocomplete="off"
          spellcheck={false}
          dir="auto"
          value={finder.query.value}
          onInput={event => finder.search(event.currentTarget.value)}
        />
        <Filter store={store} />
      </div>
      {looking && finder.state.value === 'failed' && entries.length === 0 ? null : (
        <ContactList
          entries={entries}
          headings={headings}
          now={store.now.value}
          found={finder.answered.value ? finder.query.value : ''}
          none={text(looking ? 'contacts_not_found' : 'contacts_none')}
          onSuggest={postId => void store.suggest(postId)}
        />
      )}
      {(state === 'failed' || finder.state.value === 'failed') && (
        <p class="status bad" role="status">
          {text(looking ? 'contacts_find_failed' : 'drawer_failed')}
        </p>
      )}
      {more && (
        <button
          ref={end}
          type="button"
          class="wide-button"
          aria-disabled={state === 'loading'}
          onClick={() => void store.showOlder()}
        >
          {text(state === 'loading' ? 'drawer_older_loading' : 'drawer_older')}
        </button>
      )}
    </div>
  );
}

function Filter({ store: { finder, contacts } }: { store: DrawerStore }) {
  const signed = contacts.value.entries.flatMap(entry => entry.initials ?? []);
  const chosen = finder.filter.value.startsWith('by:') ? [finder.filter.value.slice('by:'.length)] : [];
  const names = [...new Set([...finder.names.value, ...signed, ...chosen])];
  return (
    <select
      aria-label={text('contacts_show')}
      value={finder.filter.value}
      onFocus={() => void finder.readSigners()}
      onChange={event => void finder.keepTo(event.currentTarget.value as ContactFilter)}
    >
      <option value="all">{text('contacts_all')}</option>
      <option value="in">{text('contacts_in')}</option>
      <option value="out">{text('contacts_out')}</option>
      {names.map(initials => (
        <option key={initials} value={`by:${initials}`}>
          {who(initials)}
        </option>
      ))}
    </select>
  );
}
