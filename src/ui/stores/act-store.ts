import { signal } from '@preact/signals';

/** What the drawer says about the last thing that the agent did in it. */
export interface ActLine {
  text: string;
  failed: boolean;
  /** The way back, or, after a failure, once more. */
  action: { label: 'undo' | 'retry'; run(): Promise<boolean> } | null;
}

/** What is said once something is done, with the way back. */
interface Done {
  text: string;
  undo?: () => Promise<unknown>;
}

interface ActDeps {
  /** Reads again what the drawer shows. */
  refresh(): Promise<void>;
  /** What is said when something could not be kept. */
  failedText: string;
}

/** Does what the agent asks, one thing after another, and says how to take it back. Nothing asks "are you sure". */
export function createActStore({ refresh, failedText }: ActDeps) {
  const line = signal<ActLine | null>(null);
  let round = 0;
  let queue: Promise<unknown> = Promise.resolve();

  /** False when it is not on disk; then the line offers to try again. */
  function run(work: () => Promise<unknown>, done: Done | null = null): Promise<boolean> {
    const mine = round;
    // The way back of what was done before must not be pressed for what is being done now.
    line.value = null;
    const turn = queue.then(() => attempt(work, done, mine));
    queue = turn;
    return turn;
  }

  async function attempt(work: () => Promise<unknown>, done: Done | null, mine: number): Promise<boolean> {
    // Once another customer is shown, a word about this one would mislead.
    const tell = (next: ActLine | null) => {
      if (mine === round) line.value = next;
    };
    try {
      await work();
    } catch {
      tell({ text: failedText, failed: true, action: { label: 'retry', run: () => run(work, done) } });
      return false;
    }
    const undo = done?.undo;
    tell(
      done && {
        text: done.text,
        failed: false,
        action: undo ? { label: 'undo', run: () => run(undo) } : null,
      },
    );
    if (mine === round) await refresh();
    return true;
  }

  /** Another customer is shown: what was said is over. */
  function clear(): void {
    round++;
    line.value = null;
  }

  /** What was done has been read. A failure stays. */
  function settle(): void {
    if (line.value?.failed === false) line.value = null;
  }

  return { line, run, clear, settle };
}

export type ActStore = ReturnType<typeof createActStore>;
