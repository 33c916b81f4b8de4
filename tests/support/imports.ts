import { NO_DETAILS } from '../../src/core/brand';
import { archiveFiles, previewArchive } from '../../src/core/imports/archive-preview';
import type { Bytes } from '../../src/core/imports/bytes';
import { NOTHING_YET, type ImportRecord } from '../../src/core/imports/import-record';
import { unpack } from '../../src/core/imports/unpack';
import { dataRange, readZipDirectory } from '../../src/core/imports/zip-directory';
import { createImporter } from '../../src/background/imports';
import { inflate } from '../../src/storage/imports-streams';
import type { Store } from '../../src/storage/store';
import { NOON } from './history';

export const ACME = [{ ...NO_DETAILS, handle: 'AcmeParcels', name: 'Acme Parcels' }];

/** Puts an archive into the store as the page does, ready to be brought in. */
export async function stageArchive(
  { imports }: Pick<Store, 'imports'>,
  file: Bytes,
  id = 'one',
): Promise<ImportRecord> {
  const read = (from: number, to: number) => Promise.resolve(file.slice(from, to));
  const { entries } = await readZipDirectory(read, file.length, () => true);
  const files = archiveFiles(entries);
  const [accountFile] = files;
  if (!accountFile) throw new Error('no account');
  const range = await dataRange(read, accountFile);
  const account: Uint8Array[] = [];
  const packed = (async function* () {
    yield await read(range.from, range.to);
  })();
  for await (const bytes of unpack(packed, accountFile, inflate)) account.push(bytes.slice());
  const preview = previewArchive(files, new Uint8Array(Buffer.concat(account)));
  const pieces: Bytes[] = [];
  const starts: number[] = [];
  for (const entry of preview.files) {
    const { from, to } = await dataRange(read, entry);
    starts.push(pieces.length);
    for (let at = from; at < to; at += 50_000) pieces.push(file.slice(at, Math.min(to, at + 50_000)));
  }
  const record: ImportRecord = {
    id,
    name: 'twitter-2026.zip',
    source: {
      kind: 'archive',
      account: preview.account,
      files: preview.files,
      starts: [...starts, pieces.length],
    },
    state: 'staging',
    problem: null,
    startedAt: NOON,
    touchedAt: NOON,
    endedAt: null,
    total: preview.postBytes,
    done: 0,
    worked: 0,
    cursor: { part: 0, item: 0 },
    counts: NOTHING_YET,
  };
  await imports.begin(record);
  for (const [index, bytes] of pieces.entries()) await imports.addPiece({ importId: id, index, bytes }, NOON);
  await imports.change(id, () => ({ state: 'running' }));
  return record;
}

/** An importer on this store. `breathe` is called between batches. */
export function anImporter({ imports }: Pick<Store, 'imports'>, breathe = () => Promise.resolve()) {
  const told: string[] = [];
  const reported: unknown[] = [];
  const importer = createImporter({
    imports,
    readBrands: () => Promise.resolve(ACME),
    readOldest: () => Promise.resolve(() => 0),
    tell: handles => told.push(...handles),
    breathe,
    wakeLater: () => Promise.resolve(),
    report: error => reported.push(error),
    now: () => performance.now() + NOON,
  });
  return { ...importer, told, reported };
}
