import { signal } from '@preact/signals';

const ORIGINS = ['https://x.com/*', 'https://twitter.com/*', 'https://mobile.twitter.com/*'];

interface AccessDeps {
  contains(origins: string[]): Promise<boolean>;
  request(origins: string[]): Promise<boolean>;
}

/** Whether we may work on x.com. Firefox lets people withhold that, at install or later. */
export function createAccessStore({ contains, request }: AccessDeps) {
  const state = signal<'unknown' | 'given' | 'missing' | 'refused' | 'just given'>('unknown');

  /** Looks it up. Says nothing when the browser cannot tell: a false alarm is worse than none. */
  async function check() {
    try {
      state.value = (await contains(ORIGINS)) ? 'given' : 'missing';
    } catch {
      state.value = 'unknown';
    }
  }

  /** Asks for it. Call it in a click and before anything else: Firefox refuses after the first wait. */
  async function ask() {
    const asked = request(ORIGINS);
    try {
      state.value = (await asked) ? 'just given' : 'refused';
    } catch {
      state.value = 'refused';
    }
  }

  return { state, check, ask };
}

export type AccessStore = ReturnType<typeof createAccessStore>;
