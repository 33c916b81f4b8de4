import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isSound, sightOf, type Seen } from '../../../../src/core/history/sight-of';
import { aPost, inSight, NOON, outSight } from '../../../support/history';

const brands = [
  { handle: 'AcmeParcels', name: 'Acme Parcels' },
  { handle: 'AcmeFood', name: 'Acme Food' },
];
const seen = (shape: Parameters<typeof aPost>[0], over: Partial<Seen> = {}): Seen => ({
  post: aPost(shape),
  scene: 'timeline',
  conversationId: null,
  ...over,
});
const look = (one: Seen, around: Seen[] = [], account: string | null = 'AcmeParcels') =>
  sightOf(one, { brands, account, around, seenAt: NOON });

describe('sightOf', () => {
  it('keeps a post that mentions a brand, in whatever letters', () => {
    expect(look(seen({ text: 'hey @acmeparcels!' }))).toMatchObject({
      brand: 'AcmeParcels',
      direction: 'in',
      customer: 'ada',
    });
  });

  it('keeps a post that answers a brand without naming it', () => {
    expect(look(seen({ text: 'still nothing', to: ['AcmeFood'] }))?.brand).toBe('AcmeFood');
  });

  it('keeps what stands on the mentions page of a brand’s account, and of no other account', () => {
    const bare = seen({ text: 'hello?' }, { scene: 'mentions' });
    expect(look(bare)?.brand).toBe('AcmeParcels');
    expect(look(bare, [], 'jane_private')).toBeNull();
  });

  it('files a brand’s answer under the answered person', () => {
    expect(look(seen({ by: 'acmeparcels', text: 'Hi', to: ['Ada', 'bob'] }))).toMatchObject({
      direction: 'out',
      brand: 'AcmeParcels',
      customer: 'Ada',
    });
  });

  it('believes the thread more than the line of names', () => {
    const asked = seen({ by: 'bob', id: '41', text: 'And me?' });
    const answer = seen({ by: 'AcmeParcels', text: 'Hi', answers: '41', to: ['ada', 'bob'] });
    expect(look(answer, [asked])?.customer).toBe('bob');
  });

  it('files a brand that goes on from its own answer under the customer', () => {
    expect(look(seen({ by: 'AcmeParcels', text: '2/2', to: ['AcmeParcels', 'ada'] }))?.customer).toBe('ada');
  });

  it('keeps no announcement of a brand, and no talk between brands', () => {
    expect(look(seen({ by: 'AcmeParcels', text: 'Sale! @ada' }))).toBeNull();
    expect(look(seen({ by: 'AcmeParcels', text: 'Hi', to: ['AcmeFood'] }))).toBeNull();
  });

  it('keeps who talks with the brand in a conversation, and not the strangers in it', () => {
    const inTalk = (shape: Parameters<typeof aPost>[0]) =>
      seen(shape, { conversationId: '40', scene: 'thread' });
    const asked = inTalk({ id: '40', by: 'ada', text: 'My parcel is late' });
    const answer = inTalk({ id: '41', by: 'AcmeParcels', text: 'Sorry', answers: '40', to: ['ada'] });
    const more = inTalk({ id: '42', by: 'ada', text: 'Found it', to: ['bob'] });
    const stranger = inTalk({ id: '43', by: 'bob', text: 'haha', answers: '42', to: ['ada'] });
    const around = [asked, answer, more, stranger];

    expect(look(asked, around)?.customer).toBe('ada');
    expect(look(more, around)?.brand).toBe('AcmeParcels');
    expect(look(stranger, around)).toBeNull();
    expect(look({ ...more, conversationId: '39' }, around)).toBeNull();
  });

  it('takes no look-alike for the brand', () => {
    for (const handle of ['AcmeParceIs', 'Acme_Parcels', 'AcmeParcels_', 'AcmeParcel', 'AcmeParcelſ']) {
      expect(look(seen({ text: `hey @${handle}` }))).toBeNull();
      expect(look(seen({ by: handle, name: 'AcmeParcels', text: 'We refund you', to: ['ada'] }))).toBeNull();
    }
  });

  it('keeps no ad, no quoted words and no stranger’s repost', () => {
    const quote = { handle: 'AcmeParcels', displayName: 'Acme', text: '@AcmeParcels sale', id: '9' };
    expect(look(seen({ ad: true }))).toBeNull();
    expect(look(seen({ text: 'lol', quote }))).toBeNull();
    expect(look(seen({ repostedBy: 'bob' }))).toBeNull();
    expect(look(seen({ repostedBy: 'AcmeFood' }))).not.toBeNull();
  });

  it('leaves no trace of strangers', () => {
    const word = fc.constantFrom(
      '@bob',
      'acmeparcels',
      '#AcmeParcels',
      'mail@AcmeParcels.example',
      'parcel',
      '@AcmeParcelsX',
    );
    const stranger = fc.record({
      text: fc.array(word, { maxLength: 6 }).map(words => words.join(' ')),
      by: fc.stringMatching(/^\w{1,15}$/),
      to: fc.subarray(['bob', 'eve']),
      scene: fc.constantFrom('timeline', 'search', 'profile', 'thread'),
    });
    fc.assert(
      fc.property(fc.array(stranger, { maxLength: 20 }), posts => {
        const all = posts.map(({ scene, ...shape }, i) =>
          seen({ ...shape, id: String(i) }, { scene, conversationId: '0' }),
        );
        expect(all.map(one => look(one, all)).filter(Boolean)).toEqual([]);
      }),
    );
  });
});

describe('isSound', () => {
  it('accepts what sightOf makes and refuses what does not fit the set-up', () => {
    expect(isSound(inSight(), brands)).toBe(true);
    expect(isSound(outSight(), brands)).toBe(true);
    expect(isSound(inSight({}, { brand: 'SomebodyElse' }), brands)).toBe(false);
    expect(isSound(inSight({}, { customer: 'bob' }), brands)).toBe(false);
    expect(isSound(inSight({ by: 'AcmeParcels' }), brands)).toBe(false);
    expect(isSound(outSight({ by: 'AcmeFood' }), brands)).toBe(false);
    expect(isSound(outSight({ by: 'AcmeParceIs' }), brands)).toBe(false);
    expect(isSound(inSight({ ad: true }), brands)).toBe(false);
  });
});
