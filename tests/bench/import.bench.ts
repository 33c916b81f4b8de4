import { closeSync, mkdtempSync, openSync, rmSync, statSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeArchive } from '../support/x-archive';
import { bringArchiveIn, type ArchiveRun } from './support/archive-run';
import { type Result, round } from './result';

export const names = ['import'];

const POSTS = Number(process.env['IMPORT_POSTS'] ?? 250_000);
const CUSTOMERS = 40_000;
const MEDIA = 400 * 1024 * 1024;
/** How often the worker is stopped and its page closed in the second run. */
const STOPS = 6;

/** A brand's archive of years, handed in on the page: once in one go, once stopped again and again. */
export async function run(): Promise<Result[]> {
  const folder = mkdtempSync(join(tmpdir(), 'countersign-archive-'));
  try {
    const file = join(folder, 'twitter.zip');
    write(file);
    const whole = await bringArchiveIn(file, { stops: 0, posts: POSTS });
    const parts = await bringArchiveIn(file, { stops: STOPS, posts: POSTS });
    return [rateOf(whole, file), memoryOf(whole, parts), sameness(whole, parts)];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function write(file: string): void {
  const handle = openSync(file, 'w');
  writeArchive(
    { posts: POSTS, media: MEDIA, customers: CUSTOMERS, now: Date.now() - 86_400_000 },
    bytes => void writeSync(handle, bytes),
  );
  closeSync(handle);
}

function rateOf({ counts, taking, filing }: ArchiveRun, file: string): Result {
  return {
    name: 'import.rate',
    value: round(counts.read / filing),
    unit: '1/s',
    n: counts.read,
    note: `${counts.read} posts, ${counts.added} answers of ${CUSTOMERS} customers, zip of ${Math.round(statSync(file).size / 1e6)} MB; looking into it and taking it over took ${round(taking)} s`,
  };
}

function memoryOf({ memory }: ArchiveRun, parts: ArchiveRun): Result {
  return {
    name: 'import.memory',
    value: round(memory.peak),
    unit: 'MB',
    n: memory.looks,
    note: `highest PSS of the extension's process (page and worker together) in one go; ${round(parts.memory.peak)} when stopped, ${round(memory.before)} before; not in it: what runs the browser and has the database for all extensions and pages grew by at most ${round(memory.browserGrowth)}`,
  };
}

function sameness(whole: ArchiveRun, parts: ArchiveRun): Result {
  const same =
    JSON.stringify([whole.database, whole.counts]) === JSON.stringify([parts.database, parts.counts]);
  const { posts, customers, days } = whole.database;
  return {
    name: 'import.same',
    value: same ? 1 : 0,
    unit: 'yes or no',
    n: posts + customers + days,
    note: `every record of ${posts} posts, ${customers} customers and ${days} days is the same in one go as paused once, its page closed and its worker stopped ${STOPS} times; ${parts.database.posts} posts there`,
  };
}
