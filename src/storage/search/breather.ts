/** Milliseconds of work after which others get their turn. */
const BREATH = 12;

/** Lets others have their turn during long work: to be awaited often, it mostly returns at once. */
export type Breathe = () => Promise<void>;

/** A breather of its own for one piece of work. `rest` is how others get their turn, a turn of the event loop without it. */
export function createBreather(rest: () => Promise<void> = nextTurn): Breathe {
  let since = performance.now();
  return async () => {
    if (performance.now() - since < BREATH) return;
    await rest();
    since = performance.now();
  };
}

function nextTurn(): Promise<void> {
  return new Promise(resolve => setTimeout(resolve));
}
