import { signal } from '@preact/signals';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Contact } from '../../../src/core/customer';
import { createContactFinder, type ContactQuery } from '../../../src/ui/stores/contact-finder';
import { contactOf, historyOf } from './gallery/people';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

interface Answer {
  entries: readonly Contact[];
  more: boolean;
}

function aFinder(answer: (query: ContactQuery) => Promise<Answer>) {
  const find = vi.fn(answer);
  const finder = createContactFinder({ find, signers: async () => ['MK'], history: signal(historyOf()) });
  return { finder, find };
}

describe('looking for a contact', () => {
  it('asks once the agent stops typing', async () => {
    const { finder, find } = aFinder(async () => ({ entries: [contactOf()], more: false }));

    finder.search('o');
    finder.search('or');
    finder.search(' order ');
    await vi.advanceTimersByTimeAsync(200);

    expect(find.mock.calls).toEqual([
      [{ customerId: 'c1', query: 'order', direction: null, initials: null }],
    ]);
    expect(finder.entries.value).toHaveLength(1);
  });

  it('shows what was asked for last when answers come out of order', async () => {
    const waiting: ((answer: Answer) => void)[] = [];
    const { finder } = aFinder(() => new Promise(resolve => waiting.push(resolve)));
    const first = finder.keepTo('in');
    const second = finder.keepTo('out');

    waiting[1]?.({ entries: [contactOf({ postId: '2' })], more: false });
    waiting[0]?.({ entries: [contactOf({ postId: '1' })], more: false });
    await Promise.all([first, second]);

    expect(finder.entries.value.map(entry => entry.postId)).toEqual(['2']);
  });

  it('keeps to what one of us signed, and goes on behind what was found', async () => {
    const { finder, find } = aFinder(async ({ before }) =>
      before === undefined
        ? { entries: [contactOf({ postId: '2', at: 20 })], more: true }
        : { entries: [contactOf({ postId: '1', at: 10 })], more: false },
    );

    await finder.keepTo('by:MK');
    await finder.showOlder();

    expect(find).toHaveBeenLastCalledWith(expect.objectContaining({ initials: 'MK', before: 20 }));
    expect(finder.entries.value.map(entry => entry.postId)).toEqual(['2', '1']);
    expect(finder.more.value).toBe(false);
  });

  it('moves nothing under the agent’s eyes when there is news', async () => {
    const { finder, find } = aFinder(async () => ({ entries: [contactOf({ at: 20 })], more: true }));
    await finder.keepTo('in');
    await finder.refresh();
    await finder.showOlder();
    expect(find).toHaveBeenCalledTimes(3);

    await finder.refresh();

    expect(find).toHaveBeenCalledTimes(3);
  });

  it('is over when nothing is asked for any more', async () => {
    const { finder } = aFinder(async () => ({ entries: [contactOf()], more: true }));
    await finder.keepTo('in');

    await finder.keepTo('all');

    expect([finder.active.value, finder.answered.value]).toEqual([false, false]);
  });
});
