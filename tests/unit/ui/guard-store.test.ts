import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Finding, Level, WayOut } from '../../../src/core/guards/finding';
import { createGuardStore, type Hands, type SeenText } from '../../../src/ui/stores/guard-store';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function findingOf(key: string, level: Level = 'hint', ways: readonly WayOut[] = []): Finding {
  return { guard: 'tone', key, level, words: `About ${key}`, spans: [], ways };
}

const seenOf = (findings: readonly Finding[], text = 'Hi', anyway = true): SeenText => ({
  text,
  checked: { findings, unchecked: [], anyway },
});

/** A composer that takes every text, unless told otherwise, and a store beside it. */
function atWork({ takes = true, copies = true } = {}) {
  const page = { text: 'Hi', hands: null as Hands };
  const deps = {
    text: () => page.text,
    replace: vi.fn(async (text: string) => {
      if (takes) page.text = text;
      return takes;
    }),
    copy: vi.fn(async (_text: string) => copies),
    openAccounts: vi.fn(() => true),
    followUp: vi.fn(async (_at: number) => vi.fn(async () => {})),
    keepParts: vi.fn(),
    check: vi.fn(async () => seenOf([], page.text)),
    post: vi.fn(),
    toEditor: vi.fn(),
    hands: () => page.hands,
  };
  const store = createGuardStore(deps);
  const line = (place = 0) => {
    const found = store.lines.value[place];
    if (!found) throw new Error('no such line');
    return found;
  };
  async function use(way: WayOut, place = 0) {
    const done = store.use(line(place), way);
    await vi.advanceTimersByTimeAsync(0);
    await done;
  }
  return { page, store, line, use, ...deps };
}

const keysOf = ({ store }: ReturnType<typeof atWork>) => store.lines.value.map(line => line.finding.key);

describe('the findings', () => {
  it('stand as they come, worst first, and go when they are over', () => {
    const work = atWork();
    work.store.show(seenOf([findingOf('a', 'ask'), findingOf('b')]));
    work.store.show(seenOf([findingOf('c', 'stop'), findingOf('b')]));
    expect(keysOf(work)).toEqual(['c', 'b']);

    work.store.show(null);
    expect(keysOf(work)).toEqual([]);
  });

  it('keep their places while the agent is in the list, and fall into order afterwards', async () => {
    const work = atWork();
    work.store.show(seenOf([findingOf('a'), findingOf('b')]));
    work.page.hands = 'list';
    work.store.show(seenOf([findingOf('c', 'stop'), findingOf('b')]));
    expect(keysOf(work)).toEqual(['a', 'b', 'c']);
    expect(work.line(0).gone).toBe(true);

    work.page.hands = null;
    await vi.advanceTimersByTimeAsync(300);
    expect(keysOf(work)).toEqual(['c', 'b']);
  });

  it('stay one line where what they say is found under another key, and no two lines are taken for one', () => {
    const work = atWork();
    const said = (key: string) => ({ ...findingOf(key), words: 'The same' });
    work.store.show(seenOf([said('a')]));
    const { id } = work.line();
    work.page.hands = 'list';
    work.store.show(seenOf([said('b')]));
    expect([keysOf(work), work.line().id, work.line().gone]).toEqual([['b'], id, false]);

    work.store.show(seenOf([said('b'), said('a')]));
    expect(keysOf(work)).toEqual(['b', 'a']);
    expect(new Set(work.store.lines.value.map(line => line.id)).size).toBe(2);
  });

  it('stand once where the same was found twice, as often as they are drawn', () => {
    const work = atWork();
    work.page.hands = 'list';
    const twice = seenOf([findingOf('a'), findingOf('a')]);
    for (let look = 0; look < 3; look += 1) work.store.show(twice);
    expect(keysOf(work)).toEqual(['a']);
  });

  it('stay while their guard has not looked again, and their ways out wait for that', async () => {
    const work = atWork();
    const mend = (text: string) => findingOf('a', 'ask', [{ kind: 'replace', label: 'Mend', text }]);
    work.store.show(seenOf([mend('Ho')]));
    work.page.text = 'Hi, you';
    const { checked } = seenOf([]);
    work.store.show({ text: 'Hi, you', checked: { ...checked, unchecked: ['tone'] } });
    expect([keysOf(work), work.line().gone]).toEqual([['a'], false]);

    work.check.mockResolvedValueOnce(seenOf([mend('Ho, you')], 'Hi, you'));
    await work.use({ kind: 'replace', label: 'Mend', text: 'Ho' });
    expect(work.page.text).toBe('Ho, you');

    work.store.typed((work.page.text = 'Hi, all of you'));
    work.store.show(seenOf([], 'Hi, all of you'));
    expect(keysOf(work)).toEqual([]);
  });

  it('wait while the pointer is on the drafts that they would push away, but not for ever', async () => {
    const work = atWork();
    work.page.hands = 'below';
    work.store.show(seenOf([findingOf('a')]));
    await vi.advanceTimersByTimeAsync(1_000);
    expect(keysOf(work)).toEqual([]);

    await vi.advanceTimersByTimeAsync(2_000);
    expect(keysOf(work)).toEqual(['a']);
  });

  it('are said aloud once each, when the agent has paused', async () => {
    const { store } = atWork();
    store.show(seenOf([findingOf('a')]));
    expect(store.spoken.value).toBe('');
    await vi.advanceTimersByTimeAsync(800);
    expect(store.spoken.value).toBe('About a');

    store.show(seenOf([findingOf('a'), findingOf('b')]));
    await vi.advanceTimersByTimeAsync(800);
    expect(store.spoken.value).toBe('About b');
  });
});

describe('a held press', () => {
  it('says at once why, and that nothing is lost', () => {
    const { store } = atWork();
    store.hold(seenOf([findingOf('a', 'stop')]), 'stop');

    expect(store.sentence.value).toContain('nothing is lost');
    expect(store.spoken.value).toContain('About a');
    expect(store.anyway.value).toBe(true);
  });

  it('is said again when the agent presses again', () => {
    const { store } = atWork();
    store.hold(seenOf([findingOf('a', 'stop')]), 'stop');
    const before = store.spoken.value;
    store.hold(seenOf([findingOf('a', 'stop')]), 'stop');

    expect(store.spoken.value).not.toBe(before);
  });

  it('offers no way past a stop where the lead allows none', () => {
    const { store } = atWork();
    store.hold(seenOf([findingOf('a', 'stop')], 'Hi', false), 'stop');
    expect([store.anyway.value, store.sentence.value.includes('has to be mended')]).toEqual([false, true]);

    store.hold(seenOf([findingOf('a', 'ask')], 'Hi', false), 'ask');
    expect(store.anyway.value).toBe(true);
  });

  it('asks for a reason and goes out with it', async () => {
    const { store, post, toEditor } = atWork();
    store.hold(seenOf([findingOf('a', 'stop')]), 'stop');
    await store.postAnyway();
    expect([store.asking.value, post.mock.calls.length]).toEqual([true, 0]);

    const given = store.give('urgent');
    await vi.advanceTimersByTimeAsync(0);
    await given;
    expect(post).toHaveBeenCalledExactlyOnceWith('urgent', '');
    expect(toEditor).toHaveBeenCalled();
    await store.give('urgent');
    expect(post).toHaveBeenCalledOnce();
  });

  it('takes own words only where they say something', async () => {
    const { store, post } = atWork();
    store.hold(seenOf([findingOf('a', 'stop')]), 'stop');
    await store.give('words', '  ');
    expect(post).not.toHaveBeenCalled();

    const given = store.give('words', ' It is our number. ');
    await vi.advanceTimersByTimeAsync(0);
    await given;
    expect(post).toHaveBeenCalledWith('words', 'It is our number.');
  });

  it('asks for no reason where it was only asked about', async () => {
    const { store, post } = atWork();
    store.hold(seenOf([findingOf('a', 'ask')]), 'ask');
    const done = store.postAnyway();
    await vi.advanceTimersByTimeAsync(0);
    await done;

    expect(post).toHaveBeenCalledWith('wanted', '');
  });
});

describe('a way out', () => {
  const replace = { kind: 'replace', label: 'Mend', text: 'Ho' } as const;

  it('replaces the text, and takes it back', async () => {
    const work = atWork();
    work.store.show(seenOf([findingOf('a', 'stop', [replace])]));
    await work.use(replace);
    expect([work.page.text, work.line().result?.kind]).toEqual(['Ho', 'mended']);

    // The finding is over; its line stays for the way back.
    work.store.show(seenOf([], 'Ho'));
    const undone = work.store.undo(work.line());
    await vi.advanceTimersByTimeAsync(0);
    await undone;
    expect([work.page.text, work.line().result?.kind]).toEqual(['Hi', 'undone']);
  });

  it('is not taken back once the agent has typed on', async () => {
    const work = atWork();
    work.store.show(seenOf([findingOf('a', 'stop', [replace])]));
    await work.use(replace);
    const line = work.line();
    work.page.text = 'Ho, and more';
    work.store.typed(work.page.text);
    expect(work.line().result).toBeNull();

    const undone = work.store.undo(line);
    await vi.advanceTimersByTimeAsync(0);
    await undone;
    expect(work.page.text).toBe('Ho, and more');
  });

  it('takes the way for the text as it is, also while the list below resting hands is an older one', async () => {
    const work = atWork();
    work.store.show(seenOf([findingOf('a', 'stop', [replace])]));
    const drawn = replace;
    work.page.hands = 'below';
    work.page.text = 'Hi, and more';
    work.store.show(seenOf([findingOf('a', 'stop', [{ ...replace, text: 'Ho, and more' }])], 'Hi, and more'));
    await work.use(drawn);
    expect(work.page.text).toBe('Ho, and more');
  });

  it('does what it says where the agent typed on, and the same is found under another key', async () => {
    const work = atWork();
    const asks = (key: string, way: WayOut) => ({ ...findingOf(key, 'ask', [way]), words: 'Asks in public' });
    work.store.show(seenOf([asks('half', replace)]));
    work.page.hands = 'list';
    work.page.text = 'Hi, and more';
    work.check.mockResolvedValueOnce(
      seenOf([asks('whole', { ...replace, text: 'Ho, and more' })], work.page.text),
    );
    await work.use(replace);
    expect([work.page.text, work.line().result?.kind]).toEqual(['Ho, and more', 'mended']);
  });

  it('waits for a guard that was not reached the first time, and gives up where it never is', async () => {
    const work = atWork();
    const found = findingOf('a', 'ask', [replace]);
    const missed = seenOf([], 'Hi, and more');
    const unsure = { ...missed, checked: { ...missed.checked, unchecked: ['tone' as const] } };
    work.store.show(seenOf([found]));
    work.page.text = 'Hi, and more';
    work.check.mockResolvedValueOnce(unsure).mockResolvedValueOnce(seenOf([found], 'Hi, and more'));
    const done = work.store.use(work.line(), replace);
    await vi.advanceTimersByTimeAsync(1_000);
    await done;
    expect([work.page.text, work.check.mock.calls.length]).toEqual(['Ho', 2]);

    const never = atWork();
    never.store.show(seenOf([found]));
    never.page.text = 'Hi, and more';
    never.check.mockResolvedValue(unsure);
    const over = never.store.use(never.line(), replace);
    await vi.advanceTimersByTimeAsync(5_000);
    await over;
    expect([never.page.text, never.store.busy.value]).toEqual(['Hi, and more', false]);
  });

  it('never does to one finding what was pressed for another', async () => {
    const work = atWork();
    const card = findingOf('card', 'stop', [replace]);
    const phone = findingOf('phone', 'stop', [{ ...replace, text: 'No phone' }]);
    work.store.show(seenOf([card, phone]));
    work.page.hands = 'list';
    work.page.text = 'Hi, and more';
    work.check.mockResolvedValueOnce(seenOf([phone], work.page.text));
    await work.use(replace);
    expect(work.page.text).toBe('Hi, and more');

    const email = { ...phone, key: 'e-mail', words: 'About e-mail', spans: [{ start: 20, end: 30 }] };
    work.check.mockResolvedValueOnce(seenOf([email], work.page.text));
    await work.use(replace);
    expect(work.page.text).toBe('Hi, and more');
  });

  it('never brings back words that were changed since they were looked at', async () => {
    const work = atWork();
    work.store.show(seenOf([findingOf('a', 'stop', [replace])]));
    work.page.text = 'Hi, and more';
    work.check.mockResolvedValueOnce(
      seenOf([findingOf('a', 'stop', [{ ...replace, text: 'Ho, and more' }])], 'Hi, and more'),
    );
    await work.use(replace);
    expect(work.page.text).toBe('Ho, and more');

    work.page.text = 'Hi, and yet more';
    await work.use(replace);
    expect(work.page.text).toBe('Hi, and yet more');
  });

  it('copies where X does not take the text, and says so', async () => {
    const work = atWork({ takes: false });
    work.store.show(seenOf([findingOf('a', 'stop', [replace])]));
    await work.use(replace);
    expect([work.copy.mock.calls[0]?.[0], work.line().result?.kind]).toEqual(['Ho', 'copied']);

    const lost = atWork({ takes: false, copies: false });
    lost.store.show(seenOf([findingOf('a', 'stop', [replace])]));
    await lost.use(replace);
    expect(lost.line().result?.kind).toBe('refused');
  });

  it('keeps the other parts of a split, until it is taken back', async () => {
    const split = { kind: 'split', label: 'Split', parts: ['One', 'Two'] } as const;
    const work = atWork();
    work.store.show(seenOf([findingOf('a', 'stop', [split])]));
    await work.use(split);
    expect([work.page.text, work.keepParts.mock.calls]).toEqual(['One', [[['One', 'Two']]]]);

    const undone = work.store.undo(work.line());
    await vi.advanceTimersByTimeAsync(0);
    await undone;
    expect(work.keepParts).toHaveBeenLastCalledWith([]);
  });

  it('unfolds what the finding is about', async () => {
    const show = { kind: 'show', label: 'Show', words: 'Their answer', by: '^MK' } as const;
    const work = atWork();
    work.store.show(seenOf([findingOf('a', 'ask', [show])]));
    await work.use(show);
    expect(work.line().open).toBe(true);
    await work.use(show);
    expect(work.line().open).toBe(false);
    expect(work.toEditor).not.toHaveBeenCalled();
  });

  it('says when a follow-up could not be kept', async () => {
    const later = { kind: 'follow-up', label: 'Follow up', at: 5 } as const;
    const work = atWork();
    work.followUp.mockRejectedValueOnce(new Error('full'));
    work.store.show(seenOf([findingOf('a', 'hint', [later])]));
    await work.use(later);
    expect(work.line().result?.kind).toBe('failed');
  });

  it('copies, and brings the agent back to the editor', async () => {
    const copy = { kind: 'copy', label: 'Copy', text: 'Words' } as const;
    const work = atWork();
    work.store.show(seenOf([findingOf('a', 'hint', [copy])]));
    await work.use(copy);
    expect([work.copy.mock.calls, work.line().result?.kind]).toEqual([[['Words']], 'way_copied']);
    expect(work.toEditor).toHaveBeenCalledOnce();
  });

  it('says where X shows no menu of accounts', async () => {
    const account = { kind: 'account', label: 'Switch' } as const;
    const work = atWork();
    work.openAccounts.mockReturnValueOnce(false);
    work.store.show(seenOf([findingOf('a', 'stop', [account])]));
    await work.use(account);
    expect(work.line().result?.kind).toBe('way_no_accounts');
  });
});

it('forgets all of a reply with its text', async () => {
  const work = atWork();
  work.store.hold(seenOf([findingOf('a', 'stop')]), 'stop');
  work.store.clear();

  expect([work.store.lines.value, work.store.held.value, work.store.spoken.value]).toEqual([[], null, '']);
});
