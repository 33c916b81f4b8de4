import type { Handlers } from '../messages/protocol';

/** Milliseconds without a question after which nobody seems to wait for more. */
const QUIET = 250;
/** Milliseconds after which even a busy background goes on with what can wait. */
const PATIENCE = 2_000;

interface CalmDeps {
  /** Does the work after so many milliseconds; what comes back calls it off. */
  later(work: () => void, ms: number): () => void;
}

/** Knows when somebody waits for an answer: what a start prepares for later questions comes after that. */
export function createCalm({ later }: CalmDeps) {
  let asked = 0;
  let waiting: (() => void)[] = [];
  let callOff: () => void = () => undefined;

  function release(): void {
    const all = waiting;
    waiting = [];
    for (const go of all) go();
  }

  function wait(): void {
    callOff();
    if (asked === 0) callOff = later(release, QUIET);
  }

  return {
    /** The answers, counted while they are wanted. */
    counting(handlers: Handlers): Handlers {
      const counted = Object.entries(handlers).map(([name, handler]): [string, unknown] => {
        const answer = handler as (request: unknown) => Promise<unknown>;
        return [
          name,
          async (request: unknown) => {
            asked += 1;
            callOff();
            try {
              return await answer(request);
            } finally {
              asked -= 1;
              wait();
            }
          },
        ];
      });
      return Object.fromEntries(counted) as Handlers;
    },
    /** Resolves when no question was open for a quarter of a second, after two seconds in any case. */
    calm: (): Promise<void> =>
      new Promise(resolve => {
        waiting.push(resolve);
        later(resolve, PATIENCE);
        wait();
      }),
  };
}
