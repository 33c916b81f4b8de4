// @vitest-environment happy-dom
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkHealth } from '../../../src/x/health';
import { readMarkPlace } from '../../../src/x/mark-place';
import { readPost } from '../../../src/x/read-post';
import { readPerson } from '../../../src/x/read-people';
import { readProfile } from '../../../src/x/read-profile';
import { readRoute } from '../../../src/x/routes';
import { listHtml, postHtml, quoteHtml, replyingHtml, snowflake, translatedHtml } from '../../support/markup';
import { composerHtml, dialogHtml, inlineHtml } from '../../support/markup-composer';
import { mutate, mutation } from '../../support/markup-mutations';
import { frames, startPage } from '../../support/markup-page';

const [focal, second, third] = [1, 2, 3].map(snowflake) as [string, string, string];
const ours =
  listHtml([
    inlineHtml({ handle: 'ada', id: focal }),
    postHtml({
      handle: 'bob',
      id: second,
      text: null,
      after: quoteHtml({ handle: 'eve', photoId: '77' }),
      joined: true,
    }),
    postHtml({ handle: 'zoe', id: third, before: replyingHtml('acme') + translatedHtml }),
  ]) +
  `<div data-testid="placementTracking">${postHtml({ handle: 'shop' })}</div>` +
  `<div data-testid="UserCell"><a href="/ada">Ada</a><button data-testid="4711-follow"></button></div>` +
  dialogHtml({ handle: 'bob', id: second }, { attachments: quoteHtml() }) +
  composerHtml();

/** Whose post it is, said in the plainest way: every link around a time that is not in a quote or in another post. */
function permalinks(article: Element): string[] {
  const times = [...article.querySelectorAll('a[href] time')].filter(
    time => time.parentElement?.closest('article') === article,
  );
  return times.map(
    time =>
      /^(?:https:\/\/x\.com)?\/(\w+)\/status\/(\d+)/
        .exec(time.closest('a')?.getAttribute('href') ?? '')
        ?.slice(1, 3)
        .join(' ') ?? '',
  );
}

function readEverything(): void {
  for (const element of document.querySelectorAll('*')) {
    const post = readPost(element);
    if (post && element.nodeName === 'ARTICLE')
      expect(permalinks(element)).toContain(`${post.author.handle} ${post.id}`);
    if (element.nodeName === 'ARTICLE') readMarkPlace(element);
    if (element.getAttribute('data-testid') === 'UserCell') readPerson(element);
  }
  readProfile(document, 'ada');
  checkHealth({ document, route: readRoute(location), seen: [], composers: [] });
}

describe('the readers', () => {
  it('never throw and never name anybody but the permalink’s account, whatever becomes of our own pages', () => {
    fc.assert(
      fc.property(fc.array(mutation, { minLength: 1, maxLength: 12 }), mutations => {
        document.body.innerHTML = ours;
        mutate(document.body, mutations);
        readEverything();
      }),
      { numRuns: 50 },
    );
  });

  it('never take quoted words for the author’s, whatever one thing becomes of a post', () => {
    const html = postHtml({
      handle: 'bob',
      id: second,
      text: null,
      after: quoteHtml({ text: 'Quoted words' }),
    });
    const harmless = mutation.filter(
      ({ kind }) => kind !== 'move' && kind !== 'setAttribute' && kind !== 'double',
    );
    fc.assert(
      fc.property(harmless, one => {
        document.body.innerHTML = html;
        mutate(document.body, [one]);
        const article = document.querySelector('article');
        const post = article && readPost(article);
        if (post) expect(post.text).not.toContain('Quoted words');
      }),
      { numRuns: 150 },
    );
  });
});

describe('createXPage', () => {
  it('lets no exception out while the page is torn apart', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(mutation, { minLength: 1, maxLength: 20 }), async mutations => {
        const { page, errors, signal, end } = startPage(ours, `/ada/status/${focal}`);
        const wrong: string[] = [];
        page.onPosts(posts => {
          for (const { post, article } of posts) {
            if (
              article.nodeName === 'ARTICLE' &&
              !permalinks(article).includes(`${post.author.handle} ${post.id}`)
            )
              wrong.push(post.author.handle);
          }
        }, signal);
        page.onComposer(
          composer => [
            composer.box,
            composer.dialog,
            composer.kind,
            composer.account(),
            composer.answers(),
            composer.text(),
          ],
          signal,
        );
        page.onPress(() => true, signal);
        await frames(1);
        mutate(document.body, mutations);
        await frames(2);
        for (const button of document.querySelectorAll('button')) button.click();
        page.look();
        page.account();
        end();

        expect(errors).toEqual([]);
        expect(wrong).toEqual([]);
      }),
      { numRuns: 25 },
    );
  });
});

const captures = new URL('../../../../shared/captures', import.meta.url).pathname;
const pages = existsSync(captures) ? readdirSync(captures).filter(name => /\.html?$/.test(name)) : [];

describe('saved pages', () => {
  it.skipIf(pages.length === 0)('are read without an exception, also when torn apart', () => {
    for (const name of pages) {
      const html = readFileSync(join(captures, name), 'utf8');
      fc.assert(
        fc.property(fc.array(mutation, { maxLength: 20 }), mutations => {
          document.documentElement.innerHTML = html;
          mutate(document.documentElement, mutations);
          for (const article of document.querySelectorAll('article')) {
            const post = readPost(article);
            if (post) expect(permalinks(article)).toContain(`${post.author.handle} ${post.id}`);
          }
        }),
        { numRuns: 3 },
      );
    }
  });
});
