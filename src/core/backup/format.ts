import * as v from 'valibot';
import { BackupProblem } from './problem';

/** Version of the file's own form; the tables' is the database's. */
export const FORMAT = 1;

/** Characters of the longest line: what the ranking learned in years stands in one. */
const LONGEST_LINE = 64_000_000;
const MOST_NAMES = 200;

const name = v.pipe(v.string(), v.regex(/^[\w.:-]{1,60}$/));
const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const counts = v.pipe(v.array(v.tuple([name, count])), v.maxLength(MOST_NAMES));

const header = v.object({
  countersign: v.literal('backup'),
  format: v.pipe(v.number(), v.integer(), v.minValue(1)),
  database: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(10_000)),
  made: v.pipe(v.number(), v.finite(), v.minValue(0)),
  counts,
});

const trailer = v.object({
  countersign: v.literal('end'),
  counts,
  digest: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
});

/** How many rows of which table, in pairs: a name from outside is then only text. */
export type Counts = readonly (readonly [string, number])[];

/** The first line of a backup. */
export interface BackupHeader {
  countersign: 'backup';
  format: number;
  /** Version of the database that the rows come from. */
  database: number;
  /** Unix milliseconds. */
  made: number;
  /** About how many rows there are: some may have come or gone while the backup was made. */
  counts: Counts;
}

/** The last line. A file without it was cut. */
export interface BackupTrailer {
  countersign: 'end';
  /** Exactly how many. */
  counts: Counts;
  /** Over every byte before this line, see docs/backup.md. */
  digest: string;
}

/** A row with the name of its table. */
export type BackupRow = readonly [table: string, row: unknown];

/** A line, with its end. */
export function lineOf(content: BackupHeader | BackupTrailer | BackupRow): string {
  return `${JSON.stringify(content)}\n`;
}

/** Reads the first line. Throws a {@link BackupProblem} for what is none, or in a form of the future. */
export function readHeader(line: string): BackupHeader {
  const value = parsed(line);
  const format: unknown = typeof value === 'object' && value !== null && 'format' in value ? value.format : 0;
  if (typeof format === 'number' && format > FORMAT)
    throw new BackupProblem('newer', `its form is ${format}, ours is ${FORMAT}`);
  const read = v.safeParse(header, value);
  if (!read.success) throw new BackupProblem('foreign', 'the first line is not ours');
  return read.output;
}

/** Reads any later line: a row, or the trailer. Throws a {@link BackupProblem} for anything else. */
export function readLine(line: string): BackupRow | BackupTrailer {
  const value = parsed(line);
  if (Array.isArray(value)) {
    const [table, row] = value as unknown[];
    if (value.length === 2 && v.is(name, table)) return [table, row];
  }
  const read = v.safeParse(trailer, value);
  if (!read.success) throw new BackupProblem('damaged', 'a line is neither a row nor the end');
  return read.output;
}

/** True for the last line. */
export function isTrailer(line: BackupRow | BackupTrailer): line is BackupTrailer {
  return !Array.isArray(line);
}

/** Cuts text into lines as it comes. Throws a {@link BackupProblem} for a line without an end in sight. */
export function createLineCutter() {
  let rest = '';
  return {
    /** The lines that this piece ends, without their ends. */
    feed(text: string): string[] {
      const lines = (rest + text).split('\n');
      rest = lines.pop() ?? '';
      if (rest.length > LONGEST_LINE) throw new BackupProblem('damaged', 'a line is too long');
      return lines;
    },
    /** What stands behind the last end of a line. */
    rest: () => rest,
  };
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch (cause) {
    throw new BackupProblem('damaged', 'a line cannot be read', { cause });
  }
}
