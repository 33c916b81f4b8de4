import { describe, expect, it } from 'vitest';
import { conversationOf } from '../../../src/content/thread-posts';
import type { SeenPost } from '../../../src/x/page';
import { aPost } from '../../support/history';

function seenOf(id: string, shape: Partial<SeenPost> & { answers?: string } = {}): SeenPost {
  const { answers, ...rest } = shape;
  return {
    post: aPost({ id, replyTo: answers === undefined ? null : { id: answers, handles: [] } }),
    article: {} as Element,
    scene: 'timeline',
    focal: false,
    conversationId: null,
    signal: new AbortController().signal,
    ...rest,
  };
}

const idsAround = (id: string, seen: readonly SeenPost[]) =>
  conversationOf(id, seen).map(({ post }) => post.id);

describe('the conversation around a post', () => {
  it('is all that stands on its own page, and nothing of what X shows after its end', () => {
    const seen = [
      seenOf('1', { inThread: true }),
      seenOf('2', { inThread: true, focal: true }),
      seenOf('3', { inThread: true }),
      seenOf('4'),
    ];

    expect(idsAround('2', seen)).toEqual(['1', '2', '3']);
  });

  it('is in a list what answers it, what it answers, and so on', () => {
    const seen = [seenOf('5', { answers: '3' }), seenOf('3', { answers: '1' }), seenOf('1'), seenOf('9')];

    expect(idsAround('3', seen)).toEqual(['5', '3', '1']);
    expect(idsAround('5', seen)).toEqual(['5', '3', '1']);
  });

  it('takes in what begins with the same post', () => {
    const seen = [seenOf('3', { conversationId: '1' }), seenOf('7', { conversationId: '1' }), seenOf('9')];

    expect(idsAround('3', seen)).toEqual(['3', '7']);
  });

  it('is empty where nothing of it is on the page', () => {
    expect(idsAround('8', [seenOf('1', { inThread: true })])).toEqual([]);
  });
});
