// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Outcome, type Press, type SeenPost } from '../../../src/x/page';
import { createOutcomes } from '../../../src/x/outcome';
import { createComposer } from '../../../src/x/composer';
import { readPost } from '../../../src/x/read-post';
import { postHtml, snowflake } from '../../support/markup';
import { dialogHtml, draftHtml } from '../../support/markup-composer';

const newId = snowflake(50);
let seen: SeenPost[];
let outcome: Outcome | null;

function press(oldToast = '') {
  const text = 'We are sorry ^JD';
  document.body.innerHTML = dialogHtml({ handle: 'bob' }, { editor: draftHtml([text]) });
  if (oldToast) toast(oldToast);
  seen = [];
  outcome = null;
  const editor = document.querySelector('[contenteditable]') as HTMLElement;
  const deps = { onError: () => null, route: () => ({ kind: 'home' as const }), seen: () => seen };
  const press: Press = {
    composer: createComposer(editor, deps),
    via: 'button',
    possible: () => true,
    release: async () => true,
    cancel: () => null,
  };
  const outcomes = createOutcomes({ window, seen: () => seen, account: () => null });
  outcomes.note(press);
  return () => void outcomes.of(press, text).then(found => (outcome = found));
}

function start() {
  press()();
}

const toast = (html: string) =>
  document
    .querySelector('#layers')
    ?.insertAdjacentHTML('beforeend', `<div data-testid="toast"><span>${html}</span></div>`);
const empty = () => document.querySelector('[data-contents]')?.replaceChildren();
const after = (ms: number) => vi.advanceTimersByTimeAsync(ms);
const link = (handle: string, id = newId) => `Sent. <a href="/${handle}/status/${id}">View</a>`;

function showPost(handle: string, text: string) {
  const holder = document.createElement('div');
  holder.innerHTML = postHtml({ handle, text, id: newId });
  const article = holder.firstElementChild as Element;
  const post = readPost(article);
  if (post)
    seen.push({
      post,
      article,
      scene: 'thread',
      focal: false,
      conversationId: null,
      signal: new AbortController().signal,
    });
}

describe('watchOutcome', () => {
  beforeEach(() => {
    vi.useFakeTimers({
      toFake: ['setTimeout', 'setInterval', 'clearInterval', 'clearTimeout', 'performance', 'Date'],
    });
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('is posted when X links to the new post', async () => {
    start();
    toast(link('acme'));
    await after(200);

    expect(outcome).toEqual({ kind: 'posted', postId: newId, postedAt: Date.UTC(2026, 10, 20, 12) + 50 });
  });

  it('is not posted when X links to somebody else’s post', async () => {
    start();
    toast(link('zoe'));
    await after(3000);

    expect(outcome).toEqual({ kind: 'failed' });
  });

  it('does not believe a toast that stood there before the press', async () => {
    const watch = press(link('acme'));
    watch();
    await after(9000);

    expect(outcome).toEqual({ kind: 'failed' });
  });

  it('sees an answer of X that came between press and question', async () => {
    const watch = press();
    toast(link('acme'));
    watch();
    await after(200);

    expect(outcome).toMatchObject({ kind: 'posted', postId: newId });
  });

  it('is failed when X speaks and the text still stands', async () => {
    start();
    toast('Something went wrong. Try reloading.');
    await after(1500);

    expect(outcome).toEqual({ kind: 'failed' });
  });

  it('is failed, too, when the agent closes the dialog after X said no', async () => {
    start();
    toast('Whoops! You already said that.');
    await after(800);
    document.querySelector('[role="dialog"]')?.remove();
    await after(60_000);

    expect(outcome).toEqual({ kind: 'failed' });
  });

  it('is posted without an id when X took the text and spoke without a link', async () => {
    start();
    empty();
    toast('Your post was sent');
    await after(4000);

    expect(outcome).toMatchObject({ kind: 'posted', postId: null });
  });

  it('is posted when the text is gone and our new post stands on the page', async () => {
    start();
    document.querySelector('[role="dialog"]')?.remove();
    showPost('acme', '@bob We are sorry ^JD');
    await after(200);

    expect(outcome).toMatchObject({ kind: 'posted', postId: newId });
  });

  it.each([
    ['zoe', 'We are sorry ^JD'],
    ['acme', 'Something else'],
  ])('does not take a post of @%s that says %j for ours', async (handle, text) => {
    start();
    empty();
    showPost(handle, text);
    await after(60_000);

    expect(outcome).toEqual({ kind: 'failed' });
  });

  it('is failed when nothing happens and the button is on again', async () => {
    start();
    await after(7000);
    expect(outcome).toBeNull();
    await after(2000);

    expect(outcome).toEqual({ kind: 'failed' });
  });

  it('waits for X while its button is off, a minute at most', async () => {
    start();
    document.querySelector('[data-testid="tweetButton"]')?.setAttribute('disabled', '');
    await after(55_000);
    expect(outcome).toBeNull();
    await after(5000);

    expect(outcome).toEqual({ kind: 'failed' });
  });
});
