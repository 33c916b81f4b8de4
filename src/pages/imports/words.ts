import type { Meaning } from '../../core/imports/csv-columns';
import type { ProblemCode } from '../../core/imports/problem';
import type { Refusal } from '../../core/imports/refusal';
import { t, textLanguage, type TextKey } from '../text';

const PROBLEMS: Readonly<Record<ProblemCode | 'full' | 'other' | 'kind', TextKey>> = {
  'not-a-zip': 'importNotAZip',
  'cut-off': 'importCutOff',
  damaged: 'importDamaged',
  encrypted: 'importEncrypted',
  split: 'importSplit',
  method: 'importMethod',
  'too-big': 'importTooBig',
  'no-archive': 'importNoArchive',
  'other-account': 'importOtherAccount',
  unreadable: 'importUnreadable',
  encoding: 'importEncoding',
  'no-table': 'importNoTable',
  'open-quote': 'importOpenQuote',
  gone: 'importGone',
  full: 'importFull',
  other: 'importOther',
  kind: 'importKind',
};

const REFUSED: Readonly<Record<Refusal, TextKey>> = {
  'no-contact': 'refusedNoContact',
  'too-old': 'refusedTooOld',
  forgotten: 'refusedForgotten',
  'no-id': 'refusedNoId',
  'rounded-id': 'refusedRoundedId',
  'no-time': 'refusedNoTime',
  'odd-time': 'refusedOddTime',
  'no-author': 'refusedNoAuthor',
  'no-text': 'refusedNoText',
  unreadable: 'refusedUnreadable',
};

const MEANT: Readonly<Record<Meaning, TextKey>> = {
  id: 'meaningId',
  time: 'meaningTime',
  author: 'meaningAuthor',
  text: 'meaningText',
  direction: 'meaningDirection',
  customer: 'meaningCustomer',
  replyTo: 'meaningReplyTo',
  brand: 'meaningBrand',
  name: 'meaningName',
  number: 'meaningNumber',
  conversation: 'meaningConversation',
  lang: 'meaningLang',
};

/** What went wrong with a file, that nothing was lost, and what to do. */
export function problemText(
  name: string,
  { code, about }: { code: keyof typeof PROBLEMS; about: string },
): string {
  return t(PROBLEMS[code], name, about);
}

/** Why a post is not brought in. */
export function refusalText(reason: Refusal): string {
  return t(REFUSED[reason]);
}

/** What a column can mean. */
export function meaningText(meaning: Meaning): string {
  return t(MEANT[meaning]);
}

/** A whole number as people write it. */
export function count(value: number): string {
  return new Intl.NumberFormat(textLanguage()).format(Math.round(value));
}

/** A share (0 to 1) in per cent. */
export function percent(share: number): string {
  return new Intl.NumberFormat(textLanguage(), { style: 'percent' }).format(Math.min(1, share));
}

/** A size in the unit that suits it. */
export function size(bytes: number): string {
  const [unit, one] =
    bytes < 1e6
      ? (['kilobyte', 1e3] as const)
      : bytes < 1e9
        ? (['megabyte', 1e6] as const)
        : (['gigabyte', 1e9] as const);
  const format = { style: 'unit', unit, maximumFractionDigits: bytes < 1e9 ? 0 : 1 } as const;
  return new Intl.NumberFormat(textLanguage(), format).format(Math.ceil((bytes / one) * 10) / 10);
}

/** A length of time, roughly: seconds in tens, then minutes, then hours. */
export function roughly(seconds: number): string {
  const [value, unit] =
    seconds < 55
      ? [Math.max(10, Math.ceil(seconds / 10) * 10), 'second' as const]
      : seconds < 5_400
        ? [Math.round(seconds / 60), 'minute' as const]
        : [Math.round(seconds / 3_600), 'hour' as const];
  return new Intl.NumberFormat(textLanguage(), { style: 'unit', unit, unitDisplay: 'long' }).format(value);
}

/** A day in UTC. */
export function day(at: number): string {
  return new Intl.DateTimeFormat(textLanguage(), { dateStyle: 'medium', timeZone: 'UTC' }).format(at);
}

/** A moment in UTC, as it was written. */
export function moment(at: number): string {
  return new Intl.DateTimeFormat(textLanguage(), {
    dateStyle: 'medium',
    timeStyle: 'short',
    timeZone: 'UTC',
  }).format(at);
}
