import type { Bytes } from '../core/imports/bytes';
import type { ArchiveFile } from '../core/imports/archive-preview';
import type { Cursor, ImportRecord, Refused } from '../core/imports/import-record';
import { ImportProblem } from '../core/imports/problem';
import { readArchive, type ArchiveReading, type Batch } from '../core/imports/read-archive';
import { unpack } from '../core/imports/unpack';
import type { Sight } from '../core/history/sight';
import { inflate, unpackJson } from './imports-streams';

/** What a piece of a table holds. */
export interface TablePiece {
  sights: Sight[];
  read: number;
  refused: Refused;
}

type ReadPiece = (index: number) => Promise<Bytes | null>;

/** The batches of a staged import behind its cursor. Throws {@link ImportProblem} where its bytes are damaged or gone. */
export function readStaged(
  { source, cursor }: Pick<ImportRecord, 'source' | 'cursor'>,
  readPiece: ReadPiece,
  reading: Pick<ArchiveReading, 'brands' | 'batchSize' | 'oldest'>,
): AsyncGenerator<Batch> {
  if (source.kind === 'csv') return tableBatches(source.pieces, cursor, readPiece);
  const open = (file: ArchiveFile) => {
    const at = source.files.findIndex(({ name }) => name === file.name);
    return unpack(packedBytes(readPiece, source.starts[at] ?? 0, source.starts[at + 1] ?? 0), file, inflate);
  };
  return readArchive({ ...reading, account: source.account, files: source.files, open, from: cursor });
}

async function* packedBytes(readPiece: ReadPiece, from: number, to: number): AsyncGenerator<Bytes> {
  for (let index = from; index < to; index += 1) {
    const bytes = await readPiece(index);
    if (!bytes) throw new ImportProblem('gone');
    yield bytes;
  }
}

async function* tableBatches(pieces: number, { item }: Cursor, readPiece: ReadPiece): AsyncGenerator<Batch> {
  for (let index = item; index < pieces; index += 1) {
    const bytes = await readPiece(index);
    if (!bytes) throw new ImportProblem('gone');
    const { sights, read, refused } = (await unpackJson(bytes)) as TablePiece;
    yield { sights, read, refused, done: index + 1, cursor: { part: 0, item: index + 1 } };
  }
}
