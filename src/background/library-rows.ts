import { isNew, type Template } from '../core/templates/template';
import type { LibraryRow } from '../messages/topics/library';

/** Characters of a row's beginning. */
const BEGINS = 160;

/** How often a template was posted with, and on which day (20261231) last. */
interface Used {
  posted: number;
  lastDay: number;
}

/** A template as the list shows it. `now` in Unix milliseconds. */
export function rowOf(template: Template, used: Used | undefined, now: number): LibraryRow {
  const { id, name, shortcut, tags, brands, act, wordings, updatedAt } = template;
  return {
    id,
    name,
    shortcut,
    folder: template.folder ?? '',
    tags,
    langs: langsOf(template),
    brands,
    act,
    wordings: wordings.length,
    begins: wordings[0]?.text.slice(0, BEGINS) ?? '',
    origin: template.origin ?? null,
    changedHere: template.changedHere === true,
    isNew: isNew(template, now),
    arrivedAt: template.arrivedAt ?? null,
    archivedAt: template.archivedAt ?? null,
    deletedAt: template.deletedAt ?? null,
    updatedAt,
    updatedBy: template.updatedBy ?? '',
    uses: used?.posted ?? 0,
    lastUsedAt: used ? startOf(used.lastDay) : null,
  };
}

/** Languages of a template's wordings, each once; '' for one that fits every language. */
export function langsOf({ wordings }: Pick<Template, 'wordings'>): string[] {
  return [...new Set(wordings.map(({ lang }) => lang ?? ''))];
}

/** In the order of people: by name, then by id so that it never jumps. */
export function byName(a: { name: string; id: string }, b: { name: string; id: string }): number {
  return order.compare(a.name, b.name) || (a.id < b.id ? -1 : 1);
}

// Made once: a new one for each comparison takes seconds for thousands.
const order = new Intl.Collator(undefined, { numeric: true, sensitivity: 'base' });

function startOf(day: number): number {
  return Date.UTC(Math.floor(day / 10_000), (Math.floor(day / 100) % 100) - 1, day % 100);
}
