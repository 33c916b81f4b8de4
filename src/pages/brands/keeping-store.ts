import { signal } from '@preact/signals';
import { handleKey } from '../../core/post';

/** How long the posts of brands (handles as {@link handleKey} makes them) are kept, in months. */
export type Kept = readonly { brand: string; months: number }[];

interface KeepingDeps {
  read(): Promise<Kept>;
  save(kept: Kept): Promise<void>;
  /** Months where nobody said otherwise. */
  usual: number;
}

/** For how long customers' posts are kept, per brand. */
export function createKeepingStore({ read, save: keep, usual }: KeepingDeps) {
  const kept = signal<Kept | null>(null);
  const state = signal<'idle' | 'saved' | 'failed'>('idle');
  let saving = Promise.resolve();

  async function load(): Promise<void> {
    kept.value = await read().catch(() => null);
  }

  /** How many months this brand's posts are kept; null before it is read, or when it cannot be. */
  function monthsFor(handle: string): number | null {
    if (kept.value === null) return null;
    return kept.value.find(({ brand }) => brand === handleKey(handle))?.months ?? usual;
  }

  async function write(handle: string, months: number): Promise<void> {
    try {
      // Another page may have changed it for another brand.
      const others = (await read()).filter(({ brand }) => brand !== handleKey(handle));
      const next = [...others, { brand: handleKey(handle), months }];
      await keep(next);
      kept.value = next;
      state.value = 'saved';
    } catch {
      state.value = 'failed';
    }
  }

  function change(handle: string, months: number): Promise<void> {
    saving = saving.then(() => write(handle, months));
    return saving;
  }

  return { kept, state, load, monthsFor, change };
}

export type KeepingStore = ReturnType<typeof createKeepingStore>;
