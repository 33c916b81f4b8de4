import { NO_DETAILS, type Brand } from '../brand';
import { handleKey } from '../post';
import { alike } from './canonical';
import { diffLines } from './diff-lines';
import type { Correction, Pack, PackBrand, RosterEntry } from './pack';
import type { SettingChange } from './plan';
import type { DeclinedSetting } from './records';

/** Settings as they stand here, and as the pack had them before (null for a pack that is new here). */
export interface SettingsHere {
  brands: readonly Brand[];
  roster: readonly RosterEntry[];
  corrections: readonly Correction[];
  folders: readonly string[];
  /** Ids of suggestions that are here. */
  suggestions: ReadonlySet<string>;
  before: Pick<Pack, 'brands' | 'roster' | 'corrections'> | null;
  /** What is not to be asked about again. */
  declined?: readonly DeclinedSetting[];
}

/** The parts of a brand that a pack may speak of, `hours` with their time zone. */
export type BrandPart = 'guards' | 'links' | 'hours';
const PARTS: readonly BrandPart[] = ['guards', 'links', 'hours'];

/** What a pack would change besides templates. */
export function planSettings(
  pack: Pack,
  here: SettingsHere,
): { settings: SettingChange[]; strangers: string[] } {
  const known = pack.brands.flatMap(theirs => {
    const mine = here.brands.find(({ handle }) => handleKey(handle) === handleKey(theirs.handle));
    return mine ? [{ theirs, mine }] : [];
  });
  const strangers = pack.brands.filter(theirs => !known.some(one => one.theirs === theirs));
  const settings = [
    ...known.flatMap(({ theirs, mine }) =>
      PARTS.flatMap(part => brandChange(part, theirs, mine, here) ?? []),
    ),
    ...listChanges(pack, here),
  ].filter(change => !isDeclined(change, here.declined ?? []));
  return { settings, strangers: strangers.map(({ handle }) => handle) };
}

/** What the pack says of a setting, to know it again: its lines as they would stand here. */
export function saysOf({ lines }: SettingChange): string {
  return lines
    .filter(({ is }) => is !== 'removed')
    .map(({ text }) => text)
    .join('\n');
}

function isDeclined(change: SettingChange, declined: readonly DeclinedSetting[]): boolean {
  return declined.some(({ key, says }) => key === change.key && says === saysOf(change));
}

/** One part of a brand as the pack says it; null where it says nothing. */
export function partOf(part: BrandPart, theirs: PackBrand): Partial<Brand> | null {
  switch (part) {
    case 'guards':
      // What X's number of the account is every machine finds out by itself.
      return theirs.guards ? { guards: { ...theirs.guards, accountId: null } } : null;
    case 'links':
      return theirs.links ? { links: theirs.links } : null;
    case 'hours':
      return theirs.hours ? { hours: theirs.hours, timezone: theirs.timezone ?? null } : null;
  }
}

function brandChange(
  part: BrandPart,
  theirs: PackBrand,
  mine: Brand,
  { before }: SettingsHere,
): SettingChange | null {
  const said = partOf(part, theirs);
  if (said === null) return null;
  const now = brandLines(mine, said);
  const then = brandLines({ ...mine, ...said }, said);
  if (alike(now, then)) return null;
  const earlier = before?.brands.find(({ handle }) => handleKey(handle) === handleKey(theirs.handle));
  const saidBefore = (earlier && partOf(part, earlier)) ?? NO_DETAILS;
  return {
    key: `brand:${handleKey(theirs.handle)}:${part}`,
    what: part,
    brand: theirs.handle,
    lines: diffLines(now, then),
    conflict: !alike(now, brandLines({ ...mine, ...saidBefore }, said)),
  };
}

// The fields that are spoken of, as lines.
function brandLines(brand: Brand, said: Partial<Brand>): string[] {
  const lines: string[] = [];
  if (said.links) lines.push(...brand.links.map(({ name, address }) => `${name}: ${address}`));
  if (said.hours) {
    lines.push(`time zone: ${brand.timezone ?? 'of the machine'}`);
    lines.push(...brand.hours.map(({ weekday, from, to }) => `${WEEKDAYS[weekday]} ${from}–${to}`));
  }
  if (said.guards) lines.push(...guardLines(brand));
  return lines;
}

function guardLines({ guards }: Brand): string[] {
  const { levels, fixed, anyway, barred, hosts, published, dmText } = guards;
  return [
    ...Object.entries(levels)
      .map(([guard, level]) => `${guard}: ${level}`)
      .sort(),
    ...fixed.map(guard => `fixed: ${guard}`),
    `post anyway: ${anyway ? 'yes' : 'no'}`,
    ...barred.map(({ word, lang }) => `word: ${word} (${lang ?? 'any language'})`),
    ...hosts.map(host => `host: ${host}`),
    ...published.map(value => `published: ${value}`),
    `private message: ${dmText}`,
  ];
}

const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

function listChanges(pack: Pack, here: SettingsHere): SettingChange[] {
  const before = here.before ?? { roster: [], corrections: [] };
  const fresh = pack.suggestions.filter(({ id }) => !here.suggestions.has(id));
  const folders = [...new Set([...here.folders, ...pack.folders])];
  return [
    listChange('roster', rosterLines(here.roster), rosterLines(pack.roster), rosterLines(before.roster)),
    listChange(
      'corrections',
      correctionLines(here.corrections),
      correctionLines(pack.corrections),
      correctionLines(before.corrections),
    ),
    listChange('folders', here.folders, folders, here.folders),
    listChange(
      'suggestions',
      [],
      fresh.map(({ name, by }) => `${name} (${by})`),
      [],
    ),
  ].flatMap(change => change ?? []);
}

// A pack that says nothing takes nothing away that it did not bring.
function listChange(
  what: 'roster' | 'corrections' | 'folders' | 'suggestions',
  mine: readonly string[],
  theirs: readonly string[],
  before: readonly string[],
): SettingChange | null {
  if (alike(mine, theirs) || (theirs.length === 0 && before.length === 0)) return null;
  return { key: what, what, brand: null, lines: diffLines(mine, theirs), conflict: !alike(mine, before) };
}

function rosterLines(roster: readonly RosterEntry[]): string[] {
  return roster.map(({ name, initials }) => `${name} ^${initials}`);
}

function correctionLines(corrections: readonly Correction[]): string[] {
  return corrections.flatMap(({ part, find }) => find.map(selector => `${part}: ${selector}`));
}
