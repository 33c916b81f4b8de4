import { numberOf, snowflake } from '../x-page/seed/snowflake';
import { customers } from '../x-page/seed/customers';
import type { PracticeData, PracticePost, PracticeUser } from '../x-page/data';
import type { Turn } from './corpus-formats';
import { decodeEntities, langOf, withoutLeadingNames } from './corpus-text';

const MINUTE = 60_000;
const DAY = 1440 * MINUTE;
const SPREAD = 30 * DAY;

interface Timed {
  turn: Turn;
  at: number;
  parent?: Timed;
}

/** A conversation, the answered always before the answer. */
type Thread = readonly Turn[];

interface Options {
  limit: number;
  now: number;
  brand?: string;
}

/**
 * Turns as a practice world with at most `limit` posts, oldest first, the newest before `now`. Conversations of the brand
 * come first, those with answers before those without. The brand is `brand`, or who answers most, or who is named most.
 * Real times keep their distances; where a corpus lacks some or covers more than 30 days, the conversations are spread over
 * the 30 days before `now`, each with its own distances kept.
 */
export function timelineOf(
  turns: readonly Turn[],
  { limit, now, brand = likelyBrand(turns) }: Options,
): PracticeData {
  const threads = chosen(threadsOf(turns), brand, limit);
  const timed = placed(threads, now).sort((a, b) => a.at - b.at);
  const ids = new Map(timed.map((one, index) => [one, snowflake(one.at, index)]));
  const posts = timed.map(one => toPost(one, ids));
  const handles = new Set([handleOf(brand), ...posts.map(post => post.author)]);
  const ours = new Set(turns.filter(turn => turn.ours).map(turn => handleOf(turn.author)));
  return {
    users: [...handles].map(handle => toUser(handle, handle === handleOf(brand) || ours.has(handle), now)),
    posts,
    accounts: [handleOf(brand)],
  };
}

// Conversations in the order of their first turns. A turn whose target is missing starts one of its own.
function threadsOf(turns: readonly Turn[]): Thread[] {
  const byKey = new Map(turns.map(turn => [turn.key, turn]));
  const answers = new Map<string, Turn[]>();
  const first: Turn[] = [];
  for (const turn of byKey.values()) {
    if (turn.answers === undefined || !byKey.has(turn.answers)) first.push(turn);
    else answers.set(turn.answers, [...(answers.get(turn.answers) ?? []), turn]);
  }
  return first.map(turn => {
    const thread = [turn];
    for (const member of thread) thread.push(...(answers.get(member.key) ?? []));
    return thread;
  });
}

function likelyBrand(turns: readonly Turn[]): string {
  const known = new Set(turns.map(turn => turn.key));
  const answering = turns.filter(turn => turn.ours && turn.answers !== undefined && known.has(turn.answers));
  const speaking = answering.length > 0 ? answering : turns.filter(turn => turn.ours);
  // The makers of the corpora called people 115712 or user039281.
  const named = () =>
    turns.flatMap(({ text }) =>
      [...text.matchAll(/@(?!user\d|\d+\b)(\w{1,15})/g)].map(match => match[1] ?? ''),
    );
  return mostFrequent(speaking.length > 0 ? speaking.map(turn => turn.author) : named()) ?? 'AcmeParcels';
}

function mostFrequent(values: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}

function chosen(threads: readonly Thread[], brand: string, limit: number): Thread[] {
  const mention = `@${brand}`.toLowerCase();
  const rank = (thread: Thread) => {
    const ours = thread.some(turn => turn.author === brand || turn.text.toLowerCase().includes(mention));
    return (ours ? 2 : 0) + (thread.length > 1 ? 1 : 0);
  };
  const ranked = threads.map(thread => ({ thread, rank: rank(thread) })).sort((a, b) => b.rank - a.rank);
  const taken: Thread[] = [];
  let left = limit;
  for (const { thread } of ranked) {
    if (left <= 0) break;
    taken.push(thread.slice(0, left));
    left -= thread.length;
  }
  return taken;
}

function placed(threads: readonly Thread[], now: number): Timed[] {
  const groups = threads.map(withTimes).sort((a, b) => (a[0]?.at ?? 0) - (b[0]?.at ?? 0));
  const moments = groups.flat().map(one => one.at);
  const newest = moments.reduce((latest, at) => Math.max(latest, at), -Infinity);
  const oldest = moments.reduce((first, at) => Math.min(first, at), Infinity);
  const spread = newest - oldest > SPREAD || threads.some(thread => typeof thread[0]?.at !== 'number');
  for (const [index, group] of groups.entries()) {
    // The last post of the conversation gets the conversation's place in the month.
    const end = spread ? group.reduce((latest, one) => Math.max(latest, one.at), -Infinity) : newest;
    const place = spread ? now - MINUTE - SPREAD * (1 - (index + 1) / groups.length) : now - MINUTE;
    for (const one of group) one.at = Math.floor((one.at + place - end) / 1000) * 1000;
  }
  return groups.flat();
}

// A turn without a time comes some minutes after what it answers; so does one that claims to be older than that, or to have
// waited for months.
function withTimes(thread: Thread): Timed[] {
  const timed = new Map<string, Timed>();
  for (const turn of thread) {
    const parent = timed.get(turn.answers ?? '');
    const after = (parent?.at ?? 0) + (2 + (numberOf(turn.key) % 90)) * MINUTE;
    const known =
      turn.at !== null && (!parent || (turn.at - parent.at >= 1000 && turn.at - parent.at <= SPREAD));
    timed.set(turn.key, { turn, at: known ? (turn.at ?? after) : after, parent });
  }
  return [...timed.values()];
}

function toPost(one: Timed, ids: ReadonlyMap<Timed, string>): PracticePost {
  const { turn, at, parent } = one;
  const text = decodeEntities(turn.text).trim();
  return {
    id: ids.get(one) ?? '',
    author: handleOf(turn.author),
    at,
    lang: langOf(text),
    text: parent ? withoutLeadingNames(text) : text,
    ...(parent && { inReplyTo: ids.get(parent) }),
    likes: numberOf(turn.key) % 5,
  };
}

function handleOf(author: string): string {
  return author.replace(/\W/g, '_').slice(0, 15) || 'someone';
}

function toUser(handle: string, company: boolean, now: number): PracticeUser {
  const chance = numberOf(handle);
  const name = company ? handle : (customers[chance % customers.length]?.[1] ?? '');
  const reach = company ? 100_000 : 0;
  return {
    id: String(10_000_000 + chance),
    handle,
    name,
    bio: '',
    location: '',
    verified: company,
    followers: reach + (chance % 500),
    following: chance % 300,
    joinedAt: Math.floor(now / 1000) * 1000 - (400 + (chance % 3000)) * DAY,
  };
}
