import { signal, type ReadonlySignal } from '@preact/signals';

interface ClockDeps {
  /** Unix milliseconds. */
  now: () => number;
  signal: AbortSignal;
}

const HALF_A_MINUTE = 30_000;

/** The time for everything that shows how long ago something was; moves every half minute until the signal aborts. */
export function createClock({ now, signal: until }: ClockDeps): ReadonlySignal<number> {
  const time = signal(now());
  const timer = setInterval(() => (time.value = now()), HALF_A_MINUTE);
  until.addEventListener('abort', () => clearInterval(timer), { once: true });
  return time;
}
