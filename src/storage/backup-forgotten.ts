import type { BackupTables } from '../core/backup/rows';
import type { Database } from './database';
import { SALT } from './forgotten';

/** Takes over the salt with which the file hashes, where nothing was hashed here yet. True when both hash alike now. */
export async function addSalt(db: Database, rows: readonly BackupTables['upkeep'][]): Promise<boolean> {
  const theirs = rows.find(({ name }) => name === SALT);
  if (!theirs) return false;
  return db.transaction('rw', db.upkeep, async () => {
    const ours = await db.upkeep.get(SALT);
    if (!ours) await db.upkeep.put(theirs);
    return !ours || ours.value === theirs.value;
  });
}

/**
 * Remembers who was forgotten where the file comes from; of two records the later word stays. Only of use with the same salt: what
 * is hashed otherwise can be compared with nothing.
 */
export async function addForgotten(db: Database, rows: readonly BackupTables['forgotten'][]): Promise<void> {
  await db.transaction('rw', db.forgotten, async () => {
    const known = await db.forgotten.bulkGet(rows.map(({ hash }) => hash));
    const latest = (row: BackupTables['forgotten']) => Math.max(row.at, row.rememberedAt ?? 0);
    await db.forgotten.bulkPut(
      rows.filter((row, i) => {
        const here = known[i];
        return !here || latest(row) > latest(here);
      }),
    );
  });
}
