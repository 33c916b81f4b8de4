import type { BulkChange, LibraryRow } from '../../../messages/topics/library';
import { shelfOf } from './narrow';

/** One change to some templates. */
export interface BulkStep {
  ids: string[];
  change: BulkChange;
}

/** What makes these templates what they were before the change. `before`: the rows of those that were changed. */
export function takingBack(change: BulkChange, before: readonly LibraryRow[]): BulkStep[] {
  switch (change.kind) {
    case 'move':
      return grouped(
        before,
        row => row.folder,
        folder => ({ kind: 'move', folder }),
      );
    case 'tag':
      return grouped(
        before,
        ({ tags }) =>
          JSON.stringify({
            add: change.remove.filter(tag => tags.includes(tag)),
            remove: change.add.filter(tag => !tags.includes(tag)),
          }),
        key => ({ kind: 'tag', ...(JSON.parse(key) as { add: string[]; remove: string[] }) }),
      );
    case 'brands':
      return grouped(
        before,
        row => row.brands.join(),
        key => ({ kind: 'brands', brands: key === '' ? [] : key.split(',') }),
      );
    case 'shortcut':
      return grouped(
        before,
        row => row.shortcut,
        shortcut => ({ kind: 'shortcut', shortcut }),
      );
    case 'archive':
      return [{ ids: idsOf(before), change: { kind: 'restore' } }];
    case 'delete': {
      // Bringing one back takes it out of the archive, too.
      const aside = before.filter(row => row.archivedAt !== null);
      return [
        { ids: idsOf(before), change: { kind: 'restore' } as const },
        { ids: idsOf(aside), change: { kind: 'archive' } as const },
      ].filter(({ ids }) => ids.length > 0);
    }
    case 'restore':
      return grouped(before, shelfOf, shelf => ({ kind: shelf === 'bin' ? 'delete' : 'archive' }));
  }
}

function grouped(
  rows: readonly LibraryRow[],
  keyOf: (row: LibraryRow) => string,
  changeFor: (key: string) => BulkChange,
): BulkStep[] {
  const groups = new Map<string, string[]>();
  for (const row of rows) {
    const ids = groups.get(keyOf(row)) ?? [];
    ids.push(row.id);
    groups.set(keyOf(row), ids);
  }
  return [...groups].map(([key, ids]) => ({ ids, change: changeFor(key) }));
}

function idsOf(rows: readonly LibraryRow[]): string[] {
  return rows.map(({ id }) => id);
}
