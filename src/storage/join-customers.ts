import { currentHandle } from '../core/history/handles';
import type { Deed, MergeRecord } from '../core/history/keeping';
import type { CustomerRecord } from '../core/history/record';
import { createRoster } from '../core/history/roster';
import type { CustomerHistory } from '../core/customer';
import { commitLedger } from './commit-ledger';
import type { Database } from './database';
import { findCustomer, groupOf } from './find-customers';
import { filingTables } from './ledger';

/** What an agent asked for cannot be done. The message is for the agent. */
export class CannotMerge extends Error {
  override readonly name = 'CannotMerge';
}

/**
 * Puts two customers together, as an agent says: from now on they are one, with everything that either had. Nothing of it is
 * lost on the way back. Throws {@link CannotMerge} for two that are one already, for somebody who is not kept, and for two
 * accounts to which X gave different numbers, unless `evenSo`.
 */
export async function joinCustomers(
  db: Database,
  { into, from, evenSo = false, author, at }: { into: string; from: string; evenSo?: boolean } & Deed,
): Promise<{ mergeId: string; handles: readonly string[] }> {
  return db.transaction('rw', [...filingTables(db), db.merges], async () => {
    const [top, part] = [await findCustomer(db, into), await findCustomer(db, from)];
    if (!top || !part) throw new CannotMerge('This customer is no longer kept, so nothing was merged.');
    if (top.id === part.id) throw new CannotMerge('These two are one customer already.');
    const customers = [...(await groupOf(db, top)), ...(await groupOf(db, part))];
    if (!evenSo) refuseOtherNumbers(customers);
    const merge: MergeRecord = {
      id: crypto.randomUUID(),
      into: top.id,
      from: part.id,
      author,
      at,
      undone: null,
    };
    await db.merges.put(merge);
    const roster = createRoster(customers);
    roster.join({ into: top.id, from: part.id, mergeId: merge.id });
    const handles = await commitLedger(db, { changes: [], customers, roster, keepCounts: true });
    return { mergeId: merge.id, handles: [...new Set([...handles, ...part.handles, ...top.handles])] };
  });
}

/**
 * Takes a merge by hand back: two customers as before, each with what was seen under their handles since. What agents wrote in
 * between stays with the one into whom the other was merged. Resolves with the handles of both, none where the merge no longer
 * stands.
 */
export async function splitCustomers(
  db: Database,
  { mergeId, author, at }: { mergeId: string } & Deed,
): Promise<readonly string[]> {
  return db.transaction('rw', [...filingTables(db), db.merges], async () => {
    const merge = await db.merges.get(mergeId);
    const top = merge && !merge.undone ? await findCustomer(db, merge.into) : null;
    if (!merge || !top) return [];
    const customers = await groupOf(db, top);
    const part = customers.find(customer => customer.mergeId === mergeId);
    await db.merges.put({ ...merge, undone: { author, at } });
    if (!part) return [];
    const roster = createRoster(customers);
    roster.part(mergeId);
    await commitLedger(db, { changes: [], customers, roster, keepCounts: true });
    await restoreNotes(db, part.id, merge.at);
    return [...new Set(customers.flatMap(({ handles }) => handles))];
  });
}

/** Merges by hand that can be taken back among customers who were put together, newest first. */
export async function readMerges(
  db: Database,
  group: readonly CustomerRecord[],
): Promise<CustomerHistory['merges']> {
  const parts = group.filter(({ mergeId }) => mergeId !== undefined);
  if (parts.length === 0) return [];
  const merges = await db.merges.bulkGet(parts.map(({ mergeId }) => mergeId ?? ''));
  return parts
    .flatMap((part, i) => {
      const merge = merges[i];
      return merge ? { mergeId: merge.id, handle: currentHandle(part), at: merge.at } : [];
    })
    .sort((a, b) => b.at - a.at);
}

function refuseOtherNumbers(customers: readonly CustomerRecord[]): void {
  const numbers = new Set(customers.flatMap(({ numericId }) => numericId ?? []));
  if (numbers.size < 2) return;
  throw new CannotMerge(
    'X says that these are two different accounts. Merge them only if you are sure that one person uses both.',
  );
}

// A note that was rewritten for both left the other one empty.
async function restoreNotes(db: Database, customerId: string, since: number): Promise<void> {
  const notes = await db.notes.where('customerId').equals(customerId).toArray();
  for (const { earlier = [], ...note } of notes) {
    const last = earlier.at(-1);
    if (note.text !== '' || note.at < since || !last) continue;
    const before = earlier.slice(0, -1);
    await db.notes.put({ ...note, ...last, ...(before.length > 0 ? { earlier: before } : {}) });
  }
}
