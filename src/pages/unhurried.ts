/** Milliseconds of work between two rests: nobody sees a page stop for that long. */
const SLICE = 12;

interface Pace<P> {
  /** Milliseconds. */
  now(): number;
  /** Lets the page draw. */
  rest(): Promise<void>;
  /** Hears how far it came, before each rest. */
  tell(progress: P): void;
}

/** Runs long work of small steps to its end, and lets the page draw in between. */
export async function unhurried<P, R>(
  steps: Generator<P, R, void>,
  { now, rest, tell }: Pace<P>,
): Promise<R> {
  let until = now() + SLICE;
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    if (now() < until) continue;
    tell(step.value);
    await rest();
    until = now() + SLICE;
  }
}
