import { isInFolder } from '../../../core/templates/folder';
import type { LibraryRow } from '../../../messages/topics/library';

/** Where a template is: offered to agents, put aside, or deleted within the last 30 days. */
export type Shelf = 'offered' | 'archive' | 'bin';

export type Order = 'match' | 'name' | 'use' | 'changed';

/** What the list shows. */
export interface Narrowing {
  shelf: Shelf;
  /** Null for all, '' for those in none; a folder with all below it. */
  folder: string | null;
  /** Null for all. */
  tag: string | null;
  /** Null for all, '' for templates that fit every language. */
  lang: string | null;
  order: Order;
  /** Ids that the search found, best first; null when nothing is searched for. */
  found: readonly string[] | null;
}

/** The rows to show, in their order. `rows` come by name, `byId` are the same. */
export function narrowed(
  rows: readonly LibraryRow[],
  by: Narrowing,
  byId: ReadonlyMap<string, LibraryRow> = new Map(rows.map(row => [row.id, row])),
): LibraryRow[] {
  const left = candidates(rows, by, byId).filter(
    row =>
      shelfOf(row) === by.shelf &&
      (by.folder === null || isInFolder(row.folder, by.folder)) &&
      (by.tag === null || row.tags.includes(by.tag)) &&
      (by.lang === null || row.langs.includes(by.lang)),
  );
  switch (by.order) {
    case 'match':
      return left;
    case 'use':
      return left.sort((a, b) => b.uses - a.uses);
    case 'changed':
      return left.sort((a, b) => b.updatedAt - a.updatedAt);
    case 'name':
      return left;
  }
}

// Found ones come best first, unless they are to come by name.
function candidates(
  rows: readonly LibraryRow[],
  { found, order }: Narrowing,
  byId: ReadonlyMap<string, LibraryRow>,
): readonly LibraryRow[] {
  if (found === null) return rows;
  if (order === 'match') {
    const best: LibraryRow[] = [];
    for (const id of found) {
      const row = byId.get(id);
      if (row) best.push(row);
    }
    return best;
  }
  const ids = new Set(found);
  return rows.filter(({ id }) => ids.has(id));
}

/** Where this template is. */
export function shelfOf({ archivedAt, deletedAt }: LibraryRow): Shelf {
  if (deletedAt !== null) return 'bin';
  return archivedAt === null ? 'offered' : 'archive';
}
