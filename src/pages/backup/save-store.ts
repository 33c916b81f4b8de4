import { computed, signal } from '@preact/signals';
import { createWork, isCancelled } from './work';

/** Characters of the shortest passphrase that is worth the name. */
export const SHORTEST_PASSPHRASE = 8;

interface SaveDeps {
  /** Makes the file. */
  save(
    passphrase: string | null,
    progress: (at: { done: number; total: number }) => void,
    signal: AbortSignal,
  ): Promise<Blob>;
  /** Hands it to the agent. */
  download(file: Blob, name: string): void;
  /** When the last backup was made, null for never. */
  last(): Promise<number | null>;
  keepLast(at: number): Promise<void>;
  /** Unix milliseconds. */
  now(): number;
}

type SaveState =
  | { is: 'idle' | 'cancelled' }
  | { is: 'incomplete'; problem: 'short' | 'different' }
  | { is: 'saved'; name: string; size: number }
  | { is: 'failed'; reason: string };

/** Saving a backup. */
export function createSaveStore({ save, download, last, keepLast, now }: SaveDeps) {
  const sealed = signal(false);
  const passphrase = signal('');
  const again = signal('');
  const state = signal<SaveState>({ is: 'idle' });
  const madeAt = signal<number | null>(null);
  const work = createWork(now);

  const problem = computed((): 'short' | 'different' | null => {
    if (!sealed.value) return null;
    if (passphrase.value.length < SHORTEST_PASSPHRASE) return 'short';
    return passphrase.value === again.value ? null : 'different';
  });

  async function load() {
    madeAt.value = await last().catch(() => null);
  }

  async function start(): Promise<void> {
    if (work.state.value) return;
    if (problem.value) {
      state.value = { is: 'incomplete', problem: problem.value };
      return;
    }
    state.value = { is: 'idle' };
    try {
      const words = sealed.value ? passphrase.value : null;
      const file = await work.run((progress, stopped) => save(words, progress, stopped));
      const name = nameOf(now(), sealed.value);
      download(file, name);
      state.value = { is: 'saved', name, size: file.size };
      passphrase.value = '';
      again.value = '';
      madeAt.value = now();
      await keepLast(now()).catch(() => undefined);
    } catch (error) {
      state.value = isCancelled(error) ? { is: 'cancelled' } : { is: 'failed', reason: String(error) };
    }
  }

  return { sealed, passphrase, again, state, problem, madeAt, work, load, start };
}

export type SaveStore = ReturnType<typeof createSaveStore>;

function nameOf(now: number, sealed: boolean): string {
  const day = new Date(now).toISOString().slice(0, 10);
  return `countersign-${day}.${sealed ? 'sealed' : 'backup.gz'}`;
}
