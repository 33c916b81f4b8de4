import type { Database } from '../database';
import { nobody, put, type Line } from './doc-rows';

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
  /** Numbers by id. Made when it is first asked for, which a search does only for what was just written. */
  readonly docs: Map<string, number>;
}

/** Nobody yet. */
export function emptyCatalogue(): Catalogue {
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
      for (const [doc, id] of ids.entries()) if (id !== '') docs.set(id, doc);
      return docs;
    },
  };
}

/** Reads all of it: some ten milliseconds for 100,000 customers. */
export async function readCatalogue(db: Database): Promise<Catalogue> {
  const catalogue = emptyCatalogue();
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
export function enter(catalogue: Catalogue, doc: number, line: Line): void {
  catalogue.docs.set(line.id, doc);
  put(catalogue, doc, line);
}

/** Takes a number back: nobody has it. */
export function strike(catalogue: Catalogue, doc: number): void {
  const id = catalogue.ids[doc] ?? '';
  if (catalogue.docs.get(id) === doc) catalogue.docs.delete(id);
  put(catalogue, doc, nobody);
}
