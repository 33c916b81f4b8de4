import { signal } from '@preact/signals';
import { describe, expect, it, vi } from 'vitest';
import { createDesk } from '../../../src/content/desk';
import { createInserter } from '../../../src/content/inserter';
import { typedShortcut } from '../../../src/content/typed-shortcut';
import type { Composer } from '../../../src/x/page';
import { draftOf } from '../ui/gallery/people';

/** A composer that takes text as X's does. `|` is where the caret stands. */
function composerOf(marked: string, { takes = true } = {}) {
  const at = marked.indexOf('|');
  const typed = signal(marked.replace('|', ''));
  let caret = { start: at, end: at };
  const put = async (start: number, end: number, words: string) => {
    if (!takes) return false;
    typed.value = typed.value.slice(0, start) + words + typed.value.slice(end);
    caret = { start: start + words.length, end: start + words.length };
    return true;
  };
  const composer = {
    text: () => typed.value,
    caret: () => caret,
    answers: () => null,
    insert: (words: string) => put(caret.start, caret.end, words),
    replace: vi.fn((words: string) => put(0, typed.value.length, words)),
    replaceBeforeCaret: (length: number, words: string) => put(caret.end - length, caret.end, words),
  } as unknown as Composer;
  const desk = createDesk(() => {});
  return { composer, desk, typed, put, inserter: createInserter({ composer, desk, typed }) };
}

const draft = draftOf({ text: 'Hi Ada, we have it.' });

describe('the inserter', () => {
  it('puts a draft in at the caret, with one blank at each side', async () => {
    const { inserter, typed } = composerOf('Before.|After.');

    expect(await inserter.insert(draft, '')).toBe(true);
    expect(typed.value).toBe('Before. Hi Ada, we have it. After.');
  });

  it('puts it in the place of what was typed, without a second greeting', async () => {
    const { inserter, typed } = composerOf('Hi Ada, sorry. ;;late| Bye');
    await inserter.insert(draft, ';;late');

    expect(typed.value).toBe('Hi Ada, sorry. We have it. Bye');
  });

  it('replaces nothing where the caret went elsewhere', async () => {
    const { inserter, typed } = composerOf('Yes. |Or ;;late');
    await inserter.insert(draft, ';;late');

    expect(typed.value).toBe('Yes. Hi Ada, we have it. Or ;;late');
  });

  it('takes out what it put in, and the desk forgets it', async () => {
    const { inserter, typed, composer, desk } = composerOf('Yes. ;;late|');
    await inserter.insert(draft, ';;late');
    expect(inserter.undoable.value).toBe(true);
    expect(desk.insertedInto(composer)).toHaveLength(1);

    expect(await inserter.undo()).toBe(true);
    expect(typed.value).toBe('Yes. ;;late');
    expect(inserter.undoable.value).toBe(false);
    expect(desk.insertedInto(composer)).toEqual([]);
  });

  it('takes out the draft alone when the agent has typed on', async () => {
    const { inserter, typed, put } = composerOf('Yes.|');
    await inserter.insert(draft, '');
    await put(typed.value.length, typed.value.length, ' More.');

    expect(await inserter.undo()).toBe(true);
    expect(typed.value).toBe('Yes. More.');
  });

  it('takes out nothing when the draft was changed, or stands there twice', async () => {
    const changed = composerOf('|');
    await changed.inserter.insert(draft, '');
    await changed.put(3, 6, 'Grace');
    expect(changed.inserter.undoable.value).toBe(false);
    expect(await changed.inserter.undo()).toBe(false);
    expect(changed.typed.value).toBe('Hi Grace, we have it.');

    const twice = composerOf('|');
    await twice.inserter.insert(draft, '');
    await twice.put(0, 0, draft.text);
    expect(await twice.inserter.undo()).toBe(false);
  });

  it('has nothing to undo when X did not take the draft', async () => {
    const { inserter, desk, composer } = composerOf('|', { takes: false });

    expect(await inserter.insert(draft, '')).toBe(false);
    expect(inserter.undoable.value).toBe(false);
    expect(desk.insertedInto(composer)).toEqual([]);
  });
});

describe('typedShortcut', () => {
  it.each([
    ['Before ;;late|', ';;late'],
    ['Before;;late| after', ';;late'],
    [';;kein-empfang|', ';;kein-empfang'],
    [';;späť|', ';;späť'],
    [';;|', ''],
    [';;; late|', ''],
    [';;;late|', ''],
    [';;late |', ''],
    [';late|', ''],
    ['|;;late', ''],
  ])('reads %s as “%s”', (marked, expected) => {
    expect(typedShortcut(composerOf(marked).composer)).toBe(expected);
  });
});
