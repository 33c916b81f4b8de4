import type { Composer, Route, SeenPost } from './page';
import type { Changes } from './watcher';
import { type OwnComposer, createComposer } from './composer';
import { isEditable, isTextarea } from './editor';
import { type OnError, createHub, safely } from './hub';
import { around, everyWay, is } from './selectors';

interface ComposersDeps {
  window: Window & typeof globalThis;
  onError: OnError;
  route(): Route;
  seen(): readonly SeenPost[];
}

const FIELD = '[contenteditable], textarea';

/** Keeps the open composers. */
export function createComposers({ window, onError, route, seen }: ComposersDeps, signal: AbortSignal) {
  const { document } = window;
  const live = new Map<Element, OwnComposer>();
  const hub = createHub<Composer>(onError, () => [...live.values()]);

  function note(changes: Changes) {
    for (const [editor, composer] of live) if (!editor.isConnected || !isEditable(editor)) drop(composer);
    for (const element of changes.added) if (element.isConnected) find(element);
    for (const element of changes.touched) noteTouched(element);
    // A send that worked empties a plain field, which leaves no trace in the tree.
    for (const composer of live.values()) if (isTextarea(composer.editor)) composer.look();
  }

  function noteTouched(element: Element) {
    if (element.matches('[contenteditable]')) find(element);
    for (const composer of live.values()) if (composer.editor.contains(element)) composer.look();
  }

  function lookAll() {
    for (const composer of live.values()) composer.look();
  }

  function find(root: Element) {
    // Nearly all that is put in are rows without a field: one plain look spares them the long one.
    if (!root.matches(FIELD) && !root.querySelector(FIELD)) return;
    const inside = [...root.querySelectorAll<HTMLElement>(everyWay('editor'))];
    const itself = root.matches(everyWay('editor')) ? [root as HTMLElement] : [];
    for (const editor of [...itself, ...inside]) add(editor);
  }

  function add(editor: HTMLElement) {
    if (live.has(editor) || !isEditable(editor) || around(editor, 'chat')) return;
    // The fallbacks may find a box and the editor in it: the outer one is the editor.
    if (editor.parentElement?.closest('[contenteditable]:not([contenteditable="false"])')) return;
    const composer = createComposer(editor, { onError, route, seen });
    live.set(editor, composer);
    hub.tell(composer);
  }

  /** Lets go of what no longer passes for an editor. */
  function recheck() {
    for (const [editor, composer] of live) if (!is(editor, 'editor')) drop(composer);
  }

  function drop(composer: OwnComposer) {
    live.delete(composer.editor);
    composer.end();
  }

  /** The composer that an element belongs to, also one that we had no frame to notice yet. */
  function holding(element: Element): OwnComposer | null {
    const known = within(element);
    if (known) return known;
    find(document.documentElement);
    return within(element);
  }

  // Several posts of a thread share one button: the one that is being written speaks for it.
  function within(element: Element): OwnComposer | null {
    const found = [...live.values()].filter(
      composer =>
        composer.editor.isConnected &&
        (composer.editor.contains(element) || composer.sendButton()?.contains(element)),
    );
    return found.find(composer => composer.editor === document.activeElement) ?? found[0] ?? null;
  }

  const options = { capture: true, signal };
  const noteCarets = () => safely(onError, () => live.forEach(composer => composer.noteCaret()));
  document.addEventListener('selectionchange', noteCarets, options);
  window.addEventListener('focusout', noteCarets, options);
  window.addEventListener('input', () => safely(onError, lookSoon), options);

  let looking = false;
  function lookSoon() {
    if (looking || live.size === 0) return;
    looking = true;
    window.requestAnimationFrame(() => {
      looking = false;
      safely(onError, lookAll);
    });
  }

  signal.addEventListener('abort', () => live.forEach(drop), { once: true });
  return { hub, note, holding, recheck, live: () => [...live.values()] };
}
