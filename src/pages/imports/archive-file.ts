import type { BrandName } from '../../core/brand';
import {
  archiveFiles,
  previewArchive,
  type ArchiveFile,
  type ArchivePreview,
} from '../../core/imports/archive-preview';
import type { Bytes } from '../../core/imports/bytes';
import { partOf } from '../../core/imports/archive-files';
import { ImportProblem } from '../../core/imports/problem';
import { readArchive, type Batch } from '../../core/imports/read-archive';
import { unpack } from '../../core/imports/unpack';
import { dataRange, readZipDirectory, type ReadBytes } from '../../core/imports/zip-directory';
import { sameHandle } from '../../core/post';
import { inflate } from '../../storage/imports-streams';

/** Bytes that are read at once. */
export const STEP = 1024 * 1024;

/** An archive that was handed in, and what is in it. */
export interface OpenArchive {
  kind: 'archive';
  file: File;
  preview: ArchivePreview;
}

/** Looks into a zip: its directory and account.js are read, nothing else. Throws {@link ImportProblem}, also for the archive of an account that is none of the brands. */
export async function openArchive(file: File, brands: readonly BrandName[]): Promise<OpenArchive> {
  const read = readerOf(file);
  const { entries } = await readZipDirectory(read, file.size, name => partOf(name) !== null);
  const files = archiveFiles(entries);
  const account = files.find(({ part }) => part === 'account');
  const preview = previewArchive(
    files,
    account ? await allBytes(openEntry(file, account)) : new Uint8Array(0),
  );
  const { handle } = preview.account;
  if (!brands.some(brand => sameHandle(brand.handle, handle)))
    throw new ImportProblem('other-account', handle);
  return { kind: 'archive', file, preview };
}

/** Reads the archive's posts without keeping anything. */
export function archiveBatches(
  { file, preview }: OpenArchive,
  brands: readonly BrandName[],
  oldest: (brand: string) => number,
): AsyncGenerator<Batch> {
  return readArchive({
    account: preview.account,
    files: preview.files,
    brands,
    open: entry => openEntry(file, entry),
    from: { part: 0, item: 0 },
    batchSize: () => 500,
    oldest,
  });
}

/** The packed bytes of one file of the archive, a step at a time. */
export async function* packedBytes(file: File, entry: ArchiveFile): AsyncGenerator<Bytes> {
  const read = readerOf(file);
  const { from, to } = await dataRange(read, entry);
  for (let at = from; at < to; at += STEP) {
    const bytes = await read(at, Math.min(to, at + STEP));
    if (bytes.length === 0) throw new ImportProblem('cut-off');
    yield bytes;
  }
}

/** Reads slices of a file. */
export function readerOf(file: Blob): ReadBytes {
  return async (from, to) => new Uint8Array(await file.slice(from, to).arrayBuffer());
}

async function* openEntry(file: File, entry: ArchiveFile): AsyncGenerator<Bytes> {
  yield* unpack(packedBytes(file, entry), entry, inflate);
}

async function allBytes(parts: AsyncIterable<Bytes>): Promise<Bytes> {
  const all: Bytes[] = [];
  for await (const bytes of parts) all.push(bytes.slice());
  return new Uint8Array(await new Blob(all).arrayBuffer());
}
