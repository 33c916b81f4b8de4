import type { Template } from '../templates/template';
import { alike } from './canonical';
import { diffLines } from './diff-lines';
import type { Pack, PackTemplate } from './pack';
import type { FieldChange } from './plan';
import { differing, linesOf, packed, type Field } from './template-fields';

/** The id that a pack's template has here: templates of two packs, or of a pack and my own, never stand for each other. */
export function idHere(pack: Pick<Pack, 'id'>, templateId: string): string {
  return `${pack.id}~${templateId}`;
}

/** One template of a pack: as the pack had it before, as it stands here, and as the pack has it now. */
export interface Three {
  /** Null: the pack had none, or nobody took it. */
  base: PackTemplate | null;
  /** Null: none here. */
  mine: Template | null;
  /** Null: withdrawn. */
  theirs: PackTemplate | null;
}

/** What would become of it. */
export interface Merged {
  is: 'added' | 'changed' | 'removed' | 'conflict' | 'same';
  /** Fields that would change. */
  fields: readonly Field[];
  /** Of those, the ones that I changed otherwise. */
  contested: readonly Field[];
}

/** Compares the three, field by field: what only one side changed is no conflict. */
export function compareThree({ base, mine, theirs }: Three): Merged {
  const there = mine?.deletedAt === undefined ? mine : null;
  if (theirs === null) return withdrawn(base, there);
  // Who deleted a template of the team does not get it back by an update of it.
  if (there === null && base !== null) return unchanged;
  if (there === null) return { is: 'added', fields: [], contested: [] };
  const other = differing(there, theirs);
  // Most are the same, and packs hold thousands.
  if (other.length === 0) return unchanged;
  const theirEdits = base === null ? other : differing(base, theirs);
  const fields = other.filter(field => theirEdits.includes(field));
  if (fields.length === 0) return unchanged;
  const myEdits = base === null ? [] : differing(base, there);
  const contested = fields.filter(field => myEdits.includes(field));
  return { is: contested.length > 0 ? 'conflict' : 'changed', fields, contested };
}

const unchanged: Merged = { is: 'same', fields: [], contested: [] };

function withdrawn(base: PackTemplate | null, mine: Template | null): Merged {
  if (mine === null) return unchanged;
  const edited = base !== null && differing(base, mine).length > 0;
  return { is: edited ? 'conflict' : 'removed', fields: [], contested: [] };
}

/** The fields that would change, line by line. */
export function fieldChanges({ base, mine, theirs }: Three, { fields, contested }: Merged): FieldChange[] {
  if (mine === null || theirs === null) return [];
  return fields.map(field => {
    const lines = diffLines(linesOf(mine, field), linesOf(theirs, field));
    if (base === null || !contested.includes(field)) return { field, lines };
    return { field, lines, mine: diffLines(linesOf(base, field), linesOf(mine, field)) };
  });
}

/** The template as it stands after the pack was taken. `keepMine`: in contested fields mine stays. `theirs` must not be null. */
export function mergedTemplate(
  three: Three & { theirs: PackTemplate },
  { pack, keepMine, now }: { pack: Pick<Pack, 'id'>; keepMine: boolean; now: number },
): Template {
  const { mine, theirs } = three;
  const there = mine?.deletedAt === undefined ? mine : null;
  const arrived = { ...packed(theirs), id: idHere(pack, theirs.id), origin: pack.id, arrivedAt: now };
  if (there === null) return arrived;
  const { fields, contested } = compareThree(three);
  const taken = new Set(keepMine ? fields.filter(field => !contested.includes(field)) : fields);
  const merged = withFields(there, theirs, taken);
  const changedHere = differing(merged, theirs).length > 0;
  const { changedHere: _, ...rest } = merged;
  return {
    ...rest,
    origin: pack.id,
    ...(changedHere && { changedHere: true as const }),
    ...(taken.size > 0 && { arrivedAt: now, updatedAt: Math.max(theirs.updatedAt, there.updatedAt) }),
  };
}

function withFields(mine: Template, theirs: PackTemplate, fields: ReadonlySet<Field>): Template {
  const { folder, when, ...rest } = mine;
  const optional = {
    folder: fields.has('folder') ? theirs.folder : folder,
    when: fields.has('when') ? theirs.when : when,
  };
  const { folder: _folder, when: _when, ...whole } = packed(theirs);
  const taken = Object.fromEntries(
    Object.entries(whole).filter(([field]) => fields.has(field as Field)),
  ) as Partial<Template>;
  return {
    ...rest,
    ...taken,
    ...(optional.folder !== undefined && { folder: optional.folder }),
    ...(optional.when !== undefined && { when: optional.when }),
  };
}

/** True when it says what its pack says. */
export function asPacked(mine: Template, base: PackTemplate | null): boolean {
  return base !== null && alike(differing(mine, base), []);
}
