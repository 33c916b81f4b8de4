import { describe, expect, it, vi } from 'vitest';
import { createPastReplies } from '../../../src/background/past-replies';

const rest = () => Promise.resolve();
const text = 'Sorry for the delay. We are looking for your parcel.';

describe('past replies', () => {
  it('are read page by page, and of replies that say the same the newest is told', async () => {
    const readReplies = vi.fn(async ({ before }: { before: number }) => {
      const at = Math.min(before, 500) - 1;
      return { replies: [{ at, text: `@c${at} ${text}`, customer: `c${at}` }], next: at > 490 ? at : null };
    });
    const past = createPastReplies({ readReplies, rest });
    expect(past.same('Acme', text, [])).toBeNull();
    past.read('Acme');
    past.read('@acme');
    await vi.waitFor(() => expect(readReplies).toHaveBeenCalledTimes(10));
    await vi.waitFor(() => expect(past.same('acme', text, [])).toMatchObject({ at: 499, customer: 'c499' }));
    past.add('Acme', { at: 700, text, customer: 'new' });
    past.add('Acme', { at: 600, text, customer: 'old' });
    expect(past.same('Acme', text, [])).toMatchObject({ at: 700, customer: 'new', share: 1 });
    expect(past.same('Other', text, [])).toBeNull();
  });

  it('count only as the same from the line on, filled details left out', () => {
    const past = createPastReplies({ readReplies: async () => ({ replies: [], next: null }), rest });
    past.add('Acme', { at: 1, text: 'We are looking for it in Leeds.', customer: 'ada' });
    expect(past.same('Acme', 'Please send us a message.', [])).toBeNull();
    expect(past.same('Acme', 'We are looking for it in Leeds.', [])?.share).toBe(1);
    expect(past.same('Acme', '@bob', [])).toBeNull();
  });

  it('are not read on for some moments after a question', async () => {
    const readReplies = vi.fn(async () => ({ replies: [], next: null }));
    const past = createPastReplies({ readReplies, rest: async () => void (rests += 1) });
    let rests = 0;
    past.same('Acme', text, []);
    past.read('Acme');
    await vi.waitFor(() => expect(readReplies).toHaveBeenCalled());
    expect(rests).toBeGreaterThan(10);
  });

  it('may be read again after a failure', async () => {
    const readReplies = vi.fn().mockRejectedValueOnce(new Error('disk'));
    readReplies.mockResolvedValue({ replies: [{ at: 1, text, customer: 'ada' }], next: null });
    const past = createPastReplies({ readReplies, rest });
    past.read('Acme');
    await vi.waitFor(() => {
      past.read('Acme');
      expect(past.same('Acme', text, [])).not.toBeNull();
    });
  });

  it('gives those that are like a text, the last hour’s first, without reading', () => {
    const readReplies = vi.fn(async () => ({ replies: [], next: null }));
    const past = createPastReplies({ readReplies, rest });
    const alike = 'Sorry for the long delay. We are looking for your parcel now.';
    past.add('Acme', { at: 100, text, customer: 'ada' });
    past.add('Acme', { at: 900, text: alike, customer: 'bob' });
    past.add('Acme', { at: 950, text: 'Thank you for the kind words!', customer: 'eve' });
    const question = { details: [], since: 500, limit: 5 };

    expect(past.near('acme', text, question)).toEqual([
      { at: 900, text: alike, customer: 'bob' },
      { at: 100, text, customer: 'ada' },
    ]);
    expect(past.near('acme', text, { ...question, limit: 1 })).toHaveLength(1);
    expect(past.near('Other', text, question)).toEqual([]);
    expect(readReplies).not.toHaveBeenCalled();
  });

  it('remember the same words to three customers, the newest to each', () => {
    const past = createPastReplies({ readReplies: async () => ({ replies: [], next: null }), rest });
    for (const [at, customer] of [
      [1, 'old'],
      [2, 'ada'],
      [5, 'bob'],
      [3, 'bob'],
      [4, 'eve'],
    ] as const)
      past.add('Acme', { at, text, customer });
    const near = past.near('Acme', text, { details: [], since: 0, limit: 9 });
    expect(near.map(({ customer, at }) => `${customer} ${at}`)).toEqual(['bob 5', 'eve 4', 'ada 2']);
  });
});
