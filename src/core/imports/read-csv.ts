import type { BrandName } from '../brand';
import type { Bytes } from './bytes';
import { guessColumns, guessDayOrder, namesColumns, type Columns, type Mapping } from './csv-columns';
import { createCsvReader, guessDelimiter } from './csv-reader';
import { readRow } from './csv-row';
import { createDecoder, encodingOf, type Encoding } from './encoding';
import { ImportProblem } from './problem';
import type { Batch } from './read-archive';
import type { Refusal } from './refusal';
import type { DayOrder } from './times';

/** What the beginning of a table shows. */
export interface CsvStart {
  encoding: Encoding;
  delimiter: string;
  /** Names of the columns; null where the first line is data. */
  header: readonly string[] | null;
  /** Some first rows, for guessing and showing. */
  rows: readonly (readonly string[])[];
  columns: Columns;
  /** Null where both are possible, and somebody has to be asked. */
  dayOrder: DayOrder | null;
}

/** So many rows are looked at before guessing. */
const SAMPLE = 200;
/** Filed in one go: few enough that a question meanwhile waits hardly longer. */
const BATCH = 200;

/** What the first bytes of a table show; `whole` when there are no more. Throws {@link ImportProblem}. */
export function startOfCsv(start: Bytes, whole: boolean): CsvStart {
  if (start.length === 0) throw new ImportProblem('no-table');
  const encoding = encodingOf(start);
  const decoder = createDecoder(encoding);
  const text = decoder.push(start) + (whole ? decoder.end() : '');
  if (text.includes('\0')) throw new ImportProblem('no-table');
  const delimiter = guessDelimiter(text);
  const reader = createCsvReader(delimiter);
  const all = [...reader.push(text), ...(whole ? reader.end() : [])].slice(0, SAMPLE);
  const [first] = all;
  if (!first) throw new ImportProblem('no-table');
  const header = namesColumns(first) ? first : null;
  const rows = header ? all.slice(1) : all;
  const columns = guessColumns(header, rows);
  return { encoding, delimiter, header, rows, columns, dayOrder: guessDayOrder(rows, columns.time) };
}

/** What reading a table needs. */
export interface CsvReading {
  start: Pick<CsvStart, 'encoding' | 'delimiter' | 'header'>;
  mapping: Mapping;
  bytes: AsyncIterable<Bytes>;
  brands: readonly BrandName[];
  /** Unix milliseconds. */
  now: number;
  /** Posts of a brand (handle, lower case) written earlier are not brought in. Unix milliseconds. */
  oldest?(brand: string): number;
  /** Hears of every row that is not brought in. */
  onRefused?(row: readonly string[], reason: Refusal): void;
}

/** Reads a table, batch by batch; `done` counts bytes of the file. Holds no more than a batch and a piece of the file. */
export async function* readCsv(reading: CsvReading): AsyncGenerator<Batch> {
  const decoder = createDecoder(reading.start.encoding);
  const reader = createCsvReader(reading.start.delimiter);
  let batch = emptyBatch();
  let done = 0;
  let item = 0;
  let headerLeft = reading.start.header !== null;

  function* take(rows: readonly string[][]): Generator<Batch> {
    for (const row of rows) {
      if (headerLeft) {
        headerLeft = false;
        continue;
      }
      takeRow(batch, row, reading);
      if (batch.read < BATCH) continue;
      item += 1;
      yield { ...batch, done, cursor: { part: 0, item } };
      batch = emptyBatch();
    }
  }

  for await (const bytes of reading.bytes) {
    done += bytes.length;
    yield* take(reader.push(decoder.push(bytes)));
  }
  yield* take([...reader.push(decoder.end()), ...reader.end()]);
  if (batch.read > 0) yield { ...batch, done, cursor: { part: 0, item: item + 1 } };
}

function emptyBatch(): Pick<Batch, 'sights' | 'read' | 'refused'> {
  return { sights: [], read: 0, refused: {} };
}

function takeRow(
  batch: Pick<Batch, 'sights' | 'read' | 'refused'>,
  row: readonly string[],
  reading: CsvReading,
): void {
  batch.read += 1;
  const sight = readRow(row, reading);
  if (typeof sight !== 'string') {
    batch.sights.push(sight);
    return;
  }
  batch.refused[sight] = (batch.refused[sight] ?? 0) + 1;
  reading.onRefused?.(row, sight);
}
