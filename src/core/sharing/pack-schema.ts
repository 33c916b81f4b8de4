import * as v from 'valibot';
import { isLinkAddress, isLinkName } from '../brand';
import { GUARD_IDS } from '../guards/finding';
import { isHost } from '../guards/rules';
import { PACK_FORMAT, PACK_VERSION, type Pack } from './pack';

/** The year 2100: anything later is no time. */
const LAST_MOMENT = 4_102_444_800_000;
/** Templates in one pack. */
const MOST_TEMPLATES = 10_000;

const text = (most: number, least = 0) => v.pipe(v.string(), v.minLength(least), v.maxLength(most));
const list = <T extends v.GenericSchema>(item: T, most: number, least = 0) =>
  v.pipe(v.array(item), v.minLength(least), v.maxLength(most));
const like = (pattern: RegExp) => v.pipe(v.string(), v.regex(pattern));
const whole = (least: number, most: number) =>
  v.pipe(v.number(), v.integer(), v.minValue(least), v.maxValue(most));

const moment = whole(0, LAST_MOMENT);
const id = like(/^[A-Za-z0-9_:~.-]{1,64}$/);
const handle = like(/^[A-Za-z0-9_]{1,15}$/);
const lang = v.nullable(like(/^[A-Za-z0-9_-]{1,35}$/));
const by = like(/^[\p{L}\p{N}]{1,4}$/u);
const time = like(/^(?:(?:[01][0-9]|2[0-3]):[0-5][0-9]|24:00)$/);
const folder = v.pipe(text(200, 1), v.regex(/^[^/\s][^/]*(?:\/[^/\s][^/]*)*$/u));
const host = v.pipe(text(100), v.check(isHost, 'no host'));
const guard = v.picklist(GUARD_IDS);

const wording = v.strictObject({
  id,
  text: text(10_000),
  lang,
  tone: v.nullable(v.picklist(['warm', 'brief', 'formal'])),
});

const template = v.strictObject({
  id,
  name: text(200, 1),
  shortcut: like(/^[a-z0-9-]{1,60}$/),
  wordings: list(wording, 100, 1),
  tags: list(text(60, 1), 50),
  act: v.picklist(['ask', 'fix', 'hand-over', 'inform', 'thank', 'close']),
  examples: list(text(2_000), 100),
  brands: list(handle, 50),
  updatedAt: moment,
  updatedBy: v.exactOptional(by),
  folder: v.exactOptional(folder),
  when: v.exactOptional(
    v.strictObject({
      kinds: list(v.picklist(['question', 'complaint', 'praise', 'thanks', 'outrage', 'joke', 'spam']), 7),
      hours: v.picklist(['any', 'open', 'closed']),
      needs: list(text(60, 1), 20),
    }),
  ),
});

const guards = v.strictObject({
  levels: v.strictObject(
    Object.fromEntries(
      GUARD_IDS.map(name => [name, v.exactOptional(v.picklist(['stop', 'ask', 'hint', 'off']))]),
    ),
  ),
  fixed: list(guard, GUARD_IDS.length),
  anyway: v.boolean(),
  barred: list(v.strictObject({ word: text(60, 1), lang }), 500),
  hosts: list(host, 200),
  published: list(text(200, 1), 200),
  dmText: text(500),
});

const brand = v.strictObject({
  handle,
  name: text(100),
  signature: v.exactOptional(v.literal('caret')),
  guards: v.exactOptional(guards),
  links: v.exactOptional(
    list(
      v.strictObject({
        name: v.pipe(v.string(), v.check(isLinkName, 'no name for a link')),
        address: v.pipe(v.string(), v.check(isLinkAddress, 'no https address')),
      }),
      50,
    ),
  ),
  timezone: v.exactOptional(v.nullable(like(/^[A-Za-z0-9_+/-]{1,64}$/))),
  hours: v.exactOptional(
    list(
      v.pipe(
        v.strictObject({ weekday: whole(0, 6), from: time, to: time }),
        v.check(({ from, to }) => from < to, 'closes before it opens'),
      ),
      42,
    ),
  ),
});

const suggestion = v.strictObject({
  id,
  at: moment,
  by,
  name: text(200, 1),
  text: text(10_000, 1),
  lang,
  brand: handle,
  words: text(500),
});

const shape = v.strictObject({
  format: v.literal(PACK_FORMAT),
  version: v.literal(PACK_VERSION),
  id: like(/^[a-z0-9]{8,32}$/),
  name: text(100, 1),
  release: whole(1, 1_000_000_000),
  made: moment,
  madeBy: by,
  folders: list(folder, 1_000),
  templates: list(template, MOST_TEMPLATES),
  brands: list(brand, 50),
  roster: list(v.strictObject({ name: text(100, 1), initials: by }), 2_000),
  corrections: list(v.strictObject({ part: like(/^[A-Za-z]{1,40}$/), find: list(text(500, 1), 5, 1) }), 100),
  suggestions: list(suggestion, 2_000),
  signature: v.exactOptional(
    v.strictObject({
      algorithm: v.literal('Ed25519'),
      key: like(/^[A-Za-z0-9_-]{43}$/),
      value: like(/^[A-Za-z0-9_-]{86}$/),
    }),
  ),
});

/** One template of a pack. */
export const packTemplate = template;

/** What a pack must look like. Keys that are not named here are refused: nobody would see what they do. */
export const packSchema = shape as unknown as v.GenericSchema<unknown, Pack>;
