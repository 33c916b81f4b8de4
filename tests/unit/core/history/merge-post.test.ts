import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergePost, snapshot } from '../../../../src/core/history/merge-post';
import type { Sight } from '../../../../src/core/history/sight';
import { inSight, NOON, outSight, readInitials, recordOf } from '../../../support/history';

const merged = (first: Sight, ...rest: Sight[]) =>
  rest.reduce((record, sight) => mergePost(record, recordOf(sight), readInitials), recordOf(first));

describe('mergePost', () => {
  it('completes a poorer sight and never takes anything back', () => {
    const poor = inSight({ text: 'Where is', cutOff: true, lang: null });
    const full = inSight(
      { text: 'Where is my parcel?', answers: '41', numericId: '9' },
      { conversationId: '40' },
    );
    for (const record of [merged(poor, full), merged(full, poor)]) {
      expect(record).toMatchObject({
        text: 'Where is my parcel?',
        cutOff: false,
        lang: 'en',
        replyToId: '41',
        conversationId: '40',
        authorNumericId: '9',
      });
    }
  });

  it('never lets a translation stand for the author’s words', () => {
    const original = inSight({ text: 'Wo ist mein Paket', cutOff: true, lang: 'de' });
    const translation = inSight({ text: 'Where is my parcel, please?', translated: true, lang: 'en' });
    for (const record of [merged(original, translation), merged(translation, original)]) {
      expect(record).toMatchObject({ text: 'Wo ist mein Paket', translated: false, lang: 'de' });
    }
  });

  it('marks a translation where nothing else was seen, and claims no language', () => {
    expect(merged(inSight({ text: 'Where?', translated: true, lang: 'en' }))).toMatchObject({
      text: 'Where?',
      translated: true,
      lang: null,
    });
  });

  it('reads the signature from the whole text once it was seen', () => {
    const record = merged(
      outSight({ text: 'It is on its', cutOff: true }),
      outSight({ text: 'It is on its way. ^MK' }),
    );
    expect(record.initials).toBe('MK');
  });

  it('files by the surer sight, and by the earlier of two sure ones', () => {
    const unsure = outSight({ at: NOON, to: ['bob'], customer: 'bob' }, { seenAt: 1 });
    const sure = outSight({ at: NOON, answers: '41', customer: 'ada' }, { seenAt: 2 });
    const renamed = outSight({ at: NOON, answers: '41', customer: 'ada2' }, { seenAt: 3 });
    expect(merged(renamed, unsure, sure).filing.customer).toBe('ada');
  });

  it('gives one record for any order and repetition of sights', () => {
    const aSight = fc
      .record({
        text: fc.constantFrom('Wo', 'Wo ist', 'Wo ist es?', 'Where is it?', ''),
        translated: fc.boolean(),
        cutOff: fc.boolean(),
        lang: fc.constantFrom('de', 'en', null),
        answers: fc.constantFrom('41', '42', null),
        to: fc.subarray(['ada', 'bob', 'AcmeParcels']),
        numericId: fc.constantFrom('9', null),
        customer: fc.constantFrom('ada', 'bob'),
        brand: fc.constantFrom('AcmeParcels', 'AcmeFood'),
        conversationId: fc.constantFrom('40', null),
        scene: fc.constantFrom('thread', 'mentions', 'search'),
        seenAt: fc.integer({ min: 1, max: 5 }),
      })
      .map(({ customer, brand, conversationId, scene, seenAt, ...post }) =>
        outSight({ ...post, by: brand, at: NOON, customer }, { brand, conversationId, scene, seenAt }),
      );
    const all = (sights: Sight[]) =>
      sights.map(sight => snapshot(sight, '', readInitials)).reduce((a, b) => mergePost(a, b, readInitials));
    fc.assert(
      fc.property(
        fc.array(aSight, { minLength: 1, maxLength: 6 }),
        fc.infiniteStream(fc.nat()),
        (sights, dice) => {
          const shuffled = [...sights, ...sights]
            .map(sight => ({ sight, at: dice.next().value ?? 0 }))
            .sort((a, b) => a.at - b.at)
            .map(({ sight }) => sight);
          expect(all(shuffled)).toEqual(all(sights));
        },
      ),
    );
  });
});
