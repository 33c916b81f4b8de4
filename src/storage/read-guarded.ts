import type { GuardedCustomer } from '../core/guards/guard';
import { namesInNote } from '../core/guards/names-in-note';
import { dayOf } from '../core/history/daily';
import { holderOf } from '../core/history/handles';
import type { CustomerRecord, PostRecord } from '../core/history/record';
import { handleKey, type Post } from '../core/post';
import type { Database } from './database';
import { findCustomers, groupOf, rootOf } from './find-customers';
import { newestPosts } from './newest-posts';
import { readNote } from './notes';
import { readDays } from './read-days';

/** Of so many posts the newest of theirs and ours are taken. */
const POSTS = 100;
const EACH = 50;
const DAY = 86_400_000;
/** Who has not signed for so long is no colleague any more. */
const LATELY = 90 * DAY;

/** What the history knows of whoever goes by this handle now; null for somebody we never met. Reads one page of one index. */
export async function readGuarded(
  db: Database,
  handle: string,
  now: number,
): Promise<GuardedCustomer | null> {
  const person = holderOf(await findCustomers(db, { handles: [handleKey(handle)] }), handle, now);
  if (!person) return null;
  const root = await rootOf(db, person);
  const [group, posts, { note }] = await Promise.all([
    groupOf(db, root),
    newestPosts(db, root.id, POSTS),
    readNote(db, root.id),
  ]);
  const theirs = posts.filter(({ filing, translated }) => filing.direction === 'in' && !translated);
  const ours = posts.filter(({ filing }) => filing.direction === 'out');
  return {
    handle,
    names: [...new Set([handle, ...group.flatMap(namesOf), ...namesInNote(note)])],
    notes: note === '' ? [] : [note],
    theirs: theirs.slice(0, EACH).map(({ text }) => text),
    ours: ours.slice(0, EACH).map(toldOf),
    lang: root.lang?.tag ?? null,
  };
}

/** Initials that replies of this brand (handle) bore lately, without the caret. Reads a row a day. */
export async function readSigners(db: Database, brand: string, now: number): Promise<string[]> {
  const days = await readDays(db, { brand, from: dayOf(now - LATELY), to: dayOf(now + DAY) });
  return [...new Set(days.flatMap(({ byAgent }) => byAgent.map(([initials]) => initials)))];
}

/** A post as it is kept, for a page that does not show it (any more); null for one that is not. */
export async function readPost(db: Database, id: string): Promise<Post | null> {
  const post = await db.posts.get(id);
  if (!post) return null;
  const { filing, authorNumericId, at, lang, text, translated, cutOff, replyToId, replyToHandles } = post;
  return {
    id,
    author: { handle: filing.author, displayName: '', numericId: authorNumericId },
    postedAt: at,
    lang,
    text,
    translated,
    cutOff,
    ad: false,
    pinned: false,
    repostedBy: null,
    quote: null,
    replyTo: { id: replyToId, handles: replyToHandles },
  };
}

function namesOf({ displayName, spans }: CustomerRecord): string[] {
  return [...(displayName === '' ? [] : [displayName]), ...spans.map(({ shown }) => shown)];
}

function toldOf({ text, at, replyToId, initials }: PostRecord): GuardedCustomer['ours'][number] {
  return { text, at, replyToId, by: initials };
}
