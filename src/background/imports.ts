import type { Brand } from '../core/brand';
import type { ImportRecord } from '../core/imports/import-record';
import { ImportProblem } from '../core/imports/problem';
import type { ArchiveReading, Batch } from '../core/imports/read-archive';
import { StorageFull } from '../storage/errors';
import type { ImportStore } from '../storage/imports';
import { readStaged } from '../storage/imports-pieces';

interface ImporterDeps {
  imports: ImportStore;
  /** Null before the set-up is finished: then nothing is brought in. */
  readBrands(): Promise<readonly Brand[] | null>;
  /** From when on posts of a brand (handle, lower case) are kept. Unix milliseconds. */
  readOldest(): Promise<(brand: string) => number>;
  /** These customers (handles, lower case) are different now. */
  tell(handles: readonly string[]): void;
  /** Called between batches: keeps the background alive, and lets others work. */
  breathe(): Promise<void>;
  /** There is work, or there is none any more: an alarm is to wake us, or not. */
  wakeLater(needed: boolean): Promise<void>;
  report(error: unknown): void;
  /** Unix milliseconds. */
  now(): number;
}

/** Milliseconds that filing a batch may take: whoever asks something meanwhile waits so long. */
const PATIENCE = 80;
const FEWEST = 50;
const MOST = 500;
/** Milliseconds between two announcements: open tabs ask again about everybody they show. */
const NEWS = 2_000;
const MOST_NEWS = 400;

/**
 * Brings staged files in, one after the other, batch by batch. It may be stopped at any moment: what is filed has its cursor moved
 * in the same step, and `wake` goes on from there.
 */
export function createImporter(deps: ImporterDeps) {
  const { imports, now } = deps;
  let working: Promise<void> | null = null;
  let size = 60;
  let atWork = false;
  let news = new Set<string>();
  let toldAt = -Infinity;

  /** Goes to work where there is any. Resolves when nothing is left to do. */
  function wake(): Promise<void> {
    working ??= work().finally(() => (working = null));
    return working;
  }

  async function work(): Promise<void> {
    atWork = false;
    for (;;) {
      const next = (await imports.list()).findLast(({ state }) => state === 'running');
      const brands = next ? await deps.readBrands() : null;
      if (!next || !brands) break;
      if (!atWork) await deps.wakeLater(true);
      atWork = true;
      await bringIn(next, brands);
    }
    tellNews();
    atWork = false;
    await deps.wakeLater(false);
  }

  async function bringIn(record: ImportRecord, brands: readonly Brand[]): Promise<void> {
    try {
      const oldest = await deps.readOldest();
      await fileAll(record, { brands, oldest, batchSize: () => size });
    } catch (error) {
      await imports.change(record.id, ({ state }) =>
        state === 'running' ? { state: 'failed', problem: problemOf(error), touchedAt: now() } : null,
      );
      if (!(error instanceof ImportProblem || error instanceof StorageFull)) deps.report(error);
    }
  }

  // Returns early when it was paused or ended, or when another background is at it.
  async function fileAll(
    record: ImportRecord,
    reading: Pick<ArchiveReading, 'brands' | 'batchSize' | 'oldest'>,
  ): Promise<void> {
    const readPiece = (index: number) => imports.piece(record.id, index);
    let from = record.cursor;
    let since = now();
    for await (const batch of readStaged(record, readPiece, reading)) {
      const begun = now();
      const step = { from, batch, brands: reading.brands, now: begun, worked: begun - since };
      const told = await imports.file(record.id, step);
      if (!told) return;
      since = begun;
      from = batch.cursor;
      adapt(batch, now() - begun);
      gather(told);
      await deps.breathe();
    }
    await imports.end(record.id, 'done', now());
  }

  function adapt({ sights }: Batch, took: number): void {
    if (sights.length < size / 2) return;
    const fitting = Math.round((sights.length * PATIENCE) / Math.max(1, took));
    size = Math.max(FEWEST, Math.min(MOST, Math.round((size + fitting) / 2)));
  }

  function gather(handles: readonly string[]): void {
    for (const handle of handles) if (news.size < MOST_NEWS) news.add(handle);
    if (now() - toldAt >= NEWS) tellNews();
  }

  function tellNews(): void {
    if (news.size > 0) deps.tell([...news]);
    news = new Set();
    toldAt = now();
  }

  return {
    wake,
    /** Whether a file is being brought in right now. */
    isAtWork: () => atWork,
  };
}

export type Importer = ReturnType<typeof createImporter>;

function problemOf(error: unknown): ImportRecord['problem'] {
  if (error instanceof ImportProblem) return { code: error.code, about: error.about };
  if (error instanceof StorageFull) return { code: 'full', about: '' };
  return { code: 'other', about: error instanceof Error ? error.message.slice(0, 300) : '' };
}
