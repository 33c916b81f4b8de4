import { signal } from '@preact/signals';
import { SHORTEST_PIN, type LockState, type PinAnswer } from '../../messages/topics/lock';

interface LockDeps {
  read(): Promise<LockState>;
  now(): Promise<LockState>;
  open(pin: string): Promise<PinAnswer>;
  set(request: { pin?: string; next?: string; minutes: number }): Promise<PinAnswer>;
  remove(pin: string): Promise<PinAnswer>;
}

/** What became of what the agent asked for. */
type Told =
  | { is: 'nothing' | 'asking' | 'set' | 'changed' | 'removed' | 'short' | 'different' | 'failed' }
  | Exclude<PinAnswer, { is: 'right' }>;

/** Minutes that can be chosen. */
export const MINUTES = [1, 5, 15, 30, 60, 240] as const;

/** The lock as our own pages show it: the field that opens it, and its settings. */
export function createLockStore(deps: LockDeps) {
  const state = signal<LockState | null>(null);
  const pin = signal('');
  const next = signal('');
  const again = signal('');
  const minutes = signal(15);
  const told = signal<Told>({ is: 'nothing' });

  /** Takes up what is told about the lock. */
  function hear(heard: LockState) {
    state.value = heard;
    if (heard.on) minutes.value = heard.minutes;
  }

  async function load() {
    hear(await deps.read());
  }

  async function ask(question: () => Promise<PinAnswer>, done: Told) {
    if (told.value.is === 'asking') return;
    told.value = { is: 'asking' };
    try {
      const answer = await question();
      pin.value = '';
      if (answer.is === 'right') {
        next.value = '';
        again.value = '';
        await load();
      }
      told.value = answer.is === 'right' ? done : answer;
    } catch {
      told.value = { is: 'failed' };
    }
  }

  async function save() {
    const wanted = next.value;
    const on = state.value?.on ?? false;
    if ((!on || wanted !== '') && wanted.length < SHORTEST_PIN) told.value = { is: 'short' };
    else if (wanted !== again.value) told.value = { is: 'different' };
    else {
      const request = { minutes: minutes.value, ...(on ? { pin: pin.value } : {}) };
      const question = () => deps.set(wanted === '' ? request : { ...request, next: wanted });
      await ask(question, { is: on ? 'changed' : 'set' });
    }
  }

  return {
    state,
    pin,
    next,
    again,
    minutes,
    told,
    hear,
    load,
    save,
    unlock: () => ask(() => deps.open(pin.value), { is: 'nothing' }),
    remove: () => ask(() => deps.remove(pin.value), { is: 'removed' }),
    lockNow: async () => hear(await deps.now()),
  };
}

export type LockStore = ReturnType<typeof createLockStore>;
