import { type Stretch, isTextarea, kindOf, placeSelection, readSelection, readText } from './editor';

/**
 * Name of the event that hands text to the helper in the page's own world. Its detail is the text that is about to stand
 * in the public composer, and nothing else ever.
 */
export const PASTE_REQUEST = 'textready';

// Draft.js draws within a task; X with its extras within a few, on a slow machine in a second. After this we say that the text is not
// there: said too early, the agent would paste it a second time.
const LONGEST_WAIT = 1500;
// Selecting makes Draft.js learn of it by an event that comes later, 100 ms at most in Chromium and Firefox.
const SELECTION_WAIT = 120;

/** Where the text goes: over the present selection, or over a stretch. */
export type Place = 'caret' | Stretch;

/**
 * Puts text into an editor once and reads back. False when it does not stand there afterwards; then nothing more is tried,
 * since a second try may double it. `remembered` is where the caret was last seen in the editor.
 */
export async function putText(
  editor: HTMLElement,
  text: string,
  place: Place,
  remembered: Stretch | null,
): Promise<boolean> {
  const clean = text.replaceAll(/\r\n?/g, '\n');
  if (!editor.isConnected) return false;
  if (isTextarea(editor)) return putInTextarea(editor, clean, place, remembered);
  return kindOf(editor) === 'draft' ? putInDraft(editor, clean, place, remembered) : false;
}

async function putInDraft(
  editor: HTMLElement,
  text: string,
  place: Place,
  remembered: Stretch | null,
): Promise<boolean> {
  const before = readText(editor);
  const over = clamp(place === 'caret' ? caretOf(editor, remembered) : place, before);
  // Text put into an editor without focus would stand there too, but undoing it would leave no caret to type at.
  if (place !== 'caret' || !hasFocus(editor) || !readSelection(editor)) await select(editor, over);
  if (text === '') return over.start === over.end ? true : cut(editor, before, over);
  editor.dispatchEvent(new (viewOf(editor).CustomEvent)(PASTE_REQUEST, { detail: text }));
  const wanted = before.slice(0, over.start) + text + before.slice(over.end);
  return (await until(editor, () => readText(editor) === wanted)) || clearUp(editor, before, text, over);
}

// Where Draft.js did not hear of the selection the text went to its old caret. Then what was to be replaced goes afterwards, or, where
// that would not do, the text goes again: it must not stand in a public reply beside what it replaces.
async function clearUp(editor: HTMLElement, before: string, text: string, over: Stretch): Promise<boolean> {
  const start = strayAt(readText(editor), before, text);
  if (start === null) return false;
  const end = start + text.length;
  const remove = (stretch: Stretch) => putInDraft(editor, '', stretch, null);
  if (start < over.start || start > over.end) {
    await remove({ start, end });
    return false;
  }
  const gone =
    (await remove({ start: end, end: over.end + text.length })) &&
    (await remove({ start: over.start, end: start }));
  const caret = over.start + text.length;
  if (gone) await select(editor, { start: caret, end: caret });
  return gone;
}

// Where the text stands that was put into the one before, null when anything else has changed.
function strayAt(now: string, before: string, text: string): number | null {
  for (let at = now.indexOf(text); at !== -1; at = now.indexOf(text, at + 1))
    if (now.slice(0, at) + now.slice(at + text.length) === before) return at;
  return null;
}

// Null: at the end.
function caretOf(editor: HTMLElement, remembered: Stretch | null): Stretch | null {
  return (hasFocus(editor) && readSelection(editor)) || remembered;
}

// A paste of nothing removes nothing, and execCommand would change the page behind the back of Draft.js.
async function cut(editor: HTMLElement, before: string, over: Stretch): Promise<boolean> {
  const view = viewOf(editor);
  editor.dispatchEvent(new view.ClipboardEvent('cut', { bubbles: true, cancelable: true }));
  return until(editor, () => readText(editor) === before.slice(0, over.start) + before.slice(over.end));
}

async function select(editor: HTMLElement, place: Stretch): Promise<void> {
  editor.focus({ preventScroll: true });
  // Draft.js hears of no selection while it has something to draw, and what focus changes is drawn.
  await tick(editor);
  const now = readSelection(editor);
  const heard = nextSelectionChange(editor.ownerDocument);
  placeSelection(editor, place);
  // What is selected already changes nothing, and no event comes. Where the browser is late, React hears of it from us.
  await (now?.start === place.start && now.end === place.end ? tick(editor) : heard);
  editor.ownerDocument.dispatchEvent(new (viewOf(editor).Event)('selectionchange'));
  await tick(editor);
}

function nextSelectionChange(document: Document): Promise<void> {
  return new Promise(resolve => {
    const done = new AbortController();
    const finish = () => {
      done.abort();
      resolve();
    };
    document.addEventListener('selectionchange', finish, { signal: done.signal });
    const timer = document.defaultView?.setTimeout(finish, SELECTION_WAIT);
    done.signal.addEventListener('abort', () => document.defaultView?.clearTimeout(timer));
  });
}

async function putInTextarea(
  editor: HTMLTextAreaElement,
  text: string,
  place: Place,
  remembered: Stretch | null,
): Promise<boolean> {
  const before = editor.value;
  const { start, end } = clamp(place === 'caret' ? caretOf(editor, remembered) : place, before);
  const wanted = before.slice(0, start) + text + before.slice(end);
  if (wanted === before) return true;
  editor.focus({ preventScroll: true });
  editor.setSelectionRange(start, end);
  // Keeps X's undo. Deprecated, and the only way to do so.
  editor.ownerDocument.execCommand(text === '' ? 'delete' : 'insertText', false, text);
  if (editor.value === before) writeValue(editor, wanted);
  const stood = await until(editor, () => editor.value === wanted);
  if (stood) editor.setSelectionRange(start + text.length, start + text.length);
  return stood;
}

// React hears a value only when it is set past its own watch on the element and followed by an input event.
function writeValue(editor: HTMLTextAreaElement, value: string): void {
  const view = viewOf(editor);
  Object.getOwnPropertyDescriptor(view.HTMLTextAreaElement.prototype, 'value')?.set?.call(editor, value);
  editor.dispatchEvent(new view.InputEvent('input', { bubbles: true, inputType: 'insertText' }));
}

async function until(editor: HTMLElement, stands: () => boolean): Promise<boolean> {
  const now = () => viewOf(editor).performance.now();
  const end = now() + LONGEST_WAIT;
  while (!stands()) {
    if (now() > end || !editor.isConnected) return false;
    await tick(editor);
  }
  // React may draw once more and take it back: what counts is what stands a tick later.
  await tick(editor);
  return stands();
}

function tick(editor: HTMLElement): Promise<void> {
  return new Promise(resolve => {
    viewOf(editor).setTimeout(resolve, 0);
  });
}

function hasFocus(editor: HTMLElement): boolean {
  return editor.ownerDocument.activeElement === editor;
}

function viewOf(editor: HTMLElement): Window & typeof globalThis {
  return editor.ownerDocument.defaultView ?? window;
}

function clamp(stretch: Stretch | null, text: string): Stretch {
  const start = Math.min(stretch?.start ?? text.length, text.length);
  return { start, end: Math.max(start, Math.min(stretch?.end ?? text.length, text.length)) };
}
