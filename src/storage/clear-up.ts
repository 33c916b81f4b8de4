/** Milliseconds between two times. */
const EVERY = 2_500;
/** Bytes from which on Chromium clears up at once for a buffer; nobody writes to it, so it takes no memory. */
const ENOUGH = 64 * 1024 * 1024;

/**
 * Has the browser clear up now and then during long work with the database: to be called often. Every request to IndexedDB holds on
 * to what it asked and got until then, and Chromium lets a hundred megabytes come together first. Where there is no room for the
 * buffer nothing happens. `now` in milliseconds.
 */
export function createClearUp(now: () => number): () => void {
  let last = -Infinity;
  return () => {
    if (now() - last < EVERY) return;
    last = now();
    try {
      // A build leaves away a buffer of which nothing is asked.
      new ArrayBuffer(ENOUGH).slice(0, 0);
    } catch {
      // The browser is short of memory and clears up without being asked.
    }
  };
}
