import type { Context } from 'liquidjs';

/** One value as a template read it. */
export interface Read {
  path: string;
  source: string;
  label: string;
  empty: boolean;
}

/** What a rendering asks its surroundings, and tells them. */
export interface Surroundings {
  /** A value that must be there stands in the text and is not: the agent has to fill it in. */
  need(path: string): void;
  /** The parsed snippet of this name. Throws an Error whose message is for people. */
  snippet(name: string): Iterable<unknown>;
}

/** The state of one rendering: which values were read, whether it may do without them, which snippets are open. */
export class Run {
  #reads: Read[] = [];
  #lenient = 0;
  readonly openSnippets: string[] = [];
  /** The innermost `maybe` learns here that something in it was empty. */
  readonly maybes: { empty: boolean }[] = [];

  constructor(readonly surroundings: Surroundings) {}

  /** False inside `maybe` and before a fallback: there a value may be missing. */
  get strict(): boolean {
    return this.#lenient === 0 && this.maybes.length === 0;
  }

  note(read: Read): void {
    this.#reads.push(read);
  }

  /** Calls `evaluate` and says which values it read. */
  watch<T>(evaluate: () => T, lenient: boolean): { value: T; reads: readonly Read[] } {
    this.#reads = [];
    this.#lenient += lenient ? 1 : 0;
    try {
      const value = evaluate();
      return { value, reads: this.#reads };
    } finally {
      this.#lenient -= lenient ? 1 : 0;
    }
  }
}

const KEY = 'countersign';

/** Puts the state where tags and outputs of this rendering find it. */
export function setRun(context: Context, run: Run): void {
  context.setRegister(KEY, run);
}

/** The state of this rendering; null where Liquid is used without a draft, as in the conformance suite. */
export function runOf(context: Context): Run | null {
  const run: unknown = context.getRegister(KEY);
  return run instanceof Run ? run : null;
}
