import { freeShortcut } from '../templates/shortcut';
import { isOffered, type Template } from '../templates/template';
import { compareThree, fieldChanges, idHere, type Merged, type Three } from './merge-template';
import type { Pack, PackTemplate } from './pack';
import type { FieldChange, Plan, ShortcutClash, TemplateChange } from './plan';
import { planSettings, type SettingsHere } from './plan-settings';

/** Everything here that a pack could touch. */
export interface Here {
  /** All templates, those put aside or deleted too. */
  templates: readonly Template[];
  /** The pack's templates as they were last taken; empty for a pack that is new here. */
  bases: readonly PackTemplate[];
  settings: SettingsHere;
}

/** One template of the pack with the three readings of it and what comes of them. */
export interface Compared extends Three {
  key: string;
  templateId: string;
  merged: Merged;
}

/** What a pack would change, without changing anything. */
export function planPack(pack: Pack, here: Here): Plan {
  const compared = comparePack(pack, here);
  const aside = startersAside(pack, here);
  const shortcuts: Shortcuts = {
    taken: shortcutsTaken(here.templates, pack, new Set(aside.map(({ id }) => id))),
    packs: new Set(pack.templates.map(({ shortcut }) => shortcut)),
  };
  const counts = { added: 0, changed: 0, removed: 0, conflict: 0, same: 0 };
  const templates: TemplateChange[] = [];
  for (const one of compared) {
    counts[one.merged.is] += 1;
    if (one.merged.is !== 'same') templates.push(changeOf(one, one.merged.is, shortcuts));
  }
  return { counts, templates, ...planSettings(pack, here.settings), aside: aside.map(({ name }) => name) };
}

/** One template of a plan line by line, by its key. Empty for one that is added or removed, and for a key of none. */
export function linesOfChange(pack: Pack, here: Here, key: string): FieldChange[] {
  return comparePack(pack, here, key).flatMap(one => fieldChanges(one, one.merged));
}

/** Every template that the pack has or had, compared; only that of the key where there is one. */
export function comparePack(pack: Pack, { templates, bases }: Here, key?: string): Compared[] {
  const mine = new Map(templates.map(template => [template.id, template]));
  const base = new Map(bases.map(template => [template.id, template]));
  const ids = new Set(pack.templates.map(({ id }) => id));
  const wanted = ({ id }: PackTemplate) => key === undefined || key === keyOf(id);
  const compare = (id: string, theirs: PackTemplate | null): Compared => {
    const templateId = idHere(pack, id);
    const there = mine.get(templateId);
    // One that became my own is not the pack's any more.
    const three = { base: base.get(id) ?? null, mine: there?.origin === pack.id ? there : null, theirs };
    return { ...three, key: keyOf(id), templateId, merged: compareThree(three) };
  };
  return [
    ...pack.templates.filter(wanted).map(template => compare(template.id, template)),
    ...bases
      .filter(wanted)
      .filter(({ id }) => !ids.has(id))
      .map(({ id }) => compare(id, null)),
  ];
}

function keyOf(id: string): string {
  return `template:${id}`;
}

/** Starters that nobody touched and that the pack brings, too: without that each would stand there twice. */
export function startersAside(pack: Pack, { templates }: Pick<Here, 'templates'>): Template[] {
  const ids = new Set(pack.templates.map(({ id }) => id));
  return templates.filter(
    template =>
      template.id.startsWith('starter-') &&
      template.updatedAt === 0 &&
      isOffered(template) &&
      ids.has(template.id),
  );
}

/** Shortcuts of templates that are not the pack's, with who has them; and the pack's own. */
interface Shortcuts {
  taken: ReadonlyMap<string, Template>;
  packs: ReadonlySet<string>;
}

function changeOf(one: Compared, is: TemplateChange['is'], shortcuts: Shortcuts): TemplateChange {
  const { key, templateId, mine, theirs, merged } = one;
  const shown = theirs ?? mine;
  return {
    key,
    templateId,
    is,
    name: shown?.name ?? '',
    folder: shown?.folder ?? '',
    fields: mine === null || theirs === null ? [] : merged.fields,
    ...(is === 'conflict' && theirs === null && { removedThere: true as const }),
    clash: clashOf(one, shortcuts),
  };
}

function clashOf({ mine, theirs }: Compared, { taken, packs }: Shortcuts): ShortcutClash | null {
  if (theirs === null) return null;
  // Who gave it another shortcut here has settled it.
  if (mine && mine.deletedAt === undefined && mine.shortcut !== theirs.shortcut && mine.changedHere)
    return null;
  const other = taken.get(theirs.shortcut);
  if (!other) return null;
  return {
    shortcut: theirs.shortcut,
    templateId: other.id,
    name: other.name,
    offered: freeShortcut(theirs.shortcut, shortcut => taken.has(shortcut) || packs.has(shortcut)),
  };
}

function shortcutsTaken(
  templates: readonly Template[],
  pack: Pack,
  aside: ReadonlySet<string>,
): ReadonlyMap<string, Template> {
  return new Map(
    templates
      .filter(template => template.origin !== pack.id && !aside.has(template.id) && isOffered(template))
      .map(template => [template.shortcut, template]),
  );
}
