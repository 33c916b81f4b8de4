import * as v from 'valibot';
import { LARGEST_PACK, PACK_FORMAT, PACK_VERSION, type Pack } from './pack';
import { packSchema } from './pack-schema';
import type { Refusal, RefusalKind } from './refusal';

/** Deeper than any pack goes, and far from what a parser or a walk could stumble over. */
const DEEPEST = 32;
const FORBIDDEN: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);
/** A forbidden key stands in the text itself, or in escapes. Nearly no pack has either, and the walk through one takes long. */
const MAY_FORBID = [...FORBIDDEN, '\\u'];

/** A pack in good form, or why it is none. Whether its signature is right is another question. */
export type Read = { pack: Pack; refusal: null } | { pack: null; refusal: Refusal };

/**
 * Reads a text from a stranger as a pack, whole or not at all. Never throws. Size and depth are looked at before anything is
 * parsed, so what is refused for them costs no memory.
 */
export function readPack(file: string): Read {
  // No sign takes more than three bytes a unit, and counting takes its time.
  if (file.length * 3 > LARGEST_PACK && bytesOf(file) > LARGEST_PACK) return refused('too-large');
  const text = file.charCodeAt(0) === 0xfe_ff ? file.slice(1) : file;
  if (/^\s*</.test(text.slice(0, 1_000))) return refused('html');
  if (isDeeperThan(text, DEEPEST)) return refused('too-deep');

  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return refused('not-json');
  }
  const key = MAY_FORBID.some(word => text.includes(word)) ? forbiddenKey(value) : null;
  return key === null ? readValue(value) : refused('bad-key', key);
}

/** The words for a refusal, for the agent. */
export function refusal(kind: RefusalKind, where: string | null = null): Refusal {
  const place = where === null ? '' : ` (at ${where})`;
  return { kind, where, words: `${WORDS[kind]}${place}` };
}

function readValue(value: unknown): Read {
  if (typeof value !== 'object' || value === null || !('format' in value) || value.format !== PACK_FORMAT)
    return refused('foreign');
  if ('version' in value && typeof value.version === 'number' && value.version > PACK_VERSION)
    return refused('newer');
  const read = v.safeParse(packSchema, value, { abortEarly: true });
  if (!read.success) return refused('wrong-form', placeOf(read.issues[0]));
  // As it was written, and not as the check copied it: what is in canonical order stays so.
  const pack = value as Pack;
  const twice = namedTwice(pack);
  return twice === null ? { pack, refusal: null } : refused('wrong-form', twice);
}

function refused(kind: RefusalKind, where: string | null = null): Read {
  return { pack: null, refusal: refusal(kind, where) };
}

/** Bytes of this text as UTF-8, counted without making them. */
export function bytesOf(text: string): number {
  if (text.length > LARGEST_PACK) return text.length;
  let bytes = text.length;
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charCodeAt(i);
    // Half of a pair counts two of its four bytes.
    if (unit > 0x7f) bytes += unit > 0x7_ff && (unit < 0xd8_00 || unit > 0xdf_ff) ? 2 : 1;
  }
  return bytes;
}

// Reads no more of JSON than strings and brackets.
function isDeeperThan(text: string, deepest: number): boolean {
  let depth = 0;
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charCodeAt(i);
    if (unit === QUOTE) i = endOfString(text, i);
    else if (unit === OPEN_LIST || unit === OPEN_OBJECT) {
      depth += 1;
      if (depth > deepest) return true;
    } else if (unit === CLOSE_LIST || unit === CLOSE_OBJECT) depth -= 1;
  }
  return false;
}

// Where the string that begins here ends. Most of a pack stands in strings.
function endOfString(text: string, start: number): number {
  for (let end = text.indexOf('"', start + 1); end >= 0; end = text.indexOf('"', end + 1)) {
    let before = end - 1;
    while (text.charCodeAt(before) === BACKSLASH) before -= 1;
    if ((end - before) % 2 === 1) return end;
  }
  return text.length;
}

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const OPEN_LIST = 0x5b;
const CLOSE_LIST = 0x5d;
const OPEN_OBJECT = 0x7b;
const CLOSE_OBJECT = 0x7d;

// Where a key stands that means something to JavaScript. The depth is bounded.
function forbiddenKey(value: unknown): string | null {
  return forbiddenIn(value)?.replace(/^\./, '') ?? null;
}

// The path is put together on the way back only: packs have a hundred thousand places.
function forbiddenIn(value: unknown): string | null {
  if (typeof value !== 'object' || value === null) return null;
  if (Array.isArray(value)) {
    for (const [i, one] of value.entries()) {
      const found = forbiddenIn(one);
      if (found !== null) return `[${i}]${found}`;
    }
    return null;
  }
  for (const key of Object.keys(value)) {
    if (FORBIDDEN.has(key)) return `.${key}`;
    const found = forbiddenIn((value as Record<string, unknown>)[key]);
    if (found !== null) return `.${shortened(key)}${found}`;
  }
  return null;
}

function placeOf(issue: v.BaseIssue<unknown>): string | null {
  const place = (issue.path ?? [])
    .map(({ key }) => (typeof key === 'number' ? `[${key}]` : `.${shortened(String(key))}`))
    .join('');
  return place === '' ? null : place.replace(/^\./, '');
}

function shortened(key: string): string {
  return key.length > 40 ? `${key.slice(0, 40)}…` : key;
}

// Ids by which things are found again must be there once.
function namedTwice({ templates, brands, suggestions, corrections }: Pack): string | null {
  return (
    twice('templates', templates, ({ id }) => id) ??
    templates
      .map(({ wordings }, i) => twice(`templates[${i}].wordings`, wordings, ({ id }) => id))
      .find(place => place !== null) ??
    twice('brands', brands, ({ handle }) => handle.toLowerCase()) ??
    brands
      .map(({ links = [] }, i) => twice(`brands[${i}].links`, links, ({ name }) => name))
      .find(place => place !== null) ??
    twice('suggestions', suggestions, ({ id }) => id) ??
    twice('corrections', corrections, ({ part }) => part)
  );
}

function twice<T>(place: string, all: readonly T[], nameOf: (one: T) => string): string | null {
  const seen = new Set<string>();
  for (const [i, one] of all.entries()) {
    if (seen.has(nameOf(one))) return `${place}[${i}]`;
    seen.add(nameOf(one));
  }
  return null;
}

const WORDS: Readonly<Record<RefusalKind, string>> = {
  'too-large': 'This is more than 20 MB, and no pack is that large. Nothing was read.',
  html: 'This is a web page and not a pack. Check the address: it may ask you to log in, or it may be a preview of the file.',
  'not-json':
    'This is not a pack, or it was cut off on its way. Ask for the file again, or copy the whole text.',
  foreign:
    'This file is not a Countersign pack. To bring in replies from another tool, import them as macros.',
  newer: 'This pack was made by a newer Countersign. Update Countersign, then try again.',
  'too-deep': 'This is nested deeper than any pack. Nothing was read.',
  'bad-key': 'This holds a name that no pack may hold. Nothing was taken.',
  'wrong-form':
    'Something in this pack is not as it must be, so nothing was taken. Ask its author to export it again.',
  'broken-signature':
    'This pack was changed after it was signed, or damaged on its way. Nothing was taken. Ask the lead for it again.',
  'changed-key':
    'This pack is signed by another key than before. Nothing was taken. Ask the lead, not by the same way that the pack came, whether the key was changed.',
  'signature-missing': 'This pack is not signed, and it always was before. Nothing was taken. Ask the lead.',
  'cannot-check':
    'This browser cannot check signatures: it takes Chrome or Edge 137, or Firefox 129, or later. Nothing was taken.',
  older: 'This pack is older than the one that is here. Nothing was taken.',
  own: 'This is the pack that you publish from here: your templates are in it already.',
};
