// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createKeyHold } from '../../../src/x/key-hold';

let editor: HTMLElement;
let heard: string[];
beforeEach(() => {
  vi.useFakeTimers();
  document.body.innerHTML = '<div contenteditable="true"></div><input>';
  editor = document.querySelector('div') as HTMLElement;
  heard = [];
  document.body.addEventListener('keydown', event => heard.push(event.key));
});
afterEach(() => {
  vi.useRealTimers();
  document.body.replaceWith(document.createElement('body'));
});

function type(words: string | readonly string[], options: KeyboardEventInit = {}, at: Element = editor) {
  for (const key of words)
    at.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...options }));
}

describe('the hold on keys', () => {
  it('puts what was typed meanwhile in afterwards, in order', async () => {
    const put = vi.fn(async (_words: string, _place: unknown) => {});
    const letTypeOn = createKeyHold(editor, put).hold();
    type('abd');
    type(['Backspace', 'c', 'Enter', 'ArrowLeft']);
    expect([heard, put.mock.calls]).toEqual([[], []]);

    await letTypeOn();
    await letTypeOn();
    expect(put.mock.calls).toEqual([['abc\n', 'caret']]);
    type('d');
    expect(heard).toEqual(['d']);
  });

  it('also keeps what is typed while that is put in', async () => {
    const put = vi.fn(async (words: string) => {
      if (words === 'a') type('b');
    });
    const letTypeOn = createKeyHold(editor, put).hold();
    type('a');
    await letTypeOn();

    expect([heard, put.mock.calls.map(([words]) => words)]).toEqual([[], ['a', 'b']]);
  });

  it('waits for all who hold', async () => {
    const put = vi.fn(async (_words: string, _place: unknown) => {});
    const keys = createKeyHold(editor, put);
    const [first, second] = [keys.hold(), keys.hold()];
    type('a');
    await first();
    expect(put).not.toHaveBeenCalled();
    await second();
    expect(put).toHaveBeenCalledExactlyOnceWith('a', 'caret');
  });

  it('puts them in the place of a stretch, and what comes later behind that', async () => {
    const over = { start: 3, end: 5 };
    const put = vi.fn(async (words: string, _place: unknown) => {
      if (words === 'a') type('b');
    });
    const keys = createKeyHold(editor, put);
    const [letTypeOn, outer] = [keys.hold(), keys.hold()];
    type('a');
    await letTypeOn(over);
    await outer();

    expect(put.mock.calls).toEqual([
      ['a', over],
      ['b', 'caret'],
    ]);
  });

  it('takes what goes astray when X takes the focus from the editor', async () => {
    const put = vi.fn(async (_words: string, _place: unknown) => {});
    const letTypeOn = createKeyHold(editor, put).hold();
    type('n', {}, document.body);
    await letTypeOn();

    expect([heard, put.mock.calls[0]?.[0]]).toEqual([[], 'n']);
  });

  it('keeps the next letter of a hand that types on when X has emptied the editor', async () => {
    const put = vi.fn(async (_words: string, _place: unknown) => {});
    const over = createKeyHold(editor, put).keepStrays();
    type(['ArrowDown', 'Enter'], {}, document.body);
    type(' m', {}, document.body);
    await over;
    expect([heard, put.mock.calls]).toEqual([['ArrowDown', 'Enter'], [[' m', 'caret']]]);
  });

  it('leaves the keys to X again when the hand rests', async () => {
    const put = vi.fn(async (_words: string, _place: unknown) => {});
    const over = createKeyHold(editor, put).keepStrays();
    await vi.advanceTimersByTimeAsync(600);
    await over;
    type('j', {}, document.body);
    expect([heard, put.mock.calls]).toEqual([['j'], []]);
  });

  it('takes what is typed at the button that was pressed, but no second press', async () => {
    const button = document.body.appendChild(document.createElement('button'));
    const put = vi.fn(async (_words: string, _place: unknown) => {});
    const letTypeOn = createKeyHold(editor, put, () => button).hold();
    type([' ', 'Enter', 'a', ' ', 'b'], {}, button);
    await letTypeOn();
    expect([heard, put.mock.calls]).toEqual([[], [['a b', 'caret']]]);
  });

  it('keeps a press until what was typed before it stands, and what is typed after it until the press is over', async () => {
    const told: string[] = [];
    let stands = () => {};
    const put = (words: string) =>
      new Promise<boolean>(resolve => {
        told.push(`put ${words}`);
        stands = () => resolve(true);
      });
    const keys = createKeyHold(editor, put);
    const letTypeOn = keys.hold();
    type('thi');
    const over = letTypeOn();
    await Promise.resolve();
    type('ng');
    let letTypeOnAfter = async () => {};
    const press = async () => {
      told.push('press');
      letTypeOnAfter = keys.hold();
    };
    expect(keys.afterTyped(editor, press)).toBe(true);
    // An impatient hand.
    expect(keys.afterTyped(editor, press)).toBe(true);
    type('more');
    stands();
    await vi.advanceTimersByTimeAsync(0);
    expect(told).toEqual(['put thi', 'put ng']);

    stands();
    await over;
    expect(told).toEqual(['put thi', 'put ng', 'press']);
    const end = letTypeOnAfter();
    await vi.advanceTimersByTimeAsync(0);
    stands();
    await end;
    expect(told).toEqual(['put thi', 'put ng', 'press', 'put more']);
    expect(keys.afterTyped(editor, press)).toBe(false);
    expect(heard).toEqual([]);
  });

  it('keeps each of two presses behind its own words', async () => {
    const told: string[] = [];
    const keys = createKeyHold(editor, async words => void told.push(words));
    const letTypeOn = keys.hold();
    for (const words of ['a', 'b']) {
      type(words);
      keys.afterTyped(document.body, async () => void told.push('press'));
    }
    await letTypeOn();
    expect(told).toEqual(['a', 'press', 'b', 'press']);
  });

  it('gives a press up whose words do not come to stand', async () => {
    const press = vi.fn(async () => {});
    const keys = createKeyHold(editor, async () => false);
    const letTypeOn = keys.hold();
    type('a');
    keys.afterTyped(editor, press);
    await letTypeOn();
    expect(press).not.toHaveBeenCalled();
    type('b');
    expect(heard).toEqual(['b']);
  });

  it('lets a press go at once that follows no letters, or stands elsewhere', () => {
    const keys = createKeyHold(editor, async () => {});
    keys.hold();
    expect(keys.afterTyped(editor, async () => {})).toBe(false);
    type('a');
    expect(keys.afterTyped(document.querySelector('input'), async () => {})).toBe(false);
  });

  it('leaves keys elsewhere, and those that change no text, alone', () => {
    createKeyHold(editor, async () => {}).hold();
    type('a', {}, document.querySelector('input') as Element);
    type(['Tab', 'Escape', 'F5']);
    type(['Enter', 'r'], { ctrlKey: true });
    type('k', { isComposing: true });
    expect(heard).toEqual(['a', 'Tab', 'Escape', 'F5', 'Enter', 'r', 'k']);

    type('vz', { metaKey: true });
    expect(heard).toHaveLength(7);
  });

  it('ends by itself', async () => {
    const put = vi.fn(async (_words: string, _place: unknown) => {});
    createKeyHold(editor, put).hold();
    type('a');
    await vi.advanceTimersByTimeAsync(3_000);
    expect(put).toHaveBeenCalledExactlyOnceWith('a', 'caret');
  });
});
