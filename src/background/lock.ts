import type { LockState, PinAnswer } from '../messages/topics/lock';
import type { Item } from '../storage/item';
import type { KeptPin } from '../storage/lock-item';

interface LockDeps {
  pin: Item<KeptPin | null>;
  tries: Item<{ failed: number; at: number }>;
  atWork: Item<number | null>;
  keptPin(pin: string, minutes: number): Promise<KeptPin>;
  isPin(pin: string, kept: KeptPin): Promise<boolean>;
  /** Unix milliseconds. */
  now(): number;
  /** Tells everybody that it was locked or unlocked. */
  changed(): void;
  /** Asks to be woken then (Unix milliseconds), or not any more (null). */
  wakeAt(time: number | null): Promise<void>;
}

const MINUTE = 60_000;
/** So many wrong PINs cost nothing: fingers slip. */
const FREE_TRIES = 3;
/** Seconds to wait after the next; twice as long after each further one. */
const FIRST_WAIT = 5;
const LONGEST_WAIT = 15 * 60;

/** The lock. Without a PIN it is open for ever. */
export function createLock({ pin, tries, atWork, keptPin, isPin, now, changed, wakeAt }: LockDeps) {
  let known: Promise<KeptPin | null> | null = null;
  pin.watch(() => (known = null));
  // Written by nobody else, so it is read once.
  let working: Promise<number | null> | null = null;
  let queue: Promise<unknown> = Promise.resolve();

  function settings(): Promise<KeptPin | null> {
    known ??= pin.read();
    known.catch(() => (known = null));
    return known;
  }

  function lastAtWork(): Promise<number | null> {
    working ??= atWork.read();
    working.catch(() => (working = null));
    return working;
  }

  async function setAtWork(at: number | null): Promise<void> {
    working = Promise.resolve(at);
    await atWork.save(at);
  }

  async function read(): Promise<LockState> {
    const kept = await settings();
    if (!kept) return { on: false, locked: false, minutes: 0, locksAt: null };
    const at = await lastAtWork();
    const locksAt = at === null ? null : at + kept.minutes * MINUTE;
    // A clock that was set back must not keep it open.
    const open = at !== null && locksAt !== null && now() < locksAt && at <= now() + MINUTE;
    return { on: true, locked: !open, minutes: kept.minutes, locksAt: open ? locksAt : null };
  }

  async function touch(): Promise<LockState> {
    const state = await read();
    if (state.on && !state.locked) await open(state.minutes);
    return read();
  }

  async function open(minutes: number): Promise<void> {
    await setAtWork(now());
    await wakeAt(now() + minutes * MINUTE);
  }

  async function close(): Promise<LockState> {
    if ((await read()).on) {
      await setAtWork(null);
      await wakeAt(null);
      changed();
    }
    return read();
  }

  async function check(typed: string, kept: KeptPin): Promise<PinAnswer> {
    const before = await tries.read();
    const left = waitOf(before.failed) - Math.max(0, now() - before.at) / 1000;
    if (left > 0) return { is: 'too soon', waitSeconds: Math.ceil(left) };
    // Counted before it is looked at: a background that is stopped in between gives nothing away.
    const failed = before.failed + 1;
    await tries.save({ failed, at: now() });
    if (!(await isPin(typed, kept))) return { is: 'wrong', waitSeconds: waitOf(failed) };
    await tries.save({ failed: 0, at: 0 });
    return { is: 'right' };
  }

  async function unlock(typed: string): Promise<PinAnswer> {
    const kept = await settings();
    const answer: PinAnswer = kept ? await check(typed, kept) : { is: 'right' };
    if (answer.is !== 'right' || !kept) return answer;
    await open(kept.minutes);
    changed();
    return answer;
  }

  async function set({
    pin: typed = '',
    next,
    minutes,
  }: {
    pin?: string | undefined;
    next?: string | undefined;
    minutes: number;
  }): Promise<PinAnswer> {
    const kept = await settings();
    const answer: PinAnswer = kept ? await check(typed, kept) : { is: 'right' };
    if (answer.is !== 'right') return answer;
    if (next === undefined && !kept) throw new Error('There is no PIN yet. Choose one.');
    const fresh = next === undefined && kept ? { ...kept, minutes } : await keptPin(next ?? '', minutes);
    // Open before it is a lock: whoever sets it is at work.
    await open(minutes);
    await pin.save(fresh);
    known = null;
    changed();
    return answer;
  }

  async function remove(typed: string): Promise<PinAnswer> {
    const kept = await settings();
    const answer: PinAnswer = kept ? await check(typed, kept) : { is: 'right' };
    if (answer.is !== 'right') return answer;
    await pin.save(null);
    known = null;
    await wakeAt(null);
    changed();
    return answer;
  }

  // One PIN after the other: many at once would all be looked at before the first is counted.
  function inTurn<A, R>(work: (value: A) => Promise<R>): (value: A) => Promise<R> {
    return value => {
      const turn = queue.then(() => work(value));
      queue = turn.catch(() => undefined);
      return turn;
    };
  }

  return {
    read,
    touch,
    close,
    unlock: inTurn(unlock),
    set: inTurn(set),
    remove: inTurn(remove),
    isLocked: async (): Promise<boolean> => (await read()).locked,
    /** Nobody was at work for long enough: says so to everybody. */
    async due(): Promise<void> {
      if ((await read()).locked) await close();
    },
  };
}

export type Lock = ReturnType<typeof createLock>;

function waitOf(failed: number): number {
  if (failed < FREE_TRIES) return 0;
  return Math.min(LONGEST_WAIT, FIRST_WAIT * 2 ** (failed - FREE_TRIES));
}
