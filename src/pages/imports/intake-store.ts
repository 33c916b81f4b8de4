import { computed, signal } from '@preact/signals';
import type { BrandName } from '../../core/brand';
import { csvLine } from '../../core/imports/csv-cells';
import type { Mapping } from '../../core/imports/csv-columns';
import { ImportProblem } from '../../core/imports/problem';
import type { ImportRecord } from '../../core/imports/import-record';
import type { ImportStore } from '../../storage/imports';
import { StorageFull } from '../../storage/errors';
import { reasonOf } from '../reason-of';
import { archiveBatches, openArchive, type OpenArchive } from './archive-file';
import { check, NO_FINDINGS, type Findings } from './check';
import { stageArchive, stageTable } from './stage';
import { openTable, sampleOf, tableBatches, type OpenTable } from './table-file';

interface IntakeDeps {
  imports: ImportStore;
  /** Null before the set-up is finished. */
  readBrands(): Promise<readonly BrandName[] | null>;
  /** From when on posts of a brand (handle, lower case) are kept. Unix milliseconds. */
  readOldest(): Promise<(brand: string) => number>;
  /** Lets the background go to work. */
  run(id: string): Promise<void>;
  /** Gives a file to the agent. */
  save(name: string, content: Blob): void;
  newId(): string;
  /** Unix milliseconds. */
  now(): number;
}

type Problem = NonNullable<ImportRecord['problem']> | { code: 'kind'; about: string };

/** Where taking a file in stands. */
export type Intake =
  | { is: 'waiting' }
  | { is: 'opening'; name: string }
  | { is: 'refused'; name: string; problem: Problem }
  | { is: 'open'; what: OpenArchive | OpenTable }
  | { is: 'staging'; name: string; share: number };

/** How far the check of an open file is. */
export type Checking =
  | { is: 'not begun' }
  | { is: 'going'; found: Findings }
  | { is: 'done'; found: Findings }
  | { is: 'failed'; problem: Problem };

/** Characters of refused rows that are put together before they go to the browser's own keeping. */
const CHUNK = 500_000;

/** One file on its way in: looked into, checked, taken over. */
export function createIntakeStore(deps: IntakeDeps) {
  const intake = signal<Intake>({ is: 'waiting' });
  const checking = signal<Checking>({ is: 'not begun' });
  const brands = signal<readonly BrandName[]>([]);
  let oldest: (brand: string) => number = () => 0;
  let life = new AbortController();
  const refusedRows = signal<Blob | null>(null);

  const sample = computed(() => {
    const { value } = intake;
    if (value.is !== 'open' || value.what.kind !== 'table') return [];
    return sampleOf(value.what, { brands: brands.value, now: deps.now(), oldest });
  });

  function begin(next: Intake): AbortSignal {
    life.abort();
    life = new AbortController();
    intake.value = next;
    checking.value = { is: 'not begun' };
    refusedRows.value = null;
    return life.signal;
  }

  /** Looks into a file, at its beginning or its directory. Going through all of it is another step: it takes time and memory. */
  async function open(file: File): Promise<void> {
    const signal = begin({ is: 'opening', name: file.name });
    try {
      brands.value = (await deps.readBrands()) ?? [];
      oldest = await deps.readOldest();
      const what = await openAny(file, brands.value);
      if (signal.aborted) return;
      intake.value = what
        ? { is: 'open', what }
        : { is: 'refused', name: file.name, problem: { code: 'kind', about: '' } };
    } catch (error) {
      if (!signal.aborted) intake.value = { is: 'refused', name: file.name, problem: problemOf(error) };
    }
  }

  /** Goes through the whole file and says what it would bring. */
  async function look(): Promise<void> {
    const { value } = intake;
    if (value.is !== 'open') return;
    const { signal } = life;
    const rows = collectRows(value.what);
    try {
      const batches = batchesOf(value.what, rows.add);
      for await (const found of check(batches, deps.imports.countKnown, signal))
        checking.value = { is: 'going', found };
      if (signal.aborted) return;
      refusedRows.value = rows.end();
      const { value: last } = checking;
      checking.value = { is: 'done', found: last.is === 'going' ? last.found : NO_FINDINGS };
    } catch (error) {
      if (!signal.aborted) checking.value = { is: 'failed', problem: problemOf(error) };
    }
  }

  function batchesOf(what: OpenArchive | OpenTable, onRefused?: (row: readonly string[]) => void) {
    return what.kind === 'archive'
      ? archiveBatches(what, brands.value, oldest)
      : tableBatches(what, { brands: brands.value, now: deps.now(), oldest, onRefused });
  }

  /** Takes the file over and has it brought in. */
  async function start(): Promise<void> {
    const { value } = intake;
    if (value.is !== 'open') return;
    const { what } = value;
    const { name } = what.file;
    const signal = begin({ is: 'staging', name, share: 0 });
    const id = deps.newId();
    const onProgress = (share: number) => {
      if (!signal.aborted) intake.value = { is: 'staging', name, share };
    };
    const staging = { imports: deps.imports, id, now: deps.now, onProgress, signal };
    try {
      await (what.kind === 'archive'
        ? stageArchive(what, staging)
        : stageTable(what.file, batchesOf(what), staging));
      await deps.run(id);
      begin({ is: 'waiting' });
    } catch (error) {
      await deps.imports.remove(id).catch(() => undefined);
      if (!signal.aborted) intake.value = { is: 'refused', name, problem: problemOf(error) };
    }
  }

  function map(changes: Partial<Mapping>): void {
    const { value } = intake;
    if (value.is !== 'open' || value.what.kind !== 'table') return;
    const { what } = value;
    begin({ is: 'open', what: { ...what, mapping: { ...what.mapping, ...changes } } });
  }

  function saveRefused(): void {
    const { value } = intake;
    if (refusedRows.value && value.is === 'open')
      deps.save(`${value.what.file.name.replace(/\.\w+$/, '')}-refused.csv`, refusedRows.value);
  }

  return {
    intake,
    checking,
    brands,
    sample,
    refusedRows,
    open,
    look,
    start,
    map,
    saveRefused,
    /** Puts the file away; what was not taken over is not kept. */
    close: () => void begin({ is: 'waiting' }),
  };
}

export type IntakeStore = ReturnType<typeof createIntakeStore>;

async function openAny(file: File, brands: readonly BrandName[]): Promise<OpenArchive | OpenTable | null> {
  if (/\.zip$/i.test(file.name)) return openArchive(file, brands);
  if (/\.(?:csv|tsv|txt)$/i.test(file.name)) return openTable(file, brands);
  return null;
}

// Many rows may be refused: the text goes to the browser in chunks, which keeps large ones on disk.
function collectRows(what: OpenArchive | OpenTable) {
  const chunks: Blob[] = [];
  let text = what.kind === 'table' && what.start.header ? csvLine(what.start.header) : '';
  let any = false;
  return {
    add(row: readonly string[]): void {
      any = true;
      text += csvLine(row);
      if (text.length < CHUNK) return;
      chunks.push(new Blob([text]));
      text = '';
    },
    end: (): Blob | null => (any ? new Blob(['\uFEFF', ...chunks, text], { type: 'text/csv' }) : null),
  };
}

function problemOf(error: unknown): Problem {
  if (error instanceof ImportProblem) return { code: error.code, about: error.about };
  if (error instanceof StorageFull) return { code: 'full', about: '' };
  // The file was changed or taken away after it was chosen: browsers then refuse to read on.
  if (error instanceof DOMException && error.name === 'NotReadableError') return { code: 'gone', about: '' };
  return { code: 'other', about: reasonOf(error) };
}
