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

/** Keys of the list itself: besides, digits insert at once, letters go on in the search, and
 * arrows and signs change the wording and the favourites. */
export function ownListKeys(store: TrayStore) {
  const goOnInSearch = (event: KeyboardEvent) => {
    store.aim.value = { on: 'search' };
    void store.find(store.query.value + event.key);
  };
  return {
    ...listKeys(store),
    ArrowRight: () => store.otherWording(1),
    ArrowLeft: () => store.otherWording(-1),
    '-': () => store.shorten(),
    '*': () => store.toggleFavourite(),
    'Shift+*': () => store.toggleFavourite(),
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

/**
 * Keys of the whole tray. For another wording Alt+W: Chromium, Edge and Firefox keep Alt with D, E and F, and Firefox' menus
 * B, H, S, T and V, to themselves. With a Mac's Option it would write a sign, so that the key's place counts, too.
 */
export function trayKeys(store: TrayStore) {
  const otherWording = () => {
    store.otherWording(1);
  };
  return { Escape: store.leave, 'Alt+w': otherWording, 'Alt+KeyW': otherWording };
}

/** Keys that work in X's composer while the offer for a typed shortcut is up. */
export function offerKeys(store: TrayStore) {
  const { ArrowDown, ArrowUp, Enter } = listKeys(store);
  return { ArrowDown, ArrowUp, Enter, Tab: Enter, Escape: store.dropOffer };
}
