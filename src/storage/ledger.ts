import { filedUnder, personOf } from '../core/history/belonging';
import { sameFiling } from '../core/history/merge-post';
import type { CustomerRecord, PostRecord } from '../core/history/record';
import { createRoster, type Roster, type SeenPerson } from '../core/history/roster';
import { handleKey } from '../core/post';
import { belongings } from './belongings';
import { commitLedger } from './commit-ledger';
import type { Database } from './database';
import { keptPosts } from './read-posts';
import { findCustomers, withRoots } from './find-customers';
import { recallCustomers, type Recalled } from './known-customers';

/** Some posts and customers, open for change within one transaction. */
export interface Ledger {
  readonly roster: Roster;
  /** The post as it is now; null when it is not kept. */
  post(id: string): PostRecord | null;
  /** Keeps the post under the customer that its filing names; `person` is who the filing was read from. */
  put(post: PostRecord, person: SeenPerson): PostRecord;
  /** Keeps a post that stays where it is filed. */
  replace(post: PostRecord): void;
  remove(id: string): void;
  /**
   * Writes everything. Resolves with the handles (lower case) of customers about whom something is different. With `keepCounts`
   * the days go on counting posts that were removed: they happened.
   */
  commit(options?: { keepCounts?: boolean }): Promise<string[]>;
}

/** Every table that filing a post may touch: the transaction around a ledger names them all. */
export function filingTables(db: Database) {
  const { posts, customers, dailyCounts, replies, choices, templates, uses } = db;
  const kept = [posts, customers, dailyCounts, replies, choices, templates, uses, ...belongings(db)];
  return [...kept, db.forgotten, db.gone, db.upkeep, db.searchTail];
}

/** A post before and after. */
export interface PostChange {
  before: PostRecord | null;
  after: PostRecord | null;
}

/**
 * Opens these posts and everybody who could be one of these persons. To be called, used and committed in one 'rw' transaction
 * on the filingTables: then nobody ever sees a post without its counts.
 */
export async function openLedger(
  db: Database,
  postIds: readonly string[],
  people: readonly SeenPerson[],
): Promise<Ledger> {
  const handles = [...new Set(people.map(person => handleKey(person.handle)))].sort();
  const [kept, recalled] = await Promise.all([keptPosts(db, postIds), recallCustomers(db, handles)]);
  const changes = new Map<string, PostChange>();
  for (const post of kept) changes.set(post.id, { before: post, after: post });
  const customers = await customersFor(db, recalled, { posts: kept, people });
  const roster = createRoster(customers);

  const post = (id: string) => changes.get(id)?.after ?? null;

  function replace(next: PostRecord): void {
    changes.set(next.id, { before: changes.get(next.id)?.before ?? null, after: next });
  }

  function put(next: PostRecord, person: SeenPerson): PostRecord {
    const known = post(next.id);
    const stays = known !== null && sameFiling(known.filing, next.filing);
    const there = roster.recognise(person);
    const customer = (stays ? roster.find(personOf(known)) : there) ?? roster.enter(person);
    const filed = filedUnder(next, { person: customer.id, root: roster.rootOf(customer).id });
    replace(filed);
    return filed;
  }

  function remove(id: string): void {
    const change = changes.get(id);
    if (change) changes.set(id, { ...change, after: null });
  }

  return {
    roster,
    post,
    put,
    replace,
    remove,
    commit: ({ keepCounts = false } = {}) =>
      commitLedger(db, {
        changes: [...changes.values()],
        customers,
        roster,
        keepCounts,
        asked: { mark: recalled.mark, handles },
      }),
  };
}

async function customersFor(
  db: Database,
  { customers: recalled, missing }: Recalled,
  { posts, people }: { posts: readonly PostRecord[]; people: readonly SeenPerson[] },
): Promise<CustomerRecord[]> {
  const numericIds = [...new Set(people.flatMap(person => person.numericId ?? []))];
  const found = await findCustomers(db, { handles: missing, numericIds, known: recalled });
  const here = new Set(found.map(customer => customer.id));
  const owners = posts.flatMap(post => [post.customerId, personOf(post)]);
  const others = [...new Set(owners)].filter(id => !here.has(id));
  const byId = others.length > 0 ? await db.customers.bulkGet(others) : [];
  return withRoots(db, [...found, ...byId.flatMap(customer => customer ?? [])]);
}
