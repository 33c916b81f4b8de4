import type { Dexie, Table } from 'dexie';
import type { Database } from './database';
import { noteForSearch } from './search/tail';
import { dropOverridesOf } from './overrides';
import { dropWordsOf } from './suggested-words';
import { dropTags } from './tags';
import { dropChoices } from './unlearn';

/** Names of our tables. */
export type TableName = Exclude<keyof Database, keyof Dexie>;

/** By what a customer is found in the tables, taken together before anything is removed. */
export interface Traces {
  /** Their id, and those of all customers that are one with them. */
  customerIds: readonly string[];
  /** Lower case, all that they ever went by. */
  handles: readonly string[];
  /** Posts of theirs and ours to them. */
  postIds: readonly string[];
  /** Presses of Post that answered them. */
  pressIds: readonly string[];
  /** Keys of what the ranking learned from their posts. */
  choiceIds: readonly string[];
}

/** How to remove a customer from one table; null for a table that holds nothing of anybody. Runs inside one transaction on all. */
type Removal = ((db: Database, traces: Traces) => PromiseLike<unknown>) | null;

/**
 * Every table that we have. Whoever adds one says here how a customer is removed from it: forgetting goes through this list, and
 * a backup holds these tables.
 */
export const tables: { readonly [Name in TableName]: Removal } = {
  posts: (db, { postIds }) => db.posts.bulkDelete([...postIds]),
  customers: (db, { customerIds }) => db.customers.bulkDelete([...customerIds]),
  notes: (db, { customerIds }) => ofCustomers(db.notes, customerIds),
  tags: (db, { customerIds }) => dropTags(db, customerIds),
  // Goes along with `tags`.
  tagUses: null,
  followUps: (db, { customerIds }) => ofCustomers(db.followUps, customerIds),
  solves: (db, { customerIds }) => ofCustomers(db.solves, customerIds),
  merges: (db, { customerIds }) =>
    db.merges.filter(({ into, from }) => customerIds.includes(into) || customerIds.includes(from)).delete(),
  replies: (db, { pressIds }) => db.replies.bulkDelete([...pressIds]),
  overrides: (db, { handles }) => dropOverridesOf(db, handles),
  uses: (db, { pressIds }) => db.uses.bulkDelete([...pressIds]),
  // The ranking takes out what it learned by itself, see unlearn.ts.
  choices: (db, { choiceIds }) => dropChoices(db, choiceIds),
  learning: null,
  // Numbers only.
  dailyCounts: null,
  templates: null,
  templateVersions: null,
  suggestions: (db, { handles }) => dropWordsOf(db, handles),
  packs: null,
  packUndo: null,
  keys: null,
  // Hashes, ids of posts that X no longer has, and places in a list.
  forgotten: null,
  gone: null,
  upkeep: null,
  // Bytes of the agent's own file, gone when it is brought in; whoever was forgotten is left out then.
  imports: null,
  importPieces: null,
  // Says that nothing of them is to be found; `tidySearch(db, { wholly: true })` afterwards takes their words off the pages. Not
  // for a backup: made from the other tables, see startSearchAnew.
  searchTail: (db, { customerIds }) => noteForSearch(db, { anew: customerIds }),
  searchPages: null,
  searchDocs: null,
  searchState: null,
};

function ofCustomers(table: Table<unknown>, customerIds: readonly string[]): PromiseLike<unknown> {
  return Promise.all(customerIds.map(id => table.where('customerId').equals(id).delete()));
}

/** The names of all tables. */
export const tableNames = Object.keys(tables) as TableName[];
