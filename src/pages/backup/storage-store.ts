import { signal } from '@preact/signals';
import type { Counts } from '../../core/backup/format';

interface StorageDeps {
  /** Bytes used by the extension, and how many the browser would give it; null where it does not say. */
  estimate(): Promise<{ used: number | null; quota: number | null }>;
  counts(): Promise<Counts>;
  /** True when the browser promised not to clear our storage when the disk fills. */
  persisted(): Promise<boolean>;
  persist(): Promise<boolean>;
  /** Pieces of files that were not brought in to the end and are not being brought in. */
  remains(): Promise<number>;
  removeRemains(): Promise<void>;
}

/** What of the storage is used by what. */
interface Used {
  used: number | null;
  quota: number | null;
  counts: Counts;
  persisted: boolean;
  remains: number;
}

/** What is stored, and what can be done when it becomes too much. */
export function createStorageStore(deps: StorageDeps) {
  const used = signal<Used | null>(null);
  const asked = signal<'not' | 'given' | 'refused'>('not');
  const failed = signal('');

  async function load() {
    try {
      const [{ used: bytes, quota }, counts, persisted, remains] = await Promise.all([
        deps.estimate(),
        deps.counts(),
        deps.persisted().catch(() => false),
        deps.remains(),
      ]);
      used.value = { used: bytes, quota, counts, persisted, remains };
      failed.value = '';
    } catch (error) {
      failed.value = error instanceof Error ? error.message : String(error);
    }
  }

  /** Asks the browser to keep our storage. To be called in a click: Firefox asks the agent. */
  async function persist() {
    asked.value = (await deps.persist().catch(() => false)) ? 'given' : 'refused';
    await load();
  }

  async function removeRemains() {
    await deps.removeRemains();
    await load();
  }

  return { used, asked, failed, load, persist, removeRemains };
}

export type StorageStore = ReturnType<typeof createStorageStore>;
