import type { CustomerHistory } from '../core/customer';
import type { CustomerRecord } from '../core/history/record';
import type { Database } from './database';
import { readFollowUps } from './follow-ups';
import { readMerges } from './join-customers';
import { readNote } from './notes';
import { readTags } from './tags';

/** What is kept besides posts about a customer: the first of those whom an agent put together. */
export async function readAbout(
  db: Database,
  group: readonly [CustomerRecord, ...CustomerRecord[]],
): Promise<Pick<CustomerHistory, 'note' | 'noted' | 'tags' | 'followUps' | 'merges'>> {
  const customerId = group[0].id;
  const [note, tags, followUps, merges] = await Promise.all([
    readNote(db, customerId),
    readTags(db, customerId),
    readFollowUps(db, customerId),
    readMerges(db, group),
  ]);
  return { ...note, tags, followUps, merges };
}
