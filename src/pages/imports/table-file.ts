import type { BrandName } from '../../core/brand';
import type { Bytes } from '../../core/imports/bytes';
import type { Mapping } from '../../core/imports/csv-columns';
import { readRow } from '../../core/imports/csv-row';
import { readCsv, startOfCsv, type CsvReading, type CsvStart } from '../../core/imports/read-csv';
import type { Batch } from '../../core/imports/read-archive';
import type { Refusal } from '../../core/imports/refusal';
import type { Sight } from '../../core/history/sight';
import { readerOf, STEP } from './archive-file';

/** A table that was handed in, what its beginning shows, and how it is to be read. */
export interface OpenTable {
  kind: 'table';
  file: File;
  start: CsvStart;
  mapping: Mapping;
}

/** How a row will be understood. */
export interface SampleRow {
  cells: readonly string[];
  found: Sight | Refusal;
}

const SHOWN = 10;
const BEGINNING = 256 * 1024;

/** Looks at the beginning of a table and guesses. Throws an ImportProblem for what is no table. */
export async function openTable(file: File, brands: readonly BrandName[]): Promise<OpenTable> {
  const beginning = await readerOf(file)(0, BEGINNING);
  const start = startOfCsv(beginning, file.size <= BEGINNING);
  const [only] = brands;
  const brand = brands.length === 1 && only ? only.handle : null;
  return {
    kind: 'table',
    file,
    start,
    mapping: { columns: start.columns, dayOrder: start.dayOrder ?? 'day-first', brand },
  };
}

/** The first rows as they will be understood. `now` in Unix ms. */
export function sampleOf(
  { start, mapping }: OpenTable,
  reading: Pick<CsvReading, 'brands' | 'now' | 'oldest'>,
): SampleRow[] {
  return start.rows.slice(0, SHOWN).map(cells => ({ cells, found: readRow(cells, { ...reading, mapping }) }));
}

/** Reads the whole table. */
export function tableBatches(
  { file, start, mapping }: OpenTable,
  reading: Pick<CsvReading, 'brands' | 'now' | 'oldest' | 'onRefused'>,
): AsyncGenerator<Batch> {
  return readCsv({ ...reading, start, mapping, bytes: bytesOf(file) });
}

async function* bytesOf(file: File): AsyncGenerator<Bytes> {
  const read = readerOf(file);
  for (let at = 0; at < file.size; at += STEP) yield await read(at, Math.min(file.size, at + STEP));
}
