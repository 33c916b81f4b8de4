/** Milliseconds between two times. */
const EVERY = 100;
/** Bytes of buffers from which on Chromium clears up; nobody writes to them, so they take no memory. */
const ENOUGH = 64 * 1024 * 1024;
/** One of so many calls begins it, and each that comes before it is done helps it on: left alone it takes seconds where much is going on. */
const CALLS = 4;

/**
 * Has the browser clear up soon, what requests to IndexedDB left above all: each holds on to what it asked and got until then, and
 * Chromium lets a hundred megabytes come together first. Where there is no room for the buffer nothing happens.
 */
export function clearUp(bytes = ENOUGH): void {
  try {
    // A build leaves away a buffer of which nothing is asked.
    new ArrayBuffer(bytes).slice(0, 0);
  } catch {
    // The browser is short of memory and clears up without being asked.
  }
}

/** Has the browser clear up all the time during long work with the database: to be called often. `now` in milliseconds. */
export function createClearUp(now: () => number): () => void {
  let last = -Infinity;
  return () => {
    if (now() - last < EVERY) return;
    last = now();
    clearUp(ENOUGH / CALLS);
  };
}
