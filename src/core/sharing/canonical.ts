/**
 * JSON in the one form that all writers agree on (RFC 8785): no blanks, keys in the order of their UTF-16 units, numbers and
 * strings as ECMAScript writes them. Fields that are undefined are left out. For plain JSON values of a bounded depth.
 */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(one => canonical(one ?? null)).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value ?? null);
  let text = '';
  for (const key of keysInOrder(value)) {
    const one = (value as Record<string, unknown>)[key];
    if (one !== undefined) text += `${text === '' ? '' : ','}${JSON.stringify(key)}:${canonical(one)}`;
  }
  return `{${text}}`;
}

// Plain sorting is by UTF-16 units, as the RFC wants it. A pack that was read from its canonical form is in order.
function keysInOrder(value: object): string[] {
  const keys = Object.keys(value);
  return keys.every((key, i) => i === 0 || (keys[i - 1] ?? '') < key) ? keys : keys.sort();
}

/** True for two plain JSON values that are written alike. Compares, and writes nothing: packs hold thousands of templates. */
export function alike(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return a === b;
  if (Array.isArray(a) || Array.isArray(b)) {
    return (
      Array.isArray(a) && Array.isArray(b) && a.length === b.length && a.every((one, i) => alike(one, b[i]))
    );
  }
  return (
    Object.keys(a).every(key => alike(fieldOf(a, key), fieldOf(b, key))) &&
    Object.keys(b).every(key => fieldOf(b, key) === undefined || Object.hasOwn(a, key))
  );
}

// A field that is undefined is none, and what every object inherits is no field.
function fieldOf(of: object, key: string): unknown {
  return Object.hasOwn(of, key) ? (of as Record<string, unknown>)[key] : undefined;
}
