// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { readPost } from '../../../src/x/read-post';
import {
  elementOf,
  postHtml,
  postMarkup,
  quoteHtml,
  replyingHtml,
  snowflake,
  translatedHtml,
} from '../../support/markup';

const withoutTestIds = (html: string) => html.replaceAll(/ data-testid="[^"]*"/g, '');

describe('readPost', () => {
  it('reads handle, id, name, time, language and words, and nothing that is not there', () => {
    expect(readPost(postMarkup({ handle: 'ada', id: snowflake(5), text: 'One\n\ntwo', lang: 'en' }))).toEqual(
      {
        id: snowflake(5),
        author: { handle: 'ada', displayName: 'Ada Byron', numericId: null },
        postedAt: Date.UTC(2026, 10, 20, 12) + 5,
        lang: 'en',
        text: 'One\n\ntwo',
        translated: false,
        cutOff: false,
        ad: false,
        pinned: false,
        repostedBy: null,
        quote: null,
        replyTo: null,
      },
    );
  });

  it('reads the focal post, whose time stands below its words', () => {
    expect(readPost(postMarkup({ focal: true, id: '1989000000000000001' }))).toMatchObject({
      id: '1989000000000000001',
    });
  });

  it('takes emoji from pictures, in words and names', () => {
    const emoji = '<img alt="🙏" src="e.svg">';
    const post = readPost(postMarkup({ text: `<span>Please </span>${emoji}`, name: `Ada ${emoji}` }));

    expect(post).toMatchObject({ text: 'Please 🙏', author: { displayName: 'Ada 🙏' } });
  });

  it('takes the handle from the permalink when the display name looks like another handle', () => {
    expect(readPost(postMarkup({ handle: 'ada', name: '@acme' }))?.author).toEqual({
      handle: 'ada',
      displayName: '@acme',
      numericId: null,
    });
  });

  it('returns null when the permalink is gone', () => {
    const article = postMarkup();
    article.querySelector('time')?.parentElement?.remove();

    expect(readPost(article)).toBeNull();
  });

  it('returns null when two permalinks disagree', () => {
    const second = `<a href="/eve/status/${snowflake(9)}"><time datetime="2026-11-20T12:00:00.000Z">2h</time></a>`;

    expect(readPost(postMarkup({ after: second }))).toBeNull();
  });

  it('returns null when the header names somebody else than the permalink', () => {
    const html = postHtml({ handle: 'ada' }).replaceAll('href="/ada"', 'href="/eve"');

    expect(readPost(elementOf(html))).toBeNull();
  });

  it('accepts a header that names the company of an account too', () => {
    const html = postHtml({ handle: 'ada' }).replace(
      '<span>@ada</span>',
      '<span>@ada</span><a href="/acme">badge</a>',
    );

    expect(readPost(elementOf(html))?.author.handle).toBe('ada');
  });

  it.each([
    ['/i/status/1989000000000000001', 'an address without a handle'],
    ['https://evil.example/ada/status/1989000000000000001', 'another host'],
    ['//evil.example/ada/status/1989000000000000001', 'another host without a scheme'],
    ['/ada/status/12x', 'letters in the id'],
    ['/a-da/status/1989000000000000001', 'what is no handle'],
  ])('returns null for %s: %s', href => {
    const article = postMarkup();
    article.querySelector('time')?.parentElement?.setAttribute('href', href);

    expect(readPost(article)).toBeNull();
  });

  it('keeps the quoted words apart from a post that has only a picture', () => {
    const post = readPost(
      postMarkup({ text: null, after: quoteHtml({ handle: 'bob', text: 'Theirs', photoId: '77' }) }),
    );

    expect(post).toMatchObject({
      text: '',
      lang: null,
      author: { handle: 'ada' },
      quote: { handle: 'bob', displayName: 'Bob Stone', text: 'Theirs', id: '77' },
    });
  });

  it('keeps them apart too when X drops the roles of a quote', () => {
    const quote = quoteHtml({ text: 'Theirs' }).replaceAll(/ role="link"| aria-labelledby="[^"]*"/g, '');

    expect(readPost(postMarkup({ text: null, after: quote }))?.text).toBe('');
  });

  it('believes the avatar of a quote, since a name may look like a handle', () => {
    expect(readPost(postMarkup({ after: quoteHtml({ handle: 'bob', name: '@eve' }) }))?.quote).toMatchObject({
      handle: 'bob',
      displayName: '@eve',
    });
  });

  it('never gives a translation a language, and says that it is one', () => {
    expect(readPost(postMarkup({ before: translatedHtml, lang: 'en' }))).toMatchObject({
      translated: true,
      lang: null,
    });
  });

  it('reads whom a post answers, in any interface language, and a translation as well', () => {
    const before = replyingHtml('acme', 'bob').replace('Replying to', '返信先:') + translatedHtml;

    expect(readPost(postMarkup({ before }))).toMatchObject({
      translated: true,
      replyTo: { id: null, handles: ['acme', 'bob'] },
    });
  });

  it.each([
    ['und', null],
    ['qme', null],
    ['qam', null],
    ['qht', null],
    ['qct', null],
    ['qst', null],
    ['zxx', null],
    ['', null],
    ['not a language!', null],
    ['iw', 'he'],
    ['in', 'id'],
    ['pt-BR', 'pt-BR'],
  ])('reads the language %j as %j', (lang, expected) => {
    expect(readPost(postMarkup({ lang }))?.lang).toBe(expected);
  });

  it('says when the words are cut off', () => {
    const after = '<button role="link" data-testid="tweet-text-show-more-link">Show more</button>';

    expect(readPost(postMarkup({ after }))?.cutOff).toBe(true);
  });

  it('tells an ad by what is around it, and not by a video in it', () => {
    const ad = elementOf(`<div data-testid="placementTracking">${postHtml()}</div>`);
    const video = postMarkup({ after: '<div data-testid="placementTracking"><video></video></div>' });

    expect(readPost(ad.firstElementChild as Element)?.ad).toBe(true);
    expect(readPost(video)?.ad).toBe(false);
  });

  it('tells who reposted it, and what is pinned', () => {
    const repost = '<a href="/bob"><span data-testid="socialContext">Bob reposted</span></a>';
    const pin =
      '<div><svg><path d="M13 21l-1 2-1-2v-5H4.5"></path></svg><span data-testid="socialContext">Pinned</span></div>';

    expect(readPost(postMarkup({ context: repost }))).toMatchObject({ repostedBy: 'bob', pinned: false });
    expect(readPost(postMarkup({ context: pin }))).toMatchObject({ repostedBy: null, pinned: true });
  });

  it('does not take a link in a post for somebody who reposted it', () => {
    const before = '<div id="id__1"><a href="/bob"><span>@bob</span></a></div>';

    expect(readPost(postMarkup({ before }))?.repostedBy).toBeNull();
  });

  it('reads the time of a post older than snowflakes from the page', () => {
    expect(readPost(postMarkup({ id: '20', datetime: '2006-03-21T20:50:14.000Z' }))?.postedAt).toBe(
      1142974214000,
    );
    expect(readPost(postMarkup({ id: '20', datetime: 'yesterday' }))).toBeNull();
  });

  it('still reads words, quote and author when X drops all test ids', () => {
    const html = withoutTestIds(postHtml({ text: 'Own words', after: quoteHtml() }));

    expect(readPost(elementOf(html))).toMatchObject({
      author: { handle: 'ada', displayName: 'Ada Byron' },
      text: 'Own words',
    });
  });

  it('takes right-to-left, zero-width and very long words as they are, within bounds', () => {
    const odd = '\u200Fשלום\u200B\u202E';

    expect(readPost(postMarkup({ text: odd }))?.text).toBe(odd);
    expect(readPost(postMarkup({ text: 'x'.repeat(4000) }))?.text).toHaveLength(4000);
    expect(readPost(postMarkup({ text: 'x'.repeat(200_000) }))?.text).toHaveLength(60_000);
  });

  it('reads the whole of a link of which X shows only the beginning', () => {
    const link =
      '<a href="https://t.co/x"><span aria-hidden="true">https://</span>acme.example/t/AP8<span>83120777</span><span aria-hidden="true">…</span></a>';

    expect(readPost(postMarkup({ text: `Is ${link} yours…` }))?.text).toBe(
      'Is https://acme.example/t/AP883120777 yours…',
    );
  });

  it('keeps a name that is spelt like the handle', () => {
    expect(readPost(postMarkup({ handle: 'ada', name: 'Ada' }))?.author.displayName).toBe('Ada');
  });

  it('calls an account without a name by its handle', () => {
    expect(readPost(postMarkup({ name: '' }))?.author.displayName).toBe('ada');
  });
});
