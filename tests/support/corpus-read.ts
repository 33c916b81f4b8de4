import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';

// Where the corpora lie for developers and CI. A clone elsewhere has none.
const corporaFolder = fileURLToPath(new URL('../../../shared/data/', import.meta.url));

/** False where `../shared/data` is absent: tests that need it skip there with {@link noCorpora}. */
export const haveCorpora = existsSync(corporaFolder);

/** What a skipped test says. */
export const noCorpora = 'skipped: ../shared/data is not here';

/**
 * The rows of a gzipped CSV file (RFC 4180, header line, \n inside quotes) as objects by column name. `path` is absolute or
 * below `../shared/data`. Throws what `readFileSync` throws.
 */
export function* readCsvGz(path: string): Iterable<Record<string, string>> {
  let header: string[] | undefined;
  for (const cells of csvRows(unzip(path))) {
    if (header) yield Object.fromEntries(header.map((name, index) => [name, cells[index] ?? '']));
    else header = cells;
  }
}

/** The objects of a gzipped file of JSON lines. `path` as in {@link readCsvGz}; throws on a line that is not JSON. */
export function* readJsonlGz(path: string): Iterable<unknown> {
  for (const line of unzip(path).split('\n')) {
    if (line.trim() !== '') yield JSON.parse(line) as unknown;
  }
}

function unzip(path: string): string {
  return gunzipSync(readFileSync(resolve(corporaFolder, path)))
    .toString('utf8')
    .replace(/^\uFEFF/, '');
}

// A cell and what ends it. Quoted cells double their quotes.
const CELL = /(?:"((?:[^"]|"")*)"|([^,"\r\n][^,\r\n]*)?)(,|\r?\n|$)/gy;

/** The cells of CSV text, row by row; the end of the text ends the last row. Empty lines are no rows. */
export function* csvRows(text: string): Iterable<string[]> {
  const cell = new RegExp(CELL);
  let row: string[] = [];
  while (cell.lastIndex < text.length) {
    const start = cell.lastIndex;
    const match = cell.exec(text);
    if (!match) throw new Error(`csv: no cell at ${start}: ${text.slice(start, start + 40)}`);
    row.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? '');
    if (match[3] === ',') continue;
    if (row.length > 1 || row[0] !== '') yield row;
    row = [];
  }
  if (row.length > 0) yield [...row, ''];
}
