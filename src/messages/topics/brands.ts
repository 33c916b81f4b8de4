import * as v from 'valibot';
import { isLinkAddress, isLinkName, type BrandDetails } from '../../core/brand';
import type { Act } from '../../core/templates/template';
import { GUARD_IDS } from '../../core/guards/finding';
import { isHost } from '../../core/guards/rules';
import { handle, id, language, list, moment, nothing, text } from '../schema-parts';

/** What of a template our own pages name. */
export interface TemplateName {
  id: string;
  name: string;
  shortcut: string;
  tags: readonly string[];
  act: Act;
}

/** What a team says about its brands. */
export interface BrandsProtocol {
  /** Changes some of what is said about a brand; the rest stays. Answers when it is on disk. Our own pages only. */
  'brand.change'(request: { handle: string; changes: Partial<BrandDetails> }): void;
  /** All templates by name, for lists to choose from. Our own pages only. */
  'templates.names'(request: Record<string, never>): TemplateName[];
}

const words = (length: number) => v.pipe(text(length), v.trim(), v.minLength(1));
const time = v.pipe(v.string(), v.regex(/^(?:[01]\d|2[0-3]):[0-5]\d$|^24:00$/));

const link = v.object({
  name: v.pipe(v.string(), v.check(isLinkName, 'no name for a link')),
  address: v.pipe(v.string(), v.check(isLinkAddress, 'no https address')),
});

const links = v.pipe(
  list(link, 50),
  v.check(all => new Set(all.map(({ name }) => name)).size === all.length, 'a name twice'),
);

const openHours = v.pipe(
  v.object({
    weekday: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(6)),
    from: time,
    to: time,
  }),
  v.check(({ from, to }) => from < to, 'closes before it opens'),
);

const incident = v.object({
  since: v.nullable(moment),
  until: v.nullable(moment),
  about: text(200),
  words: list(words(60), 50),
  answers: list(words(60), 50),
});

const guard = v.picklist(GUARD_IDS);

const guardRules = v.object({
  levels: v.record(guard, v.picklist(['stop', 'ask', 'hint', 'off'])),
  fixed: list(guard, GUARD_IDS.length),
  anyway: v.boolean(),
  barred: list(v.object({ word: words(60), lang: language }), 500),
  hosts: list(v.pipe(text(100), v.check(isHost, 'no host')), 200),
  published: list(words(200), 200),
  accountId: v.nullable(id),
  dmText: text(500),
});

/** What a team says about a brand, complete. */
export const brandDetails = v.object({
  links,
  products: list(words(60), 500),
  timezone: v.nullable(v.pipe(text(64), v.check(isTimezone, 'no time zone'))),
  hours: list(openHours, 42),
  incident,
  guards: guardRules,
});

/** How these questions must look. */
export const brandsSchemas = {
  'brand.change': v.object({ handle, changes: v.partial(brandDetails) }),
  'templates.names': nothing,
};

function isTimezone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).format(0) !== '';
  } catch {
    return false;
  }
}
