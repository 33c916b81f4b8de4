import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Checked } from '../../../src/core/guards/finding';
import { createChecker } from '../../../src/content/guard-checker';
import { aGuardRequest } from '../../support/guard-request';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const STUMBLED: Checked = { findings: [], unchecked: ['links'], anyway: true };
const NOTHING: Checked = { findings: [], unchecked: [], anyway: true };

/** A checker for a text that changes; its questions take `takes` ms. */
function checking({ takes = 5 } = {}) {
  const state = { text: 'Hi', thread: [] as string[], takes, fails: false, answer: NOTHING };
  const open = { now: 0, most: 0 };
  const ask = vi.fn(async (_request: { text: string }) => {
    open.now += 1;
    open.most = Math.max(open.most, open.now);
    await new Promise(resolve => setTimeout(resolve, state.takes));
    open.now -= 1;
    if (state.fails) throw new Error('asleep');
    return state.answer;
  });
  const tell = vi.fn();
  const life = new AbortController();
  const checker = createChecker({
    look: () =>
      state.text === ''
        ? null
        : aGuardRequest({
            text: state.text,
            thread: state.thread.map(id => ({
              id,
              handle: 'ada',
              displayName: 'Ada',
              numericId: null,
              text: '',
              postedAt: 1,
              replyToId: null,
            })),
          }),
    ask,
    tell,
    signal: life.signal,
  });
  return { state, ask, tell, checker, open, life };
}

describe('while the agent types', () => {
  it('asks at most every 150 ms, and never while it has no answer', async () => {
    const { state, ask, checker, open } = checking({ takes: 400 });
    for (let key = 0; key < 100; key += 1) {
      state.text += 'a';
      checker.changed();
      await vi.advanceTimersByTimeAsync(20);
    }
    expect(open.most).toBe(1);
    expect(ask.mock.calls.length).toBeLessThanOrEqual(6);

    await vi.advanceTimersByTimeAsync(1_000);
    expect(ask.mock.calls.at(-1)?.[0].text).toBe(state.text);
  });

  it('asks nothing twice, and anew when the page shows another post', async () => {
    const { state, ask, checker } = checking();
    for (let time = 0; time < 3; time += 1) {
      checker.changed();
      await vi.advanceTimersByTimeAsync(200);
    }
    expect(ask).toHaveBeenCalledOnce();

    state.thread = ['1'];
    checker.changed();
    await vi.advanceTimersByTimeAsync(200);
    expect(ask).toHaveBeenCalledTimes(2);
  });

  it('says that nothing is known once the text is gone, whatever answers come later', async () => {
    const { state, tell, checker } = checking({ takes: 300 });
    checker.changed();
    await vi.advanceTimersByTimeAsync(10);
    state.text = '';
    checker.changed();
    await vi.advanceTimersByTimeAsync(1_000);

    expect(tell.mock.lastCall).toEqual([null]);
  });

  it('goes on after an answer that never comes', async () => {
    const { state, ask, checker } = checking({ takes: 1e9 });
    checker.changed();
    await vi.advanceTimersByTimeAsync(100);
    state.text = 'Other';
    checker.changed();
    await vi.advanceTimersByTimeAsync(4_000);

    expect(ask).toHaveBeenCalledTimes(2);
  });

  it('looks again at what could not be looked at whole, but not for ever', async () => {
    const { state, ask, tell, checker } = checking();
    state.answer = STUMBLED;
    checker.changed();
    await vi.advanceTimersByTimeAsync(20);
    state.answer = NOTHING;
    await vi.advanceTimersByTimeAsync(2_000);
    expect(ask).toHaveBeenCalledTimes(2);
    expect(tell.mock.lastCall?.[0].checked).toEqual(NOTHING);

    state.answer = STUMBLED;
    state.text = 'Other';
    checker.changed();
    await vi.advanceTimersByTimeAsync(120_000);
    expect(ask.mock.calls.length).toBeLessThan(10);
    checker.changed();
    await vi.advanceTimersByTimeAsync(1_000);
    expect(ask.mock.calls.length).toBeLessThan(10);
  });

  it('looks again when the question failed', async () => {
    const { state, tell, checker } = checking();
    state.fails = true;
    checker.changed();
    await vi.advanceTimersByTimeAsync(20);
    state.fails = false;
    await vi.advanceTimersByTimeAsync(1_000);
    expect(tell.mock.lastCall?.[0].checked).toEqual(NOTHING);
  });

  it('asks no more after its end', async () => {
    const { ask, checker, life } = checking();
    checker.changed();
    life.abort();
    checker.changed();
    await vi.advanceTimersByTimeAsync(1_000);

    expect(ask).not.toHaveBeenCalled();
  });
});

describe('at the press', () => {
  it('uses the answer that is in hand for exactly this text', async () => {
    const { state, ask, checker } = checking();
    checker.changed();
    await vi.advanceTimersByTimeAsync(200);
    await checker.atPress();
    expect(ask).toHaveBeenCalledOnce();

    state.text = 'Hi!';
    const answer = checker.atPress();
    await vi.advanceTimersByTimeAsync(50);
    expect((await answer)?.text).toBe('Hi!');
    expect(ask).toHaveBeenCalledTimes(2);
  });

  it('waits for the answer that is on its way for this text', async () => {
    const { ask, checker } = checking({ takes: 60 });
    checker.changed();
    await vi.advanceTimersByTimeAsync(10);
    const answer = checker.atPress();
    await vi.advanceTimersByTimeAsync(60);
    expect((await answer)?.text).toBe('Hi');
    expect(ask).toHaveBeenCalledOnce();
  });

  it('waits 100 ms and no longer', async () => {
    const { checker } = checking({ takes: 101 });
    const answer = checker.atPress();
    await vi.advanceTimersByTimeAsync(100);
    expect(await answer).toBeNull();
  });

  it('looks at the rest of what could not be looked at whole', async () => {
    const { state, ask, checker } = checking();
    state.answer = STUMBLED;
    checker.changed();
    await vi.advanceTimersByTimeAsync(20);
    state.answer = NOTHING;
    state.takes = 20;
    const whole = checker.atPress();
    await vi.advanceTimersByTimeAsync(30);
    expect((await whole)?.checked).toEqual(NOTHING);
    expect(ask).toHaveBeenCalledTimes(2);
  });

  it('goes by what is known of this text where the rest is late', async () => {
    const { state, checker } = checking();
    state.answer = STUMBLED;
    checker.changed();
    await vi.advanceTimersByTimeAsync(20);
    state.takes = 1e9;
    const known = checker.atPress();
    await vi.advanceTimersByTimeAsync(100);
    expect((await known)?.checked).toEqual(STUMBLED);
  });

  it('goes by what was found before in this very text where page or history changed and the answer is late', async () => {
    const { state, checker } = checking();
    state.answer = STUMBLED;
    checker.changed();
    await vi.advanceTimersByTimeAsync(20);
    state.takes = 1e9;
    state.thread = ['1'];
    checker.forget();
    const known = checker.atPress();
    await vi.advanceTimersByTimeAsync(100);
    expect(await known).toMatchObject({ checked: STUMBLED, older: true });

    state.text = 'Hi!';
    const other = checker.atPress();
    await vi.advanceTimersByTimeAsync(100);
    expect(await other).toBeNull();
  });

  it('fails when the question does', async () => {
    const { state, checker } = checking();
    state.fails = true;
    const answer = checker.atPress();
    const failed = expect(answer).rejects.toThrow('asleep');
    await vi.advanceTimersByTimeAsync(10);
    await failed;
  });

  it('asks again once the history is another one', async () => {
    const { ask, checker } = checking();
    checker.changed();
    await vi.advanceTimersByTimeAsync(200);
    checker.forget();
    await vi.advanceTimersByTimeAsync(200);

    expect(ask).toHaveBeenCalledTimes(2);
  });
});
