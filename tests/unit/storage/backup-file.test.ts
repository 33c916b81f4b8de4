import { gunzipSync } from 'node:zlib';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { BackupRow } from '../../../src/core/backup/format';
import { BackupProblem } from '../../../src/core/backup/problem';
import { readBackup, writeBackup } from '../../../src/storage/backup-file';

const HEAD = { database: 3, made: 1_790_000_000_000, counts: [['posts', 2]] as const };
const ROWS: BackupRow[] = [
  ['posts', { id: '41', text: 'Where is my parcel? 📦\u2028 "really"' }],
  ['posts', { id: '42', text: '' }],
  ['notes', JSON.parse('{"id":"n","__proto__":{"x":1}}')],
];
const WORDS = 'correct horse';

async function* inPieces(rows: readonly BackupRow[], size = 2) {
  for (let at = 0; at < rows.length; at += size) yield rows.slice(at, at + size);
}

const write = (passphrase: string | null, rows = ROWS) => writeBackup(HEAD, inPieces(rows), passphrase);

async function readAll(file: Blob, passphrase: string | null = null) {
  const { header, rows } = await readBackup(file, passphrase);
  const all: BackupRow[] = [];
  for await (const piece of rows) all.push(...piece);
  return { header, rows: all };
}

async function problemOf(file: Blob, passphrase: string | null = null): Promise<string> {
  try {
    await readAll(file, passphrase);
  } catch (error) {
    if (error instanceof BackupProblem) return error.kind;
    throw error;
  }
  return 'none';
}

const bytesOf = async (file: Blob) => new Uint8Array(await file.arrayBuffer());

async function changed(file: Blob, at: number): Promise<Blob> {
  const bytes = await bytesOf(file);
  bytes[at] = (bytes[at] ?? 0) ^ 0x10;
  return new Blob([bytes]);
}

/** Enough rows that do not compress for several chunks. */
const MANY: BackupRow[] = Array.from({ length: 3_000 }, (_, i) => [
  'posts',
  {
    id: String(i),
    text: Array.from({ length: 40 }, (_, j) => Math.imul(i * 40 + j, 2_654_435_761) >>> 0).join(''),
  },
]);

describe('a backup file', () => {
  it.each([null, WORDS])('gives back what was put in (passphrase: %s)', async passphrase => {
    const { header, rows } = await readAll(await write(passphrase), passphrase);
    expect(header).toEqual({ countersign: 'backup', format: 1, ...HEAD });
    expect(JSON.stringify(rows)).toBe(JSON.stringify(ROWS));
  });

  it('holds any rows, in any pieces', async () => {
    const rows = fc.array(
      fc.tuple(
        fc.constantFrom('posts', 'notes'),
        fc.json().map(text => JSON.parse(text) as unknown),
      ),
    );
    await fc.assert(
      fc.asyncProperty(rows, fc.integer({ min: 1, max: 5 }), async (rows, size) => {
        const file = await writeBackup(HEAD, inPieces(rows, size), null);
        expect(JSON.stringify((await readAll(file)).rows)).toBe(JSON.stringify(rows));
      }),
      { numRuns: 50 },
    );
  });

  it('is a gzip of lines that other programs unpack', async () => {
    const text = gunzipSync(await bytesOf(await write(null))).toString();
    const lines = text.trimEnd().split('\n');
    expect(lines).toHaveLength(2 + ROWS.length);
    expect(lines[1]).toBe(JSON.stringify(ROWS[0]));
  });

  it('shows no word of what it holds when it is encrypted', async () => {
    const bytes = Buffer.from(await bytesOf(await write(WORDS)));
    expect(bytes.includes('parcel')).toBe(false);
    expect(bytes.includes(Buffer.from([0x1f, 0x8b, 8]))).toBe(false);
    expect(Buffer.from(await bytesOf(await write(WORDS))).equals(bytes)).toBe(false);
  });

  it('says that it was cut, wherever', async () => {
    const file = await write(null);
    for (let size = 60; size < file.size; size += 7)
      expect(await problemOf(file.slice(0, size)), `${size}`).toBe('cut');
  });

  it('says that it was damaged, wherever', async () => {
    const file = await write(null);
    // The last 49 bytes say that the file is whole.
    for (let at = 10; at < file.size - 49; at += 5)
      expect(await problemOf(await changed(file, at)), `${at}`).toBe('damaged');
  });

  it('tells a wrong passphrase from a missing one, a cut and a damaged file', async () => {
    const file = await write(WORDS, MANY);
    expect(file.size).toBeGreaterThan(540_000);
    expect(await problemOf(file)).toBe('passphrase-needed');
    expect(await problemOf(file, 'correct house')).toBe('passphrase-wrong');
    expect(await problemOf(await changed(file, 60), WORDS)).toBe('damaged');
    expect(await problemOf(await changed(file, 300_000), WORDS)).toBe('damaged');
    expect(await problemOf(file.slice(0, 100), WORDS)).toBe('cut');
    expect(await problemOf(file.slice(0, 300_000), WORDS)).toBe('cut');
    expect(await problemOf(new Blob([file, 'x']), WORDS)).toBe('damaged');
  });

  it('notices chunks that were swapped, repeated, left out or taken for the end', async () => {
    const file = await write(WORDS, MANY);
    const text = await file.slice(0, 1_000).text();
    const head = text.split('\n').slice(0, 3).join('\n').length + 1;
    const frame = 4 + (1 << 18) + 16;
    const [start, one, two] = [
      file.slice(0, head),
      file.slice(head, head + frame),
      file.slice(head + frame, head + 2 * frame),
    ];
    const rest = file.slice(head + 2 * frame);
    expect(await problemOf(new Blob([start, one, two, rest]), WORDS)).toBe('none');
    expect(await problemOf(new Blob([start, two, one, rest]), WORDS)).toBe('damaged');
    expect(await problemOf(new Blob([start, one, one, rest]), WORDS)).toBe('damaged');
    expect(await problemOf(new Blob([start, two, rest]), WORDS)).toBe('damaged');
    expect(await problemOf(new Blob([start, one]), WORDS)).toBe('cut');
    const other = await write(WORDS, MANY);
    expect(await problemOf(new Blob([start, one, other.slice(head + frame)]), WORDS)).toBe('damaged');
    const asLast = new Uint8Array(await one.arrayBuffer());
    asLast[0] = (asLast[0] ?? 0) | 0x80;
    expect(await problemOf(new Blob([start, asLast]), WORDS)).toBe('damaged');
  });

  it('refuses what is no backup, and one from the future', async () => {
    expect(await problemOf(new Blob([]))).toBe('foreign');
    expect(await problemOf(new Blob(['{"countersign":"backup"}']))).toBe('foreign');
    const packed = async (text: string) =>
      new Response(new Blob([text]).stream().pipeThrough(new CompressionStream('gzip'))).blob();
    expect(await problemOf(await packed('id,text\n1,hello\n'))).toBe('foreign');
    expect(await problemOf(await packed('{"countersign":"backup","format":2}\n'))).toBe('newer');
  });

  it('opens with a passphrase however its letters were typed', async () => {
    const file = await write('Grüße');
    expect(await problemOf(file, 'Grüße'.normalize('NFD'))).toBe('none');
  });
});
