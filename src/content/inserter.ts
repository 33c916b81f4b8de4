import { computed, signal as cell, type ReadonlySignal } from '@preact/signals';
import type { Draft } from '../core/drafts/draft';
import { joinDraft } from '../core/drafts/join';
import type { Composer } from '../x/page';
import type { Desk } from './desk';

interface InserterDeps {
  composer: Composer;
  desk: Desk;
  /** What stands in the composer. */
  typed: ReadonlySignal<string>;
}

/** The last insertion, as far as it takes to take it out again. */
interface Insertion {
  /** The words with the blanks around them, as they were put in. */
  words: string;
  /** What they took the place of: ";;late", ''. */
  replaced: string;
  start: number;
  before: string;
  after: string;
}

/** Puts drafts into one composer, so that they go on from what stands there, and takes the last one out again. */
export function createInserter({ composer, desk, typed }: InserterDeps) {
  const last = cell<Insertion | null>(null);
  const undoable = computed(() => last.value !== null && withoutIt(typed.value, last.value) !== null);

  /**
   * Puts the draft in at the caret, in the place of `replaces` where that stands before it. False when it does not stand
   * there afterwards.
   */
  async function insert(draft: Draft, replaces: string): Promise<boolean> {
    const before = composer.text();
    const { start: from, end } = composer.caret() ?? { start: before.length, end: before.length };
    const replacing = replaces !== '' && from === end && before.slice(0, end).endsWith(replaces);
    const start = replacing ? end - replaces.length : from;
    const around = { before: before.slice(0, start), after: before.slice(end) };
    const words = joinDraft(draft.text, around, draft.lang);
    const stood = replacing
      ? await composer.replaceBeforeCaret(replaces.length, words)
      : await composer.insert(words);
    if (!stood) return false;
    last.value = { words, replaced: replacing ? replaces : '', start, before, after: composer.text() };
    const { templateId, wordingId } = draft;
    const customer = composer.answers()?.author.handle ?? null;
    desk.noteInserted(composer, { templateId, wordingId, text: words.trim(), customer });
    return true;
  }

  /** Takes out what was inserted last. False when it no longer stands there as it was put in, or X keeps it. */
  async function undo(): Promise<boolean> {
    const insertion = last.value;
    const target = insertion && withoutIt(composer.text(), insertion);
    if (!insertion || target === null) return false;
    const done = caretIsBehind(composer, insertion)
      ? await composer.replaceBeforeCaret(insertion.words.length, insertion.replaced)
      : await composer.replace(target);
    if (!done) return false;
    last.value = null;
    desk.takeBackInserted(composer);
    return true;
  }

  return { insert, undo, undoable };
}

// Null where the words stand no more as they were put in, or more than once, so that nobody knows which.
function withoutIt(text: string, { words, before, after }: Insertion): string | null {
  if (text === after) return before;
  const at = text.indexOf(words);
  if (words.trim() === '' || at < 0 || text.indexOf(words, at + 1) >= 0) return null;
  return text.slice(0, at) + text.slice(at + words.length);
}

// Nothing else has changed, and the caret needs not go elsewhere.
function caretIsBehind(composer: Composer, { words, start, after }: Insertion): boolean {
  const caret = composer.caret();
  const end = start + words.length;
  return composer.text() === after && caret?.start === end && caret.end === end;
}
