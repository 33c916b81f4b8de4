// @vitest-environment happy-dom
import { signal } from '@preact/signals';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createDesk, type Line, type PostedReply } from '../../../src/content/desk';
import type { FeatureContext } from '../../../src/content/feature';
import { suggestReply } from '../../../src/content/features/suggest-reply';

const OWN = 'Sorry for the wait, we have asked the depot and will write here again.';
const aReply = (over: Partial<PostedReply> = {}): PostedReply => ({
  text: OWN,
  customer: 'ada',
  postId: '41',
  inReplyTo: '40',
  followedUp: false,
  templated: false,
  ...over,
});

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  document.body.replaceChildren();
});

async function start() {
  const lines: Line[] = [];
  const desk = createDesk(line => void lines.push(line));
  const ask = vi.fn(async () => null);
  const context = { desk, ask, report: vi.fn(), look: signal(null), signal: new AbortController().signal };
  suggestReply.start(context as unknown as FeatureContext);
  const box = document.createElement('div');
  document.body.append(box);
  return { desk, ask, lines, box };
}

describe('the offer to suggest a reply', () => {
  it('stands after a reply in the agent’s own words, and opens the page about it', async () => {
    const { desk, ask, lines, box } = await start();
    desk.tellPosted(aReply());
    await act(() => render(lines[0]?.content ?? null, box));
    box.querySelector('button')?.click();
    expect(ask).toHaveBeenCalledWith('pages.open', { page: 'suggest', postId: '41' });
    expect(lines.at(-1)?.text).toBe('');
  });

  it.each([{ templated: true }, { postId: null }, { text: 'Thanks ^JD' }])(
    'does not stand after %o',
    async over => {
      const { desk, lines } = await start();
      desk.tellPosted(aReply(over));
      expect(lines).toEqual([]);
    },
  );

  it('goes by itself, but not while the agent has the focus in it', async () => {
    const { desk, lines, box } = await start();
    desk.tellPosted(aReply());
    await act(() => render(lines[0]?.content ?? null, box));
    box.querySelector('button')?.focus();
    await vi.advanceTimersByTimeAsync(30_000);
    expect(lines).toHaveLength(1);
    box.querySelector('button')?.blur();
    await vi.advanceTimersByTimeAsync(5_000);
    expect(lines.at(-1)?.text).toBe('');
  });
});
