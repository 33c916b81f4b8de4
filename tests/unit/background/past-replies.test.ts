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
});
