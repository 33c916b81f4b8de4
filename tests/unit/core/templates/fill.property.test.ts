import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { signedBy } from '../../../../src/core/signing/sign';
import { fill } from '../../../../src/core/templates/fill';
import { starters } from '../../../../src/core/templates/starters';
import { templateFacts, templateOf } from '../../../support/template-facts';

const nasty = fc.constantFrom(
  '{{ brand.name }}',
  '{%',
  '{{',
  '}}',
  '%}',
  '{',
  ' ,',
  '  ',
  '^JD',
  '^',
  ' . ',
  '! !',
  ',,',
  '\ue000',
  '\u202e',
  '\u200b',
  '\n\n\n',
  'null',
  '…',
  '(',
  '@x',
  'https://e.example/a',
  'order #88123',
  '£5',
  '🌻',
  '\ud800',
);
const stranger = fc
  .array(fc.oneof(fc.string({ unit: 'grapheme', maxLength: 12 }), nasty), { maxLength: 6 })
  .map(parts => parts.join(''));
const answers = fc.dictionary(
  fc.constantFrom(
    'issue',
    'service',
    'new_date',
    'days',
    'owner',
    'idea',
    'reason',
    'what',
    'topic',
    'customer.first_name',
    'brand.link.help',
    '__proto__',
  ),
  fc.oneof(stranger, fc.string({ unit: 'binary', maxLength: 3000 })),
);
const facts = fc.record({
  displayName: stranger,
  text: stranger,
  lang: fc.constantFrom(null, 'ja', 'und', 'xx-invalid-'),
  lastAgent: fc.option(stranger),
});

/** The patterns of our own that a broken rendering leaves behind. */
const BROKEN = /\{\{|\{%| {2}| ,|Hi ,|\[object|undefined|(?:^|\s)[,.;:!?](?=\s|$)|[\ue000\u202e]/u;

function clean(text: string) {
  return !/undefined|\[object/.test(text);
}

describe('fill, whatever the name, post and answers', () => {
  const wordings = starters.flatMap(template => template.wordings.map(wording => ({ template, wording })));

  it('gives clean text from every starter, or a problem, and never throws', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...wordings),
        facts,
        answers,
        ({ template, wording }, { displayName, text, lang, lastAgent }, given) => {
          fc.pre([displayName, text, lastAgent ?? '', ...Object.values(given)].every(clean));
          const draft = fill(
            template,
            wording,
            templateFacts({ displayName, text, post: { lang }, customer: { lastAgent } }),
            given,
          );

          expect(draft.text).not.toMatch(BROKEN);
          expect(signedBy(draft.text)).toEqual([]);
          expect(draft.text.length).toBeLessThanOrEqual(10_000);
          expect(draft.parts.map(part => part.text).join('')).toBe(draft.text);
          expect(draft.problem).toBeNull();
          expect(
            fill(
              template,
              wording,
              templateFacts({ displayName, text, post: { lang }, customer: { lastAgent } }),
              given,
            ),
          ).toEqual(draft);
        },
      ),
      { numRuns: 1500 },
    );
  });

  it('never throws on texts that are hardly templates', () => {
    const piece = fc.constantFrom(
      '{{',
      '}}',
      '{%',
      '%}',
      ' customer.first_name ',
      ' ask.x ',
      ' maybe ',
      ' endmaybe ',
      ' if ',
      ' endif ',
      ' | ',
      'else: ""',
      'ask x: text',
      '\n',
      ' Hi ',
      ',',
      '^JD',
      ' raw ',
      '"',
      "'",
      ' for i in (1..5) ',
      'endfor',
      ' snippet "a" ',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string({ maxLength: 4 })), { maxLength: 25 }), parts => {
        const { template, wording } = templateOf(parts.join(''));
        const { text, problem } = fill(
          template,
          wording,
          templateFacts({ snippets: { a: '{{ ask.y }}' } }),
          {},
        );

        expect(text).not.toMatch(BROKEN);
        expect(text === '').toBe(problem !== null);
        if (problem !== null) expect(problem).toMatch(/ine \d+, column \d+: .+[.!?]$/su);
      }),
      { numRuns: 3000 },
    );
  });
});
