import type { Database } from './database';

/** States in which nothing more will come of an import's pieces. */
const OVER: readonly string[] = ['failed', 'done', 'stopped'];

/** How many pieces of files lie there of which nothing more will come. */
export async function countRemains(db: Database): Promise<number> {
  const counts = await Promise.all((await overIds(db)).map(id => piecesOf(db, id).count()));
  return counts.reduce((sum, count) => sum + count, 0);
}

/** Removes them. What was brought in stays. */
export async function removeRemains(db: Database): Promise<void> {
  for (const id of await overIds(db)) await piecesOf(db, id).delete();
}

async function overIds(db: Database): Promise<string[]> {
  const imports = await db.imports.toArray();
  return imports.filter(({ state }) => OVER.includes(state)).map(({ id }) => id);
}

function piecesOf(db: Database, id: string) {
  return db.importPieces.where('[importId+index]').between([id, 0], [id, Infinity]);
}
