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
  let latestLook: Promise<void> = Promise.resolve();
  /** The last word is still being looked up. */
  const seeking = signal(false);

  /** Tells what stands before the caret: ";;late", '' when nothing of the kind does. */
  function follow(word: string): Promise<void> {
    if (word === latest) return latestLook;
    latest = word;
    if (word === '') dropped = false;
    seeking.value = word !== '' && !dropped;
    const look = seeking.value ? seek(word) : Promise.resolve();
    if (word === '') close();
    latestLook = look.finally(() => {
      if (latest === word) seeking.value = false;
    });
    return latestLook;
  }

  async function seek(word: string): Promise<void> {
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

  /** Waits for what belongs to the word that stands there now. False when that is nothing. */
  async function settled(): Promise<boolean> {
    const word = latest;
    await latestLook;
    return word === latest && typed.value === word && word !== '';
  }

  /** The agent does not want it: nothing is offered before they begin another one. */
  function drop(): void {
    dropped = latest !== '';
    seeking.value = false;
    close();
  }

  /** The draft stands in its place. */
  function taken(): void {
    dropped = latest !== '';
    typed.value = '';
  }

  /** A shortcut is being typed, and something is offered or sought for it: what the list shows now is not to be read anew. */
  const following = () => latest !== '' && !dropped;

  return { typed, seeking, follow, settled, drop, taken, following };
}
