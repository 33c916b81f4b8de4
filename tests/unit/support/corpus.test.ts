import { describe, expect, it } from 'vitest';
import { isHandle, timeOfId } from '../../../src/core/post';
import {
  corpusNames,
  haveCorpora,
  loadCorpus,
  loadPairs,
  noCorpora,
  readCsvGz,
  readJsonlGz,
} from '../../support/corpus';

const NOW = Date.UTC(2026, 2, 1, 12);
const DAY = 86_400_000;

describe.skipIf(!haveCorpora)(haveCorpora ? 'loadCorpus' : `loadCorpus (${noCorpora})`, () => {
  it.each(corpusNames)('makes a valid world of %s', name => {
    const data = loadCorpus(name, { limit: 1200, now: NOW });
    if (!data) throw new Error('no corpus');
    const { posts, users, accounts } = data;
    const byId = new Map(posts.map(post => [post.id, post]));
    const handles = new Set(users.map(user => user.handle));
    const ids = posts.map(post => BigInt(post.id));

    expect(posts.length).toBeGreaterThanOrEqual(
      name === 'signatures_gold' ? 240 : name.startsWith('amazon') ? 1000 : 713,
    );
    expect(posts.length).toBeLessThanOrEqual(1200);
    expect(ids.every((id, index) => index === 0 || id > (ids[index - 1] ?? 0n))).toBe(true);
    expect(posts.filter(post => timeOfId(post.id) !== post.at || post.at >= NOW)).toEqual([]);
    expect(posts.filter(post => post.at < NOW - 75 * DAY)).toEqual([]);
    expect(posts.filter(post => !handles.has(post.author) || !isHandle(post.author))).toEqual([]);
    expect(
      posts.filter(post => post.inReplyTo && (byId.get(post.inReplyTo)?.at ?? Infinity) >= post.at),
    ).toEqual([]);
    expect(posts.filter(post => post.text === '' || /&(?:amp|lt|gt);/.test(post.text))).toEqual([]);
    expect(users.length).toBe(handles.size);
    expect(new Set(users.map(user => user.id)).size).toBe(users.length);
    expect(handles).toContain(accounts[0]);
  });

  it('fills exactly the asked number of posts where the corpus has them', () => {
    expect(loadCorpus('twcs_tweets', { limit: 1000, now: NOW })?.posts).toHaveLength(1000);
    expect(loadCorpus('airline_sentiment_2015', { limit: 3000, now: NOW })?.posts).toHaveLength(3000);
  });

  it('takes the brand that is asked for, with conversations', () => {
    const data = loadCorpus('twcs_tweets', { limit: 300, now: NOW, brand: 'ChipotleTweets' });

    expect(data?.accounts).toEqual(['ChipotleTweets']);
    const answers = data?.posts.filter(post => post.author === 'ChipotleTweets' && post.inReplyTo) ?? [];
    expect(answers.length).toBeGreaterThan(50);
  });

  it('knows the companies by their names', () => {
    const brandOf = (name: (typeof corpusNames)[number]) =>
      loadCorpus(name, { limit: 50, now: NOW })?.accounts[0];

    expect(brandOf('twcs_tweets')).toBe('SpotifyCares');
    expect(brandOf('bitext_utterances')).toBe('AcmeParcels');
    expect(brandOf('complaints')).not.toMatch(/^user/);
  });
});

describe.skipIf(!haveCorpora)(haveCorpora ? 'loadPairs' : `loadPairs (${noCorpora})`, () => {
  it('pairs what customers asked with what companies answered', () => {
    const pairs = loadPairs('cdp2020_conversations', { limit: 200 }) ?? [];

    expect(pairs).toHaveLength(200);
    expect(pairs.filter(pair => pair.question === '' || pair.reply === '')).toEqual([]);
    expect(pairs.filter(pair => (pair.seconds ?? -1) < 0).length).toBeLessThan(5);
  });

  it('finds the 3,417 answered tweets of the big corpus', () => {
    expect(loadPairs('twcs_tweets', { limit: 1e6 })).toHaveLength(3417);
  });
});

describe.skipIf(!haveCorpora)(haveCorpora ? 'corpus rows' : `corpus rows (${noCorpora})`, () => {
  it.each([
    ['support/twcs_tweets.csv.gz', 39_895],
    ['support/complaints.csv.gz', 1680],
    ['support/signatures_gold.csv.gz', 240],
    ['langid/umsab_tweets.csv.gz', 2592],
  ])('reads every row of %s', (path, rows) => {
    expect([...readCsvGz(path)]).toHaveLength(rows);
  });

  it('reads every line of JSON', () => {
    expect([...readJsonlGz('support/cdp2020_conversations.jsonl.gz')]).toHaveLength(636);
  });
});

describe('a clone without corpora', () => {
  it.skipIf(haveCorpora)('gets null in place of a world', () => {
    expect(loadCorpus('complaints', { limit: 10, now: NOW })).toBeNull();
    expect(loadPairs('complaints', { limit: 10 })).toBeNull();
  });
});
