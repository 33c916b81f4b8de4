import type { Place } from './insert';

/** Milliseconds after which keys go to X again, whatever became of those who held them. */
const LONGEST = 2_500;

/** Milliseconds within which a hand that types on has typed its next letter. Who has seen that the post is out takes longer. */
const NEXT_LETTER = 500;

/** Keys that would change text or caret. What else is pressed (Tab, Escape, Ctrl+R) goes its way. */
const EDITING = /^(?:Enter|Backspace|Delete|Home|End|PageUp|PageDown|Arrow\w+)$/;
const EDITING_CHORDS = /^[abhvxyz]$/i;

/** A press, and what was typed before it and does not stand in the editor yet. */
interface Waiting {
  words: string;
  press(): Promise<unknown>;
}

/**
 * Holds what is typed into an editor while its text is on its way: a letter typed over a selection of everything would be all that
 * is left. `put` gets what was typed in the meantime, in order; it answers false when that does not stand there afterwards. `button` is
 * the one that was pressed by mouse: it may have the focus.
 */
export function createKeyHold(
  editor: HTMLElement,
  put: (words: string, place: Place) => Promise<unknown>,
  button: () => Element | null = () => null,
) {
  let holders = 0;
  let typed = '';
  const waiting: Waiting[] = [];
  let putting = false;
  let handing: Promise<unknown> = Promise.resolve();
  let place: Place = 'caret';
  let listening: AbortController | null = null;
  /** Ends the wait for a letter that goes astray; null while nobody waits. */
  let strayed: (() => void) | null = null;

  function take(event: KeyboardEvent): void {
    const { key, target } = event;
    if (event.isComposing || !key || !isMeant(target)) return;
    const chord = event.ctrlKey || event.metaKey;
    if (chord ? !EDITING_CHORDS.test(key) : key.length !== 1 && !EDITING.test(key)) return;
    // The post is out, and the editor is empty: only letters can be meant for it.
    if (strayed && (chord || key.length !== 1)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    // To the button a blank is a press like Enter.
    if (chord || (isPress(key) && isAtButton(target))) return;
    if (key.length === 1) typed += key;
    else if (key === 'Enter') typed += '\n';
    else if (key === 'Backspace') typed = typed.slice(0, -1);
    strayed?.();
  }

  // X takes the focus from an editor that it empties: to the page, the next letter would be a shortcut.
  function isMeant(target: EventTarget | null): boolean {
    const { body } = editor.ownerDocument;
    if (!(target instanceof Node) || !editor.isConnected) return false;
    return editor.contains(target) || target === body || isAtButton(target);
  }

  function isAtButton(target: EventTarget | null): boolean {
    return target instanceof Node && (button()?.contains(target) ?? false);
  }

  function isPress(key: string): boolean {
    return typed === '' && (key === ' ' || key === 'Enter');
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

  /**
   * X has emptied the editor, and took the focus from it: a hand that types on would press X's shortcuts, of which one is a like.
   * Waits for the next letter, and puts it in.
   */
  async function keepStrays(): Promise<void> {
    if (typed !== '' || !hasStrayed()) return;
    const release = hold();
    await new Promise<void>(resolve => {
      strayed = resolve;
      setTimeout(resolve, NEXT_LETTER);
    });
    strayed = null;
    await release();
  }

  function hasStrayed(): boolean {
    const { activeElement, body } = editor.ownerDocument;
    return (
      editor.isConnected && (activeElement === body || activeElement === null || isAtButton(activeElement))
    );
  }

  /**
   * Keeps a press until what was typed before it stands in the editor: what is typed after it is put in later. It is given up where
   * the words do not come to stand. False when there is nothing to wait for.
   */
  function afterTyped(target: EventTarget | null, press: () => Promise<unknown>): boolean {
    const on = typed !== '' || putting || waiting.length > 0;
    if (!on || !isMeant(target)) return false;
    // The same press once more, of an impatient hand.
    if (typed === '' && waiting.length > 0) return true;
    waiting.push({ words: typed, press });
    typed = '';
    return true;
  }

  // One after another: two that put in at once would each read back what the other did.
  function handOn(): Promise<void> {
    const turn = handing.then(handAll);
    handing = turn.catch(() => null);
    return turn;
  }

  async function handAll(): Promise<void> {
    try {
      while (mayHandOn()) {
        putting = true;
        await handNext();
      }
    } finally {
      putting = false;
      if (holders === 0) {
        listening?.abort();
        listening = null;
      }
    }
  }

  function mayHandOn(): boolean {
    return holders === 0 && (typed !== '' || waiting.length > 0);
  }

  async function handNext(): Promise<void> {
    const [turn] = waiting;
    const [words, where] = [turn?.words ?? typed, place];
    place = 'caret';
    if (turn) turn.words = '';
    else typed = '';
    if (words !== '') {
      if ((await put(words, where)) === false && turn) waiting.shift();
    } else if (turn) {
      await turn.press();
      waiting.shift();
    }
  }

  return { hold, keepStrays, afterTyped };
}
