import type { SearchState } from '../../core/search/record';
import type { Database } from '../database';
import { emptyCatalogue, enter, readCatalogue, strike, type Catalogue } from './catalogue';
import { gather, type Gathered } from './gather';
import { createPostMemory } from './post-memory';
import { readState } from './state';

/** The index as a search sees it: everybody who can be found, and the words that are not on pages yet. */
export interface SearchView {
  state: SearchState;
  catalogue: Catalogue;
  /** Who has these words, by what is still in the tail. */
  fresh: ReadonlyMap<string, ReadonlySet<number>>;
}

/**
 * What a background keeps of the index while it lives: read once, then brought up to date with what was written since. Nothing
 * here is not in the database.
 */
export function createSearchMemory(db: Database) {
  let generation = -1;
  let readUpTo = 0;
  let catalogue = emptyCatalogue();
  let fresh = new Map<string, Set<number>>();
  let turn: Promise<unknown> = Promise.resolve();
  const posts = createPostMemory();

  async function look(): Promise<SearchView> {
    const state = await readState(db);
    if (state.generation !== generation) {
      generation = -1;
      catalogue = await readCatalogue(db);
      fresh = new Map();
      readUpTo = 0;
      posts.forgetAll();
      generation = state.generation;
    }
    const rows = await db.searchTail.where('n').above(readUpTo).toArray();
    if (rows.length > 0) {
      for (const one of await gather(db, rows)) learn(one);
      readUpTo = rows.at(-1)?.n ?? readUpTo;
    }
    return { state, catalogue, fresh };
  }

  function learn({ id, line, anew, words }: Gathered): void {
    posts.forget(id);
    const old = catalogue.docs.get(id);
    if (old !== undefined && (anew || !line)) strike(catalogue, old);
    if (!line) return;
    const doc = catalogue.docs.get(id) ?? catalogue.ids.length;
    enter(catalogue, doc, line);
    for (const word of words) {
      const docs = fresh.get(word);
      if (docs) docs.add(doc);
      else fresh.set(word, new Set([doc]));
    }
  }

  return {
    /** The index as it is now. One at a time: what one reads the next knows. */
    view(): Promise<SearchView> {
      const read = () =>
        db.transaction(
          'r',
          [db.searchState, db.searchDocs, db.searchTail, db.posts, db.customers, db.tags],
          look,
        );
      const next = turn.then(read, read);
      turn = next.catch(() => undefined);
      return next;
    },
    /** What customers said, as of the last view at least. */
    posts,
  };
}

export type SearchMemory = ReturnType<typeof createSearchMemory>;
