import type { DueFollowUp } from '../core/follow-up';

interface BellDeps {
  /** All open follow-ups, due first. */
  readOpen(): Promise<readonly DueFollowUp[]>;
  /** Writes down that these rang. What is shown without it would be shown again after a restart. */
  markRang(ids: readonly string[]): Promise<void>;
  /** Shows how many are due. */
  showCount(count: number): Promise<void>;
  /** Tells the agent of these, which have just become due. */
  ring(due: readonly DueFollowUp[]): Promise<void>;
  /** Takes away what was told of others than these. */
  keepOnly(due: readonly DueFollowUp[]): Promise<void>;
  /** Asks to be woken then (Unix ms), or not any more (null). */
  wakeAt(time: number | null): Promise<void>;
  /** Unix milliseconds. */
  now(): number;
}

/**
 * Rings follow-ups: each once, whatever is stopped or started in between. Everything it knows is in the database, so `look` may
 * be called at any time and as often as one likes; looks never overlap, and those asked for while one is waiting are one.
 */
export function createBell({ readOpen, markRang, showCount, ring, keepOnly, wakeAt, now }: BellDeps) {
  let queue: Promise<void> = Promise.resolve();
  let waiting: Promise<void> | null = null;

  /** Counts what is due, rings what became due, and asks to be woken for the next. */
  function look(): Promise<void> {
    waiting ??= queue.then(() => {
      waiting = null;
      return lookNow();
    });
    queue = waiting.catch(() => undefined);
    return waiting;
  }

  async function lookNow(): Promise<void> {
    const open = await readOpen();
    const time = now();
    const due = open.filter(({ dueAt }) => dueAt <= time);
    const next = open.find(({ dueAt }) => dueAt > time);
    await wakeAt(next?.dueAt ?? null);
    await showCount(due.length);
    await keepOnly(due);
    const fresh = due.filter(({ rangAt }) => rangAt === null);
    if (fresh.length === 0) return;
    await markRang(fresh.map(({ id }) => id));
    await ring(fresh);
  }

  return { look };
}
