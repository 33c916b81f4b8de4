import * as v from 'valibot';
import type { BackupHeader } from '../core/backup/format';
import { isBackupTable, rowSchemas, type BackupTable, type BackupTables } from '../core/backup/rows';
import { readBackup } from './backup-file';
import type { Progress } from './backup-save';

/** What a setting must look like; null for one that is not ours. */
export type CheckSetting = (key: string, version: number, value: unknown) => unknown;

/** A setting as it is kept. */
export interface SettingRow {
  key: string;
  version: number;
  value: unknown;
}

/** A row that may be kept. */
export type CheckedRow =
  | { [N in BackupTable]: { table: N; row: BackupTables[N] } }[BackupTable]
  | { table: 'settings'; row: SettingRow }
  | { table: 'late'; row: { table: string; key: unknown } };

/** What a whole file holds. */
export interface BackupCheck {
  header: BackupHeader;
  /** Rows that can be restored, by table. */
  counts: ReadonlyMap<string, number>;
  /** Rows that are not as they must be, and are left out, by table. */
  refused: ReadonlyMap<string, number>;
  /** What a newer Countersign wrote and this one does not know: tables, and "table.field". Left out. */
  unknown: readonly string[];
  /** Keys of rows that changed while the backup was made: only what stands behind them in the file counts. */
  late: ReadonlySet<string>;
}

/** Names that are told; more than anybody reads. */
const MOST_UNKNOWN = 100;

const setting = v.object({
  key: v.pipe(v.string(), v.regex(/^[\w.:-]{1,60}$/)),
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
  value: v.unknown(),
});
const late = v.object({ table: v.pipe(v.string(), v.maxLength(60)), key: v.unknown() });

/**
 * Reads a file from beginning to end and says what is in it; changes nothing. Throws a BackupProblem for a file that cannot be
 * read whole. Rejects with the signal's reason when it is aborted.
 */
export async function checkBackup(
  file: Blob,
  {
    passphrase,
    checkSetting,
    progress,
    signal,
  }: {
    passphrase: string | null;
    checkSetting: CheckSetting;
    progress?: (progress: Progress) => void;
    signal?: AbortSignal;
  },
): Promise<BackupCheck> {
  const { header, rows, read } = await readBackup(file, passphrase);
  const counts = new Map<string, number>();
  const refused = new Map<string, number>();
  const unknown = new Set<string>();
  const changed = new Set<string>();
  for await (const piece of rows) {
    signal?.throwIfAborted();
    for (const [table, row] of piece) {
      const checked = checkRow(table, row, checkSetting, unknown);
      if (checked === 'unknown') continue;
      if (!checked) refused.set(table, (refused.get(table) ?? 0) + 1);
      else if (checked.table === 'late') changed.add(lateName(checked.row.table, checked.row.key));
      else counts.set(table, (counts.get(table) ?? 0) + 1);
    }
    progress?.({ done: Math.min(read(), file.size), total: file.size });
  }
  return { header, counts, refused, unknown: [...unknown].slice(0, MOST_UNKNOWN), late: changed };
}

/** The row as it may be kept; null for one that must not, 'unknown' for one of a table that we do not know. Notes what it leaves out. */
export function checkRow(
  table: string,
  row: unknown,
  checkSetting: CheckSetting,
  unknown: Set<string>,
): CheckedRow | 'unknown' | null {
  if (table === 'settings') return checkedSetting(row, checkSetting, unknown);
  if (table === 'late') {
    const read = v.safeParse(late, row);
    return read.success ? { table, row: read.output } : null;
  }
  if (!isBackupTable(table)) {
    unknown.add(table);
    return 'unknown';
  }
  const read = v.safeParse(rowSchemas[table], row, { abortEarly: true });
  if (!read.success) return null;
  for (const field of Object.keys(row as object))
    if (!Object.hasOwn(read.output, field) && unknown.size < MOST_UNKNOWN) unknown.add(`${table}.${field}`);
  return { table, row: read.output } as CheckedRow;
}

/** How a changed row is named among those that changed while the backup was made. */
export function lateName(table: string, key: unknown): string {
  return `${table} ${JSON.stringify(key)}`;
}

function checkedSetting(
  row: unknown,
  check: CheckSetting,
  unknown: Set<string>,
): CheckedRow | 'unknown' | null {
  const read = v.safeParse(setting, row);
  if (!read.success) return null;
  const { key, version, value } = read.output;
  const checked = check(key, version, value);
  if (checked === null) {
    unknown.add(`settings.${key}`);
    return 'unknown';
  }
  return { table: 'settings', row: { key, version, value: checked } };
}
