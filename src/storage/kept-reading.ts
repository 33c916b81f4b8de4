/** A reading that stays in memory. */
export interface KeptReading<T> {
  /** What was read last; read anew after `forget`. One that failed is tried again. */
  read(): Promise<T>;
  /** What is kept holds no longer. */
  forget(): void;
}

/** Keeps what was read until it is told to forget; who asks meanwhile shares one reading. */
export function createKeptReading<T>(readAnew: () => Promise<T>): KeptReading<T> {
  let kept: Promise<T> | null = null;
  return {
    read() {
      if (kept) return kept;
      const mine = readAnew();
      kept = mine;
      mine.catch(() => {
        if (kept === mine) kept = null;
      });
      return mine;
    },
    forget: () => void (kept = null),
  };
}
