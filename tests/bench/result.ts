/** One measured figure, printed as a line of JSON. */
export interface Result {
  name: string;
  value: number;
  unit: string;
  /** How many measurements it stands on. */
  n: number;
  note: string;
}

/** A benchmark file. */
export interface Bench {
  run: () => Promise<Result[]>;
  /** First parts of the names it prints, where they differ from the file's name. */
  names?: readonly string[];
}

/** The value below which the given share (0 to 1) of the numbers lies. */
export function quantile(numbers: readonly number[], share: number): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
}

/** p50 and p95 of a list of milliseconds under one name. */
export function timesOf(name: string, times: readonly number[], note: string): Result[] {
  return [
    { name: `${name}.p50`, value: round(quantile(times, 0.5)), unit: 'ms', n: times.length, note },
    { name: `${name}.p95`, value: round(quantile(times, 0.95)), unit: 'ms', n: times.length, note },
  ];
}

/** Two digits after the point are more than these machines can tell apart. */
export function round(value: number): number {
  return Math.round(value * 100) / 100;
}
