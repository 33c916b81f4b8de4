import type { CustomerHistory } from '../core/customer';
import type { Database } from './database';
import { readFollowUps } from './follow-ups';
import { readNote } from './notes';
import { readTags } from './tags';

/** What agents wrote down about the customer of this id: note, tags, open follow-ups. */
export async function readAbout(
  db: Database,
  customerId: string,
): Promise<Pick<CustomerHistory, 'note' | 'noted' | 'tags' | 'followUps'>> {
  const [note, tags, followUps] = await Promise.all([
    readNote(db, customerId),
    readTags(db, customerId),
    readFollowUps(db, customerId),
  ]);
  return { ...note, tags, followUps };
}
