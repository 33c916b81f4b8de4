import { computed, signal } from '@preact/signals';
import { BackupProblem, type ProblemKind } from '../../core/backup/problem';
import type { Counts } from '../../core/backup/format';
import type { BackupCheck } from '../../storage/backup-check';
import type { RestoreMark } from '../../storage/restore-mark';
import { createWork, isCancelled } from './work';

type Progress = (at: { done: number; total: number }) => void;
type Mode = RestoreMark['mode'];

/** A file that was checked, and what it will be put beside. */
interface Checked {
  name: string;
  check: BackupCheck;
  /** How many rows are here now, by table. */
  here: Counts;
}

interface RestoreDeps {
  check(file: Blob, passphrase: string | null, progress: Progress, signal: AbortSignal): Promise<BackupCheck>;
  here(): Promise<Counts>;
  /** True while a file is being brought in, which would write in between. */
  importing(): Promise<boolean>;
  /** Rejects when it was stopped; false when another page is at it. */
  restore(
    file: File,
    options: { passphrase: string | null; check: BackupCheck; mode: Mode; unfinished: boolean },
    progress: Progress,
    signal: AbortSignal,
  ): Promise<boolean>;
  /** What an earlier restore left behind, null when it came to its end. */
  mark(): Promise<RestoreMark | null>;
  now(): number;
}

type RestoreState =
  | { is: 'idle' | 'reading' | 'restoring' | 'cancelled' | 'importing' | 'elsewhere' }
  | { is: 'sealed'; wrong: boolean }
  | { is: 'checked' | 'done'; checked: Checked }
  | { is: 'unreadable'; problem: ProblemKind }
  | { is: 'failed'; reason: string };

/** Restoring a backup: first the file is read whole, then the agent decides, then it is done. */
export function createRestoreStore(deps: RestoreDeps) {
  const state = signal<RestoreState>({ is: 'idle' });
  const passphrase = signal('');
  const mode = signal<Mode>('add');
  /** The agent said that what is here may go. */
  const sure = signal(false);
  const mark = signal<RestoreMark | null>(null);
  const work = createWork(deps.now);
  let file: File | null = null;

  const hereEmpty = computed(
    () =>
      state.value.is === 'checked' && rowsIn(state.value.checked.here, 'posts', 'customers', 'notes') === 0,
  );
  const mayStart = computed(() => mode.value === 'add' || sure.value || hereEmpty.value);

  async function load() {
    mark.value = await deps.mark().catch(() => null);
  }

  async function choose(chosen: File) {
    if (work.state.value) return;
    file = chosen;
    passphrase.value = '';
    sure.value = false;
    mode.value = mark.value?.name === chosen.name ? mark.value.mode : 'add';
    await read(null);
  }

  async function read(words: string | null) {
    const chosen = file;
    if (!chosen) return;
    state.value = { is: 'reading' };
    try {
      const check = await work.run((progress, stopped) => deps.check(chosen, words, progress, stopped));
      const here = await deps.here();
      state.value = { is: 'checked', checked: { name: chosen.name, check, here } };
    } catch (error) {
      state.value = stateAfter(error);
    }
  }

  /** `saved`: a backup of what is here was made just now. */
  async function start(saved: boolean) {
    const before = state.value;
    const chosen = file;
    if (before.is !== 'checked' || !chosen || !(saved || mayStart.value) || work.state.value) return;
    if (await deps.importing()) {
      state.value = { is: 'importing' };
      return;
    }
    const options = {
      passphrase: passphrase.value === '' ? null : passphrase.value,
      check: before.checked.check,
      mode: mode.value,
      unfinished: mark.value !== null,
    };
    state.value = { is: 'restoring' };
    try {
      const alone = await work.run((progress, stopped) => deps.restore(chosen, options, progress, stopped));
      state.value = alone ? { is: 'done', checked: before.checked } : { is: 'elsewhere' };
    } catch (error) {
      state.value = stateAfter(error);
    }
    await load();
  }

  return {
    state,
    passphrase,
    mode,
    sure,
    mark,
    hereEmpty,
    mayStart,
    work,
    load,
    choose,
    unseal: () => read(passphrase.value),
    start,
    again: () => void (state.value = { is: 'idle' }),
  };
}

export type RestoreStore = ReturnType<typeof createRestoreStore>;

/** How many rows some tables have together. */
export function rowsIn(counts: Iterable<readonly [string, number]>, ...tables: string[]): number {
  let sum = 0;
  for (const [name, count] of counts) if (tables.includes(name)) sum += count;
  return sum;
}

function stateAfter(error: unknown): RestoreState {
  if (isCancelled(error)) return { is: 'cancelled' };
  if (!(error instanceof BackupProblem))
    return { is: 'failed', reason: error instanceof Error ? error.message : String(error) };
  if (error.kind === 'passphrase-needed') return { is: 'sealed', wrong: false };
  if (error.kind === 'passphrase-wrong') return { is: 'sealed', wrong: true };
  return { is: 'unreadable', problem: error.kind };
}
