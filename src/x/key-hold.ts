import type { Place } from './insert';

/** Milliseconds after which keys go to X again, whatever became of those who held them. */
const LONGEST = 2_500;

/** Keys that would change text or caret. What else is pressed (Tab, Escape, Ctrl+R) goes its way. */
const EDITING = /^(?:Enter|Backspace|Delete|Home|End|PageUp|PageDown|Arrow\w+)$/;
const EDITING_CHORDS = /^[abhvxyz]$/i;

/**
 * Holds what is typed into an editor while its text is on its way: a letter typed over a selection of everything would be all that
 * is left. `put` gets what was typed in the meantime, in order.
 */
export function createKeyHold(editor: HTMLElement, put: (words: string, place: Place) => Promise<unknown>) {
  let holders = 0;
  let typed = '';
  let place: Place = 'caret';
  let listening: AbortController | null = null;

  function take(event: KeyboardEvent): void {
    const { key, target } = event;
    if (event.isComposing || !key || !isMeant(target)) return;
    const chord = event.ctrlKey || event.metaKey;
    if (chord ? !EDITING_CHORDS.test(key) : key.length !== 1 && !EDITING.test(key)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    if (chord) return;
    if (key.length === 1) typed += key;
    else if (key === 'Enter') typed += '\n';
    else if (key === 'Backspace') typed = typed.slice(0, -1);
  }

  // X takes the focus from an editor that it empties: to the page, the next letter would be a shortcut.
  function isMeant(target: EventTarget | null): boolean {
    const { body } = editor.ownerDocument;
    return target instanceof Node && (editor.contains(target) || (target === body && editor.isConnected));
  }

  /** Holds them until the returned function is called. It may be told which stretch they shall take the place of. */
  function hold(): (over?: Place) => Promise<void> {
    holders += 1;
    if (!listening) {
      listening = new AbortController();
      const { signal } = listening;
      editor.ownerDocument.defaultView?.addEventListener('keydown', take, { capture: true, signal });
    }
    let done = false;
    const release = async (over?: Place) => {
      clearTimeout(timer);
      if (done) return;
      done = true;
      holders -= 1;
      // The last one to let go need not be the one who knows where.
      place = over ?? place;
      if (holders === 0) await handOn();
    };
    const timer = setTimeout(() => void release(), LONGEST);
    return release;
  }

  async function handOn(): Promise<void> {
    if (holders > 0) return;
    const [words, where] = [typed, place];
    typed = '';
    place = 'caret';
    if (words !== '') {
      await put(words, where);
      return handOn();
    }
    listening?.abort();
    listening = null;
  }

  return { hold };
}
