import type { MergeRecord } from '../core/history/keeping';
import { createRoster } from '../core/history/roster';
import { commitLedger } from './commit-ledger';
import type { Database } from './database';
import { findCustomer, groupOf } from './find-customers';
import { splitCustomers } from './join-customers';
import { filingTables } from './ledger';

/**
 * Puts together whom an agent put together elsewhere, and takes apart whom they took apart. `placeOf` says under which id a customer
 * of the file is kept here.
 */
export async function addMerges(
  db: Database,
  merges: readonly MergeRecord[],
  placeOf: (customerId: string) => string,
): Promise<void> {
  for (const merge of merges) {
    const known = await db.merges.get(merge.id);
    if (known?.undone || (known && !merge.undone)) continue;
    if (known && merge.undone) await splitCustomers(db, { mergeId: merge.id, ...merge.undone });
    else await join(db, { ...merge, into: placeOf(merge.into), from: placeOf(merge.from) });
  }
}

async function join(db: Database, merge: MergeRecord): Promise<void> {
  await db.transaction('rw', [...filingTables(db), db.merges], async () => {
    const [top, part] = [await findCustomer(db, merge.into), await findCustomer(db, merge.from)];
    if (!top || !part) return;
    await db.merges.put(merge);
    if (merge.undone || top.id === part.id) return;
    const customers = [...(await groupOf(db, top)), ...(await groupOf(db, part))];
    const roster = createRoster(customers);
    roster.join({ into: top.id, from: part.id, mergeId: merge.id });
    await commitLedger(db, { changes: [], customers, roster, keepCounts: true });
  });
}
