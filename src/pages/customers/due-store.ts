import { signal } from '@preact/signals';
import type { DueFollowUp, FollowUp } from '../../core/follow-up';
import { reasonOf } from '../reason-of';

interface DueDeps {
  read(): Promise<readonly DueFollowUp[]>;
  save(wish: Pick<FollowUp, 'id' | 'customerId' | 'postId' | 'text' | 'dueAt' | 'state'>): Promise<unknown>;
  /** Unix milliseconds. */
  now(): number;
}

/** Follow-ups that are due: done, or put off. What was done last can be taken back. */
export function createDueStore({ read, save, now }: DueDeps) {
  const due = signal<readonly DueFollowUp[]>([]);
  const last = signal<DueFollowUp | null>(null);
  const failed = signal<string | null>(null);

  async function load(): Promise<void> {
    const all = await read().catch(() => null);
    if (all) due.value = all.filter(followUp => followUp.dueAt <= now());
  }

  async function keep(followUp: DueFollowUp, change: Partial<FollowUp>): Promise<boolean> {
    const { id, customerId, postId, text, dueAt, state } = { ...followUp, ...change };
    try {
      await save({ id, customerId, postId, text, dueAt, state });
      failed.value = null;
    } catch (error) {
      failed.value = reasonOf(error);
      return false;
    }
    await load();
    return true;
  }

  async function settle(followUp: DueFollowUp, change: Partial<FollowUp>): Promise<void> {
    if (await keep(followUp, change)) last.value = followUp;
  }

  return {
    due,
    last,
    failed,
    load,
    finish: (followUp: DueFollowUp) => settle(followUp, { state: 'done' }),
    putOff: (followUp: DueFollowUp, until: number) => settle(followUp, { dueAt: until, state: 'open' }),
    /** Brings back what was done or put off last. */
    async undo(): Promise<void> {
      const before = last.value;
      last.value = null;
      if (before) await keep(before, { dueAt: before.dueAt, state: 'open' });
    },
  };
}

export type DueStore = ReturnType<typeof createDueStore>;

/** Nine in the morning of the next day, here. Unix milliseconds. */
export function tomorrowMorning(now: number): number {
  const day = new Date(now);
  return new Date(day.getFullYear(), day.getMonth(), day.getDate() + 1, 9).getTime();
}
