import { essence, type PrivateKind } from '../../../src/core/guards/private/detail';
import { privateDetails } from '../../../src/core/guards/private/find';
import { privateAsked } from '../../../src/core/guards/private-asked';
import { privateOut } from '../../../src/core/guards/private-out';
import { privateTheirs } from '../../../src/core/guards/private-theirs';
import { NO_RULES } from '../../../src/core/guards/rules';
import { wrongPerson } from '../../../src/core/guards/wrong-person';
import { aQuestion } from '../../support/guard-questions';
import { aPost } from '../../support/history';
import { SENTENCES } from '../../unit/core/guards/private/asked.table';
import { type Result, round } from '../result';
import { brandReplies, haveReplies, type BrandReply } from './private/brand-replies';
import { greetedReplies, isGreetingNoticed } from './private/greeted';
import { bareNumbers, count, havePii, piiCases, type Case } from './private/pii-cases';
import { didAsk, didGiveAway } from './private/read-by-hand';

/** A number that so many replies of a brand hold is one that it publishes. */
const PUBLISHED_FROM = 3;

const UNIT = `a labelled detail counts as found when a finding touches it; pieces of one postal address are one; recogniser cases by their count; validator strings whole; national phone numbers behind "We called you on". Left out: persons, cities, dates, titles, firms, IP addresses, sites, national ids, service lines (free, shared cost, premium), seven-digit and shorter lines without an area`;

/** Details of persons in our own text, on everything in `pii/` that is labelled with a type of ours. */
export function privateOutOnLabelled(): Result[] {
  if (!havePii) return [];
  const cases = piiCases();
  const files = [...new Set(cases.map(({ file }) => file))];
  const bare = bareNumbers();
  return [
    ...shares('guard-private-out', cases, UNIT),
    ...pair(
      'guard-private-out.stops',
      count(cases, stops),
      'the same where only stops count, not hints',
    ).slice(1),
    ...files.flatMap(file =>
      shares(
        `guard-private-out.${file}`,
        cases.filter(one => one.file === file),
        'one file',
      ),
    ),
    ...shares(
      'guard-private-out.bare-numbers',
      bare,
      'national examples of seven digits or more, nothing around them',
    ).slice(1),
  ];
}

function stops(text: string) {
  return privateOut
    .look(aQuestion({ text, answers: null }))
    .filter(({ level }) => level === undefined)
    .flatMap(({ key, spans }) => spans.map(span => ({ ...span, kind: kindIn(key) })));
}

function kindIn(key: string): PrivateKind {
  return (key.split(':')[1] ?? '') as PrivateKind;
}

/** How often a brand's own reply would be stopped though it gives nobody away. */
export function privateOutOnReplies(): Result[] {
  if (!haveReplies) return [];
  const replies = brandReplies();
  const published = publishedIn(replies);
  const verdicts = replies.flatMap(({ brand, text }) => {
    const rules = { ...NO_RULES, published: published.get(brand) ?? [] };
    const said = privateOut
      .look(aQuestion({ text, rules, answers: null }))
      .filter(({ level }) => level === undefined);
    return said.map(({ key }) => didGiveAway(text, key));
  });
  const listed = `numbers in ${PUBLISHED_FROM} or more replies of a brand are published`;
  return [
    {
      name: 'guard-private-out.false-stops',
      value: round((300 * wrong(verdicts)) / replies.length),
      unit: 'per 300',
      n: replies.length,
      note: `${listed}; ${readNote(verdicts)}`,
    },
  ];
}

/** Asking in public, on sentences labelled by hand, and how often it speaks on real replies. */
export function privateAskedOnSentences(): Result[] {
  const parts = [
    [
      'guard-private-asked',
      SENTENCES.filter(({ heldOut }) => heldOut),
      'held out, labelled by hand, eight languages',
    ],
    ['guard-private-asked.tuned-on', SENTENCES.filter(({ heldOut }) => !heldOut), 'the other half'],
  ] as const;
  const spoken = parts.flatMap(([name, sentences, note]) => {
    const said = sentences.filter(({ text }) => privateAsked.look(aQuestion({ text })).length > 0);
    const right = said.filter(({ asks }) => asks).length;
    const there = sentences.filter(({ asks }) => asks).length;
    return pair(name, { right, judged: said.length, found: right, there }, note);
  });
  if (!haveReplies) return spoken;
  const replies = brandReplies();
  const verdicts = replies
    .filter(({ text }) => privateAsked.look(aQuestion({ text })).length > 0)
    .map(({ text }) => didAsk(text));
  return [
    ...spoken,
    {
      name: 'guard-private-asked.false-stops',
      value: round((300 * wrong(verdicts)) / replies.length),
      unit: 'per 300',
      n: replies.length,
      note: readNote(verdicts),
    },
  ];
}

// A stop that nobody read is taken for a wrong one.
function wrong(verdicts: readonly (boolean | null)[]): number {
  return verdicts.filter(verdict => verdict !== true).length;
}

function readNote(verdicts: readonly (boolean | null)[]): string {
  const unread = verdicts.filter(verdict => verdict === null).length;
  return `${verdicts.length} stops, all but ${unread} read by hand: ${verdicts.length - wrong(verdicts)} were right; what was not read counts as wrong`;
}

/** The customer's post shows private details: the labelled texts as their posts, one answer a post. */
export function privateTheirsOnPosts(): Result[] {
  if (!havePii) return [];
  const cases = piiCases().filter(({ file }) => ['tweets-refilled', 'presidio-synth'].includes(file));
  const speaks = ({ text }: Case) =>
    privateTheirs.look(aQuestion({ text: '', answers: aPost({ text }) })).length > 0;
  const said = cases.filter(speaks);
  const right = said.filter(({ right: places }) => (places ?? []).length > 0).length;
  const there = cases.filter(one => one.there.length > 0);
  return pair(
    'guard-private-theirs',
    { right, judged: said.length, found: there.filter(speaks).length, there: there.length },
    'tweets_refilled and presidio_synth, by post; order and parcel numbers alone are let pass',
  );
}

/** Greetings: real replies to a customer of that name, and to one of another. */
export function wrongPersonOnGreetings(): Result[] {
  if (!haveReplies) return [];
  const greeted = greetedReplies(brandReplies());
  const wrongly = greeted.filter(({ text, name }) => isGreetingNoticed(wrongPerson, text, name)).length;
  const found = greeted.filter(({ text, other }) => isGreetingNoticed(wrongPerson, text, other)).length;
  return pair(
    'guard-wrong-person',
    { right: found, judged: found + wrongly, found, there: greeted.length },
    'real replies that greet by a common given name, shown beside a customer of that name and one of another reply; drafts, numbers and mentions are exact and in the unit tests',
  );
}

function shares(name: string, cases: readonly Case[], note: string): Result[] {
  return pair(name, count(cases), note);
}

function pair(
  name: string,
  { right, judged, found, there }: { right: number; judged: number; found: number; there: number },
  note: string,
): Result[] {
  return [
    { name: `${name}.precision`, value: share(right, judged), unit: 'share', n: judged, note },
    { name: `${name}.recall`, value: share(found, there), unit: 'share', n: there, note },
  ];
}

function share(part: number, whole: number): number {
  return whole === 0 ? 1 : Math.round((10_000 * part) / whole) / 10_000;
}

function publishedIn(replies: readonly BrandReply[]): Map<string, string[]> {
  const seen = new Map<string, Map<string, { value: string; replies: number }>>();
  for (const { brand, text } of replies) {
    const values = seen.get(brand) ?? new Map<string, { value: string; replies: number }>();
    seen.set(brand, values);
    const once = new Map(
      privateDetails(text).map(({ value }) => [essence(value).replace(/^1(?=\d{10}$)/, ''), value]),
    );
    for (const [bare, value] of once)
      values.set(bare, { value, replies: (values.get(bare)?.replies ?? 0) + 1 });
  }
  return new Map(
    [...seen].map(([brand, values]) => [
      brand,
      [...values.values()].filter(one => one.replies >= PUBLISHED_FROM).map(({ value }) => value),
    ]),
  );
}
