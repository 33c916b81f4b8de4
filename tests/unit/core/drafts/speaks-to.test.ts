import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Fact, speaksTo } from '../../../../src/core/drafts/speaks-to';

const facts: Fact[] = [
  { kind: 'name', value: 'Ada' },
  { kind: 'detail', value: 'AB-1234', label: 'order' },
  { kind: 'place', value: 'Lyon' },
  { kind: 'topic', value: 'damaged parcel' },
];

describe('speaksTo', () => {
  it('is 0 for a reply that could have gone to anybody, and says what could be taken up', () => {
    const meter = speaksTo('We are sorry. Please send us a message.', facts);

    expect(meter).toMatchObject({ level: 0, taken: [] });
    expect(meter.could.map(({ fact, sentence }) => [fact.kind, sentence])).toEqual([
      ['topic', 'I understand that this is about damaged parcel.'],
      ['detail', 'You wrote about order AB-1234.'],
      ['place', 'You wrote about Lyon.'],
      ['name', 'Thank you for writing to us, Ada.'],
    ]);
  });

  it('counts what the draft takes up', () => {
    expect(speaksTo('Hi Ada, we are sorry.', facts).level).toBe(1);
    expect(speaksTo('Hi Ada, we are looking for order AB 1234.', facts).level).toBe(2);
    expect(speaksTo('Hi Ada, parcels damaged in Lyon are rare.', facts).level).toBe(3);
  });

  it.each([
    ['Adapters are fine.', { kind: 'name', value: 'Ada' }],
    ['Order 12345 is fine.', { kind: 'detail', value: '1234' }],
    ['Is it so?', { kind: 'topic', value: 'it is' }],
  ] as [string, Fact][])('does not take %j for %o', (draft, fact) => {
    expect(speaksTo(draft, [fact]).level).toBe(0);
  });

  it.each([
    ['ADA, thank you', { kind: 'name', value: 'Ada' }],
    ['アダさん、ありがとうございます', { kind: 'name', value: 'アダ' }],
    ['Thanks for coming back to us.', { kind: 'contact', value: 'Tuesday' }],
    ['Sorry that it did not hold on Tuesday.', { kind: 'contact', value: 'Tuesday' }],
    ['Sorry for the delays.', { kind: 'topic', value: 'delayed' }],
  ] as [string, Fact][])('finds in %j the %o', (draft, fact) => {
    expect(speaksTo(draft, [fact]).level).toBe(1);
  });

  it('offers sentences that it was given, and none of its own in another language', () => {
    const named: Fact = { kind: 'place', value: 'Lyon', sentence: 'Vous écriviez de Lyon.' };

    expect(
      speaksTo('Bonjour', [named, { kind: 'name', value: 'Ada' }], 'fr').could.map(could => could.sentence),
    ).toEqual(['Vous écriviez de Lyon.', '']);
  });

  it('is higher once an offered sentence is in the draft', () => {
    for (const { fact, sentence } of speaksTo('Sorry.', facts).could) {
      expect(speaksTo(`Sorry. ${sentence}`, [fact]).level).toBe(1);
    }
  });

  it('never throws and never counts what it does not know', () => {
    const kinds: Fact['kind'][] = ['name', 'detail', 'place', 'contact', 'topic'];
    const anyFact = fc.record({ kind: fc.constantFrom(...kinds), value: strange() });
    fc.assert(
      fc.property(strange(), fc.array(anyFact, { maxLength: 20 }), (draft, some) => {
        const { level, taken, could } = speaksTo(draft, some);
        expect(level).toBe(Math.min(3, taken.length));
        expect(taken.length + could.length).toBeLessThanOrEqual(some.length);
      }),
    );
  });
});

function strange() {
  return fc.oneof(fc.string({ unit: 'binary' }), fc.constant('\ud83d'), fc.constant('\udc00(['));
}
