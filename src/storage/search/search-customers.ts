import type { CustomerRow, CustomerSort, CustomerState } from '../../core/customer';
import { addBit, addDocs, createBits, keepCommon, numbersIn, type Bits } from '../../core/search/doc-lists';
import { createOrdering, type Place } from '../../core/search/in-order';
import { findInPage, pageRange } from '../../core/search/word-pages';
import { wantedWords, type WantedWord } from '../../core/search/words';
import type { Database } from '../database';
import { tagKey } from '../tags';
import { STATES } from './doc-rows';
import type { SearchMemory, SearchView } from './memory';
import { rowsOf } from './rows';

/** What is asked for. */
export interface CustomerQuery {
  query: string;
  sort: CustomerSort;
  state?: CustomerState;
  /** A whole tag. */
  tag?: string;
  after?: string;
  limit?: number;
}

/** One page of a list. */
export interface CustomerPage {
  customers: CustomerRow[];
  /** Continues the list; null at its end. */
  next: string | null;
  /** How many there are in all. */
  total: number;
}

const PAGE = 20;
/** How often a search begins again because the index was rewritten under it. */
const TRIES = 4;

/** Customers who match all words of the query by name, handle, tag or words in posts. Some pages of the index, then one row each. */
export async function searchCustomers(
  db: Database,
  memory: SearchMemory,
  { query, sort, state, tag, after, limit = PAGE }: CustomerQuery,
): Promise<CustomerPage> {
  const wanted = wantedWords(query);
  const tagged = tag === undefined ? null : await withTag(db, tag);
  const { view, bits } = await matching(db, memory, wanted, TRIES);
  const { catalogue } = view;

  const ordering = createOrdering(catalogue, {
    sort,
    scoreOf: name => scoreOf(name, wanted),
    after: after === undefined ? null : placeIn(after),
    count: limit + 1,
  });
  const asked = state === undefined ? null : STATES.indexOf(state);
  let total = 0;
  for (const doc of bits ? numbersIn(bits) : catalogue.ids.keys()) {
    const id = catalogue.ids[doc] ?? '';
    if (id === '' || (asked !== null && catalogue.states[doc] !== asked)) continue;
    if (tagged && !tagged.has(id)) continue;
    total += 1;
    ordering.take(doc);
  }
  const page = ordering.first();
  const shown = page.slice(0, limit);
  const ids = shown.map(place => place.id);
  return {
    customers: await rowsOf(db, memory.posts, ids, wanted),
    next: page.length > limit ? JSON.stringify(shown.at(-1)) : null,
    total,
  };
}

/** All whom the words find; `bits` is null where nothing was asked for. */
async function matching(
  db: Database,
  memory: SearchMemory,
  wanted: readonly WantedWord[],
  tries: number,
): Promise<{ view: SearchView; bits: Bits | null }> {
  const view = await memory.view();
  if (wanted.length === 0) return { view, bits: null };
  const size = view.catalogue.ids.length;
  const found = await Promise.all(wanted.map(want => docsWith(db, view, want, createBits(size))));
  if (found.includes(null) && tries > 1) return matching(db, memory, wanted, tries - 1);
  const [bits = createBits(size), ...others] = found.flatMap(one => one ?? []);
  for (const other of others) keepCommon(bits, other);
  return { view, bits };
}

// Null when the pages are gone: the index was rewritten since the view was read.
async function docsWith(
  db: Database,
  { state, fresh }: SearchView,
  want: WantedWord,
  bits: Bits,
): Promise<Bits | null> {
  const pages = await db.searchPages.bulkGet(
    state.segments.flatMap(({ id, firsts }) => {
      const [from, to] = pageRange(firsts, want);
      return firsts.slice(from, to + 1).map((_, at): [number, number] => [id, from + at]);
    }),
  );
  for (const page of pages) {
    if (!page) return null;
    findInPage(page, want, start => addDocs(bits, page.lists, start));
  }
  for (const [word, docs] of fresh) {
    if (want.begins ? word.startsWith(want.word) : word === want.word)
      for (const doc of docs) addBit(bits, doc);
  }
  return bits;
}

async function withTag(db: Database, tag: string): Promise<Set<string>> {
  const tags = await db.tags.where('key').equals(tagKey(tag)).toArray();
  return new Set(tags.map(({ customerId }) => customerId));
}

// What stands in a name counts more than what somebody wrote, and how it begins more than the rest of it.
function scoreOf(name: string, wanted: readonly WantedWord[]): number {
  let score = 0;
  for (const { word } of wanted) {
    const at = name.indexOf(word);
    if (at === 0) score += 3;
    else if (at > 0) score += name[at - 1] === ' ' ? 2 : 1;
  }
  return score;
}

// What is no place in a list is its beginning.
function placeIn(after: string): Place | null {
  try {
    const { rank, name, newest, id } = JSON.parse(after) as Record<string, unknown>;
    return { rank: Number(rank), name: String(name), newest: Number(newest), id: String(id) };
  } catch {
    return null;
  }
}
