import { Dexie } from 'dexie';
import type { ForgottenRecord } from '../core/history/keeping';
import { handleKey } from '../core/post';
import type { Database } from './database';

/** By what somebody is known again: a handle, and X's number where it is known. */
export interface Known {
  handle: string;
  numericId: string | null;
}

/** Who was forgotten, among some people. */
export interface Forgotten {
  /** True when what this person wrote, or was written, at that time (Unix milliseconds) must not be kept. */
  has(person: Known, at: number): boolean;
}

/** Where nobody was forgotten. */
export const nobodyForgotten: Forgotten = { has: () => false };
/** Where the salt of the hashes is kept among the upkeep. */
export const SALT = 'salt';

/** False spares the question who it is. */
export async function isAnybodyForgotten(db: Database): Promise<boolean> {
  return (await db.forgotten.count()) > 0;
}

/** Finds out who of these was forgotten. May be asked within a transaction on `forgotten` and `upkeep`. */
export async function forgottenAmong(db: Database, people: readonly Known[]): Promise<Forgotten> {
  if (people.length === 0 || !(await isAnybodyForgotten(db))) return nobodyForgotten;
  const salt = await readSalt(db);
  const names = [...new Set(people.flatMap(namesOf))];
  const hashes = await hashAll(salt, names);
  const records = await db.forgotten.bulkGet(hashes);
  const byName = new Map(names.map((name, i) => [name, records[i]]));
  return {
    has: (person, at) =>
      namesOf(person).some(name => {
        const record = byName.get(name);
        return record !== undefined && at < (record.rememberedAt ?? Infinity);
      }),
  };
}

/** Keeps hashes of these people, so that a later sight does not bring them back. Within a transaction. */
export async function keepForgotten(db: Database, people: readonly Known[], at: number): Promise<void> {
  const salt = (await readSalt(db)) || (await makeSalt(db));
  const hashes = await hashAll(salt, [...new Set(people.flatMap(namesOf))]);
  await db.forgotten.bulkPut(hashes.map((hash): ForgottenRecord => ({ hash, at, rememberedAt: null })));
}

/** Lets posts be kept again that are written from now on by or to whoever goes by this handle. False where nobody forgot them. */
export async function rememberAgain(db: Database, handle: string, at: number): Promise<boolean> {
  return db.transaction('rw', db.forgotten, db.upkeep, async () => {
    const [hash] = await hashAll(await readSalt(db), namesOf({ handle, numericId: null }));
    const record = hash === undefined ? null : await db.forgotten.get(hash);
    if (!record) return false;
    // The number that was forgotten with the handle: nothing else ties the two together.
    const together = await db.forgotten.filter(other => other.at === record.at).toArray();
    await db.forgotten.bulkPut(together.map(other => Object.assign(other, { rememberedAt: at })));
    return true;
  });
}

function namesOf({ handle, numericId }: Known): string[] {
  return [`@${handleKey(handle)}`, ...(numericId === null ? [] : [`#${numericId}`])];
}

async function readSalt(db: Database): Promise<string> {
  const kept = await db.upkeep.get(SALT);
  return typeof kept?.value === 'string' ? kept.value : '';
}

async function makeSalt(db: Database): Promise<string> {
  const value = hex(crypto.getRandomValues(new Uint8Array(16)));
  await db.upkeep.put({ name: SALT, value });
  return value;
}

// A transaction ends when nobody asks it anything for a moment; Dexie keeps it busy meanwhile.
function hashAll(salt: string, names: readonly string[]): PromiseLike<string[]> {
  const all = Promise.all(names.map(name => hashOf(salt, name)));
  return Dexie.currentTransaction ? Dexie.waitFor(all) : all;
}

async function hashOf(salt: string, name: string): Promise<string> {
  const bytes = new TextEncoder().encode(`${salt} ${name}`);
  return hex(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)));
}

function hex(bytes: Uint8Array): string {
  return [...bytes].map(byte => byte.toString(16).padStart(2, '0')).join('');
}
