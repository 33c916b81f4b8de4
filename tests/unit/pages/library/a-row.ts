import type { LibraryRow } from '../../../../src/messages/topics/library';

/** A template in the list. */
export function aRow(over: Partial<LibraryRow> = {}): LibraryRow {
  return {
    id: 'late',
    name: 'Late parcel',
    shortcut: 'late',
    folder: '',
    tags: [],
    langs: ['en'],
    brands: [],
    act: 'inform',
    wordings: 1,
    begins: 'Sorry',
    origin: null,
    changedHere: false,
    isNew: false,
    arrivedAt: null,
    archivedAt: null,
    deletedAt: null,
    updatedAt: 1,
    updatedBy: 'JD',
    uses: 0,
    lastUsedAt: null,
    ...over,
  };
}
