import type { Bytes } from './bytes';

/** An object read from JSON of strangers: nothing is known of what is in it. */
export type Fields = Readonly<Record<string, unknown>>;

const decoder = new TextDecoder('utf-8', { fatal: true });

/** The object that the bytes spell, null when they spell none. */
export function readObject(bytes: Bytes): Fields | null {
  try {
    return asFields(JSON.parse(decoder.decode(bytes)));
  } catch {
    return null;
  }
}

/** The value as an object, null when it is none. */
export function asFields(value: unknown): Fields | null {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : null;
}

/** The object under the key; null where there is none. */
export function fieldsAt(fields: Fields | null, key: string): Fields | null {
  return asFields(at(fields, key));
}

/** The text under the key, at most so long; null where there is none. */
export function textAt(fields: Fields | null, key: string, longest: number): string | null {
  const value = at(fields, key);
  return typeof value === 'string' && value.length <= longest ? value : null;
}

/** The objects in the list under the key, at most so many. */
export function listAt(fields: Fields | null, key: string, most: number): Fields[] {
  const value = at(fields, key);
  const list: unknown[] = Array.isArray(value) ? value.slice(0, most) : [];
  return list.map(asFields).filter(one => one !== null);
}

/** What stands under the object's own key. */
export function at(fields: Fields | null, key: string): unknown {
  return fields && Object.hasOwn(fields, key) ? fields[key] : undefined;
}
