import { describe, expect, it, vi } from 'vitest';
import type { FeatureContext } from '../../../src/content/feature';
import { sendSigned } from '../../../src/content/send-signed';
import type { Outcome, Press } from '../../../src/x/page';
import { aPost } from '../../support/history';

const POSTED: Outcome = { kind: 'posted', postId: '42', postedAt: 7 };

/** A signed reply at the press; `answers` are what the background answers to being told of it, one after the other. */
function atPress(answers: readonly (() => Promise<void>)[], outcome: Outcome = POSTED) {
  const heard: string[] = [];
  const release = vi.fn(async () => {
    heard.push('release');
    return true;
  });
  let text = 'On its way. ^JD';
  const composer = {
    signal: new AbortController().signal,
    text: () => text,
    answers: () => aPost(),
    holdKeys: () => () => Promise.resolve(),
    keepStrays: async () => {},
  };
  let told = 0;
  const context = {
    setup: { agent: { name: 'Jo', initials: 'JD' } },
    page: { outcomeOf: async () => ((text = ''), outcome) },
    desk: { insertedInto: () => [], clearInserted: () => {}, say: () => {}, tellPosted: () => {} },
    report: vi.fn(),
    ask: (name: string) => {
      heard.push(name);
      return name === 'reply.pressed' ? answers[told++]?.() : Promise.resolve();
    },
  } as unknown as FeatureContext;
  const press = { composer, release, possible: () => true, cancel: () => {} } as unknown as Press;
  const sent = sendSigned({ press, answered: '41', brand: { handle: 'Acme', name: 'Acme' } }, context);
  return { heard, sent, context };
}

const takes = () => Promise.resolve();
const fails = () => Promise.reject(new Error('stopped'));

describe('sendSigned', () => {
  it('tells the background first, and lets the press go before it answers', async () => {
    const { heard, sent } = atPress([() => new Promise(() => {})]);
    await sent;
    expect(heard).toEqual(['reply.pressed', 'release']);
  });

  it('tells it again, with the outcome, what could not be written down', async () => {
    const { heard, sent, context } = atPress([fails, takes]);
    await sent;
    await vi.waitFor(() =>
      expect(heard).toEqual(['reply.pressed', 'release', 'reply.pressed', 'reply.posted']),
    );
    expect(context.report).not.toHaveBeenCalled();
  });

  it('says when that fails too', async () => {
    const { heard, sent, context } = atPress([fails, fails]);
    await sent;
    await vi.waitFor(() => expect(context.report).toHaveBeenCalledWith('sign-reply', expect.any(Error)));
    expect(heard).not.toContain('reply.posted');
  });

  it('takes back what X refused only once it is written down', async () => {
    let written = () => {};
    const slow = () => new Promise<void>(resolve => (written = resolve));
    const { heard, sent } = atPress([slow], { kind: 'failed' });
    await sent;
    expect(heard).not.toContain('reply.failed');
    written();
    await vi.waitFor(() => expect(heard.at(-1)).toBe('reply.failed'));
  });
});
