import { Dexie, type IntervalTree, type ObservabilitySet } from 'dexie';
import type { BackupRow, Counts } from '../core/backup/format';
import { backupTables, type BackupTable } from '../core/backup/rows';
import { writeBackup } from './backup-file';
import type { Database } from './database';

/** Rows read at a time. */
const PIECE = 2_000;
/** Milliseconds in which a change in another of our contexts is heard here. */
const ECHO = 150;

/** How far a backup or a restore is. */
export interface Progress {
  done: number;
  total: number;
}

interface SaveOptions {
  /** Rows of the table "settings". */
  settings: readonly { key: string }[];
  /** Encrypts the file; null leaves it readable. */
  passphrase: string | null;
  /** Unix milliseconds. */
  now: number;
  progress?: (progress: Progress) => void;
  signal?: AbortSignal;
}

/**
 * Everything that is kept, in one file. Reads piece by piece, so agents work on meanwhile; what they change behind the reader's
 * back is read again at the end, in one step: the file is what was kept at that moment. Rejects with the signal's reason when it
 * is aborted.
 */
export async function saveBackup(db: Database, options: SaveOptions): Promise<Blob> {
  await db.open();
  const counts = await countRows(db, options.settings.length);
  const changes = watchChanges(db);
  try {
    const header = { database: db.verno, made: options.now, counts };
    return await writeBackup(header, rowsOf(db, counts, changes, options), options.passphrase);
  } finally {
    changes.stop();
  }
}

/** How many rows each table of a backup has now. */
export async function countRows(db: Database, settings: number): Promise<Counts> {
  const counts = await Promise.all(
    backupTables.map(async (name): Promise<[string, number]> => [name, await db.table(name).count()]),
  );
  return [...counts, ['settings', settings]];
}

async function* rowsOf(
  db: Database,
  counts: Counts,
  changes: Changes,
  { settings, progress, signal }: SaveOptions,
): AsyncGenerator<readonly BackupRow[]> {
  const total = counts.reduce((sum, [, count]) => sum + count, 0);
  let done = 0;
  for (const name of backupTables) {
    for await (const piece of piecesOf(db, name)) {
      signal?.throwIfAborted();
      yield piece;
      done += piece.length;
      progress?.({ done: Math.min(done, total), total });
    }
  }
  yield settings.map((setting): BackupRow => ['settings', setting]);
  yield await changedRows(db, changes);
  signal?.throwIfAborted();
  progress?.({ done: total, total });
}

async function* piecesOf(db: Database, name: BackupTable): AsyncGenerator<readonly BackupRow[]> {
  const table = db.table<object, unknown>(name);
  let last: unknown = Dexie.minKey;
  for (;;) {
    const rows = await table.where(':id').above(last).limit(PIECE).toArray();
    const end = rows.at(-1);
    if (!end) return;
    last = keyOf(db, name, end);
    yield rows.map((row): BackupRow => [name, row]);
  }
}

// Which keys changed, and then what stands there now: a reader takes nothing else for those keys.
async function changedRows(db: Database, changes: Changes): Promise<readonly BackupRow[]> {
  for (;;) {
    await new Promise(resolve => setTimeout(resolve, ECHO));
    const rows = await db.transaction(
      'r',
      backupTables.map(name => db.table(name)),
      () => readChanged(db, changes),
    );
    const before = changes.count();
    await new Promise(resolve => setTimeout(resolve, ECHO));
    if (changes.count() === before) return rows;
  }
}

async function readChanged(db: Database, changes: Changes): Promise<BackupRow[]> {
  const late: BackupRow[] = [];
  const rows: BackupRow[] = [];
  for (const name of backupTables) {
    for (const { from, to } of changes.in(name)) {
      const kept = await db.table<object, unknown>(name).where(':id').between(from, to, true, true).toArray();
      const keys = from === to || kept.length === 0 ? [from] : kept.map(row => keyOf(db, name, row));
      late.push(...keys.map((key): BackupRow => ['late', { table: name, key }]));
      rows.push(...kept.map((row): BackupRow => [name, row]));
    }
  }
  return [...late, ...rows];
}

/** The primary key of a row. */
export function keyOf(db: Database, name: BackupTable, row: object): unknown {
  const path = db.table(name).schema.primKey.keyPath ?? '';
  const read = (field: string) => (row as Record<string, unknown>)[field];
  return typeof path === 'string' ? read(path) : path.map(read);
}

interface Range {
  from: unknown;
  to: unknown;
}

interface Changes {
  in(table: BackupTable): readonly Range[];
  count(): number;
  stop(): void;
}

// Dexie tells all our contexts of every write, for its live queries.
function watchChanges(db: Database): Changes {
  const ranges = new Map<string, Map<string, Range>>();
  let count = 0;
  const hear = (parts: ObservabilitySet) => {
    for (const name of backupTables) {
      const tree = parts[`idb://${db.name}/${name}/`];
      if (!tree) continue;
      count += 1;
      const known = ranges.get(name) ?? new Map<string, Range>();
      ranges.set(name, known);
      for (const range of rangesIn(tree)) known.set(JSON.stringify([range.from, range.to]), range);
    }
  };
  Dexie.on('storagemutated', hear);
  return {
    in: name => [...(ranges.get(name)?.values() ?? [])],
    count: () => count,
    stop: () => Dexie.on.storagemutated.unsubscribe(hear),
  };
}

function rangesIn(tree: IntervalTree | null | undefined): Range[] {
  if (!tree || !('from' in tree)) return [];
  return [...rangesIn(tree.l), { from: tree.from, to: tree.to }, ...rangesIn(tree.r)];
}
