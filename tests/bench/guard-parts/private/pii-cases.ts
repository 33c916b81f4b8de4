import { readFileSync } from 'node:fs';
import type { PrivateKind } from '../../../../src/core/guards/private/detail';
import { privateDetails } from '../../../../src/core/guards/private/find';
import { hasCorpus, sharedData } from '../../../support/shared-data';
import { readCsvGz, readJsonlGz } from '../../../support/corpus-read';

/** A text with what it gives away, and what is to be left alone. */
export interface Case {
  file: string;
  text: string;
  /** Each must be touched by a detail that is found. */
  there: readonly Place[];
  /** Details that touch one of these are right; null: what is found besides is not judged, as the file does not label all of it. */
  right: readonly Place[] | null;
  /** Only details of these kinds are judged, null for all. */
  judged: readonly PrivateKind[] | null;
}

interface Place {
  type: string;
  start: number;
  end: number;
}

type Finder = (text: string) => readonly { kind: PrivateKind; start: number; end: number }[];

interface Counted {
  there: number;
  found: number;
  judged: number;
  right: number;
}

/** Types of the labelled files that the guard looks for; persons, cities, dates, titles, firms, IP addresses and sites are not ours. */
const OURS: Readonly<Record<string, PrivateKind>> = {
  EMAIL: 'email',
  EMAIL_ADDRESS: 'email',
  CREDIT_CARD: 'card',
  IBAN_CODE: 'iban',
  PHONE_NUMBER: 'phone',
  STREET_ADDRESS: 'street',
};

/** Private, too, though nobody asked for them: finding them is no mistake. */
const ALSO_PRIVATE = ['ZIP_CODE', 'US_SSN', 'GPE'];

const RECOGNISERS: Readonly<Record<string, PrivateKind>> = {
  credit_card: 'card',
  iban: 'iban',
  phone: 'phone',
  email: 'email',
};

/** Lines that belong to companies and states (free, shared cost, premium, service): not one person's. */
const PERSONAL = ['fixedLine', 'mobile', 'pager', 'personalNumber', 'voip', 'voicemail'];

/** Pieces of one postal address stand at most so far apart. */
const SAME_ADDRESS = 45;

/** True where the labelled texts are. */
export const havePii = hasCorpus('pii/validator_cases.json');

/** Every labelled case of `../shared/data/pii` that is about what the guard looks for. */
export function piiCases(): Case[] {
  return [
    ...tweets(),
    ...sentences(),
    ...recognisers(),
    ...validators(),
    ...phoneExamples(),
    ...phoneMatcher(),
  ];
}

/** How many of the labelled details are found, and how many of what is found is labelled. */
export function count(cases: readonly Case[], find: Finder = privateDetails): Counted {
  const sum: Counted = { there: 0, found: 0, judged: 0, right: 0 };
  for (const { text, there, right, judged } of cases) {
    const details = find(text);
    sum.there += there.length;
    sum.found += there.filter(place => details.some(detail => touch(detail, place))).length;
    if (right === null) continue;
    const seen = details.filter(({ kind }) => judged === null || judged.includes(kind));
    sum.judged += seen.length;
    sum.right += seen.filter(detail => right.some(place => touch(detail, place))).length;
  }
  return sum;
}

function touch(a: { start: number; end: number }, b: { start: number; end: number }): boolean {
  return a.start < b.end && a.end > b.start;
}

interface Labelled {
  text: string;
  spans: Place[];
}

function labelled(name: string): Labelled[] {
  return [...readJsonlGz(`pii/${name}.jsonl.gz`)] as Labelled[];
}

// Only e-mails and cards are labelled there; the phones, streets and bookings in the same tweets are not.
function tweets(): Case[] {
  return labelled('tweets_refilled').map(({ text, spans }) => ({
    file: 'tweets-refilled',
    text,
    there: spans,
    right: spans,
    judged: ['email', 'card'],
  }));
}

function sentences(): Case[] {
  return labelled('presidio_synth').map(({ text, spans }) => {
    const ours = spans.filter(({ type }) => type in OURS);
    const also = spans.filter(({ type }) => ALSO_PRIVATE.includes(type));
    return { file: 'presidio-synth', text, there: joined(ours), right: [...ours, ...also], judged: null };
  });
}

// "28245", "Puruntie 82" and "Apt. 595" are labelled one by one and are one address.
function joined(places: readonly Place[]): Place[] {
  const units: Place[] = [];
  for (const place of places.toSorted((a, b) => a.start - b.start)) {
    const last = units.at(-1);
    if (last?.type === place.type && place.type === 'STREET_ADDRESS' && place.start - last.end < SAME_ADDRESS)
      last.end = place.end;
    else units.push({ ...place });
  }
  return units;
}

interface Recognised {
  recognizer: string;
  text: string;
  expected_count: number;
}

// Cases without positions are counted: so many of what is found, from the first, are right. Phones of one text are expected once
// more or once less by the region that is set; nobody sets one for a post, so the larger number holds.
function recognisers(): Case[] {
  const byText = new Map<string, Recognised>();
  for (const one of json('presidio_recognizer_cases.json') as Recognised[]) {
    const key = `${one.recognizer} ${one.text}`;
    const before = byText.get(key);
    if (one.recognizer in RECOGNISERS && (before?.expected_count ?? -1) < one.expected_count)
      byText.set(key, one);
  }
  return [...byText.values()].map(({ recognizer, text, expected_count: expected }) => {
    const kind = RECOGNISERS[recognizer] ?? 'account';
    const details = privateDetails(text).slice(0, expected);
    const missed = Array.from({ length: expected - details.length }, () => ({
      type: kind,
      start: -1,
      end: -1,
    }));
    const places = details.map(({ start, end }) => ({ type: kind, start, end }));
    return { file: 'recognizer-cases', text, there: [...places, ...missed], right: places, judged: [kind] };
  });
}

type Validator = Record<string, { args: unknown[]; valid: string[]; invalid: string[] }[]>;

// Whole strings. A valid one must be found; an invalid one is a mistake where it is found as a whole: "foo@bar.com." holds an address.
function validators(): Case[] {
  const cases = json('validator_cases.json') as Validator;
  const strict = (['isEmail', 'isCreditCard', 'isIBAN'] as const).flatMap((name, i) => {
    const kind = (['email', 'card', 'iban'] as const)[i] ?? 'email';
    const plain = cases[name]?.find(({ args }) => args.length === 0);
    const valid = (plain?.valid ?? []).map(text => whole('validator-cases', text, kind));
    return valid.concat((plain?.invalid ?? []).map(text => invalid(text, kind)));
  });
  const mobiles = new Set((cases.isMobilePhone ?? []).flatMap(({ valid }) => valid));
  return [...strict, ...[...mobiles].map(number => said('validator-cases', number))];
}

function whole(file: string, text: string, kind: PrivateKind): Case {
  const place = { type: kind, start: 0, end: text.length };
  return { file, text, there: [place], right: [place], judged: [kind] };
}

function invalid(text: string, kind: PrivateKind): Case {
  const wrongly = privateDetails(text).some(
    detail => detail.kind === kind && detail.start === 0 && detail.end === text.length,
  );
  return { file: 'validator-cases', text, there: [], right: wrongly ? [] : null, judged: [kind] };
}

// As an agent would say it. Without its country and without a word a bare number could be anything.
function said(file: string, number: string): Case {
  const before = 'We called you on ';
  const place = { type: 'phone', start: before.length, end: before.length + number.length };
  return { file, text: `${before}${number} today.`, there: [place], right: [place], judged: null };
}

function phoneExamples(): Case[] {
  return [...readCsvGz('pii/phone_examples.csv.gz')]
    .filter(({ type = '' }) => PERSONAL.includes(type))
    .flatMap(({ national = '', e164 = '' }) => {
      const international = whole('phone-examples', e164, 'phone');
      // Shorter national numbers are dialled inside one island or office.
      return national.length > 6 ? [international, said('phone-examples', national)] : [international];
    });
}

/** National examples with nothing around them that says what they are. */
export function bareNumbers(): Case[] {
  return [...readCsvGz('pii/phone_examples.csv.gz')]
    .filter(({ type = '', national = '' }) => PERSONAL.includes(type) && national.length > 6)
    .map(({ national = '' }) => whole('phone-examples', national, 'phone'));
}

// Those that the makers' own matcher takes at the grouping levels must be found, the impossible ones not. Between the two lie
// "1979-2011 100" and the like, which are nobody's numbers.
function phoneMatcher(): Case[] {
  const cases = json('phone_matcher_cases.json') as Record<string, [string, string][]>;
  const good = [...(cases.STRICT_GROUPING_CASES ?? []), ...(cases.EXACT_GROUPING_CASES ?? [])].filter(
    ([number]) =>
      number.replace(/\D/g, '').length > 6 && !/^\(?0?\)?(?:800|900|1800)/.test(number.replace(/[\s-]/g, '')),
  );
  return [
    ...good.map(([number]) => said('phone-matcher', number)),
    ...(cases.IMPOSSIBLE_CASES ?? []).map(([text]): Case => ({
      file: 'phone-matcher',
      text,
      there: [],
      right: [],
      judged: ['phone'],
    })),
  ];
}

function json(name: string): unknown {
  return JSON.parse(readFileSync(sharedData(`pii/${name}`), 'utf8')) as unknown;
}
