import { asFields, at, type Fields } from '../../../imports/json';
import { textOf } from '../dialects/espanso';
import type { MacroList } from '../reading';

/** One saved reply of a JSON file, and where it stands. */
export interface Item {
  fields: Fields;
  where: string;
  /** Names of the folders around it. */
  folder: readonly string[];
}

/** What a format makes of the items of a file. */
export type ReadItems = (items: readonly Item[]) => MacroList;

/** The text under the first of these keys that has one, '' where none has. */
export function textIn(fields: Fields | null, ...keys: readonly string[]): string {
  for (const key of keys) {
    const text = textOf(at(fields, key));
    if (text.trim() !== '') return text;
  }
  return '';
}

/** The objects in a list; [] where it is none. */
export function objectsIn(value: unknown, most = 200): Fields[] {
  if (!Array.isArray(value)) return [];
  const list: unknown[] = value.slice(0, most);
  return list.map(asFields).filter(one => one !== null);
}

/** The texts in a list, or the one text. */
export function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (!Array.isArray(value)) return [];
  const list: unknown[] = value.slice(0, 200);
  return list.map(textOf).filter(text => text !== '');
}

/** How a reply is called in the list of what is left. */
export function called(name: string, where: string): string {
  const short = name.trim().slice(0, 80);
  return short === '' ? where : `“${short}” (${where})`;
}
