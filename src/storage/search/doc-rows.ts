import type { CustomerState } from '../../core/customer';
import { currentHandle } from '../../core/history/handles';
import type { CustomerRecord } from '../../core/history/record';
import { stateOf } from '../../core/history/state';
import type { SearchDocs } from '../../core/search/record';
import { foldText } from '../../core/search/words';
import type { Database } from '../database';
import type { Breathe } from './breather';

/** All states, in the order in which they are kept. */
export const STATES: readonly CustomerState[] = ['waiting', 'waiting-again', 'answered', 'solved'];

const CHUNK = 512;

/** What a catalogue says under one number. */
export interface Line {
  id: string;
  name: string;
  newest: number;
  waiting: number;
  state: number;
}

/** Lines beside each other, by number. */
interface Columns {
  ids: string[];
  names: string[];
  newest: number[];
  waiting: number[];
  states: number[];
}

/** What stands under a number that nobody has. */
export const nobody: Line = { id: '', name: '', newest: -1, waiting: -1, state: 0 };

/** What is to be said about a customer. */
export function lineOf(customer: CustomerRecord): Line {
  return {
    id: customer.id,
    name: nameOf(customer),
    newest: customer.lastContactAt ?? -1,
    waiting: customer.waitingSince ?? -1,
    state: STATES.indexOf(stateOf(customer)),
  };
}

/** Writes a line down in columns. */
export function put(columns: Columns, at: number, line: Line): void {
  columns.ids[at] = line.id;
  columns.names[at] = line.name;
  columns.newest[at] = line.newest;
  columns.waiting[at] = line.waiting;
  columns.states[at] = line.state;
}

/** The rows of the catalogue as they are kept, for who changes some of them: a few strings and not two for everybody. */
export interface DocRows {
  rows: Map<number, SearchDocs>;
  /** Numbers by id, of those who were asked for. */
  docs: Map<string, number>;
}

/** Reads them, and under which numbers these ids stand. */
export async function readDocRows(db: Database, wanted: ReadonlySet<string>): Promise<DocRows> {
  const all = await db.searchDocs.toArray();
  const docs = new Map<string, number>();
  for (const { chunk, ids } of all) {
    for (const [at, id] of ids.split('\n').entries()) if (wanted.has(id)) docs.set(id, chunk * CHUNK + at);
  }
  return { rows: new Map(all.map(row => [row.chunk, row])), docs };
}

/** The rows in which something is different with these lines, as they are then. */
export async function rowsWith(
  { rows }: Pick<DocRows, 'rows'>,
  lines: ReadonlyMap<number, Line>,
  breathe: Breathe,
): Promise<SearchDocs[]> {
  const changed: SearchDocs[] = [];
  for (const [chunk, mine] of byChunk(lines)) {
    changed.push(rowWith(rows.get(chunk), chunk, mine));
    await breathe();
  }
  return changed;
}

function byChunk(lines: ReadonlyMap<number, Line>): Map<number, [number, Line][]> {
  const found = new Map<number, [number, Line][]>();
  for (const [doc, line] of lines) {
    const chunk = Math.floor(doc / CHUNK);
    const mine = found.get(chunk) ?? [];
    mine.push([doc % CHUNK, line]);
    found.set(chunk, mine);
  }
  return found;
}

function rowWith(
  row: SearchDocs | undefined,
  chunk: number,
  lines: readonly (readonly [number, Line])[],
): SearchDocs {
  const columns = {
    ids: row?.ids.split('\n') ?? [],
    names: row?.names.split('\n') ?? [],
    newest: [...(row?.newest ?? [])],
    waiting: [...(row?.waiting ?? [])],
    states: [...(row?.states ?? [])],
  };
  for (const [at, line] of lines) put(columns, at, line);
  return {
    chunk,
    ids: columns.ids.join('\n'),
    names: columns.names.join('\n'),
    newest: Float64Array.from(columns.newest),
    waiting: Float64Array.from(columns.waiting),
    states: Uint8Array.from(columns.states),
  };
}

function nameOf(customer: CustomerRecord): string {
  const name = customer.displayName || currentHandle(customer);
  return foldText(`${name} ${customer.handles.join(' ')}`).replace(/\s+/gu, ' ');
}
