import type { Bytes } from './bytes';
import { ImportProblem } from './problem';

/** One file in a zip, as the zip's directory names it. */
export interface ZipEntry {
  name: string;
  /** Bytes in the zip. */
  packed: number;
  /** Bytes when unpacked, as the directory says. */
  size: number;
  crc: number;
  /** 0 stored, 8 deflated. */
  method: number;
  encrypted: boolean;
  /** Where its local header begins. */
  offset: number;
}

/** Some bytes of the file, from the first offset up to but not including the second. */
export type ReadBytes = (from: number, to: number) => Promise<Bytes>;

/** X's archives have a file for each picture: some hundred thousand. Each takes at least 46 bytes here. */
const MOST_ENTRIES = 2_000_000;
const LARGEST_DIRECTORY = 256 * 1024 * 1024;
const STEP = 1024 * 1024;
const END = 22;
const LONGEST_COMMENT = 65_535;
const MARK = {
  end: 0x06054b50,
  end64: 0x06064b50,
  locator64: 0x07064b50,
  entry: 0x02014b50,
  local: 0x04034b50,
};

/**
 * The files of a zip that `wanted` asks for, and how many it has in all. Reads the end and the directory, never the data, and no
 * more than a mebibyte at a time. Throws {@link ImportProblem} for what is no zip, or a damaged one.
 */
export async function readZipDirectory(
  read: ReadBytes,
  size: number,
  wanted: (name: string) => boolean,
): Promise<{ entries: ZipEntry[]; count: number }> {
  const directory = await findDirectory(read, size);
  const entries: ZipEntry[] = [];
  let rest: Bytes = new Uint8Array(0);
  let at = directory.offset;
  const end = directory.offset + directory.length;
  for (let count = 0; count < directory.count; count += 1) {
    let parsed = parseEntry(rest);
    while (!parsed && at < end) {
      const more = await read(at, Math.min(end, at + STEP));
      if (more.length === 0) throw new ImportProblem('cut-off');
      at += more.length;
      rest = joined(rest, more);
      parsed = parseEntry(rest);
    }
    if (!parsed) throw new ImportProblem('damaged');
    rest = rest.subarray(parsed.length);
    if (parsed.entry.offset + parsed.entry.packed > directory.offset) throw new ImportProblem('damaged');
    if (wanted(parsed.entry.name)) entries.push(parsed.entry);
  }
  return { entries, count: directory.count };
}

/** Where the data of an entry lies in the file. Throws {@link ImportProblem} when no entry begins where the directory says. */
export async function dataRange(read: ReadBytes, entry: ZipEntry): Promise<{ from: number; to: number }> {
  if (entry.encrypted) throw new ImportProblem('encrypted', entry.name);
  if (entry.method !== 0 && entry.method !== 8) throw new ImportProblem('method', entry.name);
  const header = viewOf(await read(entry.offset, entry.offset + 30));
  if (header.byteLength < 30 || header.getUint32(0, true) !== MARK.local)
    throw new ImportProblem('damaged', entry.name);
  const from = entry.offset + 30 + header.getUint16(26, true) + header.getUint16(28, true);
  return { from, to: from + entry.packed };
}

interface Directory {
  offset: number;
  length: number;
  count: number;
}

async function findDirectory(read: ReadBytes, size: number): Promise<Directory> {
  const start = size >= 4 ? viewOf(await read(0, 4)).getUint32(0, true) : 0;
  if (start !== MARK.local && start !== MARK.end) throw new ImportProblem('not-a-zip');
  const from = Math.max(0, size - END - LONGEST_COMMENT - 20);
  const tail = viewOf(await read(from, size));
  const at = lastEnd(tail);
  if (at === null) throw new ImportProblem('cut-off');
  const directory = (await zip64(read, tail, at)) ?? {
    count: tail.getUint16(at + 10, true),
    length: tail.getUint32(at + 12, true),
    offset: tail.getUint32(at + 16, true),
  };
  if (tail.getUint16(at + 4, true) !== tail.getUint16(at + 6, true)) throw new ImportProblem('split');
  const { count, length, offset } = directory;
  if (count > MOST_ENTRIES || length > LARGEST_DIRECTORY) throw new ImportProblem('too-big');
  if (offset + length > from + at || count * 46 > length) throw new ImportProblem('damaged');
  return directory;
}

// The last mark whose comment ends with the file; a comment may hold the mark itself.
function lastEnd(tail: DataView): number | null {
  for (let at = tail.byteLength - END; at >= 0; at -= 1) {
    if (tail.getUint32(at, true) !== MARK.end) continue;
    if (at + END + tail.getUint16(at + 20, true) <= tail.byteLength) return at;
  }
  return null;
}

async function zip64(read: ReadBytes, tail: DataView, end: number): Promise<Directory | null> {
  const at = end - 20;
  if (at < 0 || tail.getUint32(at, true) !== MARK.locator64) return null;
  const from = whole(tail.getBigUint64(at + 8, true));
  const record = viewOf(await read(from, from + 56));
  if (record.byteLength < 56 || record.getUint32(0, true) !== MARK.end64) throw new ImportProblem('damaged');
  return {
    count: whole(record.getBigUint64(32, true)),
    length: whole(record.getBigUint64(40, true)),
    offset: whole(record.getBigUint64(48, true)),
  };
}

// Null when the bytes end within it.
function parseEntry(bytes: Bytes): { entry: ZipEntry; length: number } | null {
  if (bytes.length < 46) return null;
  const view = viewOf(bytes);
  if (view.getUint32(0, true) !== MARK.entry) throw new ImportProblem('damaged');
  const nameEnd = 46 + view.getUint16(28, true);
  const extraEnd = nameEnd + view.getUint16(30, true);
  const length = extraEnd + view.getUint16(32, true);
  if (bytes.length < length) return null;
  const sizes = largeSizes(viewOf(bytes.subarray(nameEnd, extraEnd)), [
    view.getUint32(24, true),
    view.getUint32(20, true),
    view.getUint32(42, true),
  ]);
  const entry = {
    name: new TextDecoder().decode(bytes.subarray(46, nameEnd)),
    encrypted: (view.getUint16(8, true) & 1) === 1,
    method: view.getUint16(10, true),
    crc: view.getUint32(16, true),
    ...sizes,
  };
  return { entry, length };
}

// Sizes that do not fit 32 bits stand in an extra field, in this order, and only those that do not fit.
function largeSizes(
  extra: DataView,
  [size = 0, packed = 0, offset = 0]: readonly number[],
): Pick<ZipEntry, 'size' | 'packed' | 'offset'> {
  const values = [size, packed, offset];
  if (!values.includes(0xffffffff)) return { size, packed, offset };
  for (let at = 0; at + 4 <= extra.byteLength; at += 4 + extra.getUint16(at + 2, true)) {
    if (extra.getUint16(at, true) !== 1) continue;
    let next = at + 4;
    const large = values.map(value => {
      if (value !== 0xffffffff) return value;
      if (next + 8 > extra.byteLength) throw new ImportProblem('damaged');
      next += 8;
      return whole(extra.getBigUint64(next - 8, true));
    });
    const [longSize = 0, longPacked = 0, longOffset = 0] = large;
    return { size: longSize, packed: longPacked, offset: longOffset };
  }
  throw new ImportProblem('damaged');
}

function whole(value: bigint): number {
  if (value > BigInt(Number.MAX_SAFE_INTEGER)) throw new ImportProblem('damaged');
  return Number(value);
}

function viewOf(bytes: Bytes): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

function joined(a: Bytes, b: Bytes): Bytes {
  if (a.length === 0) return b;
  const both = new Uint8Array(a.length + b.length);
  both.set(a);
  both.set(b, a.length);
  return both;
}
