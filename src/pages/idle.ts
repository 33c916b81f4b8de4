/** Milliseconds after which even a busy page goes on with what can wait. */
const PATIENCE = 500;

/** Comes back when the page has nothing to do for a moment. */
export function idle(): Promise<void> {
  return new Promise(resolve => void requestIdleCallback(() => resolve(), { timeout: PATIENCE }));
}

/** Lets the page draw and hear what was pressed. */
export function breath(): Promise<void> {
  return new Promise(resolve => void setTimeout(resolve));
}
