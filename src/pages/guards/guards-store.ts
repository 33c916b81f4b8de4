import { signal } from '@preact/signals';
import type { GuardId } from '../../core/guards/finding';
import type { Overridden } from '../../core/guards/override';
import type { GuardName } from '../../messages/topics/guards';
import { reasonOf } from '../reason-of';

interface GuardsDeps {
  names(): Promise<readonly GuardName[]>;
  overrides(): Promise<readonly Overridden[]>;
  /** Guards that the agent at this machine turned off. */
  readOff(): Promise<readonly GuardId[]>;
  saveOff(off: readonly GuardId[]): Promise<void>;
  /** Puts a file among the downloads. */
  save(name: string, content: string): void;
}

type ListState = { is: 'loading' | 'ready' } | { is: 'failed'; reason: string };

/** Which guards there are, what was posted over them, and what the agent turned off. */
export function createGuardsStore({ names: readNames, overrides: read, readOff, saveOff, save }: GuardsDeps) {
  const names = signal<readonly GuardName[]>([]);
  const overrides = signal<readonly Overridden[]>([]);
  const list = signal<ListState>({ is: 'loading' });
  /** Null before it is read. */
  const off = signal<readonly GuardId[] | null>(null);
  const saving = signal<'idle' | 'saved' | 'failed'>('idle');
  let turn = Promise.resolve();

  async function load(): Promise<void> {
    names.value = await readNames().catch(() => names.value);
    off.value = await readOff().catch(() => off.value);
  }

  async function loadOverrides(): Promise<void> {
    try {
      overrides.value = await read();
      list.value = { is: 'ready' };
    } catch (error) {
      list.value = { is: 'failed', reason: reasonOf(error) };
    }
  }

  async function writeOff(id: GuardId, isOff: boolean): Promise<void> {
    try {
      // Another page may have changed it for another guard.
      const others = (await readOff()).filter(other => other !== id);
      const next = isOff ? [...others, id] : others;
      await saveOff(next);
      off.value = next;
      saving.value = 'saved';
    } catch {
      saving.value = 'failed';
    }
  }

  /** Turns a guard off for this agent, or on again. */
  function setOff(id: GuardId, isOff: boolean): Promise<void> {
    turn = turn.then(() => writeOff(id, isOff));
    return turn;
  }

  return { names, overrides, list, off, saving, load, loadOverrides, setOff, save };
}

export type GuardsStore = ReturnType<typeof createGuardsStore>;
