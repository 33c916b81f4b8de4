// @vitest-environment happy-dom
import * as fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { soundCorrections } from '../../../src/core/sharing/selector';
import { CORRECTABLE, type Correctable } from '../../../src/x/corrections';
import type { SeenPost } from '../../../src/x/page';
import { all, correct, everyWay, first, readParts } from '../../../src/x/selectors';
import { MISPLACED_PARTS, hostileSelectors, misplacedSelectors } from '../../support/selectors';
import { listHtml, postHtml, snowflake } from '../../support/markup';
import { inlineHtml } from '../../support/markup-composer';
import { frames, startPage, type MarkupPage } from '../../support/markup-page';

const parts = Object.keys(CORRECTABLE) as Correctable[];
const id = snowflake();
const page = () => listHtml([inlineHtml({ id }), postHtml({ id: snowflake(1) })]);
const changed = () =>
  page()
    .replaceAll(/<(\/?)article/g, '<$1div')
    .replaceAll(' role="article" data-testid="tweet"', ' data-testid="entry"');
const ENTRY = [{ part: 'post', find: ['[data-testid="entry"]'] }];

afterEach(() => void correct([], document));

describe('correct', () => {
  it('finds what we could not', () => {
    document.body.innerHTML = changed();
    expect(first(document, 'post')).toBeNull();

    correct(ENTRY, document);
    expect(all(document, 'post')).toHaveLength(2);
    expect(readParts(document)).toContainEqual({ part: 'post', found: 2, corrected: true });
  });

  it('is tried before what we only guess by structure', () => {
    document.body.innerHTML = '<p lang="en" dir="auto">Translated</p><div data-testid="postText">Hello</div>';
    expect(first(document, 'text')?.textContent).toBe('Translated');

    correct([{ part: 'text', find: ['[data-testid="postText"]'] }], document);
    expect(first(document, 'text')?.textContent).toBe('Hello');
    expect(readParts(document)).toContainEqual({ part: 'text', found: 1, corrected: true });
  });

  it('takes the place of nothing that X itself names', () => {
    document.body.innerHTML = page().replace('data-testid="caret"', 'data-testid="entry"');
    correct([...ENTRY, { part: 'text', find: ['[data-testid="entry"]'] }], document);

    expect(all(document, 'post')).toHaveLength(2);
    expect(readParts(document)).toContainEqual({ part: 'post', found: 2, corrected: false });
    expect(all(document, 'text').map(({ textContent }) => textContent)).not.toContain('');
  });

  it('changes nothing for parts that nobody knows, or that only switch something off', () => {
    const before = everyWay('chat');
    correct(
      ['nothing', 'constructor', '__proto__', 'chat', 'ad', 'quote'].map(part => ({
        part,
        find: ['[data-testid="entry"]'],
      })),
      document,
    );

    expect(everyWay('chat')).toBe(before);
    expect(everyWay('ad')).not.toContain('entry');
  });

  it('forgets those of before', () => {
    document.body.innerHTML = changed();
    correct(ENTRY, document);
    correct([], document);

    expect(all(document, 'post')).toEqual([]);
    expect(correct([], document)).toBe(false);
  });

  it.each(hostileSelectors)('takes no harm from %s', selector => {
    document.body.innerHTML = page();
    const before = readParts(document);
    correct(soundCorrections(parts.map(part => ({ part, find: [selector] }))), document);

    expect(readParts(document)).toEqual(before);
  });

  it('takes nothing for a part that cannot be one, even by a selector that says what it wants', () => {
    document.body.innerHTML = `<main>${page()}</main>`;
    const before = readParts(document);
    // For these and for the button it needs a browser that knows complex selectors in `:not`.
    const here = MISPLACED_PARTS.filter(part => part !== 'ownProfile' && part !== 'toast');
    const find = misplacedSelectors.filter(selector => !selector.includes('like'));
    correct(
      here.map(part => ({ part, find })),
      document,
    );

    expect(readParts(document)).toEqual(before);
    expect(document.querySelectorAll(everyWay('post'))).toHaveLength(2);
  });

  it('never throws and never loses our own ways, whatever stands there', () => {
    const pieces = fc.constantFrom(
      ...'* div [ ] ( ) :is :not :has " \' \\ /* */ , > + # .a a { } ::before time <!--'.split(' '),
      ' ',
      ':nth-child(2)',
      '[data-testid]',
      '[href*="/status/"]',
    );
    const text = fc.oneof(
      fc.string({ maxLength: 40, unit: 'binary' }),
      fc.array(pieces, { maxLength: 12 }).map(list => list.join('')),
    );
    document.body.innerHTML = page();
    const posts = [...document.querySelectorAll('article')];
    fc.assert(
      fc.property(fc.constantFrom(...parts), fc.array(text, { minLength: 1, maxLength: 3 }), (part, find) => {
        correct(soundCorrections([{ part, find }]), document);
        for (const name of parts) expect(() => [all(document, name), everyWay(name)]).not.toThrow();
        // What wrongly passes for a post besides does no harm; that X's own are found does not end.
        const found = new Set(document.querySelectorAll(everyWay('post')));
        expect(posts.every(post => found.has(post))).toBe(true);
      }),
      { numRuns: 400 },
    );
  });
});

describe('a page that is corrected', () => {
  let shown: MarkupPage;
  afterEach(() => shown.end());

  it('is read anew at once, and lets go of what is no post any more', async () => {
    shown = startPage(changed(), '/home');
    const seen: SeenPost[] = [];
    shown.page.onPosts(posts => seen.push(...posts), shown.signal);
    await frames();
    expect(seen).toEqual([]);
    expect(shown.page.read().broken).toContain('posts');

    shown.page.correct(ENTRY);
    await frames();
    expect(seen.map(({ post }) => post.author.handle)).toEqual(['ada', 'ada']);
    expect(shown.page.read({ part: 'post', selector: '[data-testid="entry"]' })).toMatchObject({
      path: '/home',
      broken: expect.not.arrayContaining(['posts']),
      trial: 2,
    });
    expect(shown.page.read({ part: 'post', selector: '))' }).trial).toBeNull();
    expect(shown.page.read({ part: 'ad', selector: 'div' }).trial).toBeNull();

    shown.page.correct([]);
    await frames();
    expect(seen.every(({ signal }) => signal.aborted)).toBe(true);
    expect(shown.errors).toEqual([]);
  });

  it('is read without frames, as in a tab that nobody looks at', () => {
    shown = startPage(changed(), '/home');
    shown.page.correct(ENTRY);

    expect(shown.page.read().broken).not.toContain('who wrote a post');
  });
});
