import { at, type Fields } from '../../imports/json';
import { textOf } from './dialects/espanso';
import type { WholeTable } from './table';

const MOST_COLUMNS = 60;

/** A list of plain objects as a table: their keys are its columns. */
export function tableOfItems(items: readonly Fields[]): WholeTable {
  const keys = new Set<string>();
  for (const item of items.slice(0, 200)) {
    for (const key of Object.keys(item)) if (keys.size < MOST_COLUMNS) keys.add(key.slice(0, 200));
  }
  const header = [...keys];
  return { header, rows: items.map(item => header.map(key => cellOf(at(item, key)))) };
}

function cellOf(value: unknown): string {
  if (Array.isArray(value)) return (value as unknown[]).slice(0, 50).map(textOf).join(', ');
  return typeof value === 'boolean' ? String(value) : textOf(value);
}
