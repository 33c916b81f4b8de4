/** Everything that these have of something, each once, in the order of people. */
export function everyOf<T>(all: readonly T[], read: (one: T) => readonly string[]): string[] {
  return [...new Set(all.flatMap(read))].sort((a, b) => a.localeCompare(b));
}
