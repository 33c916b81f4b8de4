import { signal } from '@preact/signals';
import type { Managed } from '../../messages/topics/packs';

/** What an administrator set for everybody: shown, and not to be changed here. */
export function createManagedStore({ read }: { read(): Promise<Managed> }) {
  const managed = signal<Managed>({ problems: [] });

  async function load(): Promise<void> {
    managed.value = await read().catch(() => managed.value);
  }

  return { managed, load };
}

export type ManagedStore = ReturnType<typeof createManagedStore>;
