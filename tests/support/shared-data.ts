import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

/** Where a file of the shared data lies, beside the project; a user's clone has none. */
export function sharedData(path: string): URL {
  return new URL(`../../../shared/data/${path}`, import.meta.url);
}

/** True when this file of the shared data is there to be read. */
export function hasCorpus(path: string): boolean {
  return existsSync(sharedData(path));
}

/** The rows of a `.csv.gz` of the corpora, by column name. Throws when the file is not there. */
export function readCsv(path: string): Record<string, string>[] {
  const [head = [], ...rows] = cells(gunzipSync(readFileSync(sharedData(path))).toString('utf8'));
  return rows.map(row => Object.fromEntries(head.map((name, i) => [name, row[i] ?? ''])));
}

// RFC 4180: quotes, doubled quotes, line breaks inside quotes.
function cells(csv: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  for (const [, quoted, plain, end] of csv.matchAll(/(?:"((?:[^"]|"")*)"|([^,\r\n]*))(,|\r?\n|$)/g)) {
    row.push(quoted === undefined ? (plain ?? '') : quoted.replaceAll('""', '"'));
    if (end === ',') continue;
    if (row.length > 1 || row[0] !== '') rows.push(row);
    row = [];
  }
  return rows;
}
