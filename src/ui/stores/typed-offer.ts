import { signal, type Signal } from '@preact/signals';

interface OfferDeps {
  list: {
    /** Shows what matches; false when nothing does, or nobody wants it any more. */
    offer(shortcut: string, wanted: () => boolean): Promise<boolean>;
    find(text: string): Promise<void>;
  };
  expanded: Signal<boolean>;
}

/** What the tray offers for a shortcut that is being typed in X's composer (";;late"). */
export function createTypedOffer({ list, expanded }: OfferDeps) {
  /** What was typed, with its two signs, while its offer is up; ''. */
  const typed = signal('');
  let latest = '';
  let dropped = false;
  let wasOpen = false;

  /** Tells what stands before the caret: ";;late", '' when nothing of the kind does. */
  async function follow(word: string): Promise<void> {
    if (word === latest) return;
    latest = word;
    if (word === '') {
      dropped = false;
      return close();
    }
    if (dropped) return;
    const wanted = () => latest === word && !dropped;
    if (await list.offer(word.slice(2), wanted)) open(word);
    else if (wanted()) close();
  }

  function open(word: string): void {
    if (typed.value === '') wasOpen = expanded.value;
    typed.value = word;
    expanded.value = true;
  }

  function close(): void {
    if (typed.value === '') return;
    typed.value = '';
    expanded.value = wasOpen;
    void list.find('');
  }

  /** The agent does not want it: nothing is offered before they begin another one. */
  function drop(): void {
    dropped = latest !== '';
    close();
  }

  /** The draft stands in its place. */
  function taken(): void {
    dropped = latest !== '';
    typed.value = '';
  }

  /** A shortcut is being typed, and something is offered or sought for it: what the list shows now is not to be read anew. */
  const following = () => latest !== '' && !dropped;

  /**
   * True when the offer that is up is one for this word: sought for it, or for its beginning while the draft that is chosen bears a
   * shortcut that begins like the whole word.
   */
  function covers(word: string, shortcut: string): boolean {
    if (typed.value === '' || word === '') return false;
    if (typed.value === word) return true;
    const letters = word.toLowerCase();
    const goesOn = letters.startsWith(typed.value.toLowerCase());
    if (!goesOn || !shortcut.toLowerCase().startsWith(letters.slice(2))) return false;
    typed.value = word;
    return true;
  }

  /** The agent said no to what is being typed. */
  const refused = () => dropped;

  return { typed, follow, drop, taken, following, covers, refused };
}
