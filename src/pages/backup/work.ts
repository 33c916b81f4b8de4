import { signal } from '@preact/signals';

/** How far some long work is. */
export interface WorkState {
  done: number;
  total: number;
  /** Of what is counted, in a second; 0 while too little is done to tell. */
  rate: number;
  /** Seconds until the end, null while too little is done to tell. */
  left: number | null;
}

/** Milliseconds of work before its speed means anything. */
const SETTLING = 1_000;

/** Long work that shows how far it is and can be cancelled. `now` in milliseconds. */
export function createWork(now: () => number) {
  const state = signal<WorkState | null>(null);
  let stop: AbortController | null = null;

  /** Does the work. Rejects as it does; a cancelled one with an AbortError. */
  async function run<T>(
    work: (progress: (at: { done: number; total: number }) => void, stopped: AbortSignal) => Promise<T>,
  ): Promise<T> {
    const mine = new AbortController();
    stop = mine;
    const began = now();
    state.value = { done: 0, total: 0, rate: 0, left: null };
    const progress = ({ done, total }: { done: number; total: number }) => {
      const passed = now() - began;
      const rate = passed < SETTLING ? 0 : (done * 1000) / passed;
      state.value = { done, total, rate, left: rate > 0 ? Math.max(0, (total - done) / rate) : null };
    };
    try {
      return await work(progress, mine.signal);
    } finally {
      state.value = null;
      stop = null;
    }
  }

  return { state, run, cancel: () => stop?.abort() };
}

export type Work = ReturnType<typeof createWork>;

/** True for what a cancelled work ends with. */
export function isCancelled(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'AbortError';
}
