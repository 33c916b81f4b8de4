import { signal } from '@preact/signals';

interface RemindersDeps {
  /** Whether the browser may show notifications of ours. */
  allowed(): Promise<boolean>;
  /** Asks the agent. To be called in a click. */
  ask(): Promise<boolean>;
}

/** Whether follow-ups may ring as notifications of the browser. */
export function createRemindersStore({ allowed, ask }: RemindersDeps) {
  const state = signal<'unknown' | 'allowed' | 'not yet' | 'refused'>('unknown');

  /** Looks it up. Where the browser cannot tell, it can still be asked. */
  async function check(): Promise<void> {
    state.value = (await allowed().catch(() => false)) ? 'allowed' : 'not yet';
  }

  /** Asks for it, in a click and before anything else: Firefox refuses after the first wait. */
  async function allow(): Promise<void> {
    const asked = ask();
    state.value = (await asked.catch(() => false)) ? 'allowed' : 'refused';
  }

  return { state, check, allow };
}

export type RemindersStore = ReturnType<typeof createRemindersStore>;
