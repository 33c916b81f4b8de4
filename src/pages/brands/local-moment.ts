/** A moment as a field "date and time" holds it, by this computer's clock: "2026-11-24T09:30". */
export function localMoment(at: number): string {
  const date = new Date(at);
  return new Date(at - date.getTimezoneOffset() * 60_000).toISOString().slice(0, 16);
}

/** Unix milliseconds of what such a field holds; null when it is empty or no moment. */
export function momentOf(text: string): number | null {
  const at = text === '' ? Number.NaN : new Date(text).getTime();
  return Number.isNaN(at) ? null : at;
}
