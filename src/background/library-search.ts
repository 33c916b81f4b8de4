import { createTemplateSearch, type TemplateSearch } from '../core/drafts/ranking/template-search';
import type { Store } from '../storage/store';

/** The search of the library page over all templates, also those in the archive and the bin. */
export interface LibrarySearch {
  /** Ids, best first. */
  find(query: string, limit: number): Promise<readonly string[]>;
  /** The templates are others now: the next question reads them anew. */
  forget(): void;
}

/** Builds its index at the first question; a reading that fails may begin again. */
export function createLibrarySearch(store: Pick<Store, 'library'>): LibrarySearch {
  let building: Promise<TemplateSearch> | null = null;

  async function build(): Promise<TemplateSearch> {
    const built = createTemplateSearch();
    for (const template of await store.library()) built.put(template);
    return built;
  }

  return {
    async find(query, limit) {
      const mine = (building ??= build());
      mine.catch(() => {
        if (building === mine) building = null;
      });
      return (await mine).search(query, { limit });
    },
    forget: () => void (building = null),
  };
}
