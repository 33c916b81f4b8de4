/**
 * Gathers items for a moment and hands them on together, at most `most` at once, in order; a batch that fails is handed on
 * again with the next, up to `tries` times. Nothing is handed on after the signal aborts.
 *
 * Each batch is a message, and a message costs X's page more than what is in it: while a list scrolls by, `rest` lies between two.
 */
export function createGatherer<T>({
  wait,
  rest,
  most,
  tries = 3,
  hand,
  failed,
  signal,
}: {
  /** Milliseconds from the first item to the batch. */
  wait: number;
  /** Milliseconds at least from one batch to the next. */
  rest: number;
  most: number;
  tries?: number;
  hand(items: T[]): Promise<void>;
  failed(error: unknown): void;
  signal: AbortSignal;
}) {
  let waiting: T[] = [];
  let timer: ReturnType<typeof setTimeout> | null = null;
  let failures = 0;
  let busy = false;
  let handedAt = -Infinity;

  async function flush() {
    timer = null;
    if (busy || signal.aborted || waiting.length === 0) return;
    busy = true;
    handedAt = performance.now();
    const batch = waiting.slice(0, most);
    try {
      await hand(batch);
      waiting = waiting.slice(batch.length);
      failures = 0;
    } catch (error) {
      failures += 1;
      failed(error);
      if (failures >= tries) {
        waiting = waiting.slice(batch.length);
        failures = 0;
      }
    } finally {
      busy = false;
    }
    if (waiting.length > 0) plan();
  }

  function plan() {
    const rested = handedAt + rest - performance.now();
    timer ??= setTimeout(() => void flush(), Math.max(rested, wait * (1 + failures * 4)));
  }

  // A page that is left must not take with it what stood on the screen.
  globalThis.addEventListener?.('pagehide', () => void flush(), { signal });
  signal.addEventListener('abort', () => timer !== null && clearTimeout(timer), { once: true });

  return {
    add(items: readonly T[]) {
      if (signal.aborted || items.length === 0) return;
      waiting.push(...items);
      plan();
    },
  };
}
