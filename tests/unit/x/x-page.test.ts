// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Account } from '../../../src/core/post';
import type { Look } from '../../../src/core/look';
import type { Route, SeenPost } from '../../../src/x/page';
import { avatarHtml, cellHtml, listHtml, postHtml, snowflake } from '../../support/markup';
import { inlineHtml } from '../../support/markup-composer';
import { frames, goTo, startPage, type MarkupPage } from '../../support/markup-page';

let shown: MarkupPage;
afterEach(() => {
  shown.end();
  document.body.removeAttribute('style');
});

const [one, two, three] = [1, 2, 3].map(snowflake) as [string, string, string];
const rows = () => document.querySelector('section > div > div') as Element;

function postsOf(html: string, path?: string): SeenPost[][] {
  shown = startPage(html, path);
  const batches: SeenPost[][] = [];
  shown.page.onPosts(posts => batches.push([...posts]), shown.signal);
  return batches;
}
const ids = (batches: SeenPost[][]) => batches.map(batch => batch.map(({ post }) => post.id));

describe('onPosts', () => {
  it('tells of all posts in one batch, and of new ones as they come', async () => {
    const batches = postsOf(
      listHtml([postHtml({ id: one }), postHtml({ id: two })]),
      '/notifications/mentions',
    );
    await frames();
    rows().insertAdjacentHTML('beforeend', cellHtml(postHtml({ id: three }), 300));
    await frames();

    expect(ids(batches).flat()).toEqual([one, two, three]);
    expect(batches[0]?.[0]).toMatchObject({ scene: 'mentions', focal: false, conversationId: null });
    expect(shown.errors).toEqual([]);
  });

  it('tells again of a post whose words changed, and not of counts or of ages', async () => {
    const batches = postsOf(listHtml([postHtml({ id: one })]));
    await frames();
    const article = document.querySelector('article') as Element;
    (article.querySelector('time') as Element).textContent = '3h';
    (article.querySelector('[data-testid="like"]') as Element).textContent = '12';
    await frames();
    expect(ids(batches)).toEqual([[one]]);

    (article.querySelector('[data-testid="tweetText"]') as Element).textContent = 'Now the whole post';
    await frames();
    expect(batches[1]?.[0]?.post.text).toBe('Now the whole post');
    expect(batches[0]?.[0]?.signal.aborted).toBe(false);
    expect(batches[1]?.[0]?.signal).toBe(batches[0]?.[0]?.signal);
  });

  it('aborts when the row leaves, and when it shows another post', async () => {
    const batches = postsOf(listHtml([postHtml({ id: one }), postHtml({ id: two })]));
    await frames();
    document.querySelector('article')?.remove();
    document.querySelector('time')?.parentElement?.setAttribute('href', `/ada/status/${three}`);
    await frames();

    expect(
      batches
        .flat()
        .slice(0, 2)
        .map(({ signal }) => signal.aborted),
    ).toEqual([true, true]);
    expect(ids(batches).at(-1)).toEqual([three]);
  });

  it('tells a late listener of what is there', async () => {
    postsOf(listHtml([postHtml({ id: one })]));
    await frames();
    const late: string[] = [];
    shown.page.onPosts(posts => late.push(...posts.map(({ post }) => post.id)), shown.signal);
    await frames();

    expect(late).toEqual([one]);
  });

  it('keeps telling others when a listener throws, and reports it', async () => {
    shown = startPage(listHtml([postHtml({ id: one })]));
    const heard: number[] = [];
    shown.page.onPosts(() => {
      throw new Error('boom');
    }, shown.signal);
    shown.page.onPosts(posts => heard.push(posts.length), shown.signal);
    await frames();

    expect(heard).toEqual([1]);
    expect(shown.errors).toHaveLength(1);
  });

  it('says which post a status page is about, and what its replies answer', async () => {
    const list = listHtml([inlineHtml({ handle: 'ada', id: one }), postHtml({ handle: 'acme', id: two })]);
    const batches = postsOf(list, `/ada/status/${one}`);
    await frames();

    expect(batches.at(-1)).toMatchObject([
      { focal: true, inThread: true, scene: 'thread', post: { replyTo: null } },
      { focal: false, post: { replyTo: { id: one, handles: ['ada'] } } },
    ]);
  });

  it('says nothing on pages where we do nothing', async () => {
    const batches = postsOf(listHtml([postHtml()]), '/i/oauth2/authorize');
    await frames();

    expect(batches).toEqual([]);
  });
});

describe('onRoute and onLook', () => {
  it('follow the address and the theme', async () => {
    shown = startPage('<p></p>', '/home');
    const routes: Route[] = [];
    const looks: Look[] = [];
    shown.page.onRoute(route => routes.push(route), shown.signal);
    shown.page.onLook(look => looks.push(look), shown.signal);
    await frames();
    goTo('/ada');
    document.body.style.backgroundColor = 'rgb(0, 0, 0)';
    await frames();

    expect(routes).toEqual([{ kind: 'home' }, { kind: 'profile', handle: 'ada' }]);
    expect(looks.map(look => look.theme)).toEqual(['light', 'black']);
    expect(shown.page.route()).toEqual({ kind: 'profile', handle: 'ada' });
  });
});

describe('onPeople', () => {
  it('tells of people in lists, each once', async () => {
    shown = startPage('<div id="people"></div>');
    const people: Account[] = [];
    shown.page.onPeople(found => people.push(...found), shown.signal);
    await frames();
    const row = `<div data-testid="UserCell">${avatarHtml('ada')}<a href="/ada">Ada</a><button data-testid="4711-follow"></button></div>`;
    const list = document.querySelector('#people') as Element;
    list.innerHTML = row;
    await frames();
    list.innerHTML = row;
    await frames();

    expect(people).toEqual([{ handle: 'ada', displayName: 'Ada', numericId: '4711' }]);
  });
});

describe('onAnswering', () => {
  it('tells of a post whose reply button is pressed, before X hears of it', async () => {
    shown = startPage(listHtml([postHtml({ id: one }), postHtml({ id: two })]));
    const heard: string[] = [];
    shown.page.onAnswering(post => heard.push(post.id), shown.signal);
    document.addEventListener('click', () => heard.push('X'), { capture: true, once: true });
    const second = document.querySelectorAll('article')[1] as HTMLElement;
    for (const name of ['reply', 'like'])
      (second.querySelector(`[data-testid="${name}"]`) as HTMLElement).click();
    expect(heard).toEqual([two, 'X']);
    expect(shown.errors).toEqual([]);
  });

  it('tells of a pointer that rests on the button or goes down there, not of one that passes', async () => {
    shown = startPage(listHtml([postHtml({ id: one }), postHtml({ id: two })]));
    const heard: string[] = [];
    shown.page.onAnswering(post => heard.push(post.id), shown.signal);
    const [first, second] = [...document.querySelectorAll('[data-testid="reply"]')] as HTMLElement[];
    const over = (element?: Element) =>
      element?.dispatchEvent(new PointerEvent('pointerover', { bubbles: true }));
    over(first);
    over(document.body);
    await new Promise(resolve => setTimeout(resolve, 80));
    expect(heard).toEqual([]);
    over(second);
    await vi.waitFor(() => expect(heard).toEqual([two]));
    first?.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
    expect(heard).toEqual([two, one]);
  });

  it('finds the button by its place where X names it otherwise', () => {
    shown = startPage(listHtml([postHtml({ id: one })]));
    const heard: string[] = [];
    shown.page.onAnswering(post => heard.push(post.id), shown.signal);
    const button = document.querySelector('[data-testid="reply"]') as HTMLElement;
    button.removeAttribute('data-testid');
    button.click();
    expect(heard).toEqual([one]);
  });
});
