import {
  createLineCutter,
  FORMAT,
  isTrailer,
  lineOf,
  readHeader,
  readLine,
  type BackupHeader,
  type BackupRow,
  type BackupTrailer,
} from '../core/backup/format';
import { BackupProblem } from '../core/backup/problem';
import { createDigest, type Bytes } from './backup-digest';
import { beginsSealed, sealing, unsealed } from './backup-seal';

/**
 * An empty gzip member with a comment, at the end of every backup that is not encrypted: a file that does not end so was cut.
 * Programs that unpack gzip see nothing of it.
 */
const END = new TextEncoder().encode('_________\0Countersign backup ends here\0\x03\0'.padEnd(49, '\0'));
END.set([0x1f, 0x8b, 8, 0x10, 0, 0, 0, 0, 0, 0xff]);

/** So many bytes of finished file are handed to the browser at a time, which may then lay them on disk. */
const PORTION = 8 << 20;

/**
 * Writes rows, in the pieces they come in, into one file. A passphrase encrypts it. Never holds more than a piece and the finished
 * file, which the browser keeps on disk when it is large.
 */
export async function writeBackup(
  { database, made, counts }: Pick<BackupHeader, 'database' | 'made' | 'counts'>,
  pieces: AsyncIterable<readonly BackupRow[]>,
  passphrase: string | null,
): Promise<Blob> {
  const header: BackupHeader = { countersign: 'backup', format: FORMAT, database, made, counts };
  const packed = streamOf(linesOf(header, pieces)).pipeThrough(gzip());
  if (passphrase === null) return collect(packed, [END]);
  return collect(packed.pipeThrough(await sealing(passphrase)), []);
}

/** What the reader of a file tells. */
export interface BackupReading {
  header: BackupHeader;
  /** Rows in the order of the file. Ends after the trailer, or throws a {@link BackupProblem}. */
  rows: AsyncGenerator<readonly BackupRow[], BackupTrailer>;
  /** Bytes of the file read so far. */
  read(): number;
}

/** Reads a file from its beginning. Throws a {@link BackupProblem} for what is none of ours or cannot be opened. */
export async function readBackup(file: Blob, passphrase: string | null): Promise<BackupReading> {
  let read = 0;
  const counted = (part: Blob) =>
    bytesIn(part).pipeThrough(
      new TransformStream<Bytes, Bytes>({
        transform(bytes, out) {
          read += bytes.length;
          out.enqueue(bytes);
        },
      }),
    );
  const plain = await packedIn(file, passphrase, counted);
  const lines = linesIn(plain.pipeThrough(gunzip()));
  const first = await lines.next();
  if (first.done) throw new BackupProblem('foreign', 'it is empty');
  const [start, ...others] = first.value;
  const header = readHeader(start?.line ?? '');
  return { header, rows: rowsIn(lines, [...(start ? [start] : []), ...others]), read: () => read };
}

async function packedIn(
  file: Blob,
  passphrase: string | null,
  read: (part: Blob) => ReadableStream<Bytes>,
): Promise<ReadableStream<Bytes>> {
  const beginning = new Uint8Array(await file.slice(0, 64).arrayBuffer());
  if (beginsSealed(beginning)) return unsealed(file, passphrase, read);
  if (beginning[0] !== END[0] || beginning[1] !== END[1])
    throw new BackupProblem('foreign', 'it does not begin like a backup');
  const end = new Uint8Array(await file.slice(-END.length).arrayBuffer());
  if (end.length !== END.length || end.some((byte, at) => byte !== END[at])) {
    // A gzip of anything else has no end of ours either: its first line tells.
    await firstLineIsOurs(file);
    throw new BackupProblem('cut', 'the end is missing');
  }
  return read(file.slice(0, file.size - END.length));
}

async function firstLineIsOurs(file: Blob): Promise<void> {
  const cutter = createLineCutter();
  const decoder = new TextDecoder();
  const reader = bytesIn(file).pipeThrough(gunzip()).getReader();
  let lines: string[] = [];
  try {
    for (let next = await reader.read(); !next.done && lines.length === 0; next = await reader.read())
      lines = cutter.feed(decoder.decode(next.value, { stream: true }));
  } catch {
    // So little is left that not even the first line can be read.
  }
  void reader.cancel().catch(() => undefined);
  const [line] = lines;
  if (line === undefined) return;
  try {
    readHeader(line);
  } catch (error) {
    if (error instanceof BackupProblem && error.kind === 'newer') throw error;
    throw new BackupProblem('foreign', 'the first line is not ours', { cause: error });
  }
}

interface PlacedLine {
  line: string;
  bytes: Bytes;
}

async function* linesIn(content: ReadableStream<Bytes>): AsyncGenerator<readonly PlacedLine[]> {
  const cutter = createLineCutter();
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const encoder = new TextEncoder();
  const reader = content.getReader();
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) {
      const lines = cutter.feed(decoder.decode(next.value, { stream: true }));
      if (lines.length > 0) yield lines.map(line => ({ line, bytes: encoder.encode(`${line}\n`) }));
    }
  } catch (error) {
    throw error instanceof BackupProblem
      ? error
      : new BackupProblem('damaged', 'it cannot be unpacked', { cause: error });
  } finally {
    void reader.cancel().catch(() => undefined);
  }
  if (cutter.rest() !== '') throw new BackupProblem('damaged', 'the last line has no end');
}

async function* rowsIn(
  lines: AsyncGenerator<readonly PlacedLine[]>,
  first: readonly PlacedLine[],
): AsyncGenerator<readonly BackupRow[], BackupTrailer> {
  const digest = createDigest();
  const counts = new Map<string, number>();
  let trailer: BackupTrailer | null = null;

  async function take(batch: readonly PlacedLine[], header: number): Promise<BackupRow[]> {
    const rows: BackupRow[] = [];
    for (const [at, { line, bytes }] of batch.entries()) {
      if (trailer) throw new BackupProblem('damaged', 'something stands behind the end');
      if (at >= header) {
        const read = readLine(line);
        if (isTrailer(read)) {
          trailer = read;
          continue;
        }
        rows.push(read);
        counts.set(read[0], (counts.get(read[0]) ?? 0) + 1);
      }
      await digest.feed(bytes);
    }
    return rows;
  }

  yield await take(first, 1);
  for await (const batch of lines) yield await take(batch, 0);
  const end = trailer as BackupTrailer | null;
  if (!end) throw new BackupProblem('cut', 'the last line is missing');
  if (end.digest !== (await digest.value()) || !sameCounts(end.counts, counts))
    throw new BackupProblem('damaged', 'its content is not what was written');
  return end;
}

function sameCounts(told: BackupTrailer['counts'], counted: ReadonlyMap<string, number>): boolean {
  return told.length === counted.size && told.every(([name, count]) => counted.get(name) === count);
}

async function* linesOf(
  header: BackupHeader,
  pieces: AsyncIterable<readonly BackupRow[]>,
): AsyncGenerator<Bytes> {
  const encoder = new TextEncoder();
  const digest = createDigest();
  const counts = new Map<string, number>();
  const first = encoder.encode(lineOf(header));
  await digest.feed(first);
  yield first;
  for await (const rows of pieces) {
    for (const [table] of rows) counts.set(table, (counts.get(table) ?? 0) + 1);
    const bytes = encoder.encode(rows.map(lineOf).join(''));
    await digest.feed(bytes);
    yield bytes;
  }
  yield encoder.encode(lineOf({ countersign: 'end', counts: [...counts], digest: await digest.value() }));
}

function streamOf(parts: AsyncGenerator<Bytes>): ReadableStream<Bytes> {
  return new ReadableStream<Bytes>({
    async pull(out) {
      const next = await parts.next();
      if (next.done) out.close();
      else out.enqueue(next.value);
    },
    async cancel() {
      await parts.return(undefined);
    },
  });
}

async function collect(bytes: ReadableStream<Bytes>, end: readonly Bytes[]): Promise<Blob> {
  const portions: Blob[] = [];
  let parts: Bytes[] = [];
  let size = 0;
  const reader = bytes.getReader();
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    parts.push(next.value);
    size += next.value.length;
    if (size < PORTION) continue;
    portions.push(new Blob(parts));
    parts = [];
    size = 0;
  }
  return new Blob([...portions, ...parts, ...end], { type: 'application/octet-stream' });
}

// The DOM's types know these streams of bytes by wider names.
function gzip() {
  return new CompressionStream('gzip') as unknown as TransformStream<Bytes, Bytes>;
}

function gunzip() {
  return new DecompressionStream('gzip') as unknown as TransformStream<Bytes, Bytes>;
}

function bytesIn(part: Blob): ReadableStream<Bytes> {
  return part.stream();
}
