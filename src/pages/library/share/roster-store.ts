import { signal } from '@preact/signals';
import type { RosterEntry } from '../../../core/sharing/pack';
import { reasonOf } from '../../reason-of';
import { rosterProblem, tidyEntry, type RosterProblem } from './roster';

interface RosterDeps {
  read(): Promise<readonly RosterEntry[]>;
  /** Rejects when it is not on disk. */
  save(roster: RosterEntry[]): Promise<unknown>;
}

type Outcome =
  { is: 'nothing' | 'saved' } | { is: 'wrong'; problem: RosterProblem } | { is: 'failed'; reason: string };

/** Who answers: names and initials of the team. Every change is saved as it is made, and the last one can be taken back. */
export function createRosterStore({ read, save }: RosterDeps) {
  const roster = signal<readonly RosterEntry[]>([]);
  const outcome = signal<Outcome>({ is: 'nothing' });
  const before = signal<readonly RosterEntry[] | null>(null);

  async function load(): Promise<void> {
    roster.value = await read().catch(() => roster.value);
  }

  async function write(next: readonly RosterEntry[], undoable: boolean): Promise<boolean> {
    const old = roster.value;
    try {
      await save([...next]);
    } catch (error) {
      outcome.value = { is: 'failed', reason: reasonOf(error) };
      return false;
    }
    roster.value = next;
    before.value = undoable ? old : null;
    outcome.value = { is: 'saved' };
    return true;
  }

  /** Puts this entry at a place of the list, at its end for one that is new. False when it cannot be kept so. */
  async function put(index: number, typed: RosterEntry): Promise<boolean> {
    const entry = tidyEntry(typed);
    const problem = rosterProblem(
      entry,
      roster.value.filter((_, at) => at !== index),
    );
    if (problem) {
      outcome.value = { is: 'wrong', problem };
      return false;
    }
    return write(roster.value.toSpliced(index, 1, entry), true);
  }

  return {
    roster,
    outcome,
    load,
    put,
    /** Takes a colleague off the list. */
    remove: (index: number) => write(roster.value.toSpliced(index, 1), true),
    canUndo: () => before.value !== null,
    async undo(): Promise<void> {
      if (before.value) await write(before.value, false);
    },
  };
}

export type RosterStore = ReturnType<typeof createRosterStore>;
