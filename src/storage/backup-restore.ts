import { Dexie } from 'dexie';
import type { ReadInitials } from '../core/history/merge-post';
import type { BackupRow } from '../core/backup/format';
import { backupTables, type BackupTable } from '../core/backup/rows';
import { createAdding } from './backup-add';
import {
  checkRow,
  lateName,
  type BackupCheck,
  type CheckedRow,
  type CheckSetting,
  type SettingRow,
} from './backup-check';
import { readBackup } from './backup-file';
import { recount } from './backup-recount';
import { keyOf, type Progress } from './backup-save';
import type { Database } from './database';
import { withRoom } from './errors';
import { startSearchAnew } from './search/tidy';

/** Rows written in one step. Merging looks each of them up. */
const PIECE = { verbatim: 2_000, merging: 300 };

export interface RestoreOptions {
  passphrase: string | null;
  /** What the check of this very file found. */
  check: Pick<BackupCheck, 'counts' | 'late'>;
  /** 'add': brings both together. 'replace': what was here is gone afterwards. */
  mode: 'add' | 'replace';
  /** An earlier restore was stopped in the middle: what is here may not add up. */
  unfinished?: boolean;
  checkSetting: CheckSetting;
  /** Keeps a setting; what is here already stays when things are only added. */
  keepSetting(setting: SettingRow, mode: 'add' | 'replace'): Promise<void>;
  readInitials: ReadInitials;
  /** Since when a brand's posts are kept (Unix milliseconds): older ones are not added. Kept however old unless told. */
  keptSince?: (brand: string) => number;
  progress?: (progress: Progress) => void;
  signal?: AbortSignal;
}

/**
 * Puts the content of a file into the database. Doing it again gives the same, so one that was stopped in the middle is finished
 * by doing it again. Throws StorageFull, and the signal's reason when it is aborted; what was written until then stays.
 *
 * Nobody else may write meanwhile: see restore-mark.ts.
 */
export async function restoreBackup(db: Database, file: Blob, options: RestoreOptions): Promise<void> {
  await db.open();
  const { mode, signal, progress, check } = options;
  const total = [...check.counts.values()].reduce((sum, count) => sum + count, 0);
  if (mode === 'replace') await withRoom(() => clear(db));
  // Into an empty database everything goes as it stands: nothing is there to merge with, and it is many times faster.
  const verbatim = mode === 'replace' || (!options.unfinished && (await isEmpty(db)));
  const adding = verbatim ? null : createAdding(db, options);
  let done = 0;
  let counted = verbatim || !options.unfinished;
  for await (const rows of batches(db, file, options, verbatim ? PIECE.verbatim : PIECE.merging)) {
    signal?.throwIfAborted();
    const [first] = rows;
    if (!counted && first && first.table !== 'customers' && first.table !== 'posts') {
      await withRoom(() => recount(db));
      counted = true;
    }
    if (first?.table === 'settings')
      for (const { row } of rows) await options.keepSetting(row as SettingRow, mode);
    else if (first && adding) await withRoom(() => adding.add(rows));
    else if (first) await withRoom(() => putVerbatim(db, rows));
    done += rows.length;
    progress?.({ done: Math.min(done, total), total });
  }
  if (adding) await withRoom(() => adding.finish());
  await withRoom(() => startSearchAnew(db));
}

// Rows of one table at a time, in the order of the file, without those that changed later on.
async function* batches(
  db: Database,
  file: Blob,
  { passphrase, checkSetting, check }: RestoreOptions,
  most: number,
): AsyncGenerator<CheckedRow[]> {
  const { rows } = await readBackup(file, passphrase);
  let batch: CheckedRow[] = [];
  let behind = false;
  const take = ([table, row]: BackupRow): CheckedRow | null => {
    const checked = checkRow(table, row, checkSetting, new Set());
    if (!checked || checked === 'unknown') return null;
    if (checked.table === 'late') behind = true;
    if (checked.table === 'late' || checked.table === 'settings')
      return checked.table === 'late' ? null : checked;
    if (
      !behind &&
      check.late.size > 0 &&
      check.late.has(lateName(checked.table, keyOf(db, checked.table, checked.row)))
    )
      return null;
    return checked;
  };
  for await (const piece of rows) {
    for (const line of piece) {
      const checked = take(line);
      if (!checked) continue;
      if (batch.length >= most || (batch[0] && batch[0].table !== checked.table)) {
        yield batch;
        batch = [];
      }
      batch.push(checked);
    }
  }
  if (batch.length > 0) yield batch;
}

async function putVerbatim(db: Database, rows: readonly CheckedRow[]): Promise<void> {
  const [first] = rows;
  if (!first) return;
  try {
    await db.table(first.table).bulkPut(rows.map(({ row }) => row));
  } catch (error) {
    // A row that does not fit beside another one (two people with one number) is left out; the others are written.
    if (!(error instanceof Dexie.BulkError) || error.failures.some(isAboutRoom)) throw error;
  }
}

function isAboutRoom(failure: Error): boolean {
  return failure.name !== 'ConstraintError';
}

async function clear(db: Database): Promise<void> {
  const tables = backupTables.map(name => db.table(name));
  await db.transaction('rw', tables, () => Promise.all(tables.map(table => table.clear())));
}

/** Tables that are never empty once the set-up is finished, or that a few sights do not fill. */
const SAY_NOTHING: ReadonlySet<BackupTable> = new Set<BackupTable>(['templates', 'upkeep', 'learning']);

async function isEmpty(db: Database): Promise<boolean> {
  const counts = await Promise.all(
    backupTables.filter(name => !SAY_NOTHING.has(name)).map(name => db.table(name).limit(1).count()),
  );
  return counts.every(count => count === 0);
}
