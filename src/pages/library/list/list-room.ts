import type { Change } from '../../../messages/protocol';
import type { send } from '../../../messages/send';
import { drawn, idle } from '../../idle';
import { editOf } from '../editor/edit-of';
import { BEGINNING } from './beginning';
import { createListStore } from './list-store';
import { ownCopies } from './own-copies';
import type { PageSearch } from './page-search';

interface RoomDeps {
  ask: typeof send;
  /** Takes the answer that was asked for before the page's code was there. */
  askFirst: typeof send;
  /** Hears what changes elsewhere, until the signal aborts. */
  watch(listener: (change: Change) => void, signal: AbortSignal): void;
  newId(): string;
  signal: AbortSignal;
}

/** More than any library has. */
export const ALL = 10_000;

/** What the list of templates stands on. The rest of the library comes when somebody goes there. */
export function createListRoom({ ask, askFirst, watch, newId, signal }: RoomDeps) {
  let search: PageSearch | null = null;

  async function pageSearch(): Promise<PageSearch> {
    const { createPageSearch } = await import('./page-search');
    return (search ??= createPageSearch({ read: ids => ask('library.read', { ids }), rest: idle }));
  }

  const list = createListStore({
    begin: () => askFirst('library.begin', BEGINNING),
    drawn,
    read: () => ask('library.list', {}),
    search: query => ask('library.search', { query, limit: ALL }),
    find: query => search?.find(query) ?? null,
    learn: async rows => (await pageSearch()).learn(rows),
    change: (ids, change) => ask('library.change', { ids, change }),
    renameFolder: (from, to) => ask('library.rename-folder', { from, to }),
    orderFolders: folders => ask('library.folders', { folders }),
    brands: async () => (await ask('setup.read', {}))?.brands ?? [],
    copy: async (ids, isTaken) => {
      const templates = await ask('library.read', { ids });
      return ask('library.add', { templates: ownCopies(templates.map(editOf), newId, isTaken) });
    },
  });

  watch(change => {
    if (change.kind === 'templates' || change.kind === 'missed') void list.load();
  }, signal);

  return list;
}
