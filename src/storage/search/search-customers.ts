import type { CustomerRow, CustomerSort, CustomerState } from '../../core/customer';
import { addBit, addDocs, createBits, hasBit, keepCommon, type Bits } from '../../core/search/doc-lists';
import { firstOf, orders, type SortKey } from '../../core/search/in-order';
import { findInPage, pageRange } from '../../core/search/word-pages';
import { wantedWords, type WantedWord } from '../../core/search/words';
import type { Database } from '../database';
import { tagKey } from '../tags';
import { STATES } from './catalogue';
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

const PAGE = 30;
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

  const keys: SortKey[] = [];
  for (let doc = 0; doc < catalogue.ids.length; doc += 1) {
    if (bits && !hasBit(bits, doc)) continue;
    const id = catalogue.ids[doc] ?? '';
    if (id === '' || (tagged && !tagged.has(id))) continue;
    if (state && STATES[catalogue.states[doc] ?? 0] !== state) continue;
    keys.push({
      id,
      name: catalogue.names[doc] ?? '',
      newest: catalogue.newest[doc] ?? -1,
      waiting: catalogue.waiting[doc] ?? -1,
      score: sort === 'match' ? scoreOf(catalogue.names[doc] ?? '', wanted) : 0,
    });
  }
  const from = after === undefined ? null : keyIn(after);
  const page = firstOf(keys, { order: orders[sort], after: from, count: limit + 1 });
  const shown = page.slice(0, limit);
  return {
    customers: await rowsOf(
      db,
      shown.map(key => key.id),
      wanted,
    ),
    next: page.length > limit ? textOf(shown.at(-1)) : null,
    total: keys.length,
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
    if (name.startsWith(word)) score += 3;
    else if (name.includes(` ${word}`)) score += 2;
    else if (name.includes(word)) score += 1;
  }
  return score;
}

function textOf(key: SortKey | undefined): string | null {
  return key ? JSON.stringify([key.id, key.name, key.newest, key.waiting, key.score]) : null;
}

// What is no place in a list is its beginning.
function keyIn(after: string): SortKey | null {
  try {
    const [id, name, newest, waiting, score] = JSON.parse(after) as unknown[];
    return {
      id: String(id),
      name: String(name),
      newest: Number(newest),
      waiting: Number(waiting),
      score: Number(score),
    };
  } catch {
    return null;
  }
}
