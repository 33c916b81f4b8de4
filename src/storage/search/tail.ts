import type { CustomerRecord } from '../../core/history/record';
import { wordsOf } from '../../core/search/words';
import type { Database } from '../database';
import type { PostChange } from '../ledger';

interface Notes {
  /** Posts that came, or say more than before. */
  posts?: readonly string[];
  /** Customers of whom something was taken away: a post, a name, a tag, or they themselves. */
  anew?: readonly string[];
  /** Customers with something new, or in another state. */
  touched?: readonly string[];
}

/**
 * Says what the search has to learn. To be called within the transaction that changes something people search for (a post, a name,
 * a tag, the state of a customer), with `searchTail` among its tables: one small row, whatever the number of posts.
 */
export async function noteForSearch(
  db: Database,
  { posts = [], anew = [], touched = [] }: Notes,
): Promise<void> {
  if (posts.length + anew.length + touched.length === 0) return;
  await db.searchTail.add({ posts, anew, touched });
}

/** What the search has to learn of changes in a ledger: of posts, and of customers before and after. */
export function searchNotesOf(
  changes: readonly PostChange[],
  before: ReadonlyMap<string, CustomerRecord>,
  after: readonly CustomerRecord[],
): Required<Notes> {
  const posts: string[] = [];
  const covered = new Set<string>();
  const anew = new Set<string>();
  for (const { before: old, after: now } of changes) {
    if (old && (old.customerId !== now?.customerId || !keepsWords(old.text, now.text))) {
      anew.add(old.customerId);
      if (now) anew.add(now.customerId);
    } else if (now && old?.text !== now.text) {
      posts.push(now.id);
      covered.add(now.customerId);
    }
  }
  const left = new Set(after.map(customer => customer.id));
  for (const id of before.keys()) if (!left.has(id)) anew.add(id);
  const touched: string[] = [];
  for (const customer of after) {
    const old = before.get(customer.id);
    if (old?.parentId !== customer.parentId) {
      // Put together or taken apart: the other's names go to them or away from them.
      for (const id of [customer.id, old?.parentId, customer.parentId]) if (id !== undefined) anew.add(id);
    }
    if (old && !keepsWords(old.displayName, customer.displayName)) anew.add(customer.id);
    else if (!covered.has(customer.id) && (!old || looksOther(old, customer))) touched.push(customer.id);
  }
  return { posts, anew: [...anew], touched: touched.filter(id => !anew.has(id)) };
}

function keepsWords(before: string, after: string): boolean {
  if (before === after || before === '') return true;
  const words = wordsOf(after);
  return [...wordsOf(before)].every(word => words.has(word));
}

function looksOther(a: CustomerRecord, b: CustomerRecord): boolean {
  return (
    a.displayName !== b.displayName ||
    a.handles.join() !== b.handles.join() ||
    a.lastContactAt !== b.lastContactAt ||
    a.waitingSince !== b.waitingSince ||
    a.solvedAt !== b.solvedAt
  );
}
