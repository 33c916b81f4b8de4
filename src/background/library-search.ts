import { createTemplateSearch, type TemplateSearch } from '../core/drafts/ranking/template-search';
import type { Template } from '../core/templates/template';
import type { Store } from '../storage/store';

/** The search of the library page over all templates, also those in the archive and the bin. */
export interface LibrarySearch {
  /** Ids, best first. */
  find(query: string, limit: number): Promise<readonly string[]>;
}

/** Builds its index at the first question, and anew once the templates are others. */
export function createLibrarySearch(store: Pick<Store, 'library'>): LibrarySearch {
  let built: { of: readonly Template[]; search: TemplateSearch } | null = null;

  function searchOver(templates: readonly Template[]): TemplateSearch {
    if (built?.of === templates) return built.search;
    const search = createTemplateSearch();
    for (const template of templates) search.put(template);
    built = { of: templates, search };
    return search;
  }

  return {
    find: async (query, limit) => searchOver(await store.library()).search(query, { limit }),
  };
}
