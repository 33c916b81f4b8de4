import { hasBelongings } from './belongings';
import { spanOf, type Database } from './database';
import { noteForSearch } from './search/tail';

/** Removes those of these customers of whom there is nothing: no post, nothing that an agent wrote, nobody put together with them. */
export async function removeBare(db: Database, customerIds: Iterable<string>): Promise<void> {
  for (const id of customerIds) {
    const tables = [db.customers, db.posts, db.notes, db.tags, db.followUps, db.solves, db.searchTail];
    await db.transaction('rw', tables, async () => {
      const [posts, parts, customer] = await Promise.all([
        db.posts
          .where('[customerId+at]')
          .between(...spanOf(id, 0, Infinity), true, true)
          .count(),
        db.customers.where('parentId').equals(id).count(),
        db.customers.get(id),
      ]);
      if (!customer || customer.parentId !== undefined || posts > 0 || parts > 0) return;
      if (await hasBelongings(db, id)) return;
      await db.customers.delete(id);
      await noteForSearch(db, { anew: [id] });
    });
  }
}
