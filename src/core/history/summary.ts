import { contactStarts } from './contacts';
import { comparePosts } from './order';
import type { CustomerRecord, PostRecord, Summary } from './record';

/** The summary of somebody of whom no post is kept. */
export const nothingYet: Summary = {
  inbound: 0,
  outbound: 0,
  contacts: 0,
  firstContactAt: null,
  lastContactAt: null,
  lastReply: null,
  waitingSince: null,
  lang: null,
};

/** The summary of all posts of one customer, who was last said to be solved at that time. */
export function summarise(posts: readonly PostRecord[], solvedAt: number | null = null): Summary {
  return extendSummary({ ...nothingYet, solvedAt }, [], posts);
}

/**
 * The summary after posts were added or completed, without reading the whole history.
 *
 * `before` and `after` hold the customer's posts from 7 days before the first changed one onwards, without and with the change.
 * Posts may not have been taken away: for that, summarise anew.
 */
export function extendSummary(
  known: Summary & Pick<CustomerRecord, 'solvedAt'>,
  before: readonly PostRecord[],
  after: readonly PostRecord[],
): Summary {
  const theirs = after.filter(post => post.filing.direction === 'in');
  const ours = after.filter(post => post.filing.direction === 'out');
  const beforeTheirs = before.filter(post => post.filing.direction === 'in').length;
  const lastReply = newestReply(known.lastReply, ours);
  const times = theirs.map(post => post.at);
  const settledAt = Math.max(lastReply?.at ?? -Infinity, known.solvedAt ?? -Infinity);

  return {
    inbound: known.inbound + theirs.length - beforeTheirs,
    outbound: known.outbound + ours.length - (before.length - beforeTheirs),
    contacts: known.contacts + contactStarts(after).length - contactStarts(before).length,
    firstContactAt: lowest([known.firstContactAt, ...times]),
    lastContactAt: highest([known.lastContactAt, ...times]),
    lastReply,
    waitingSince: lowest([known.waitingSince, ...times].filter(at => at !== null && at > settledAt)),
    lang: newestLang(known.lang, theirs),
  };
}

function newestReply(known: Summary['lastReply'], ours: readonly PostRecord[]): Summary['lastReply'] {
  const newest = [...ours].sort(comparePosts).at(-1);
  if (!newest) return known;
  if (known && comparePosts({ at: known.at, id: known.postId }, newest) > 0) return known;
  return { postId: newest.id, at: newest.at, initials: newest.initials };
}

function newestLang(known: Summary['lang'], theirs: readonly PostRecord[]): Summary['lang'] {
  const newest = theirs
    .filter(post => post.lang !== null)
    .sort(comparePosts)
    .at(-1);
  if (!newest || newest.lang === null) return known;
  if (known && comparePosts({ at: known.at, id: known.postId }, newest) > 0) return known;
  return { tag: newest.lang, at: newest.at, postId: newest.id };
}

function lowest(times: readonly (number | null)[]): number | null {
  return times.reduce((least, at) => (at !== null && (least === null || at < least) ? at : least), null);
}

function highest(times: readonly (number | null)[]): number | null {
  return times.reduce((most, at) => (at !== null && (most === null || at > most) ? at : most), null);
}
