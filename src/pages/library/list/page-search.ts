import { createTemplateSearch, type SearchedTemplate } from '../../../core/drafts/ranking/template-search';
import type { LibraryRow } from '../../../messages/topics/library';
import { unhurried } from '../../unhurried';

interface PageSearchDeps {
  /** These templates whole; ones that are gone are left out. */
  read(ids: string[]): Promise<readonly SearchedTemplate[]>;
  /** Comes back when the page has nothing to do for a moment. */
  rest(): Promise<void>;
}

/** Texts that are asked for at once: some 150 kB, which cross without a stutter. */
const READ = 200;
/** Texts that are taken apart in one step: a millisecond or two. */
const APART = 10;
/** A letter, a beginning, a word and one with a typo, in the ways that they are looked up. */
const PRACTICE = ['e', 's', 'th', 'th', 'sorry', 'sorry about', 'pleese', 'pleese wait'];

/**
 * The search in the page itself, so that a letter need not go to the background and thousands of ids back. It learns the texts
 * while nobody does anything; as long as it does not know them all it says so, and the background is to be asked.
 */
export function createPageSearch({ read, rest }: PageSearchDeps) {
  const index = createTemplateSearch();
  let known = new Map<string, LibraryRow>();
  let wanted: readonly LibraryRow[] = [];
  let ready = false;
  let working = false;

  async function learn(): Promise<void> {
    if (working) return;
    working = true;
    try {
      for (let rows = null as readonly LibraryRow[] | null; rows !== wanted;) {
        rows = wanted;
        await follow(rows);
      }
      ready = true;
    } finally {
      working = false;
    }
  }

  async function follow(rows: readonly LibraryRow[]): Promise<void> {
    const there = new Set(rows.map(({ id }) => id));
    for (const id of known.keys()) if (!there.has(id)) forget(id);
    const fresh = rows.filter(row => !saysSame(known.get(row.id), row));
    for (let from = 0; from < fresh.length; from += READ) {
      await rest();
      if (rows !== wanted) return;
      const some = fresh.slice(from, from + READ);
      const texts = await read(some.map(({ id }) => id));
      for (const template of texts) index.put(template);
      for (const row of some) known.set(row.id, row);
      // One step a rest would take half a minute for thousands, and every letter would go to the background meanwhile.
      await unhurried(takenApart(), { now: () => performance.now(), rest, tell: () => undefined });
    }
    if (fresh.length > 0) await practise();
  }

  function* takenApart(): Generator<void, void, void> {
    while (index.prepare(APART)) yield;
  }

  // The first questions take longest: the words are put in order, and the browser compiles what it had only read.
  async function practise(): Promise<void> {
    for (const query of PRACTICE) {
      index.search(query);
      await rest();
    }
  }

  function forget(id: string): void {
    known.delete(id);
    index.remove(id);
  }

  return {
    /** Learns what these rows say, in its own time. Rejects when texts could not be read; they are asked for again the next time. */
    learn(rows: readonly LibraryRow[]): Promise<void> {
      ready &&= rows.length === known.size && rows.every(row => saysSame(known.get(row.id), row));
      wanted = rows;
      return learn();
    },
    /** Ids of the templates that match, best first; null while it does not know all texts. */
    find: (query: string): readonly string[] | null =>
      ready ? index.search(query, { limit: Infinity }) : null,
  };
}

export type PageSearch = ReturnType<typeof createPageSearch>;

// When a text is other than it was, it was changed here, or came with a pack.
function saysSame(a: LibraryRow | undefined, b: LibraryRow): boolean {
  return (
    a !== undefined &&
    a.updatedAt === b.updatedAt &&
    a.arrivedAt === b.arrivedAt &&
    a.name === b.name &&
    a.shortcut === b.shortcut &&
    a.tags.join('\n') === b.tags.join('\n')
  );
}
