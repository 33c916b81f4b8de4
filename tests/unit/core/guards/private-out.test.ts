import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkPost } from '../../../../src/core/guards/check';
import { privateOut } from '../../../../src/core/guards/private-out';
import { NO_RULES } from '../../../../src/core/guards/rules';
import { aQuestion, ACME } from '../../../support/guard-questions';
import { aPost } from '../../../support/history';
import { privateText } from './private/any-text';

function levelsFor(text: string, over: Parameters<typeof aQuestion>[0] = {}) {
  return checkPost(aQuestion({ text, ...over }), [privateOut]).findings.map(({ level }) => level);
}

function takenOut(text: string, textLang = 'en'): string | undefined {
  const [said] = privateOut.look(aQuestion({ text, textLang }));
  const way = said?.ways.find(({ label }) => label === 'Take it out');
  return way?.kind === 'replace' ? way.text : undefined;
}

describe('private-out', () => {
  it.each([
    'We called you on +49 30 901820 just now.',
    'We have sent it to ada.byron@mail.example, please check.',
    'Your card 4111 1111 1111 1111 was charged twice.',
    'The refund went to DE91 1000 0000 0123 4567 89.',
    'Your order 302-1234567-1234567 left today.',
    'Your booking reference is QX7T2P.',
    'It travels as 1Z999AA10123456784.',
    'Your customer number is 4711-2200.',
    'The courier was at 12 Elm Street, Apt. 4 this morning.',
    'Wir haben an Hauptstraße 12 geliefert.',
    'Nous avons livré au 12 rue de la Paix.',
    'Your temporary password is Blue7tree!',
    'Your verification code is 482913.',
    'Wir haben Sie unter 030 901820 nicht erreicht.',
    'ご注文番号は 250-1234567-1234567 です。',
  ])('stops %j', text => {
    expect(levelsFor(text)).toEqual(['stop']);
  });

  it.each([
    'We are open from 9:00 to 17:30, Monday to Friday.',
    'Your refund of £1,299.00 takes 5-7 working days.',
    'Please update to iOS 17.1.2 and restart.',
    'The sale runs from 12/10/2026 to 24/10/2026.',
    'Call us toll free on 1-800-555-0199.',
    'Please see https://acme.example/help?article=123456789012.',
    'Use code SAVE20 for 20% off.',
    'Your password is incorrect: please reset it.',
    'Flight LH 400 leaves at 10:45 from gate 12.',
    'Over 10,000,000 parcels in 2025 and 2026.',
    'Please follow @acme2026 for news. ^JD',
  ])('lets %j pass', text => {
    expect(levelsFor(text)).toEqual([]);
  });

  it('knows what the brand publishes, whatever the spelling', () => {
    const rules = { ...NO_RULES, published: ['+49 30 901820', 'ada@acme.example', '1 Acme Square'] };
    const brand = { ...ACME, links: [{ name: 'help', address: 'https://www.acme.example/help' }] };
    const text =
      'Call (030) 901820, write to ADA@acme.example or support@acme.example, or visit 1 Acme Square.';

    expect(levelsFor(text, { rules, brand })).toEqual([]);
    expect(levelsFor(text)).not.toEqual([]);
  });

  it('only hints at a number that is held out to the customer', () => {
    expect(levelsFor('Please call our baggage desk at 404-555-0143.')).toEqual(['hint']);
    expect(levelsFor('We called you at 404-555-0143.')).toEqual(['stop']);
  });

  it('may repeat an order number that the customer wrote here, and hints at a booking that they wrote', () => {
    const answers = aPost({ text: 'Order #4711-2288 is late, booking ref QX7T2P' });

    expect(levelsFor('I see that order 4711-2288 left today.', { answers })).toEqual([]);
    expect(levelsFor('Your booking QX7T2P is confirmed.', { answers })).toEqual(['hint']);
    expect(levelsFor('I see that order 4711-2299 left today.', { answers })).toEqual(['stop']);
  });

  it.each([
    ['Your order 302-1234567-1234567 left today.', 'en', 'Your order left today.'],
    ['We called you on +49 30 901820, sorry.', 'en', 'We called you on your phone number, sorry.'],
    [
      'Your booking reference is QX7T2P. See you.',
      'en',
      'Your booking reference is in our private message to you. See you.',
    ],
    ['Written to you (ada@mail.example) today.', 'en', 'Written to you today.'],
    [
      'Wir haben Sie unter 030 901820 nicht erreicht.',
      'de',
      'Wir haben Sie unter Ihrer Telefonnummer nicht erreicht.',
    ],
    [
      'Nous avons vérifié la commande numéro 302-1234567-1234567.',
      'fr',
      'Nous avons vérifié votre commande.',
    ],
    ['Hemos enviado el pedido #12345678 hoy.', 'es', 'Hemos enviado su pedido hoy.'],
  ])('takes the detail out of %j', (text, lang, wanted) => {
    expect(takenOut(text, lang)).toBe(wanted);
  });

  it('takes all of them out at once', () => {
    const text = 'Your order 302-1234567-1234567 goes to ada@mail.example.';
    expect(takenOut(text)).toBe('Your order goes to your email address.');
  });

  it('offers to talk in private, with greeting, signature and link', () => {
    const rules = { ...NO_RULES, accountId: '42' };
    const [said] = privateOut.look(
      aQuestion({ text: 'Hi Ada, your order 302-1234567-1234567 left. ^JD', rules }),
    );

    expect(said?.ways).toContainEqual({
      kind: 'replace',
      label: 'Ask in private',
      text: 'Hi Ada, We would rather talk about this in private. Please send us a private message and we will take it from there. ^JD https://x.com/messages/compose?recipient_id=42',
    });
  });

  it('never shows the detail in its words or key', () => {
    const [said] = privateOut.look(aQuestion({ text: 'Your card 4111 1111 1111 1111 was charged.' }));

    expect(`${said?.words} ${said?.key}`).not.toMatch(/4111|1111/);
  });

  it('reads any text, keeps its spans inside, and what it takes out is gone', () => {
    fc.assert(
      fc.property(privateText, text => {
        for (const said of privateOut.look(aQuestion({ text }))) {
          for (const { start, end } of said.spans) {
            expect(start).toBeGreaterThanOrEqual(0);
            expect(end).toBeGreaterThan(start);
            expect(end).toBeLessThanOrEqual(text.length);
          }
          for (const way of said.ways) {
            if (way.kind !== 'replace') continue;
            const keys = privateOut.look(aQuestion({ text: way.text })).map(({ key }) => key);
            expect(keys).not.toContain(said.key);
          }
        }
      }),
      { numRuns: 400 },
    );
  });
});
