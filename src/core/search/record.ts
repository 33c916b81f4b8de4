import type { WordPage } from './word-pages';

/** What was written and is not in the index yet: one row for each commit that changed something people search for. */
export interface SearchTail {
  /** Given by the database, ascending. */
  n?: number;
  /** Ids of posts that came, or say more than before. */
  posts: readonly string[];
  /** Ids of customers of whom something was taken away: all that is indexed of them is outdated. */
  anew: readonly string[];
  /** Ids of customers whose name, handles, tags or standing changed. */
  touched: readonly string[];
}

/** One page of one segment. */
export interface SearchPage extends WordPage {
  segment: number;
  page: number;
}

/** Some hundred customers of the index beside each other. The place of a customer among all of them is their number. */
export interface SearchDocs {
  chunk: number;
  /** Separated by line feeds; '' for a number that nobody has (any more). */
  ids: string;
  /** Name and handles as they are compared, separated by line feeds. */
  names: string;
  /** When they last wrote, and since when they wait: Unix milliseconds, -1 for never and not. */
  newest: Float64Array;
  waiting: Float64Array;
  /** Places in the list of states. */
  states: Uint8Array;
}

/** Words of customers that were indexed together; never changed afterwards, but for words of those who are forgotten. */
export interface SearchSegment {
  id: number;
  /** 0 for what was just indexed; four of one level become one of the next. */
  level: number;
  /** The first word of each page. */
  firsts: readonly string[];
}

/** How the index stands. */
export interface SearchState {
  name: 'search';
  /** Another number after every change. */
  generation: number;
  segments: readonly SearchSegment[];
  nextSegment: number;
  /** A segment that somebody is writing, or was when they were stopped: its pages are not part of the index. Absent for none. */
  unfinished?: number;
  /** How many numbers were given. */
  docs: number;
  /** Numbers that were taken back, and may still stand on pages. */
  retired: readonly number[];
  /** Numbers that stand on no page and can be given again. */
  free: readonly number[];
  /** Customers up to this id are indexed; null when all are. */
  caughtUpTo: string | null;
}
