import { describe, expect, it } from 'vitest';
import { readArchivedTweet, type ArchivedPost } from '../../../../src/core/imports/archive-tweet';
import { createLongTexts } from '../../../../src/core/imports/long-texts';
import { sightOfArchived } from '../../../../src/core/imports/read-archive';
import { idAt, NOON } from '../../../support/history';
import { aTweet, notesJs, type TweetShape } from '../../../support/x-archive';

const ACME = { handle: 'AcmeParcels', displayName: 'Acme Parcels', numericId: '900' };
const BRANDS = [{ handle: 'AcmeParcels', name: 'Acme Parcels' }];
const nothingLonger = () => null;

const read = (shape: TweetShape = {}) => readArchivedTweet(aTweet(shape), ACME, nothingLonger);
const postOf = (shape: TweetShape = {}) => (read(shape) as ArchivedPost).post;
const sightFrom = (shape: TweetShape = {}) => sightOfArchived(read(shape) as ArchivedPost, BRANDS);

describe('readArchivedTweet', () => {
  it('reads words as the page shows them: entities decoded, the address taken from the front', () => {
    expect(postOf({ text: 'Q&A at 9 <today> ^MK' }).text).toBe('Q&A at 9 <today> ^MK');
  });

  it('decodes an entity once', () => {
    expect(postOf({ over: { full_text: '@ada &amp;lt; is written &amp;amp;lt;' } }).text).toBe(
      '&lt; is written &amp;lt;',
    );
  });

  it('writes links out and leaves its own pictures away', () => {
    const over = {
      full_text: '@ada See https://t.co/abc $& ^MK https://t.co/pic',
      entities: {
        urls: [
          {
            url: 'https://t.co/abc',
            expanded_url: 'https://acme.example/help?a=1&b=2',
            display_url: 'acme.example/help',
          },
        ],
        media: [{ url: 'https://t.co/pic' }],
      },
    };

    expect(postOf({ over }).text).toBe('See https://acme.example/help?a=1&b=2 $& ^MK');
  });

  it('takes nothing for a link that is none', () => {
    const over = {
      full_text: '@ada See https://t.co/abc',
      entities: { urls: [{ url: 'https://t.co/abc', expanded_url: 'javascript:alert(1)' }] },
    };

    expect(postOf({ over }).text).toBe('See https://t.co/abc');
  });

  it('keeps mentions that old posts show in their words', () => {
    expect(postOf({ over: { display_text_range: ['0', '30'] } }).text).toBe('@ada It is on its way. ^MK');
  });

  it('takes the time from the id, and from created_at where the id is older than that', () => {
    expect(postOf().postedAt).toBe(NOON);
    expect(postOf({ over: { id_str: '8800', created_at: 'Tue Oct 06 12:00:00 +0000 2009' } }).postedAt).toBe(
      Date.UTC(2009, 9, 6, 12),
    );
  });

  it('puts the whole text of a long post where X cut it', () => {
    const whole = `${'Dear Ada, this takes a few more words than usual. '.repeat(10)}^MK`;
    const texts = createLongTexts();
    texts.add(
      (
        JSON.parse(notesJs([{ at: NOON, text: `@ada ${whole}` }]).replace(/^[^[]*/, '')) as Record<
          string,
          unknown
        >[]
      )[0] ?? {},
    );

    const cut = readArchivedTweet(aTweet({ text: `${whole.slice(0, 270)}…` }), ACME, texts.find);

    expect((cut as ArchivedPost).post).toMatchObject({ text: whole, cutOff: false });
    expect(postOf({ text: `${whole.slice(0, 270)}…` }).cutOff).toBe(true);
  });

  it('says of an archive without boxes the same', () => {
    expect(readArchivedTweet(aTweet().tweet, ACME, nothingLonger)).toEqual(read());
  });

  it.each([
    ['an id that is a number in letters', { id_str: 'forty-one', id: 'forty-one' }, 'no-id'],
    ['an id that is a number', { id_str: 41, id: 41 }, 'no-id'],
    [
      'a date that is none, and an id without one',
      { id_str: '41', created_at: 'Tue Feb 31 12:00:00 +0000 2017' },
      'no-time',
    ],
    ['no words', { full_text: null }, 'no-text'],
    ['words that would fill a book', { full_text: 'x'.repeat(40_000) }, 'no-text'],
  ])('refuses %s', (_, over, reason) => {
    expect(read({ over })).toBe(reason);
  });

  it('takes names of strangers for text', () => {
    const over = JSON.parse(
      '{"__proto__":{"polluted":true},"in_reply_to_screen_name":"__proto__"}',
    ) as Record<string, unknown>;

    expect(sightFrom({ over })).toMatchObject({ customer: '__proto__', direction: 'out' });
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });
});

describe('sightOfArchived', () => {
  it('files an answer under whom it answers, with name and number, as seen when it was written', () => {
    expect(sightFrom()).toMatchObject({
      brand: 'AcmeParcels',
      direction: 'out',
      customer: 'ada',
      addressee: { displayName: 'Ada Byron', numericId: '1001' },
      seenAt: NOON,
      post: { id: idAt(NOON), replyTo: { id: idAt(NOON - 3_600_000), handles: ['ada'] } },
    });
  });

  it('files a continued answer under the customer, not under the brand', () => {
    const over = { in_reply_to_screen_name: 'AcmeParcels', in_reply_to_user_id_str: '900' };

    expect(sightFrom({ over })).toMatchObject({ customer: 'ada', addressee: { numericId: '1001' } });
  });

  it.each([
    ['an announcement', { to: null }],
    ['a repost', { to: null, text: 'RT @ada: thank you' }],
    ['a thread with oneself', { to: { handle: 'AcmeParcels', number: '900' } }],
  ])('keeps %s out', (_, shape) => {
    expect(sightFrom(shape)).toBe('no-contact');
  });

  it('keeps out what is older than the brand keeps anything', () => {
    expect(sightOfArchived(read() as ArchivedPost, BRANDS, () => NOON + 1)).toBe('too-old');
  });
});
