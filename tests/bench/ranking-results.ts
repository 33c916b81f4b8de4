/** One line of a benchmark. */
export interface Result {
  name: string;
  value: number;
  unit: string;
  n: number;
  note: string;
}

/** The value that the share `q` of the values does not exceed. */
export function quantile(values: readonly number[], q: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(q * sorted.length) - 1)] ?? NaN;
}
