interface UpkeepDeps {
  /** Brings the index up to what was written, a step at a time. */
  tidy(): Promise<void>;
  /** Calls back some time later. */
  later(work: () => void): void;
  report(error: unknown): void;
}

/** Brings the search up to what was written: some moments after it was written, so that nobody waits for it, and once for many writes. */
export function createSearchUpkeep({ tidy, later, report }: UpkeepDeps) {
  let planned = false;

  function work(): void {
    planned = false;
    tidy().catch(report);
  }

  return {
    /** Something was written, or may have been before we were started. */
    soon(): void {
      if (planned) return;
      planned = true;
      later(work);
    },
  };
}
