import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isHandle } from '../../../src/core/post';
import { guessBrandName } from '../../../src/pages/welcome/guess-brand-name';
import { parseHandles } from '../../../src/pages/welcome/parse-handles';

function handles(text: string) {
  return parseHandles(text).brands.map(brand => brand.handle);
}

describe('parseHandles', () => {
  it.each([
    ['acme', ['acme']],
    ['@acme', ['acme']],
    ['＠acme', ['acme']],
    ['@acme.', ['acme']],
    ['(@acme)', ['acme']],
    ['“acme”', ['acme']],
    ['\u2066@acme\u2069', ['acme']],
    ['@acme, https://x.com/acmecare', ['acme', 'acmecare']],
    ['@acme @acmecare', ['acme', 'acmecare']],
    ['acme; acmecare\nacme_de', ['acme', 'acmecare', 'acme_de']],
    ['@acme、@acmecare', ['acme', 'acmecare']],
    ['x.com/acme', ['acme']],
    ['https://www.x.com/acme/', ['acme']],
    ['https://mobile.twitter.com/acme?lang=en', ['acme']],
    ['https://x.com/acme/status/1780000000000000000', ['acme']],
    ['https://twitter.com/intent/user?screen_name=acme', ['acme']],
    ['https://twitter.com/@acme', ['acme']],
    ['@Acme, @acme, x.com/ACME', ['Acme']],
  ])('finds the accounts in %j', (text, expected) => {
    expect(handles(text)).toEqual(expected);
    expect(parseHandles(text).refused).toEqual([]);
  });

  it.each([
    'Acme Parcels',
    'care@acme.example',
    '@acme_parcels_care_team',
    'https://x.com/home',
    'https://x.com/i/lists/41',
    'https://acme.example/acme',
    'アクメ',
    '@',
  ])('refuses %j and says which piece it was', text => {
    expect(parseHandles(text)).toEqual({ brands: [], refused: [text] });
  });

  it('keeps the good pieces beside a bad one', () => {
    expect(parseHandles('@acme, no such thing')).toMatchObject({
      brands: [{ handle: 'acme' }],
      refused: ['no such thing'],
    });
  });

  it.each(['Acme Parcels @acme', 'Acme Parcels\n@acme', 'Acme Parcels (@acme)', 'Acme Parcels – x.com/acme'])(
    'takes the name that stands beside the handle in %j',
    text => {
      expect(parseHandles(text).brands).toEqual([{ handle: 'acme', name: 'Acme Parcels' }]);
    },
  );

  it('gives only handles that X accepts, each once, whatever the text', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom('@acme', 'x.com/', ', ', '\n', 'ACME', '/@a'),
    );
    fc.assert(
      fc.property(fc.array(piece), parts => {
        const found = handles(parts.join(''));
        expect(found.every(isHandle)).toBe(true);
        expect(new Set(found.map(handle => handle.toLowerCase())).size).toBe(found.length);
      }),
    );
  });
});

describe('guessBrandName', () => {
  it.each([
    ['acme', 'Acme'],
    ['AcmeParcels', 'Acme Parcels'],
    ['acme_care', 'Acme Care'],
    ['acmecare', 'Acme Care'],
    ['AcmeSupport', 'Acme Support'],
    ['AskAcme', 'Ask Acme'],
    ['DHXPaket', 'DHX Paket'],
    ['acmehq', 'Acme HQ'],
    ['ACME', 'ACME'],
    ['acme24', 'Acme24'],
    ['care', 'Care'],
    ['_', '_'],
  ])('calls @%s %j', (handle, name) => {
    expect(guessBrandName(handle)).toBe(name);
  });
});
