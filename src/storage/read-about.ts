import type { CustomerHistory } from '../core/customer';
import type { Database } from './database';
import { readFollowUps } from './follow-ups';
import { readNote } from './notes';
import { readTags } from './tags';

/** What is kept about a customer besides posts. */
export async function readAbout(
  db: Database,
  customerId: string,
): Promise<Pick<CustomerHistory, 'note' | 'noted' | 'tags' | 'followUps' | 'merges'>> {
  const [note, tags, followUps] = await Promise.all([
    readNote(db, customerId),
    readTags(db, customerId),
    readFollowUps(db, customerId),
  ]);
  return { ...note, tags, followUps, merges: [] };
}
