import { inflateRawSync } from 'node:zlib';
import * as fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { archiveFiles, previewArchive } from '../../../../src/core/imports/archive-preview';
import type { Bytes } from '../../../../src/core/imports/bytes';
import { crc32 } from '../../../../src/core/imports/crc32';
import { ImportProblem } from '../../../../src/core/imports/problem';
import { readArchive, type Batch } from '../../../../src/core/imports/read-archive';
import { unpack } from '../../../../src/core/imports/unpack';
import { dataRange, readZipDirectory, type ZipEntry } from '../../../../src/core/imports/zip-directory';
import { NOON } from '../../../support/history';
import { accountJs, anArchive, aTweet, tweetsJs } from '../../../support/x-archive';

const BRANDS = [{ handle: 'AcmeParcels', name: 'Acme Parcels' }];

const readerOf = (file: Bytes) => (from: number, to: number) => Promise.resolve(file.slice(from, to));

async function* inflate(packed: AsyncIterable<Bytes>) {
  const all: Uint8Array[] = [];
  for await (const bytes of packed) all.push(bytes);
  try {
    yield new Uint8Array(inflateRawSync(Buffer.concat(all)));
  } catch {
    throw new TypeError('The compressed data was not valid');
  }
}

async function* oneByOne(bytes: Bytes, step = 1_000) {
  for (let at = 0; at < bytes.length; at += step) yield bytes.slice(at, at + step);
}

async function open(file: Bytes, entry: ZipEntry) {
  const { from, to } = await dataRange(readerOf(file), entry);
  return unpack(oneByOne(file.slice(from, to)), entry, inflate);
}

async function bytesOf(file: Bytes, entry: ZipEntry): Promise<Bytes> {
  const all: Uint8Array[] = [];
  for await (const bytes of await open(file, entry)) all.push(bytes);
  return new Uint8Array(Buffer.concat(all));
}

/** Everything that the archive says, or the problem that it has. */
async function readAll(file: Bytes) {
  try {
    const { entries, count } = await readZipDirectory(readerOf(file), file.length, () => true);
    const files = archiveFiles(entries);
    const [account] = files;
    const preview = previewArchive(files, account ? await bytesOf(file, account) : new Uint8Array(0));
    const batches: Batch[] = [];
    const reading = {
      ...preview,
      brands: BRANDS,
      open: async function* (entry: ZipEntry) {
        yield* await open(file, entry);
      },
      from: { part: 0, item: 0 },
      batchSize: () => 2,
    };
    for await (const batch of readArchive(reading)) batches.push(batch);
    return { count, preview, batches };
  } catch (error) {
    if (error instanceof ImportProblem) return error.code;
    throw error;
  }
}

function damaged(file: Bytes, at: number): Bytes {
  const copy = file.slice();
  copy[at] = (copy[at] ?? 0) ^ 0xff;
  return copy;
}

/** The offset of the n-th appearance of these bytes. */
function find(file: Bytes, ...bytes: number[]): number {
  return Buffer.from(file).indexOf(Buffer.from(bytes));
}

const ENTRY = [0x50, 0x4b, 1, 2];
const END = [0x50, 0x4b, 5, 6];

describe('an archive', () => {
  it('says whose it is, what is in it, and every answer', async () => {
    const tweets = Array.from({ length: 5 }, (_, serial) => aTweet({ serial }));
    const file = anArchive({
      'data/tweets.js': tweetsJs(tweets.slice(0, 3)),
      'data/tweets-part1.js': tweetsJs([...tweets.slice(3), aTweet({ serial: 9, to: null })], 1),
      'data/direct-messages.js': `window.YTD.direct_messages.part0 = [ "${'secret '.repeat(100)}" ]`,
    });

    const all = await readAll(file);

    expect(all).toMatchObject({
      count: 6,
      preview: { account: { handle: 'AcmeParcels', numericId: '900' } },
    });
    if (typeof all === 'string') return;
    expect(all.preview.messageBytes).toBeGreaterThan(700);
    expect(all.preview.files.map(({ name }) => name)).toEqual(['data/tweets.js', 'data/tweets-part1.js']);
    const sights = all.batches.flatMap(batch => batch.sights);
    expect(sights.map(sight => sight.post.id)).toEqual(tweets.map(({ tweet }) => tweet.id_str));
    expect(all.batches.at(-1)).toMatchObject({
      cursor: { part: 2, item: 0 },
      refused: { 'no-contact': 1 },
      done: all.preview.postBytes,
    });
  });

  it('is read in the order of its parts, not of their names', async () => {
    const part = (n: number) => tweetsJs([aTweet({ serial: n })], n);
    const file = anArchive({
      'data/tweets-part10.js': part(10),
      'data/tweets-part2.js': part(2),
      'data/tweets.js': part(0),
    });

    const all = await readAll(file);

    expect(typeof all === 'string' ? all : all.preview.files.map(({ name }) => name)).toEqual([
      'data/tweets.js',
      'data/tweets-part2.js',
      'data/tweets-part10.js',
    ]);
  });

  it('may lie in a folder, be of 2019, and be stored without packing', async () => {
    const file = new Uint8Array(
      zipSync(
        {
          'acme/data/account.js': strToU8(accountJs()),
          'acme/data/tweet.js': strToU8(`window.YTD.tweet.part0 = ${JSON.stringify([aTweet().tweet])}`),
        },
        { level: 0 },
      ),
    );

    const all = await readAll(file);

    expect(typeof all === 'string' ? all : all.batches.flatMap(batch => batch.sights)).toHaveLength(1);
  });

  it('is read from the end of a file with something before it in sizes of 64 bits', async () => {
    const all = await readAll(inZip64(anArchive()));

    expect(typeof all === 'string' ? all : all.batches.flatMap(batch => batch.sights)).toHaveLength(1);
  });

  it('goes on anywhere and gives the same', async () => {
    const tweets = Array.from({ length: 7 }, (_, serial) =>
      aTweet({ serial, to: serial % 3 ? undefined : null }),
    );
    const file = anArchive({
      'data/tweets.js': tweetsJs(tweets.slice(0, 4)),
      'data/tweets-part1.js': tweetsJs(tweets.slice(4), 1),
    });
    const { entries } = await readZipDirectory(readerOf(file), file.length, () => true);
    const reading = {
      account: { handle: 'AcmeParcels', displayName: '', numericId: null },
      files: archiveFiles(entries),
      brands: BRANDS,
      open: async function* (entry: ZipEntry) {
        yield* await open(file, entry);
      },
      batchSize: () => 1,
    };
    const from = async (cursor: Batch['cursor']) => {
      const all: Batch[] = [];
      for await (const batch of readArchive({ ...reading, from: cursor })) all.push(batch);
      return all;
    };
    const whole = await from({ part: 0, item: 0 });

    for (const [index, batch] of whole.entries())
      expect(await from(batch.cursor)).toEqual(whole.slice(index + 1));
  });
});

const whole = anArchive();

describe('a file that is no sound archive', () => {
  it.each<[string, Bytes, string]>([
    ['an empty file', new Uint8Array(0), 'not-a-zip'],
    ['a text file', strToU8('tweet_id,text\n1,hello\n'), 'not-a-zip'],
    ['a picture called .zip', new Uint8Array(70_000).fill(0x89), 'not-a-zip'],
    ['a download that broke off', whole.slice(0, whole.length - 100), 'cut-off'],
    ['half of one', whole.slice(0, whole.length >> 1), 'cut-off'],
    ['an empty zip', new Uint8Array(zipSync({})), 'no-archive'],
    ['a zip of something else', new Uint8Array(zipSync({ 'photos/1.jpg': new Uint8Array(9) })), 'no-archive'],
    ['an archive without account.js', anArchive({ 'data/account.js': null }), 'no-archive'],
    [
      'an account.js that names nobody',
      anArchive({ 'data/account.js': 'window.YTD.account.part0 = [{"account":{}}]' }),
      'unreadable',
    ],
    [
      'an account.js that would fill the memory',
      anArchive({ 'data/account.js': accountJs() + ' '.repeat(300_000) }),
      'too-big',
    ],
    [
      'posts that are no list',
      anArchive({ 'data/tweets.js': `<html>${' '.repeat(400)}</html>` }),
      'unreadable',
    ],
    [
      'posts whose list breaks off',
      anArchive({ 'data/tweets.js': tweetsJs([aTweet()]).slice(0, -4) }),
      'unreadable',
    ],
    ['a bomb', anArchive({ 'data/tweets.js': '['.padEnd(30_000_000, ' ') }), 'too-big'],
    ['one whose directory is overwritten', damaged(whole, find(whole, ...ENTRY)), 'damaged'],
    ['one that counts more files than it has', damaged(whole, find(whole, ...END) + 10), 'damaged'],
    ['one whose directory lies elsewhere', damaged(whole, find(whole, ...END) + 17), 'damaged'],
    ['one of several parts', damaged(whole, find(whole, ...END) + 4), 'split'],
  ])('says so of %s', async (_, file, code) => {
    expect(await readAll(file)).toBe(code);
  });

  it('says so of packed bytes that were changed, wherever', async () => {
    const { entries } = await readZipDirectory(
      readerOf(whole),
      whole.length,
      name => name === 'data/tweets.js',
    );
    const { from, to } = await dataRange(readerOf(whole), entries[0] as ZipEntry);

    for (let at = from; at < to; at += 7)
      expect(['damaged', 'unreadable']).toContain(await readAll(damaged(whole, at)));
  });

  it('says so of a directory that promises another size, sum, way of packing or key', async () => {
    const at = Buffer.from(whole).lastIndexOf('data/tweets.js') - 46;

    expect(await readAll(damaged(whole, at + 24))).toBe('damaged');
    expect(await readAll(damaged(whole, at + 16))).toBe('damaged');
    expect(await readAll(damaged(whole, at + 10))).toBe('method');
    expect(await readAll(damaged(whole, at + 8))).toBe('encrypted');
  });

  it('never takes bytes of strangers for anything worse', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(whole.length - 1), fc.nat(255), async (at, byte) => {
        const file = whole.slice();
        file[at] = byte;

        const all = await readAll(file);

        expect(['string', 'object']).toContain(typeof all);
      }),
      { numRuns: 300 },
    );
  });
});

describe('crc32', () => {
  it('is the sum that zips use, in one go or piece by piece', () => {
    const bytes = strToU8('123456789');

    expect(crc32(bytes)).toBe(0xcbf43926);
    expect(crc32(bytes.subarray(4), crc32(bytes.subarray(0, 4)))).toBe(0xcbf43926);
  });
});

it('an archive of another day says the same of a post', async () => {
  const sightsOf = async (file: Bytes) => {
    const all = await readAll(file);
    return typeof all === 'string' ? [] : all.batches.flatMap(batch => batch.sights);
  };
  const later = anArchive({ 'data/tweets.js': tweetsJs([aTweet({ at: NOON + 1_000 }), aTweet()]) });

  expect(await sightsOf(later)).toEqual(expect.arrayContaining(await sightsOf(whole)));
});

/** The same zip as programs write it that always use 64 bits. */
function inZip64(file: Bytes): Bytes {
  const end = find(file, ...END);
  const tail = Buffer.from(file.slice(end));
  const count = tail.readUInt16LE(10);
  const length = tail.readUInt32LE(12);
  const offset = tail.readUInt32LE(16);
  const directory: Buffer[] = [];
  let at = offset;
  for (let index = 0; index < count; index += 1) {
    const header = Buffer.from(file.slice(at, at + 46));
    const name = file.slice(at + 46, at + 46 + header.readUInt16LE(28));
    const extra = Buffer.alloc(28);
    extra.writeUInt16LE(1, 0);
    extra.writeUInt16LE(24, 2);
    extra.writeBigUInt64LE(BigInt(header.readUInt32LE(24)), 4);
    extra.writeBigUInt64LE(BigInt(header.readUInt32LE(20)), 12);
    extra.writeBigUInt64LE(BigInt(header.readUInt32LE(42)), 20);
    at += 46 + header.readUInt16LE(28) + header.readUInt16LE(30) + header.readUInt16LE(32);
    for (const place of [20, 24, 42]) header.writeUInt32LE(0xffffffff, place);
    header.writeUInt16LE(28, 30);
    header.writeUInt16LE(0, 32);
    directory.push(header, Buffer.from(name), extra);
  }
  const newLength = Buffer.concat(directory).length;
  expect(at).toBe(offset + length);
  const end64 = Buffer.alloc(56);
  end64.writeUInt32LE(0x06064b50, 0);
  end64.writeBigUInt64LE(44n, 4);
  end64.writeBigUInt64LE(BigInt(count), 24);
  end64.writeBigUInt64LE(BigInt(count), 32);
  end64.writeBigUInt64LE(BigInt(newLength), 40);
  end64.writeBigUInt64LE(BigInt(offset), 48);
  const locator = Buffer.alloc(20);
  locator.writeUInt32LE(0x07064b50, 0);
  locator.writeBigUInt64LE(BigInt(offset + newLength), 8);
  tail.writeUInt16LE(0xffff, 8);
  tail.writeUInt16LE(0xffff, 10);
  tail.writeUInt32LE(0xffffffff, 12);
  tail.writeUInt32LE(0xffffffff, 16);
  return new Uint8Array(Buffer.concat([file.slice(0, offset), ...directory, end64, locator, tail]));
}
