import type { CustomerRecord } from '../core/history/record';
import { belongings } from './belongings';
import type { Database } from './database';
import { groupOf } from './find-customers';

/** Removes what nobody would miss of a customer who is gone: tags that were taken off, follow-ups that are done, empty notes. */
export async function dropRemains(db: Database, customer: CustomerRecord): Promise<void> {
  const parts = (await groupOf(db, customer)).slice(1).map(part => part.id);
  await db.customers.bulkDelete(parts);
  for (const table of belongings(db)) await table.where('customerId').equals(customer.id).delete();
}
