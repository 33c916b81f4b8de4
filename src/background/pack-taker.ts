import { handleKey } from '../core/post';
import { alike } from '../core/sharing/canonical';
import { mergedTemplate } from '../core/sharing/merge-template';
import type { Pack, PackTemplate } from '../core/sharing/pack';
import type { Applied, Chosen, Plan, SettingChange } from '../core/sharing/plan';
import { startersAside, type Compared } from '../core/sharing/plan-pack';
import { partOf, saysOf, type BrandPart } from '../core/sharing/plan-settings';
import { differing } from '../core/sharing/template-fields';
import type { PackRecord, PackUndo, SettingsBefore, SharingSettings } from '../core/sharing/records';
import { withDetails, type Setup } from '../core/setup';
import type { Suggestion } from '../core/templates/suggestion';
import { WAY_BACK, type Template } from '../core/templates/template';
import type { TemplateStep } from '../storage/library-store';
import type { Sound } from './pack-reader';

/** What a taking is to write. */
export interface Taking {
  steps: TemplateStep[];
  pack: PackRecord;
  undo: PackUndo;
  suggestions: Suggestion[];
  setup: Setup | null;
  sharing: SharingSettings;
  applied: Applied;
}

interface Circumstances {
  plan: Plan;
  compared: readonly Compared[];
  setup: Setup | null;
  sharing: SharingSettings;
  subscribed: boolean;
  /** Unix milliseconds. */
  now: number;
}

/** Works out what a taking of the chosen parts writes. Writes nothing. */
export function prepareTaking(sound: Sound, chosen: Chosen, around: Circumstances): Taking {
  const { pack, fingerprint, known, here } = sound;
  const { plan, compared, now } = around;
  const wanted = choiceOf(chosen);
  const counts = { added: 0, changed: 0, removed: 0 };
  const bases = new Map((known?.bases ?? []).map(template => [template.id, template]));
  const shortcuts = new Map(chosen.shortcuts.map(({ templateId, shortcut }) => [templateId, shortcut]));

  const steps = compared.flatMap((one): TemplateStep[] => {
    const id = one.theirs?.id ?? one.base?.id ?? '';
    if (one.merged.is === 'same') {
      if (one.theirs) bases.set(id, one.theirs);
      return [];
    }
    if (!wanted.has(one.key) && !wanted.declined.has(one.key)) return [];
    if (one.theirs) bases.set(id, one.theirs);
    else bases.delete(id);
    if (wanted.declined.has(one.key)) return declining(one);
    const after = stepOf(one, {
      pack,
      keepMine: wanted.mine.has(one.key),
      shortcut: shortcuts.get(one.templateId),
      now,
    });
    if (after === null) return [];
    counts[one.merged.is === 'conflict' ? 'changed' : one.merged.is] += 1;
    return [{ before: one.mine ?? here.templates.find(({ id }) => id === one.templateId) ?? null, after }];
  });
  const aside = steps.length === 0 ? [] : startersAside(pack, here);
  steps.push(...aside.map(before => ({ before, after: { ...before, archivedAt: now } })));

  const settings = plan.settings.filter(
    ({ key, conflict }) => wanted.has(key) && !(conflict && wanted.mine.has(key)),
  );
  const taken = takeSettings(settings, pack, around);
  const templates = steps.flatMap(({ before, after }) => (after ? [{ id: after.id, before, after }] : []));
  const suggestions = settings.some(({ what }) => what === 'suggestions')
    ? freshSuggestions(pack, here.settings.suggestions)
    : [];
  return {
    steps,
    pack: {
      id: pack.id,
      pack,
      bases: [...bases.values()],
      fingerprint,
      takenAt: now,
      subscribed: around.subscribed,
      ...declinedOf(wanted.declined, plan, known),
    },
    undo: {
      packId: pack.id,
      at: now,
      templates,
      pack: known,
      settings: { ...taken.before, suggestions: suggestions.map(({ id }) => id) },
    },
    suggestions,
    setup: taken.setup,
    sharing: pinned(taken.sharing, sound, now),
    applied: { ...counts, settings: settings.length, undoUntil: now + WAY_BACK },
  };
}

/** What taking a pack back writes: templates that are still as they were left. `kept` counts the others. */
export function prepareUndo(
  undo: PackUndo,
  there: readonly (Template | null)[],
): { steps: TemplateStep[]; kept: number } {
  const steps = undo.templates.flatMap(({ before, after }, i): TemplateStep[] => {
    const now = there[i] ?? null;
    if (!alike(now, after)) return [];
    return [{ before: now, after: before }];
  });
  return { steps, kept: undo.templates.length - steps.length };
}

/** What becomes of a pack's templates when it is removed: into the bin, but those that were changed here become my own. */
export function prepareRemoval(templates: readonly Template[], packId: string, now: number): TemplateStep[] {
  return templates
    .filter(({ origin }) => origin === packId)
    .map(before => {
      if (!before.changedHere) return { before, after: { ...before, deletedAt: before.deletedAt ?? now } };
      return { before, after: ownOf(before) };
    });
}

function choiceOf({ keys, mine, declined = [] }: Chosen) {
  const all = keys === 'all' ? null : new Set(keys);
  const no = new Set(declined);
  return {
    has: (key: string) => (all === null || all.has(key)) && !no.has(key),
    mine: new Set(mine),
    declined: no,
  };
}

// What stays as it is becomes what I made of the pack's; one that the pack withdrew becomes my own.
function declining({ mine, theirs }: Compared): TemplateStep[] {
  if (!mine || mine.deletedAt !== undefined) return [];
  const after = theirs ? { ...mine, changedHere: true as const } : ownOf(mine);
  return alike(mine, after) ? [] : [{ before: mine, after }];
}

function declinedOf(
  keys: ReadonlySet<string>,
  { settings }: Plan,
  known: PackRecord | null,
): Pick<PackRecord, 'declined'> {
  const asked = new Set(settings.map(({ key }) => key));
  const declined = [
    ...(known?.declined ?? []).filter(({ key }) => !asked.has(key)),
    ...settings.filter(({ key }) => keys.has(key)).map(change => ({ key: change.key, says: saysOf(change) })),
  ];
  return declined.length > 0 ? { declined } : {};
}

function stepOf(
  one: Compared,
  {
    pack,
    keepMine,
    shortcut,
    now,
  }: { pack: Pack; keepMine: boolean; shortcut: string | undefined; now: number },
): Template | null {
  const { mine, theirs, merged } = one;
  if (theirs) {
    const after = mergedTemplate({ ...one, theirs }, { pack, keepMine, now });
    return shortcut === undefined ? after : renamed(after, shortcut, theirs);
  }
  if (!mine) return null;
  if (merged.is === 'conflict' && keepMine) return ownOf(mine);
  return { ...mine, deletedAt: now };
}

function renamed(template: Template, shortcut: string, theirs: PackTemplate): Template {
  const after = { ...template, shortcut };
  return differing(after, theirs).length > 0 ? { ...after, changedHere: true } : after;
}

function ownOf({ origin: _origin, changedHere: _changed, arrivedAt: _arrived, ...rest }: Template): Template {
  return rest;
}

function freshSuggestions(pack: Pack, known: ReadonlySet<string>): Suggestion[] {
  return pack.suggestions
    .filter(({ id }) => !known.has(id))
    .map(suggestion => Object.assign({ reply: '', post: '', customer: '', decided: null }, suggestion));
}

function takeSettings(settings: readonly SettingChange[], pack: Pack, { setup, sharing }: Circumstances) {
  const brands: SettingsBefore['brands'][number][] = [];
  let after = setup;
  for (const { what, brand } of settings) {
    const theirs = pack.brands.find(({ handle }) => brand !== null && handleKey(handle) === handleKey(brand));
    const mine = after?.brands.find(({ handle }) => brand !== null && handleKey(handle) === handleKey(brand));
    const said = theirs && isPart(what) ? partOf(what, theirs) : null;
    if (!said || !mine || !after) continue;
    const fields = Object.keys(said) as (keyof typeof said)[];
    const before = Object.fromEntries(fields.map(field => [field, mine[field]]));
    brands.push({ handle: mine.handle, ...before });
    const guards = said.guards && { guards: { ...said.guards, accountId: mine.guards.accountId } };
    after = withDetails(after, mine.handle, { ...said, ...guards });
  }
  const has = (wanted: SettingChange['what']) => settings.some(({ what }) => what === wanted);
  const changes: Partial<SharingSettings> = {
    ...(has('roster') && { roster: pack.roster }),
    ...(has('corrections') && { corrections: pack.corrections }),
    ...(has('folders') && { folders: [...new Set([...sharing.folders, ...pack.folders])] }),
  };
  const touched = Object.keys(changes) as ('roster' | 'corrections' | 'folders')[];
  return {
    setup: after,
    sharing: { ...sharing, ...changes },
    before: { brands, ...Object.fromEntries(touched.map(name => [name, sharing[name]])) } as Omit<
      SettingsBefore,
      'suggestions'
    >,
  };
}

function isPart(what: SettingChange['what']): what is BrandPart {
  return what === 'guards' || what === 'links' || what === 'hours';
}

function pinned(
  sharing: SharingSettings,
  { pack, signed, fingerprint }: Sound,
  now: number,
): SharingSettings {
  if (fingerprint === null || signed.is !== 'first') return sharing;
  const pin = { packId: pack.id, packName: pack.name, fingerprint, pinnedAt: now };
  return { ...sharing, pins: [...sharing.pins.filter(({ packId }) => packId !== pack.id), pin] };
}
