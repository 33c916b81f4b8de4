import * as v from 'valibot';
import { GUARD_IDS } from '../../core/guards/finding';
import { handle, key, list, moment, text } from '../../messages/schema-parts';
import { packsSchemas } from '../../messages/topics/packs';
import { schemas } from '../../messages/schemas';
import { brandDetails } from '../../messages/topics/brands';
import type { CheckSetting } from '../../storage/backup-check';

const brand = v.object({ handle, name: text(100), ...brandDetails.entries });

const setupOf = (one: v.GenericSchema) =>
  v.object({
    agent: v.object({ name: text(100), initials: v.pipe(v.string(), v.regex(/^[\p{L}\p{N}]{1,4}$/u)) }),
    brands: v.pipe(list(one, 50), v.minLength(1)),
    targetMinutes: v.pipe(v.number(), v.finite(), v.minValue(1), v.maxValue(100_000)),
  });

const folder = text(200);
const sharing = v.object({
  folders: list(folder, 1_000),
  roster: packsSchemas['roster.save'].entries.roster,
  corrections: packsSchemas['corrections.save'].entries.corrections,
  pins: list(v.object({ packId: key, packName: text(100), fingerprint: text(40), pinnedAt: moment }), 500),
  own: v.nullable(v.object({ packId: key, release: v.pipe(v.number(), v.safeInteger(), v.minValue(0)) })),
  subscription: packsSchemas['subscription.set'],
});

const months = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(1_200));

/** What each setting looked like in each of its versions. Storage brings older ones up when it reads them. */
const SETTINGS: Readonly<Record<string, readonly v.GenericSchema[]>> = {
  setup: [
    v.nullable(schemas['setup.save']),
    v.nullable(setupOf(v.omit(brand, ['guards']))),
    v.nullable(setupOf(brand)),
  ],
  favourites: [list(key)],
  guardsOff: [list(v.picklist(GUARD_IDS), GUARD_IDS.length)],
  sharing: [sharing],
  retention: [list(v.object({ brand: text(20), months }), 100)],
};

/** The settings that a backup may hold. One of a later version, or that is not as it must be, is left out. */
export const checkSetting: CheckSetting = (name, version, value) => {
  const schema = Object.hasOwn(SETTINGS, name) ? SETTINGS[name]?.[version - 1] : undefined;
  const read = schema && v.safeParse(schema, value);
  return read?.success ? read.output : null;
};

/** Names of all settings that a backup may hold. */
export const settingNames = Object.keys(SETTINGS);
