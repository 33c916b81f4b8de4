/**
 * JSON in the one form that all writers agree on (RFC 8785): no blanks, keys in the order of their UTF-16 units, numbers and
 * strings as ECMAScript writes them. Fields that are undefined are left out. For plain JSON values of a bounded depth.
 */
export function canonical(value: unknown): string {
  return isInOrder(value) ? JSON.stringify(value ?? null) : written(value);
}

// A pack that was read from its canonical form is in order, and the browser writes it many times as fast as we do.
function isInOrder(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return true;
  if (Array.isArray(value)) return value.every(isInOrder);
  let before = '';
  for (const [key, one] of Object.entries(value)) {
    if (key < before || !isInOrder(one)) return false;
    before = key;
  }
  return true;
}

function written(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(one => written(one ?? null)).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value ?? null);
  let text = '';
  // Plain sorting is by UTF-16 units, as the RFC wants it.
  for (const key of Object.keys(value).sort()) {
    const one = (value as Record<string, unknown>)[key];
    if (one !== undefined) text += `${text === '' ? '' : ','}${JSON.stringify(key)}:${written(one)}`;
  }
  return `{${text}}`;
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
