/** Milliseconds after which keys go to X again, whatever became of those who held them. */
const LONGEST = 2_500;

/** Keys that would change text or caret. What else is pressed (Tab, Escape, Ctrl+R) goes its way. */
const EDITING = /^(?:Enter|Backspace|Delete|Home|End|PageUp|PageDown|Arrow\w+)$/;
const EDITING_CHORDS = /^[abhvxyz]$/i;

/**
 * Holds what is typed into an editor while its text is on its way: a letter typed over a selection of everything would be all that
 * is left. `put` gets what was typed in the meantime, in order.
 */
export function createKeyHold(editor: HTMLElement, put: (words: string) => Promise<unknown>) {
  let holders = 0;
  let typed = '';
  let listening: AbortController | null = null;

  function take(event: KeyboardEvent): void {
    const { key, target } = event;
    if (event.isComposing || !key || !(target instanceof Node) || !editor.contains(target)) return;
    const chord = event.ctrlKey || event.metaKey;
    if (chord ? !EDITING_CHORDS.test(key) : key.length !== 1 && !EDITING.test(key)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    if (chord) return;
    if (key.length === 1) typed += key;
    else if (key === 'Enter') typed += '\n';
    else if (key === 'Backspace') typed = typed.slice(0, -1);
  }

  /** Holds them until the returned function is called. */
  function hold(): () => Promise<void> {
    holders += 1;
    if (!listening) {
      listening = new AbortController();
      const { signal } = listening;
      editor.ownerDocument.defaultView?.addEventListener('keydown', take, { capture: true, signal });
    }
    let over = false;
    const release = async () => {
      clearTimeout(timer);
      if (over) return;
      over = true;
      holders -= 1;
      if (holders === 0) await handOn();
    };
    const timer = setTimeout(() => void release(), LONGEST);
    return release;
  }

  async function handOn(): Promise<void> {
    if (holders > 0) return;
    const words = typed;
    typed = '';
    if (words !== '') {
      await put(words);
      return handOn();
    }
    listening?.abort();
    listening = null;
  }

  return { hold };
}
