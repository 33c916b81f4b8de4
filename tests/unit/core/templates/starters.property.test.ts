import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { signedBy } from '../../../../src/core/signing/sign';
import { fill } from '../../../../src/core/templates/fill';
import { starters } from '../../../../src/core/templates/starters';
import type { Template, Wording } from '../../../../src/core/templates/template';
import { templateFacts, templateOf } from '../../../support/template-facts';

/** Wordings of a team in other languages: every variable, each in another place of a sentence. */
const ELSEWHERE: readonly [string, string][] = [
  [
    'de',
    'Hallo {{ customer.first_name | else: "" }}, {% maybe %}Bestellung {{ post.order_number }} {% endmaybe %}ist unterwegs{% maybe %} ({{ post.date }}){% endmaybe %}.',
  ],
  [
    'de',
    '{% maybe %}{{ customer.first_name }}, {% endmaybe %}wir melden uns {% maybe %}{{ brand.hours.next_open }}{% endmaybe %}.',
  ],
  [
    'fr',
    'Bonjour{% maybe %} {{ customer.first_name }}{% endmaybe %}, votre vol {{ post.flight | else: "" }} est retardé.',
  ],
  [
    'fr',
    '{{ time.greeting }}{% maybe %}, {{ customer.name }}{% endmaybe %}, {% maybe %}à {{ post.place }}{% endmaybe %}.',
  ],
  [
    'es',
    '¿Es {% maybe %}el pedido {{ post.order_number }}{% endmaybe %}{% unless post.order_number %}su pedido{% endunless %}, {{ customer.first_name | else: "" }}?',
  ],
  [
    'pt',
    'Olá{% maybe %}, {{ customer.first_name }}{% endmaybe %}: {{ ask.reason | else: "" }} {% maybe %}({{ post.amount }}){% endmaybe %}.',
  ],
  [
    'ja',
    '{% maybe %}{{ customer.name }}様、{% endmaybe %}ご注文{% maybe %}{{ post.order_number }}{% endmaybe %}を確認しております。',
  ],
  [
    'ar',
    'مرحبًا{% maybe %} {{ customer.first_name }}{% endmaybe %}، {% maybe %}{{ post.order_number }}{% endmaybe %} قيد المراجعة.',
  ],
  [
    'tr',
    'Merhaba{% maybe %} {{ customer.first_name }}{% endmaybe %}, {% maybe %}{{ post.age }} önce yazdınız{% endmaybe %}.',
  ],
  ['en', '{% snippet "closing" %} {% snippet "thanks" %}'],
  [
    'en',
    '{% if customer.contacts > 2 %}Again, {{ customer.last_agent | else: "we" }} saw it{% maybe %} {{ customer.last_contact }}{% endmaybe %}. {% endif %}{% snippet "delay" %}',
  ],
];

/** Every shortcut can be put into another text. */
const snippets = Object.fromEntries(
  starters.map(({ shortcut, wordings }) => [shortcut, wordings[0]?.text ?? '']),
);

const CASES: readonly { template: Template; wording: Wording }[] = [
  ...starters.flatMap(template => template.wordings.map(wording => ({ template, wording }))),
  ...ELSEWHERE.map(([lang, text]) => templateOf(text, { lang })),
  ...starters.map(({ shortcut }) => templateOf(`{% snippet "${shortcut}" %}`)),
];

const word = fc.constantFrom(
  'Ada',
  'Ada Byron 🌻',
  'ACME Ltd',
  '^',
  '^JD',
  '-Ana',
  ' ,',
  ',,',
  '  ',
  '.',
  ' . ',
  '! !',
  '{{ brand.name }}',
  '{% raw %}',
  '{%',
  '}}',
  '…',
  '()',
  '( )',
  '""',
  '\n\n\n',
  '\t',
  '\u00a0',
  '\u202e',
  '\u200b',
  '\ue000',
  '\ud800',
  '田中 由紀',
  'محمد',
  'order #88123',
  'flight LH400',
  '£5',
  'on Tuesday',
  'in Leeds',
  'error E-1234',
  '3 May',
  '@x',
  'https://e.example/a',
);
const stranger = fc
  .array(fc.oneof(fc.string({ unit: 'grapheme', maxLength: 8 }), word), { maxLength: 8 })
  .map(parts => parts.join(''));

const NAMES = [
  'issue',
  'service',
  'new_date',
  'days',
  'owner',
  'idea',
  'reason',
  'what',
  'topic',
  'person',
  'answer',
  'rest',
  'workaround',
];
const answers = fc.dictionary(
  fc.constantFrom(...NAMES, 'brand.link.help', 'brand.hours.next_open'),
  stranger,
  { maxKeys: 15 },
);

const LEFT_OVER: readonly [what: string, pattern: RegExp][] = [
  ['braces of Liquid', /\{\{|\{%/],
  ['undefined or null', /undefined|\bnull\b|\[object/],
  ['two blanks', /[^\S\n]{2}/],
  ['a blank before a comma', / [,،、]/],
  ['a greeting of nobody', /(?:^|\n)(?:Hi|Hello|Hallo|Hola|Olá|Bonjour|Merhaba) ,/],
  ['punctuation that stands alone', /(?:^|\s)[,.;:!?،](?=\s|$)/],
  ['signs of control', /[\ue000\u202e\u200b]|[\ud800-\udbff](?![\udc00-\udfff])/],
];

describe('every starter, snippet and language, whoever the stranger is', () => {
  it('gives text without leftovers and without a signature, at most 10,000 long, and never throws', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...CASES),
        fc.record({
          displayName: stranger,
          text: stranger,
          lastAgent: fc.option(stranger),
          early: fc.boolean(),
        }),
        answers,
        ({ template, wording }, { displayName, text, lastAgent, early }, given) => {
          // A word that a stranger wrote is no leftover of ours.
          fc.pre(
            ![displayName, text, lastAgent ?? '', ...Object.values(given)].some(own =>
              /undefined|null|\[object/.test(own),
            ),
          );
          const facts = templateFacts({
            displayName,
            text,
            customer: { lastAgent, ...(early && { contacts: 1, lastContactAt: null, earlierPosts: [] }) },
            ...(early && { brand: { links: {}, hours: [], products: [] } }),
            snippets,
          });
          const draft = fill(template, wording, facts, given);

          expect(draft.problem).toBeNull();
          for (const [what, pattern] of LEFT_OVER) expect(draft.text, what).not.toMatch(pattern);
          expect(signedBy(draft.text)).toEqual([]);
          expect(draft.text.length).toBeLessThanOrEqual(10_000);
        },
      ),
      { numRuns: 2000 },
    );
  });
});
