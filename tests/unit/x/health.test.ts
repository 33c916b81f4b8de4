// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import type { Composer } from '../../../src/x/page';
import { checkHealth } from '../../../src/x/health';
import { readRoute } from '../../../src/x/routes';
import { listHtml, postHtml, snowflake } from '../../support/markup';
import { dialogHtml, draftHtml, inlineHtml } from '../../support/markup-composer';
import { frames, startPage, type MarkupPage } from '../../support/markup-page';

const id = snowflake();
const banner =
  '<header role="banner"><nav><a data-testid="AppTabBar_Profile_Link" href="/acme"></a></nav></header>';
const healthy = () => banner + listHtml([inlineHtml({ id }), postHtml({ id: snowflake(1) })]);
let shown: MarkupPage;
afterEach(() => shown.end());

async function broken(html: string, path = `/ada/status/${id}`) {
  shown = startPage(html, path);
  const composers: Composer[] = [];
  const seen = new Map();
  shown.page.onComposer(composer => composers.push(composer), shown.signal);
  shown.page.onPosts(posts => posts.forEach(post => seen.set(post.article, post)), shown.signal);
  await frames();
  return checkHealth({ document, route: readRoute(window.location), seen: [...seen.values()], composers })
    .broken;
}

describe('checkHealth', () => {
  it('finds nothing wrong with a page that can be read', async () => {
    expect(await broken(healthy())).toEqual([]);
  });

  it('finds nothing wrong with pages that have no posts, or only pictures', async () => {
    expect(await broken(banner, '/settings/account')).toEqual([]);
    shown.end();
    expect(
      await broken(banner + listHtml([postHtml({ text: null }), postHtml({ id, text: null })]), '/home'),
    ).toEqual([]);
  });

  it.each([
    ['who wrote a post', (html: string) => html.replaceAll(/href="\/\w+\/status\/\d+"/g, 'href="#"')],
    ['which account is signed in', (html: string) => html.replace('AppTabBar_Profile_Link', 'Renamed')],
    ['posts', (html: string) => html.replaceAll(/<(\/?)article[^>]*>/g, '<$1div>')],
    [
      'what a post says',
      (html: string) =>
        html
          .replaceAll(/ (?:data-testid="tweetText"|lang="en"|dir="auto")/g, '')
          .replaceAll('My parcel', 'My large parcel still'),
    ],
    [
      'the Post button',
      (html: string) => html.replace('tweetButtonInline', 'renamed').replace('toolBar', 'renamed'),
    ],
    [
      'which account sends a reply',
      (html: string) => html.replace(/UserAvatar-Container-acme"><a href="\/acme"/, 'renamed"><a'),
    ],
    [
      'which post a reply answers',
      (html: string) => html.replace('article role="article" data-testid="tweet"', 'div'),
    ],
    ['how to put text into a reply', (html: string) => html.replaceAll('DraftEditor', 'StrangeEditor')],
    [
      'where a reply is written',
      (html: string) => html.replace(draftHtml(), '<div contenteditable="true" role="textbox"></div>'),
    ],
  ])('says that %s cannot be read', async (part, change) => {
    const html = healthy();
    expect(change(html)).not.toBe(html);

    expect(await broken(change(html))).toContain(part);
  });

  it('says nothing on pages where we do nothing', async () => {
    expect(await broken(dialogHtml(null, { account: 'unknown' }), '/i/flow/login')).toEqual([]);
  });
});
