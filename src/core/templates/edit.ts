import { differing } from '../sharing/template-fields';
import type { PackTemplate } from '../sharing/pack';
import type { Template } from './template';

/** What somebody wrote of a template. */
export type TemplateWords = Omit<
  Template,
  'updatedAt' | 'updatedBy' | 'origin' | 'changedHere' | 'arrivedAt' | 'archivedAt' | 'deletedAt'
>;

/**
 * The template as it is after an edit. What is only about its place (pack, archive) stays. `base`: what its pack says of it.
 */
export function edited(
  before: Template | null,
  words: TemplateWords,
  { by, now, base }: { by: string; now: number; base: PackTemplate | null },
): Template {
  const { folder, when, ...rest } = words;
  const after: Template = {
    ...rest,
    ...(folder && { folder }),
    ...(when && { when }),
    // Never the same twice: who edits an older one is told so.
    updatedAt: Math.max(now, (before?.updatedAt ?? 0) + 1),
    ...(by && { updatedBy: by }),
    ...(before?.origin !== undefined && { origin: before.origin }),
    ...(before?.arrivedAt !== undefined && { arrivedAt: before.arrivedAt }),
    ...(before?.archivedAt !== undefined && { archivedAt: before.archivedAt }),
    ...(before?.deletedAt !== undefined && { deletedAt: before.deletedAt }),
  };
  const changed = before?.origin !== undefined && (base === null || differing(after, base).length > 0);
  return { ...after, ...(changed && { changedHere: true as const }) };
}

/** One change to many templates. */
export type TemplateChange =
  | { kind: 'move'; folder: string }
  | { kind: 'tag'; add: readonly string[]; remove: readonly string[] }
  | { kind: 'brands'; brands: readonly string[] }
  | { kind: 'shortcut'; shortcut: string }
  | { kind: 'archive' }
  | { kind: 'restore' }
  | { kind: 'delete' };

/** The template after such a change, null where it changes nothing. `withdrawn`: its pack no longer has it. */
export function changed(
  template: Template,
  change: TemplateChange,
  { now, withdrawn }: { now: number; withdrawn: boolean },
): Template | null {
  const { archivedAt, deletedAt, folder, origin, changedHere, ...rest } = template;
  switch (change.kind) {
    case 'move':
      if ((folder ?? '') === change.folder) return null;
      return { ...without(template, 'folder'), ...(change.folder && { folder: change.folder }) };
    case 'tag': {
      const gone = new Set(change.remove);
      const tags = [...new Set([...template.tags, ...change.add])].filter(tag => !gone.has(tag));
      return tags.join('\n') === template.tags.join('\n') ? null : { ...template, tags };
    }
    case 'brands':
      return change.brands.join() === template.brands.join()
        ? null
        : { ...template, brands: [...change.brands] };
    case 'shortcut':
      return change.shortcut === template.shortcut ? null : { ...template, shortcut: change.shortcut };
    case 'archive':
      return archivedAt === undefined && deletedAt === undefined ? { ...template, archivedAt: now } : null;
    case 'delete':
      return deletedAt === undefined ? { ...template, deletedAt: now } : null;
    case 'restore':
      if (archivedAt === undefined && deletedAt === undefined) return null;
      return {
        ...rest,
        ...(folder !== undefined && { folder }),
        ...(origin !== undefined && !withdrawn && { origin, ...(changedHere && { changedHere }) }),
      };
  }
}

function without<K extends keyof Template>(template: Template, key: K): Omit<Template, K> {
  const { [key]: _, ...rest } = template;
  return rest;
}
