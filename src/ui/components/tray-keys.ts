import type { TrayStore } from '../stores/tray-store';

/** Id of the list inside its shadow tree. */
export const LIST_ID = 'drafts';

/** Id of the option at this place in the list. */
export function optionId(index: number): string {
  return `draft-${index}`;
}

/** Keys that choose and insert, wherever in the tray the agent's hands are. */
export function listKeys(store: TrayStore) {
  return {
    ArrowDown: () => store.choose(store.chosen.value + 1),
    ArrowUp: () => store.choose(store.chosen.value - 1),
    Enter: () => void store.insert(),
  };
}

/** Keys of the list itself: besides, digits insert at once, and letters go on in the search. */
export function ownListKeys(store: TrayStore) {
  const goOnInSearch = (event: KeyboardEvent) => {
    store.aim.value = { on: 'search' };
    void store.find(store.query.value + event.key);
  };
  return {
    ...listKeys(store),
    Home: () => store.choose(0),
    End: () => store.choose(store.drafts.value.length - 1),
    '([1-3])': (event: KeyboardEvent) => store.pick(Number(event.key)),
    '(\\p{L})': goOnInSearch,
    'Shift+(\\p{L})': goOnInSearch,
    '/': () => {
      store.aim.value = { on: 'search' };
    },
  };
}
