import * as v from 'valibot';
import { NO_DETAILS } from '../brand';
import { GUARD_IDS, type GuardId, type GuardLevel } from '../guards/finding';
import { sameHandle } from '../post';
import type { Setup } from '../setup';
import { isPackAddress } from './address';

/** What an administrator set for everybody; parts that nobody set are absent. */
export interface ManagedSettings {
  address?: string;
  minutes?: number;
  /** Packs by the administrator's key are taken by themselves. */
  automatic?: boolean;
  /** Of the only key that the subscription may be signed by. */
  fingerprint?: string;
  brands?: { handle: string; name: string }[];
  guards?: { levels: Partial<Record<GuardId, GuardLevel>>; fixed: GuardId[]; anyway?: boolean };
}

const level = v.picklist(['stop', 'ask', 'hint', 'off']);
const id = v.picklist(GUARD_IDS);

/** Each part by itself: one that is wrong must not take the others with it. Firefox hands over whatever the policy holds. */
const PARTS = {
  address: v.pipe(v.string(), v.check(isPackAddress, 'no https address')),
  minutes: v.pipe(v.number(), v.integer(), v.minValue(5), v.maxValue(10_080)),
  automatic: v.boolean(),
  fingerprint: v.pipe(
    v.string(),
    v.transform(text => text.toUpperCase()),
    v.regex(/^(?:[A-HJ-NP-Z2-9]{4}-){4}[A-HJ-NP-Z2-9]{4}$/),
  ),
  brands: v.pipe(
    v.array(
      v.object({
        handle: v.pipe(v.string(), v.regex(/^@?\w{1,15}$/)),
        name: v.pipe(v.string(), v.maxLength(100)),
      }),
    ),
    v.maxLength(50),
  ),
  guards: v.object({
    levels: v.optional(v.record(id, level), {}),
    fixed: v.optional(v.pipe(v.array(id), v.maxLength(GUARD_IDS.length)), []),
    anyway: v.optional(v.boolean()),
  }),
};

/** Reads what a policy holds. What cannot be used is left out and named. */
export function readManaged(
  policy: Readonly<Record<string, unknown>>,
): ManagedSettings & { problems: string[] } {
  const settings: Record<string, unknown> = {};
  const problems: string[] = [];
  for (const [name, schema] of Object.entries(PARTS)) {
    if (!Object.hasOwn(policy, name)) continue;
    const read = v.safeParse(schema, policy[name]);
    if (read.success) settings[name] = read.output;
    else
      problems.push(
        `“${name}” in the policy cannot be used: ${v.getDotPath(read.issues[0]) ?? 'its value'} is not as it must be.`,
      );
  }
  for (const name of Object.keys(policy))
    if (!Object.hasOwn(PARTS, name))
      problems.push(`“${name.slice(0, 40)}” in the policy means nothing to Countersign.`);
  const brands = (settings as ManagedSettings).brands?.map(({ handle, name }) => ({
    handle: handle.replace('@', ''),
    name,
  }));
  return { ...(settings as ManagedSettings), ...(brands && { brands }), problems };
}

/** The set-up as the administrator wants it; the same object where it is so already. */
export function withManaged(setup: Setup, { brands = [], guards }: ManagedSettings): Setup {
  const missing = brands.filter(
    ({ handle }) => !setup.brands.some(brand => sameHandle(brand.handle, handle)),
  );
  const all = [...setup.brands, ...missing.map(brand => Object.assign({}, NO_DETAILS, brand))];
  const ruled = guards ? all.map(brand => withGuards(brand, guards)) : all;
  const same = ruled.length === setup.brands.length && ruled.every((brand, i) => brand === setup.brands[i]);
  return same ? setup : { ...setup, brands: ruled };
}

function withGuards(
  brand: Setup['brands'][number],
  { levels, fixed, anyway }: NonNullable<ManagedSettings['guards']>,
): Setup['brands'][number] {
  const { guards } = brand;
  const said =
    Object.entries(levels).every(([name, level]) => guards.levels[name as GuardId] === level) &&
    fixed.every(name => guards.fixed.includes(name)) &&
    (anyway === undefined || anyway === guards.anyway);
  if (said) return brand;
  return {
    ...brand,
    guards: {
      ...guards,
      levels: { ...guards.levels, ...levels },
      fixed: [...new Set([...guards.fixed, ...fixed])],
      ...(anyway !== undefined && { anyway }),
    },
  };
}
