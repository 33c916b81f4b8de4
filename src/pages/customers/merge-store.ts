import { signal } from '@preact/signals';
import type { CustomerRow } from '../../core/customer';
import { reasonOf } from '../reason-of';

interface MergeDeps {
  merge(request: { into: string; from: string; evenSo?: boolean }): Promise<{ mergeId: string }>;
  split(mergeId: string): Promise<void>;
  /** What is on screen is no longer so. */
  changed(): void;
}

/** `refused`: the reason, and the same two again for an agent who knows better. */
type Outcome =
  | { is: 'idle' | 'working' }
  | { is: 'done'; mergeId: string; into: string }
  | { is: 'refused'; reason: string; into: CustomerRow; from: CustomerRow };

/** Putting two customers together who are one person, and taking that back. */
export function createMergeStore({ merge, split, changed }: MergeDeps) {
  const outcome = signal<Outcome>({ is: 'idle' });

  /** The first stays, with everything of the second. */
  async function join(into: CustomerRow, from: CustomerRow, evenSo = false): Promise<boolean> {
    if (outcome.value.is === 'working') return false;
    outcome.value = { is: 'working' };
    try {
      const request = { into: into.customerId, from: from.customerId };
      const { mergeId } = await merge(evenSo ? { ...request, evenSo } : request);
      outcome.value = { is: 'done', mergeId, into: into.displayName };
      changed();
      return true;
    } catch (error) {
      outcome.value = { is: 'refused', reason: reasonOf(error), into, from };
      return false;
    }
  }

  async function undo(): Promise<void> {
    const last = outcome.value;
    if (last.is !== 'done') return;
    await split(last.mergeId);
    outcome.value = { is: 'idle' };
    changed();
  }

  return { outcome, join, undo, clear: () => void (outcome.value = { is: 'idle' }) };
}

export type MergeStore = ReturnType<typeof createMergeStore>;
