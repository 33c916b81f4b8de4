/** Milliseconds after which even a busy page goes on with what can wait. */
const PATIENCE = 500;
/** Milliseconds after which a tab that draws nothing is one that nobody sees. */
const HIDDEN = 200;

/** Comes back when the page has nothing to do for a moment. */
export function idle(): Promise<void> {
  return new Promise(resolve => void requestIdleCallback(() => resolve(), { timeout: PATIENCE }));
}

/** Lets the page draw and hear what was pressed. */
export function breath(): Promise<void> {
  return new Promise(resolve => void setTimeout(resolve));
}

/** Comes back when what changed was drawn. In a tab that nobody sees nothing is. */
export function drawn(): Promise<void> {
  return new Promise(resolve => {
    const late = setTimeout(resolve, HIDDEN);
    requestAnimationFrame(() => {
      clearTimeout(late);
      setTimeout(resolve);
    });
  });
}
