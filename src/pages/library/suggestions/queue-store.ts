import { computed, signal } from '@preact/signals';
import type { Suggestion } from '../../../core/templates/suggestion';
import { reasonOf } from '../../reason-of';

interface QueueDeps {
  /** Waiting ones first, newest first. */
  list(): Promise<readonly Suggestion[]>;
  /** Initials of who works here, '' before somebody said so. */
  agent(): Promise<string>;
  /** Saves a pack of these as a file. */
  handOut(ids: string[], initials: string): Promise<unknown>;
}

type Reading = { is: 'first' | 'ready' } | { is: 'failed'; reason: string };
type HandedOut = { is: 'nothing' } | { is: 'saved'; count: number } | { is: 'failed'; reason: string };

/** All suggestions: those that wait for a lead, what became of the others, and which are the agent's own. */
export function createQueueStore({ list, agent, handOut }: QueueDeps) {
  const all = signal<readonly Suggestion[]>([]);
  const reading = signal<Reading>({ is: 'first' });
  const me = signal('');
  const handedOut = signal<HandedOut>({ is: 'nothing' });
  const waiting = computed(() => all.value.filter(({ decided }) => decided === null));
  const decided = computed(() =>
    all.value.filter(one => one.decided !== null).sort((a, b) => (b.decided?.at ?? 0) - (a.decided?.at ?? 0)),
  );
  const mine = computed(() => all.value.filter(({ by }) => by === me.value));
  const mineWaiting = computed(() => waiting.value.filter(({ by }) => by === me.value));

  async function load(): Promise<void> {
    try {
      [all.value, me.value] = await Promise.all([list(), agent()]);
      reading.value = { is: 'ready' };
    } catch (error) {
      if (reading.value.is !== 'ready') reading.value = { is: 'failed', reason: reasonOf(error) };
    }
  }

  /** Saves the agent's own that wait as a file, for a lead on another machine. */
  async function hand(): Promise<void> {
    const ids = mineWaiting.value.map(({ id }) => id);
    try {
      await handOut(ids, me.value);
      handedOut.value = { is: 'saved', count: ids.length };
    } catch (error) {
      handedOut.value = { is: 'failed', reason: reasonOf(error) };
    }
  }

  return { reading, waiting, decided, mine, mineWaiting, handedOut, load, handOut: hand };
}

export type QueueStore = ReturnType<typeof createQueueStore>;
