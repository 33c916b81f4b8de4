import * as fc from 'fast-check';
import { GUARD_IDS } from '../../src/core/guards/finding';
import type { Pack, PackTemplate } from '../../src/core/sharing/pack';
import { NOON } from './history';

/** A template of a pack with one English wording. */
export function aPackTemplate(over: Partial<PackTemplate> & { text?: string } = {}): PackTemplate {
  const { text = 'Sorry, {{ customer.first_name }}.', ...rest } = over;
  return {
    id: 'late',
    name: 'Late parcel',
    shortcut: 'late',
    wordings: [{ id: 'late-1', text, lang: 'en', tone: 'warm' }],
    tags: [],
    act: 'inform',
    examples: [],
    brands: [],
    updatedAt: NOON,
    ...rest,
  };
}

/** A pack with one template, unsigned. */
export function aPack(over: Partial<Pack> = {}): Pack {
  return {
    format: 'countersign-pack',
    version: 1,
    id: 'acmeteam01',
    name: 'Acme team',
    release: 1,
    made: NOON,
    madeBy: 'LE',
    folders: [],
    templates: [aPackTemplate()],
    brands: [],
    roster: [],
    corrections: [],
    suggestions: [],
    ...over,
  };
}

const moment = fc.integer({ min: 0, max: 4_102_444_800_000 });
const words = (maxLength: number, minLength = 1) => fc.string({ minLength, maxLength, unit: 'grapheme' });
const short = (most: number) =>
  fc
    .oneof(words(10), fc.string({ minLength: 1, maxLength: 10, unit: 'binary' }))
    .filter(text => text.length <= most);
const id = fc.stringMatching(/^[A-Za-z0-9_:~.-]{1,12}$/);
const initials = fc.stringMatching(/^[A-ZÄÖ0-9]{1,4}$/);
const handle = fc.stringMatching(/^[A-Za-z0-9_]{1,15}$/);
const lang = fc.constantFrom(null, 'en', 'de', 'pt-BR', 'ar');
const folder = fc.constantFrom('Delivery', 'Delivery/Late', 'Été', '配達/遅れ');
const optional = <T>(key: string, value: fc.Arbitrary<T>) =>
  fc.option(value, { nil: undefined }).map(one => (one === undefined ? {} : { [key]: one }));

const wording = fc.record({
  id,
  text: fc.oneof(words(40, 0), fc.constant('Hi {{ customer.first_name | default: "there" }},\nsorry.')),
  lang,
  tone: fc.constantFrom(null, 'warm' as const, 'brief' as const, 'formal' as const),
});

const template = fc
  .tuple(
    fc.record({
      id,
      name: short(200),
      shortcut: fc.stringMatching(/^[a-z0-9-]{1,12}$/),
      wordings: fc.uniqueArray(wording, { minLength: 1, maxLength: 3, selector: one => one.id }),
      tags: fc.array(short(60), { maxLength: 3 }),
      act: fc.constantFrom('ask', 'fix', 'hand-over', 'inform', 'thank', 'close'),
      examples: fc.array(words(30, 0), { maxLength: 2 }),
      brands: fc.array(handle, { maxLength: 2 }),
      updatedAt: moment,
    }),
    optional('updatedBy', initials),
    optional('folder', folder),
    optional(
      'when',
      fc.record({
        kinds: fc.array(fc.constantFrom('question', 'praise'), { maxLength: 2 }),
        hours: fc.constantFrom('any', 'open', 'closed'),
        needs: fc.array(fc.constant('post.order_number'), { maxLength: 1 }),
      }),
    ),
  )
  .map(parts => Object.assign({}, ...parts) as PackTemplate);

const guards = fc.record({
  levels: fc.dictionary(fc.constantFrom(...GUARD_IDS), fc.constantFrom('stop', 'ask', 'hint', 'off'), {
    noNullPrototype: true,
  }),
  fixed: fc.array(fc.constantFrom(...GUARD_IDS), { maxLength: 2 }),
  anyway: fc.boolean(),
  barred: fc.array(fc.record({ word: short(60), lang }), { maxLength: 2 }),
  hosts: fc.array(fc.constantFrom('help.acme.example', 'acme.example'), { maxLength: 2 }),
  published: fc.array(short(200), { maxLength: 2 }),
  dmText: words(30, 0),
});

const brand = fc
  .tuple(
    fc.record({ handle, name: words(20, 0) }),
    optional('signature', fc.constant('caret')),
    optional('guards', guards),
    optional('links', fc.constantFrom([], [{ name: 'help', address: 'https://acme.example/help' }])),
    optional('timezone', fc.constantFrom(null, 'Europe/Berlin')),
    optional(
      'hours',
      fc.array(
        fc.record({
          weekday: fc.integer({ min: 0, max: 6 }),
          from: fc.constant('09:00'),
          to: fc.constant('17:30'),
        }),
        { maxLength: 3 },
      ),
    ),
  )
  .map(parts => Object.assign({}, ...parts) as Pack['brands'][number]);

/** Any pack in good form, unsigned. */
export const packs: fc.Arbitrary<Pack> = fc.record({
  format: fc.constant('countersign-pack' as const),
  version: fc.constant(1 as const),
  id: fc.stringMatching(/^[a-z0-9]{8,12}$/),
  name: short(100),
  release: fc.integer({ min: 1, max: 1_000_000_000 }),
  made: moment,
  madeBy: initials,
  folders: fc.uniqueArray(folder, { maxLength: 3 }),
  templates: fc.uniqueArray(template, { maxLength: 5, selector: one => one.id }),
  brands: fc.uniqueArray(brand, { maxLength: 2, selector: one => one.handle.toLowerCase() }),
  roster: fc.array(fc.record({ name: short(100), initials }), { maxLength: 3 }),
  corrections: fc.uniqueArray(
    fc.record({
      part: fc.constantFrom('post', 'author'),
      find: fc.array(short(50), { minLength: 1, maxLength: 2 }),
    }),
    { maxLength: 2, selector: one => one.part },
  ),
  suggestions: fc.uniqueArray(
    fc.record({
      id,
      at: moment,
      by: initials,
      name: short(200),
      text: words(30),
      lang,
      brand: handle,
      words: words(20, 0),
    }),
    { maxLength: 2, selector: one => one.id },
  ),
});
