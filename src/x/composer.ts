import type { Composer, Route, SeenPost } from './page';
import { readAnswered } from './answers';
import { handleOfAvatar, handleOfProfileLink } from './dom';
import { type Stretch, kindOf, placeSelection, readSelection, readText } from './editor';
import { type OnError, createHub, safely } from './hub';
import { type Place, putText } from './insert';
import { createKeyHold } from './key-hold';
import { all, around, isKnown, nearby } from './selectors';

/** A composer, and what only this room may do with it. */
export interface OwnComposer extends Composer {
  /** The Post button now, null when it cannot be found. */
  sendButton(): HTMLElement | null;
  /** Looks whether the text changed, and tells. */
  look(): void;
  /** Notes where the caret is, while it is in the editor. */
  noteCaret(): void;
  /** Keeps a press at an element until what was typed before it stands here. False when there is nothing to wait for. */
  afterTyped(target: Element, press: () => Promise<unknown>): boolean;
  end(): void;
}

interface ComposerDeps {
  onError: OnError;
  route(): Route;
  seen(): readonly SeenPost[];
}

/** One open composer around an editor. Nothing of it throws. */
export function createComposer(editor: HTMLElement, { onError, route, seen }: ComposerDeps): OwnComposer {
  const controller = new AbortController();
  const texts = createHub<string>(onError);
  let caret: Stretch | null = null;
  let last = text();
  // One at a time: the second of two inserts reads what the first left.
  let busy: Promise<unknown> = Promise.resolve();
  const keys = createKeyHold(editor, putTyped, () => safely(onError, () => sendButtonOf(editor), null));

  async function putTyped(words: string, place: Place) {
    const stood = !controller.signal.aborted && (await putText(editor, words, place, null));
    noteCaret();
    look();
    return stood;
  }

  function text(): string {
    return safely(onError, () => readText(editor), '');
  }

  function noteCaret() {
    if (editor.ownerDocument.activeElement !== editor) return;
    caret = readSelection(editor) ?? caret;
  }

  function put(words: string, place: () => Place | null): Promise<boolean> {
    const turn = busy.then(async () => {
      noteCaret();
      const where = place();
      if (where === null || controller.signal.aborted) return false;
      const letTypeOn = keys.hold();
      try {
        const stood = await putText(editor, words, where, caret);
        noteCaret();
        look();
        return stood;
      } finally {
        await letTypeOn();
      }
    });
    const safe = turn.catch((error: unknown) => {
      onError(error);
      return false;
    });
    busy = safe;
    return safe;
  }

  function look() {
    const now = text();
    if (now === last) return;
    last = now;
    texts.tell(now);
  }

  const answered = () => safely(onError, () => readAnswered(editor, route(), seen), { id: null, post: null });
  const end = () => ({ start: text().length, end: text().length });
  const whole = () => ({ start: 0, end: text().length });

  return {
    editor,
    get box() {
      return boxOf(editor);
    },
    get dialog() {
      return around(editor, 'dialog') as HTMLElement | null;
    },
    get kind() {
      return kindOf(editor);
    },
    signal: controller.signal,
    account: () => safely(onError, () => readSender(editor), null),
    answers: () => answered().post,
    answersId: () => answered().id,
    text,
    insert: words => put(words, () => 'caret'),
    append: words => put(words, end),
    replace: words => put(words, whole),
    holdKeys() {
      const letTypeOn = keys.hold();
      return over => void letTypeOn(over).catch(onError);
    },
    keepStrays: () => keys.keepStrays().catch(onError),
    replaceBeforeCaret: (length, words) => put(words, () => beforeCaret(caret, length)),
    caret: () =>
      safely(
        onError,
        () => {
          noteCaret();
          return caret;
        },
        null,
      ),
    focus() {
      safely(onError, () => {
        noteCaret();
        const where = caret;
        editor.focus({ preventScroll: true });
        if (where) placeSelection(editor, where);
      });
    },
    onText: (listener, signal) => texts.add(listener, signal),
    sendButton: () => safely(onError, () => sendButtonOf(editor), null),
    look,
    noteCaret,
    afterTyped: keys.afterTyped,
    end: () => controller.abort(),
  };
}

// Null where fewer characters stand before the caret than shall be replaced.
function beforeCaret(caret: Stretch | null, length: number): Stretch | null {
  return caret && length >= 0 && caret.end >= length ? { start: caret.end - length, end: caret.end } : null;
}

// How far a composer can reach: its dialog, its row in a list, else the column.
function limitOf(editor: Element): Element {
  return (
    around(editor, 'dialog') ??
    around(editor, 'cell') ??
    around(editor, 'mainColumn') ??
    editor.ownerDocument.body
  );
}

function sendButtonOf(editor: Element): HTMLElement | null {
  return (nearButton(editor, limitOf(editor))?.found as HTMLElement | undefined) ?? null;
}

function nearButton(editor: Element, limit: Element): ReturnType<typeof nearby> {
  return nearby(
    editor,
    'sendButton',
    limit,
    button => isKnown(button, 'sendButton') || canSend(button, editor, limit),
  );
}

// Presses on it are held. What only a correction takes for it must stand behind the editor in the same row, outside of what is attached,
// and one of both must be X's: an editor that we know, or the tools of a composer.
function canSend(button: Element, editor: Element, limit: Element): boolean {
  return (
    (editor.compareDocumentPosition(button) & 4) !== 0 &&
    around(button, 'cell') === around(editor, 'cell') &&
    !around(button, 'attachments') &&
    (isKnown(editor, 'editor') || nearby(editor, 'toolBar', limit) !== null)
  );
}

function boxOf(editor: HTMLElement): HTMLElement {
  const limit = limitOf(editor);
  // The answer box stays while X moves its button about in it.
  const box =
    around(editor, 'inlineReply') ?? nearButton(editor, limit)?.box ?? nearby(editor, 'toolBar', limit)?.box;
  return (box ?? editor.parentElement ?? editor) as HTMLElement;
}

// The sender's avatar stands beside the editor, outside the smallest box with the button, and before the editor. Avatars
// of the answered post and of what is attached are other people's.
function readSender(editor: Element): string | null {
  const found = senderAvatar(editor);
  return found && (handleOfAvatar(found) ?? handleOfProfileLink(found.closest('a')));
}

/** The picture of the account that will send from an editor, null when the page shows none. */
export function senderAvatar(editor: Element): Element | null {
  const limit = limitOf(editor);
  for (let box = editor.parentElement; box; box = box === limit ? null : box.parentElement) {
    const found = all(box, 'avatar').findLast(avatar => isSenders(avatar, editor));
    if (found) return found;
  }
  return null;
}

function isSenders(avatar: Element, editor: Element): boolean {
  const before = (avatar.compareDocumentPosition(editor) & 4) !== 0;
  const cell = around(avatar, 'cell');
  const others = around(avatar, 'post') ?? around(avatar, 'attachments') ?? around(avatar, 'person');
  return before && !others && (cell === null || cell.contains(editor));
}
