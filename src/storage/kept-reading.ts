/** A reading that stays in memory. */
export interface KeptReading<T> {
  /** What was read last; read anew after `forget`. One that failed is tried again. */
  read(): Promise<T>;
  /** What is kept holds no longer. */
  forget(): void;
  /** What is kept is followed up: it was written what `work` makes of it. Nothing where nothing is kept. */
  follow(work: (before: T) => T): void;
}

/** Keeps what was read until it is told to forget; who asks meanwhile shares one reading. */
export function createKeptReading<T>(readAnew: () => Promise<T>): KeptReading<T> {
  let kept: Promise<T> | null = null;

  function keep(mine: Promise<T>): Promise<T> {
    kept = mine;
    mine.catch(() => {
      if (kept === mine) kept = null;
    });
    return mine;
  }

  return {
    read: () => kept ?? keep(readAnew()),
    forget: () => void (kept = null),
    follow: work => void (kept && keep(kept.then(work))),
  };
}
