import { NOTHING_YET, type ImportRecord, type ImportSource } from '../../core/imports/import-record';
import type { Batch } from '../../core/imports/read-archive';
import { clearUp } from '../../storage/clear-up';
import type { ImportStore } from '../../storage/imports';
import type { TablePiece } from '../../storage/imports-pieces';
import { giveBack, packJson } from '../../storage/imports-streams';
import { packedBytes, type OpenArchive } from './archive-file';

interface StagingDeps {
  imports: Pick<ImportStore, 'begin' | 'addPiece' | 'change'>;
  id: string;
  /** Unix milliseconds. */
  now(): number;
  /** Share of the file that is taken over, 0 to 1. */
  onProgress(share: number): void;
  signal: AbortSignal;
}

/** Takes the packed posts of an archive over. From then on the file is not needed. Rejects when the signal aborts. */
export async function stageArchive({ file, preview }: OpenArchive, deps: StagingDeps): Promise<void> {
  const { files, account, postBytes } = preview;
  const record = emptyRecord(file.name, { kind: 'archive', account, files, starts: [] }, deps);
  await deps.imports.begin({ ...record, total: postBytes });
  const packed = files.reduce((sum, entry) => sum + entry.packed, 0);
  const starts: number[] = [];
  let index = 0;
  let done = 0;
  for (const entry of files) {
    starts.push(index);
    for await (const bytes of packedBytes(file, entry)) {
      deps.signal.throwIfAborted();
      await deps.imports.addPiece({ importId: deps.id, index, bytes }, deps.now());
      index += 1;
      done += bytes.length;
      giveBack(bytes);
      deps.onProgress(done / Math.max(1, packed));
    }
  }
  const source: ImportSource = { kind: 'archive', account, files, starts: [...starts, index] };
  await deps.imports.change(deps.id, () => ({ source }));
  // Where a page rests the browser sees no reason to, and the background is about to need the memory.
  clearUp();
}

/** Takes the rows of a table over, as sights. From then on the file is not needed. Rejects when the signal aborts. */
export async function stageTable(
  file: File,
  batches: AsyncIterable<Batch>,
  deps: StagingDeps,
): Promise<void> {
  await deps.imports.begin(emptyRecord(file.name, { kind: 'csv', pieces: 0 }, deps));
  let index = 0;
  for await (const { sights, read, refused, done } of batches) {
    deps.signal.throwIfAborted();
    const piece: TablePiece = { sights, read, refused };
    await deps.imports.addPiece({ importId: deps.id, index, bytes: await packJson(piece) }, deps.now());
    index += 1;
    deps.onProgress(done / Math.max(1, file.size));
  }
  const source: ImportSource = { kind: 'csv', pieces: index };
  await deps.imports.change(deps.id, () => ({ source, total: index }));
}

function emptyRecord(name: string, source: ImportSource, { id, now }: StagingDeps): ImportRecord {
  return {
    id,
    name: name.slice(0, 200),
    source,
    state: 'staging',
    problem: null,
    startedAt: now(),
    touchedAt: now(),
    endedAt: null,
    total: 0,
    done: 0,
    worked: 0,
    cursor: { part: 0, item: 0 },
    counts: NOTHING_YET,
  };
}
