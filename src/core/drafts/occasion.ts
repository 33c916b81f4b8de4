import { INCIDENT_TAGS, type Incident } from '../brand';
import type { TemplateFacts } from '../templates/facts';
import { nextOpen } from '../templates/opening';
import type { Template } from '../templates/template';
import { stripMaybe } from './ranking/fit';
import { saysThanks } from './ranking/thanks';
import type { Favour } from './ranking/types';
import { stemsOf } from './ranking/words';
import { createUnmet } from './when';

/** What speaks for and against templates here, besides the words of the post. */
export interface Occasion {
  favoured: readonly Favour[];
  /** Ids of templates that would be wrong now. */
  withheld: ReadonlySet<string>;
}

/** Where a draft is asked for. */
export interface OccasionInput {
  /** The customer's words. */
  post: string;
  facts: TemplateFacts;
  /** The one that is on, null when none is. */
  incident: Incident | null;
}

/** So many of an incident's templates are favoured: more is no choice. */
const MOST_FAVOURED = 20;
/** An incident says what to answer, whatever else fits. */
const INCIDENT = 2;
/** Closed hours only say what could be answered: words that fit, or what agents chose before, may weigh more. */
const CLOSED = 1;
const LONGEST_REASON = 80;
/** Tags of templates that nobody wants to read in an outage. */
const LIGHT: ReadonlySet<string> = new Set([
  'promotion',
  'promo',
  'offer',
  'sale',
  'discount',
  'marketing',
  'joke',
  'fun',
  'humour',
  'humor',
  'banter',
]);
const CLOSED_TAGS: ReadonlySet<string> = new Set(['closed', 'out of hours', 'out-of-hours']);
const NEXT_OPEN = /\{[{%][^}]*brand\.hours\.next_open/;

/** Takes the templates apart once; the answer then costs no more than the post's words. */
export function createOccasions(templates: readonly Template[]): (input: OccasionInput) => Occasion {
  const named = byName(templates);
  const closed = templates.filter(saysClosed);
  const light = idsOf(templates.filter(({ tags }) => tags.some(tag => LIGHT.has(plain(tag)))));
  const needsClosed = idsOf(templates.filter(speaksOfNextOpen));
  const unmet = createUnmet(templates);

  return ({ post, facts, incident }) => {
    const { brand, now, timezone } = facts;
    const back = nextOpen(brand.hours, now, timezone, 'en');
    const open = brand.hours.length > 0 && back === '';
    const withheld = new Set([
      ...(incident ? light : []),
      ...(open ? needsClosed : []),
      ...unmet({ facts, closed: back !== '' }),
    ]);
    if (saysThanks(post)) return { favoured: [], withheld };
    const favoured = [
      ...(incident && isAbout(post, incident) ? favouredBy(incident, named) : []),
      ...(back === '' ? [] : favours(closed, `closed, back ${back}`, CLOSED)),
    ];
    return { favoured, withheld };
  };
}

/** True when the post may be about it: it has all parts of one of the incident's words, or there are no such words. */
function isAbout(post: string, { words }: Incident): boolean {
  if (words.length === 0) return true;
  const said = new Set(stemsOf(post));
  return words.map(stemsOf).some(stems => stems.length > 0 && stems.every(stem => said.has(stem)));
}

function favouredBy(
  { about, answers }: Incident,
  named: ReadonlyMap<string, readonly Template[]>,
): readonly Favour[] {
  const names = answers.length > 0 ? answers : INCIDENT_TAGS;
  const found = new Set(names.flatMap(name => named.get(plain(name)) ?? []));
  const what = about.trim().replace(/[.。!]+$/u, '');
  const short = what.length > LONGEST_REASON ? `${what.slice(0, LONGEST_REASON - 1).trimEnd()}…` : what;
  return favours([...found], short === '' ? 'incident' : `incident: ${short}`, INCIDENT);
}

function favours(templates: readonly Template[], why: string, weight: number): Favour[] {
  return templates.slice(0, MOST_FAVOURED).map(({ id }) => ({ templateId: id, why, weight }));
}

// Tags, shortcuts and names, as somebody types them.
function byName(templates: readonly Template[]): Map<string, Template[]> {
  const named = new Map<string, Template[]>();
  for (const template of templates) {
    for (const name of new Set([...template.tags, template.shortcut, template.name].map(plain))) {
      named.set(name, [...(named.get(name) ?? []), template]);
    }
  }
  return named;
}

function plain(name: string): string {
  return name.trim().replace(/^;+/, '').toLowerCase();
}

function saysClosed(template: Template): boolean {
  return template.tags.some(tag => CLOSED_TAGS.has(plain(tag))) || speaksOfNextOpen(template);
}

// Inside `maybe` it falls away by itself.
function speaksOfNextOpen({ wordings }: Template): boolean {
  return wordings.length > 0 && wordings.every(({ text }) => NEXT_OPEN.test(stripMaybe(text)));
}

function idsOf(templates: readonly Template[]): string[] {
  return templates.map(({ id }) => id);
}
