/**
 * JSON in the one form that all writers agree on (RFC 8785): no blanks, keys in the order of their UTF-16 units, numbers and
 * strings as ECMAScript writes them. Fields that are undefined are left out. For plain JSON values of a bounded depth.
 */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(one => canonical(one ?? null)).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value ?? null);
  const fields = Object.entries(value).filter(([, one]) => one !== undefined);
  // Plain comparison is by UTF-16 units, as the RFC wants it.
  fields.sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${fields.map(([key, one]) => `${JSON.stringify(key)}:${canonical(one)}`).join(',')}}`;
}

/** True for two values that are written alike. */
export function alike(a: unknown, b: unknown): boolean {
  return a === b || canonical(a) === canonical(b);
}
