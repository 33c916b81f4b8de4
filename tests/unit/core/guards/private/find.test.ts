import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hasLuhn } from '../../../../../src/core/guards/private/card';
import { essence, type PrivateKind } from '../../../../../src/core/guards/private/detail';
import { privateDetails } from '../../../../../src/core/guards/private/find';
import { legible } from '../../../../../src/core/guards/private/legible';
import { privateText } from './any-text';

const found = (text: string) => privateDetails(text).map(({ kind, value }) => [kind, value]);

/** Digits that end as Luhn wants it. */
function withLuhn(digits: string): string {
  return (
    Array.from('0123456789')
      .map(last => digits + last)
      .find(hasLuhn) ?? ''
  );
}

describe('privateDetails', () => {
  it.each<[string, PrivateKind, string]>([
    ['Write to ada.byron+x@mail.example.', 'email', 'ada.byron+x@mail.example'],
    ['(ada@müller.example)', 'email', 'ada@müller.example'],
    ['ada (at) mail (dot) example', 'email', 'ada (at) mail (dot) example'],
    ['Rang +44 (0)20 7946 0018 twice', 'phone', '+44 (0)20 7946 0018'],
    ['unter 0171/5550123 erreichbar', 'phone', '0171/5550123'],
    ['au 01 99 00 12 34 hier', 'phone', '01 99 00 12 34'],
    ['お電話は 090-1234-5678 です', 'phone', '090-1234-5678'],
    ['０９０－１２３４－５６７８', 'phone', '０９０－１２３４－５６７８'],
    ['Card 3782 822463 10005 expired', 'card', '3782 822463 10005'],
    ['IBAN gb29 nwbk 6016 1331 9268 19', 'iban', 'gb29 nwbk 6016 1331 9268 19'],
    ['Your policy no. is AB/4711/22', 'account', 'AB/4711/22'],
    ['Case 00158962 is with us', 'account', '00158962'],
    ['CPF 123.456.789-09', 'account', '123.456.789-09'],
    ['Passwort: Sommer-2026', 'secret', 'Sommer-2026'],
    ['Your PIN is 4711', 'secret', '4711'],
    ['wohnt Am Alten Markt 5, sagt Lindenallee 7b', 'street', 'Lindenallee 7b'],
    ['entregado en Calle Mayor 5, ayer', 'street', 'Calle Mayor 5'],
    ['bezorgd op Keizersgracht 12', 'street', 'Keizersgracht 12'],
    ['sent to P.O. Box 287', 'street', 'P.O. Box 287'],
    ['〒100-0001 へ', 'street', '〒100-0001'],
  ])('finds what %j gives away', (text, kind, value) => {
    expect(found(text)).toContainEqual([kind, value]);
  });

  it.each([
    '2026-11-22 and 22.11.2026, 11/22/26 or 2025-2026',
    '106.31.73.20 is an address of the net',
    '£1,299.00, 12 345,67 €, $4111111',
    'Our 24 7 team, 365 days',
    'iOS 17.1.2, build 21B101',
    '0800 555 0199, 1-888-555-0199, 0333 014 8222',
    'card 4111 1111 1111 1112',
    'password is required',
    '@ada1234567890 #order12345678',
    'https://acme.example/orders/123456789012?x=ada@mail.example',
    'Oxford Street and Park Lane are closed',
    'Flight 1432 at gate 12 on 3 May',
  ])('finds nothing in %j', text => {
    expect(found(text)).toEqual([]);
  });

  it('finds every card number that its check digit confirms, and none that it does not', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^4\d{14}$/), fc.constantFrom('', ' ', '-'), (digits, gap) => {
        const card = withLuhn(digits);
        const printed = card.replace(/(\d{4})(?=\d)/g, `$1${gap}`);
        const last = (Number(card.at(-1)) + 1) % 10;
        expect(found(`It is ${printed}.`)).toContainEqual(['card', printed]);
        expect(found(`It is ${card.slice(0, -1)}${last}.`).map(([kind]) => kind)).not.toContain('card');
      }),
    );
  });

  it('answers for any text in its order, without overlaps, with what stands there', () => {
    fc.assert(
      fc.property(privateText, text => {
        let from = 0;
        for (const { start, end, value } of privateDetails(text)) {
          expect(start).toBeGreaterThanOrEqual(from);
          expect(text.slice(start, end)).toBe(value);
          expect(essence(value)).not.toBe('');
          from = end;
        }
      }),
    );
  });

  it('reads a text unit for unit', () => {
    fc.assert(
      fc.property(fc.oneof(privateText, fc.string({ unit: 'binary' })), text => {
        expect(legible(text)).toHaveLength(text.length);
      }),
    );
  });
});
