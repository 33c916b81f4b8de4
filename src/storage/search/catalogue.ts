import type { CustomerState } from '../../core/customer';
import { currentHandle } from '../../core/history/handles';
import type { CustomerRecord } from '../../core/history/record';
import { stateOf } from '../../core/history/state';
import type { SearchDocs } from '../../core/search/record';
import { foldText } from '../../core/search/words';
import type { Database } from '../database';

/** All states, in the order in which they are kept. */
export const STATES: readonly CustomerState[] = ['waiting', 'waiting-again', 'answered', 'solved'];

const CHUNK = 512;

/** Everybody who can be found, by number: what lists are put in order by. */
export interface Catalogue {
  /** '' for a number that nobody has. */
  ids: string[];
  /** Name and handles as they are compared. */
  names: string[];
  /** Unix milliseconds, -1 for never and not. */
  newest: number[];
  waiting: number[];
  states: number[];
  /**
   * Numbers by id, of those who were asked for where somebody said who that would be. Made when it is first asked for, which a search
   * does only for what was just written.
   */
  readonly docs: Map<string, number>;
}

/** Nobody yet. `wanted`: the only ids by which numbers will be asked for. */
export function emptyCatalogue(wanted?: ReadonlySet<string>): Catalogue {
  const ids: string[] = [];
  let docs: Map<string, number> | null = null;
  return {
    ids,
    names: [],
    newest: [],
    waiting: [],
    states: [],
    get docs() {
      if (docs) return docs;
      docs = new Map();
      for (const [doc, id] of ids.entries()) if (id !== '' && (wanted?.has(id) ?? true)) docs.set(id, doc);
      return docs;
    },
  };
}

/** Reads all of it: some ten milliseconds for 100,000 customers. `wanted`: the only ids by which numbers will be asked for. */
export async function readCatalogue(db: Database, wanted?: ReadonlySet<string>): Promise<Catalogue> {
  const catalogue = emptyCatalogue(wanted);
  for (const chunk of await db.searchDocs.toArray()) {
    for (const id of chunk.ids.split('\n')) catalogue.ids.push(id);
    for (const name of chunk.names.split('\n')) catalogue.names.push(name);
    for (const at of chunk.newest) catalogue.newest.push(at);
    for (const at of chunk.waiting) catalogue.waiting.push(at);
    for (const state of chunk.states) catalogue.states.push(state);
  }
  return catalogue;
}

/** Writes down what is to be said about a customer under this number. */
export function enter(catalogue: Catalogue, doc: number, customer: CustomerRecord): void {
  catalogue.docs.set(customer.id, doc);
  catalogue.ids[doc] = customer.id;
  catalogue.names[doc] = nameOf(customer);
  catalogue.newest[doc] = customer.lastContactAt ?? -1;
  catalogue.waiting[doc] = customer.waitingSince ?? -1;
  catalogue.states[doc] = STATES.indexOf(stateOf(customer));
}

/** Takes a number back: nobody has it. */
export function strike(catalogue: Catalogue, doc: number): void {
  const id = catalogue.ids[doc] ?? '';
  if (catalogue.docs.get(id) === doc) catalogue.docs.delete(id);
  catalogue.ids[doc] = '';
  catalogue.names[doc] = '';
  catalogue.newest[doc] = -1;
  catalogue.waiting[doc] = -1;
  catalogue.states[doc] = 0;
}

/** The rows that hold these numbers. */
export function chunksWith(catalogue: Catalogue, docs: Iterable<number>): SearchDocs[] {
  const chunks = new Set(Array.from(docs, doc => Math.floor(doc / CHUNK)));
  return [...chunks].map(chunk => {
    const part = <T>(all: readonly T[]) => all.slice(chunk * CHUNK, (chunk + 1) * CHUNK);
    return {
      chunk,
      ids: part(catalogue.ids).join('\n'),
      names: part(catalogue.names).join('\n'),
      newest: Float64Array.from(part(catalogue.newest)),
      waiting: Float64Array.from(part(catalogue.waiting)),
      states: Uint8Array.from(part(catalogue.states)),
    };
  });
}

function nameOf(customer: CustomerRecord): string {
  const name = customer.displayName || currentHandle(customer);
  return foldText(`${name} ${customer.handles.join(' ')}`).replace(/\s+/gu, ' ');
}
