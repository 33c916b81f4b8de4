// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import type { Post } from '../../../src/core/post';
import { readPost } from '../../../src/x/read-post';
import { SETTLING, createThread } from '../../../src/x/read-thread';
import { listHtml, postHtml, replyingHtml, snowflake } from '../../support/markup';

const [root, middle, focal, reply, deeper, other] = [1, 2, 3, 4, 5, 6].map(snowflake) as [
  string,
  string,
  string,
  string,
  string,
  string,
];
const heading = '<div><h2 role="heading">Discover more</h2></div>';
const ancestors = [
  postHtml({ handle: 'acme', id: root }),
  postHtml({ handle: 'ada', id: middle, joined: true }),
];
const focalRow = postHtml({ handle: 'bob', id: focal, focal: true });
const replies = [
  postHtml({ handle: 'acme', id: reply }),
  postHtml({ handle: 'ada', id: deeper, joined: true }),
];

function posts() {
  const found = new Map<Element, Post>();
  for (const article of document.querySelectorAll('article')) {
    const post = readPost(article);
    if (post) found.set(article, post);
  }
  return found;
}

function read(thread: ReturnType<typeof createThread>, rows: readonly string[], now = 0, from = 0) {
  document.body.innerHTML = listHtml(rows, from);
  const seen = posts();
  const list = document.querySelector('section') as Element;
  const places = [...thread.read(list, seen, now)];
  return Object.fromEntries(places.map(([article, place]) => [seen.get(article)?.id, place]));
}

describe('createThread', () => {
  let thread = createThread(focal);
  beforeEach(() => {
    thread = createThread(focal);
  });

  it('reads what each post answers by order and gutter line', () => {
    const places = read(thread, [...ancestors, focalRow, ...replies]);

    expect(places[middle]?.replyTo).toEqual({ id: root, handles: ['acme'] });
    expect(places[focal]).toMatchObject({ focal: true, replyTo: { id: middle, handles: ['ada'] } });
    expect(places[reply]).toMatchObject({ focal: false, replyTo: { id: focal, handles: ['bob'] } });
    expect(places[deeper]?.replyTo).toEqual({ id: reply, handles: ['acme'] });
    expect(places[root]?.replyTo).toBeNull();
  });

  it('takes a beginning only when nothing was inserted above for a while', () => {
    expect(read(thread, [focalRow], 0)[focal]?.conversationId).toBeNull();
    expect(thread.settled()).toBe(false);
    expect(read(thread, [...ancestors, focalRow], 500)[focal]?.conversationId).toBeNull();
    expect(read(thread, [...ancestors, focalRow], 500 + SETTLING)[focal]?.conversationId).toBe(root);
    expect(thread.settled()).toBe(true);
  });

  it('does not call a post a beginning that answers somebody', () => {
    const answering = postHtml({ id: focal, focal: true, before: replyingHtml('acme') });
    read(thread, [answering], 0);

    expect(read(thread, [answering], SETTLING)[focal]?.conversationId).toBeNull();
  });

  it('does not take the first row of a scrolled list for the beginning', () => {
    read(thread, [...ancestors, focalRow], 0, 900);

    expect(read(thread, [...ancestors, focalRow], SETTLING, 900)[focal]?.conversationId).toBeNull();
  });

  it('says nothing of posts after "Discover more"', () => {
    const places = read(thread, [focalRow, ...replies, heading, postHtml({ handle: 'zoe', id: other })]);

    expect(places[other]).toMatchObject({ focal: false, conversationId: null, replyTo: null });
  });

  it('remembers answers while rows come and go', () => {
    read(thread, [...ancestors, focalRow, ...replies]);
    const places = read(thread, [replies[1] ?? '', postHtml({ handle: 'zoe', id: other })], 0, 900);

    expect(places[deeper]?.replyTo).toEqual({ id: reply, handles: ['acme'] });
    expect(places[other]?.replyTo).toEqual({ id: focal, handles: ['bob'] });
  });

  it('leaves open what a post answers when a row between cannot be read', () => {
    const gone = '<article role="article"><span>This post is unavailable</span></article>';
    const places = read(thread, [focalRow, gone, postHtml({ handle: 'ada', id: deeper, joined: true })]);

    expect(places[deeper]?.replyTo).toBeNull();
  });

  it('tells that what a post answers was deleted, and not that it is only not shown', () => {
    const gap = (words: string) => `<article role="article"><span>${words}</span></article>`;
    const joined = postHtml({ handle: 'ada', id: deeper, joined: true });
    const answersDeleted = (rows: readonly string[]) =>
      read(createThread(focal), rows)[deeper]?.answersDeleted;

    const words = [
      'This Post was deleted by the Post author.',
      'このポストはポスト作成者により削除されました。',
    ];
    for (const deleted of words) {
      expect(answersDeleted([focalRow, gap(deleted), joined])).toBe(true);
      expect(read(createThread(focal), [gap(deleted), focalRow])[focal]?.answersDeleted).toBe(true);
      expect(answersDeleted([focalRow, gap(deleted), postHtml({ handle: 'ada', id: deeper })])).toBe(false);
      expect(answersDeleted([focalRow, gap(deleted), heading, joined])).toBe(false);
    }
    for (const other of ['This Post is unavailable.', 'You’re unable to view this Post', '']) {
      expect(answersDeleted([focalRow, gap(other), joined])).toBe(false);
    }
    expect(answersDeleted([focalRow, ...replies])).toBe(false);
  });

  it('believes neither order nor line when they contradict each other', () => {
    const contrary = postHtml({ handle: 'ada', id: reply, before: replyingHtml('zoe') });

    expect(read(thread, [focalRow, contrary])[reply]?.replyTo).toEqual({ id: null, handles: ['zoe'] });
  });

  it('leaves out a list that does not hold its post', () => {
    expect(read(thread, replies)).toEqual({});
  });
});
