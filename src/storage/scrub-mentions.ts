import type { Table } from 'dexie';
import { handlesNamedIn, withoutHandles } from '../core/history/mentions';
import { handleKey } from '../core/post';
import type { Database } from './database';
import { forgottenAmong } from './forgotten';
import { noteForSearch } from './search/tail';

const NAME = 'scrub';
/** So many records are looked at in one go. */
const PIECE = 1_000;
/** Where others' words, or an agent's about others, may name somebody. */
const WHERE = ['posts', 'choices', 'replies', 'notes', 'followUps', 'overrides', 'suggestions'] as const;
/** Fields that hold words. */
const WORDS = new Set(['text', 'reply', 'draft', 'words', 'post', 'name']);

type Row = Record<string, unknown>;

interface Place {
  table: number;
  /** Key of the last record that was looked at. */
  after: string;
}

/** Says that somebody was forgotten whom others may have named. Within a transaction on `upkeep`. */
export async function startScrubbing(db: Database): Promise<void> {
  const place: Place = { table: 0, after: '' };
  await db.upkeep.put({ name: NAME, value: place });
}

/**
 * Takes the handles of everybody who was forgotten out of what others wrote, and agents about others: one piece. True when there
 * is more. Goes on where it was when the background is stopped; knows handles by their hashes only.
 */
export async function scrubMentions(db: Database): Promise<boolean> {
  return db.transaction('rw', db.tables, async () => {
    const place = placeIn((await db.upkeep.get(NAME))?.value);
    const name = place && WHERE[place.table];
    if (!place || !name) {
      await db.upkeep.delete(NAME);
      return false;
    }
    const table = db.table<Row, string>(name);
    const rows = await table.where(':id').above(place.after).limit(PIECE).toArray();
    await scrubRows(db, table, rows);
    const last = rows.at(-1);
    const next = last
      ? { table: place.table, after: keyOf(table, last) }
      : { table: place.table + 1, after: '' };
    await db.upkeep.put({ name: NAME, value: next });
    return true;
  });
}

async function scrubRows(db: Database, table: Table<Row, string>, rows: readonly Row[]): Promise<void> {
  const handles = [...new Set(rows.flatMap(handlesIn))];
  const people = handles.map(handle => ({ handle, numericId: null }));
  const forgotten = await forgottenAmong(db, people);
  const gone = new Set(people.filter(person => forgotten.has(person, -Infinity)).map(({ handle }) => handle));
  if (gone.size === 0) return;
  const isGone = (handle: string) => gone.has(handle);
  const changed = rows.filter(row => handlesIn(row).some(isGone)).map(row => scrubbed(row, isGone));
  await table.bulkPut(changed);
  const owners = changed.flatMap(({ customerId }) => (typeof customerId === 'string' ? customerId : []));
  if (table.name === 'posts') await noteForSearch(db, { anew: [...new Set(owners)] });
}

/** The record without those whom `isGone` says: their handles in its words, and among whom it answers. */
export function scrubbed<T extends object>(row: T, isGone: (handle: string) => boolean): T {
  const entries = Object.entries(row).map(([field, value]: [string, unknown]) => {
    if (typeof value === 'string') return [field, WORDS.has(field) ? withoutHandles(value, isGone) : value];
    if (field === 'replyToHandles' || field === 'handles') return [field, left(value, isGone)];
    if (field === 'earlier' && Array.isArray(value)) {
      return [field, value.map((version: object) => scrubbed(version, isGone))];
    }
    return [field, value];
  });
  return Object.fromEntries(entries) as T;
}

function left(handles: unknown, isGone: (handle: string) => boolean): unknown {
  if (!Array.isArray(handles)) return handles;
  return handles.filter(handle => typeof handle !== 'string' || !isGone(handleKey(handle)));
}

/** Handles (lower case) that a record names in its words, and those whom it answers. */
export function handlesIn(row: object): string[] {
  return Object.entries(row).flatMap(([field, value]: [string, unknown]) => {
    if (typeof value === 'string') return WORDS.has(field) ? handlesNamedIn(value) : [];
    if (!Array.isArray(value)) return [];
    if (field === 'earlier') return value.flatMap((version: object) => handlesIn(version));
    return field === 'replyToHandles' || field === 'handles' ? value.map(String).map(handleKey) : [];
  });
}

function keyOf(table: Table<Row, string>, row: Row): string {
  return String(row[String(table.schema.primKey.keyPath)]);
}

function placeIn(value: unknown): Place | null {
  return typeof value === 'object' && value !== null && 'table' in value && 'after' in value
    ? { table: Number(value.table), after: String(value.after) }
    : null;
}
