import { isSound } from '../core/history/sight-of';
import type { BrandName } from '../core/brand';
import type { Sight } from '../core/history/sight';
import { addRefused, type Cursor, type ImportPiece, type ImportRecord } from '../core/imports/import-record';
import type { Bytes } from '../core/imports/bytes';
import type { Batch } from '../core/imports/read-archive';
import type { Database } from './database';
import { withRoom } from './errors';
import { filingTables } from './ledger';
import { fileSights, type FilingDeps } from './record-sights';

/** A batch to be filed: what was read behind `from`, until its own cursor. */
export interface Step {
  from: Cursor;
  batch: Batch;
  brands: readonly BrandName[];
  /** Unix milliseconds. */
  now: number;
  /** Milliseconds since the step before. */
  worked: number;
}

/**
 * What is kept of files that are being brought in: where each stands, and its bytes until they are filed.
 *
 * A batch is filed together with the cursor behind it, or not at all: whoever is stopped in between, wherever, neither loses a
 * post nor counts it twice.
 */
export function createImportStore(db: Database, { readInitials }: FilingDeps) {
  const deps: FilingDeps = { readInitials, learn: false };

  async function change(
    id: string,
    changes: (record: ImportRecord) => Partial<ImportRecord> | null,
  ): Promise<void> {
    await withRoom(() =>
      db.transaction('rw', db.imports, async () => {
        const record = await db.imports.get(id);
        const next = record && changes(record);
        if (next) await db.imports.update(id, next);
      }),
    );
  }

  /**
   * Files a batch and moves the cursor. Resolves with the handles (lower case) of customers about whom something is different; with
   * null, and nothing is changed, when somebody else moved the cursor or the import no longer runs.
   */
  async function file(id: string, { from, batch, brands, now, worked }: Step): Promise<string[] | null> {
    const sights = batch.sights.filter(sight => isSound(sight, brands));
    return withRoom(() =>
      db.transaction('rw', [...filingTables(db), db.imports, db.importPieces], async () => {
        const record = await db.imports.get(id);
        if (record?.state !== 'running' || !sameCursor(record.cursor, from)) return null;
        // Who was forgotten is not brought back, and a post that is gone from X neither.
        const { told, kept, known } = await fileSights(db, sights, deps);
        const { counts } = record;
        const next: ImportRecord = {
          ...record,
          cursor: batch.cursor,
          done: batch.done,
          touchedAt: now,
          worked: record.worked + worked,
          counts: {
            read: counts.read + batch.read,
            added: counts.added + kept - known,
            known: counts.known + known,
            refused: addRefused(addRefused(counts.refused, batch.refused), {
              'no-contact': batch.sights.length - sights.length,
              forgotten: sights.length - kept,
            }),
          },
        };
        await db.imports.put(next);
        if (record.source.kind === 'csv') await db.importPieces.delete([id, from.item]);
        return told;
      }),
    );
  }

  /** Ends an import: its pieces go, its counts stay. */
  async function end(id: string, state: 'done' | 'stopped', now: number): Promise<void> {
    await db.transaction('rw', db.imports, db.importPieces, async () => {
      await db.imports.update(id, { state, endedAt: now, touchedAt: now });
      await dropPieces(db, id);
    });
  }

  return {
    list: (): Promise<ImportRecord[]> =>
      db.imports.toArray().then(all => all.sort((a, b) => b.startedAt - a.startedAt)),
    read: async (id: string): Promise<ImportRecord | null> => (await db.imports.get(id)) ?? null,
    /** Begins an import in the state 'staging'. */
    begin: async (record: ImportRecord): Promise<void> => {
      await withRoom(() => db.imports.put(record));
    },
    /** Keeps one more piece of a file. Doing it again changes nothing. */
    addPiece: (piece: ImportPiece, now: number): Promise<void> =>
      withRoom(() =>
        db.transaction('rw', db.imports, db.importPieces, async () => {
          // Somebody gave it up meanwhile: a piece would lie there for ever.
          const record = await db.imports.get(piece.importId);
          if (record?.state !== 'staging') throw new Error('The import was cancelled.');
          await db.importPieces.put(piece);
          await db.imports.update(piece.importId, { touchedAt: now });
        }),
      ),
    piece: async (id: string, index: number): Promise<Bytes | null> =>
      (await db.importPieces.get([id, index]))?.bytes ?? null,
    change,
    file,
    end,
    /** Removes an import from the list, with all that is still kept of its file. */
    remove: (id: string): Promise<void> =>
      db.transaction('rw', db.imports, db.importPieces, async () => {
        await db.imports.delete(id);
        await dropPieces(db, id);
      }),
    /** How many of these posts are kept already. */
    countKnown: (sights: readonly Sight[]): Promise<number> => countKnown(db, sights),
  };
}

export type ImportStore = ReturnType<typeof createImportStore>;

async function countKnown(db: Database, sights: readonly Sight[]): Promise<number> {
  const ids = sights.map(sight => sight.post.id);
  const kept = await db.posts.bulkGet([...new Set(ids)]);
  const known = new Set(kept.flatMap(post => post?.id ?? []));
  // The same post twice in one batch is known the second time.
  let count = 0;
  for (const id of ids) {
    if (known.has(id)) count += 1;
    known.add(id);
  }
  return count;
}

function dropPieces(db: Database, id: string): PromiseLike<number> {
  return db.importPieces.where('[importId+index]').between([id, 0], [id, Infinity], true, true).delete();
}

function sameCursor(a: Cursor, b: Cursor): boolean {
  return a.part === b.part && a.item === b.item;
}
