import type { Change } from '../../messages/protocol';
import type { send } from '../../messages/send';
import { createEditStore } from './editor/edit-store';
import { createListStore } from './list/list-store';

interface RoomDeps {
  ask: typeof send;
  /** Hears what changes elsewhere, until the signal aborts. */
  watch(listener: (change: Change) => void, signal: AbortSignal): void;
  newId(): string;
  signal: AbortSignal;
}

/** More than any library has. */
const ALL = 10_000;

/** Everything that the library stands on. */
export function createLibraryRoom({ ask, watch, newId, signal }: RoomDeps) {
  const list = createListStore({
    read: () => ask('library.list', {}),
    search: query => ask('library.search', { query, limit: ALL }),
    change: (ids, change) => ask('library.change', { ids, change }),
    renameFolder: (from, to) => ask('library.rename-folder', { from, to }),
  });

  async function snippets(names: readonly string[]): Promise<Record<string, string>> {
    const ids = list.contents.value.rows
      .filter(row => row.archivedAt === null && row.deletedAt === null && names.includes(row.shortcut))
      .map(({ id }) => id);
    if (ids.length === 0) return {};
    const found = await ask('library.read', { ids });
    return Object.fromEntries(found.map(({ shortcut, wordings }) => [shortcut, wordings[0]?.text ?? '']));
  }

  const edit = createEditStore({
    read: async id => (await ask('library.read', { ids: [id] }))[0] ?? null,
    save: (template, expected) => ask('library.save', { template, expected }),
    history: async id => (await ask('library.history', { id })).versions,
    back: (id, n) => ask('library.back', { id, n }),
    setup: () => ask('setup.read', {}),
    snippets,
    newId,
  });

  watch(change => {
    if (change.kind === 'templates' || change.kind === 'missed') void list.load();
  }, signal);

  return { list, edit, now: () => Date.now() };
}

export type LibraryRoom = ReturnType<typeof createLibraryRoom>;
