import { signal } from '@preact/signals';
import type { Setup } from '../../core/setup';
import { Refused } from '../../messages/errors';

interface SettingsDeps {
  read(): Promise<Setup | null>;
}

type LoadState = { is: 'loading' | 'ready' } | { is: 'failed'; reason: string };

/** What is set up, for the settings. */
export function createSettingsStore({ read }: SettingsDeps) {
  /** Null before the welcome page was finished. */
  const setup = signal<Setup | null>(null);
  const loading = signal<LoadState>({ is: 'loading' });

  async function load() {
    try {
      setup.value = await read();
      loading.value = { is: 'ready' };
    } catch (error) {
      loading.value = { is: 'failed', reason: reasonOf(error) };
    }
  }

  return { setup, loading, load };
}

export type SettingsStore = ReturnType<typeof createSettingsStore>;

function reasonOf(error: unknown): string {
  if (error instanceof Refused) return error.reason;
  return error instanceof Error ? error.message : String(error);
}
