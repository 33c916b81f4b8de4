import { afterEach, describe, expect, it, vi } from 'vitest';
import { createDraftsAhead } from '../../../src/content/drafts-ahead';
import type { DraftSet } from '../../../src/core/drafts/draft';
import { aPost } from '../../support/history';

const here = { post: aPost(), brand: 'AcmeParcels' };
const there = { post: aPost({ by: 'bob', text: 'And mine?' }), brand: 'AcmeParcels' };
const setOf = (more: number): DraftSet => ({ drafts: [], more, sure: true });

/** What it asks is answered with how often it has asked. */
function started() {
  let times = 0;
  const ask = vi.fn(async () => setOf((times += 1)));
  return { ask, ahead: createDraftsAhead(ask) };
}

describe('drafts that are asked for ahead', () => {
  afterEach(() => {
    vi.useRealTimers();
  });

  it('are those of the composer that comes, which asks no more', async () => {
    const { ask, ahead } = started();
    ahead.begin(here);
    expect(await ahead.take({ ...here, post: aPost() })).toEqual(setOf(1));
    expect(ask).toHaveBeenCalledTimes(1);
  });

  it('are good for one composer only, and for just what it answers', async () => {
    const { ahead } = started();
    ahead.begin(here);
    expect(await ahead.take(there)).toEqual(setOf(2));
    expect(await ahead.take(here)).toEqual(setOf(3));
  });

  it('are asked for once while the pointer comes to the button and presses it', async () => {
    vi.useFakeTimers();
    const { ask, ahead } = started();
    for (const _ of ['rests', 'goes down', 'presses']) {
      ahead.begin(here);
      vi.advanceTimersByTime(100);
    }
    expect(ask).toHaveBeenCalledTimes(1);
    vi.advanceTimersByTime(3_000);
    ahead.begin(here);
    expect(ask).toHaveBeenCalledTimes(2);
  });

  it('are not used once something has changed, or late', async () => {
    vi.useFakeTimers();
    const { ahead } = started();
    ahead.begin(here);
    ahead.forget();
    expect(await ahead.take(here)).toEqual(setOf(2));
    ahead.begin(here);
    vi.advanceTimersByTime(5_000);
    expect(await ahead.take(here)).toEqual(setOf(4));
  });

  it('are used when it was about somebody else', async () => {
    const { ahead } = started();
    ahead.begin(here);
    ahead.forget(['bob']);
    expect(await ahead.take(here)).toEqual(setOf(1));
    ahead.begin(here);
    ahead.forget(['bob', 'ada']);
    expect(await ahead.take(here)).toEqual(setOf(3));
  });

  it('are asked for again where that failed', async () => {
    const ask = vi.fn().mockRejectedValueOnce(new Error('asleep')).mockResolvedValue(setOf(7));
    const ahead = createDraftsAhead(ask);
    ahead.begin(here);
    expect(await ahead.take(here)).toEqual(setOf(7));
  });
});
