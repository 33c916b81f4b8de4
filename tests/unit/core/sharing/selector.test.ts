import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isSoundSelector, soundCorrections } from '../../../../src/core/sharing/selector';
import { hostileSelectors } from '../../../support/selectors';

describe('isSoundSelector', () => {
  it.each([
    '[data-testid="entry"]',
    "[data-testid^='entry-'] > div, [data-kind=post]",
    'article[data-kind]:has(time)',
    '[data-testid="list"] > div:nth-of-type(2) > button',
    'div:has(> [data-testid="words"])',
    'div:has(> * > [data-testid="words"])',
    '[role="dialog"] [contenteditable="true"]:not([role="searchbox"])',
    '#layers [role="alert"]',
    'a[href*="/status/"] > time',
    '  [data-testid="a b, c) > ["]  ',
  ])('takes %s', selector => {
    expect(isSoundSelector(selector)).toBe(true);
  });

  it.each(hostileSelectors.filter(selector => selector !== 'main'))('refuses %s', selector => {
    expect(isSoundSelector(selector)).toBe(false);
  });

  it.each([
    ':not([data-testid="tweet"])',
    'div:has(:not([data-testid="tweet"]))',
    'div:has(*, [data-testid="tweet"])',
    '[data-testid="tweet"], *',
    '*, [data-testid="tweet"]',
    '[data-testid="tweet"]:scope',
    '[data-testid="tweet"]:is(*)',
    '.css-175oi2r',
    '[class*="css-"]',
    '[data-testid*="e"]',
    String.raw`[data-testid="tweet"]:\73cope`,
    '[data-testid="tweet"]/* */',
    '[data-testid="tweet"])',
  ])('refuses %s, too', selector => {
    expect(isSoundSelector(selector)).toBe(false);
  });

  it('answers at once and without throwing, whatever it is given', () => {
    const pieces = fc.constantFrom(
      ...'* div [ ] ( ) :is( :not( :has( " \' \\ /* */ , > + ~ # .a a { } ::before time [a= ="b" ] :nth-child('.split(
        ' ',
      ),
      ' ',
      '\n',
      '[data-testid="tweet"]',
    );
    const text = fc.oneof(
      fc.string({ maxLength: 500, unit: 'binary' }),
      fc.array(pieces, { maxLength: 200 }).map(list => list.join('')),
      fc.tuple(pieces, fc.nat(500)).map(([piece, times]) => piece.repeat(times).slice(0, 500)),
    );
    fc.assert(
      fc.property(text, selector => {
        const sound = isSoundSelector(selector);
        if (!sound) return;
        expect(selector).not.toMatch(/[\\{}]|\/\*|::|:is|:scope/);
        expect(count(selector, '(')).toBe(count(selector, ')'));
      }),
      { numRuns: 2_000 },
    );
  });
});

it('leaves of corrections what can be used', () => {
  expect(
    soundCorrections([
      { part: 'post', find: ['*', '[data-testid="entry"]'] },
      { part: 'text', find: ['div'] },
    ]),
  ).toEqual([{ part: 'post', find: ['[data-testid="entry"]'] }]);
});

const count = (text: string, letter: string) =>
  text.replaceAll(/"[^"]*"|'[^']*'/g, '').split(letter).length - 1;
