import type { CustomerHistory } from '../core/customer';
import type { Database } from './database';
import { readNote } from './notes';

/** What is kept about a customer besides posts. */
export async function readAbout(
  db: Database,
  customerId: string,
): Promise<Pick<CustomerHistory, 'note' | 'noted' | 'tags' | 'followUps' | 'merges'>> {
  const [note, tags, followUps] = await Promise.all([
    readNote(db, customerId),
    db.tags.where('customerId').equals(customerId).sortBy('at'),
    db.followUps.where('customerId').equals(customerId).sortBy('dueAt'),
  ]);
  return {
    ...note,
    tags: tags.flatMap(({ key, removed, personId: _, ...tag }) => (removed ? [] : tag)),
    followUps: followUps.flatMap(({ personId: _, ...followUp }) =>
      followUp.state === 'open' ? followUp : [],
    ),
    merges: [],
  };
}
