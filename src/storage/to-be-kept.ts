import type { SeenPerson } from '../core/history/roster';
import type { Sight } from '../core/history/sight';
import { handleKey, sameHandle, timeOfId, type Post } from '../core/post';
import type { Database } from './database';
import { forgottenAmong, isAnybodyForgotten, nobodyForgotten, type Known } from './forgotten';
import { goneAmong } from './gone-posts';
import { handlesIn, scrubbed } from './scrub-mentions';

/** Whose history a sight joins. Of the customer an answer of ours shows a handle, and on a page nothing else. */
export function personIn({ post, customer, addressee, seenAt }: Sight): SeenPerson {
  return sameHandle(post.author.handle, customer)
    ? { ...post.author, seenAt }
    : { displayName: '', numericId: null, ...addressee, handle: customer, seenAt };
}

/**
 * What of these sights may be kept: nothing of or to somebody who was forgotten, no post that is gone from X, none that would be
 * removed again at once. Of whoever was forgotten others may have spoken: the handle is taken out. May be asked within a
 * transaction on the filingTables.
 */
export async function toBeKept(
  db: Database,
  sights: readonly Sight[],
  { keptSince }: { keptSince?: (brand: string) => number },
): Promise<readonly Sight[]> {
  const [anybody, gone] = await Promise.all([
    isAnybodyForgotten(db),
    goneAmong(
      db,
      sights.map(sight => sight.post.id),
    ),
  ]);
  const people = sights.map(personIn);
  const named = anybody ? sights.map(({ post }) => namedIn(post)) : [];
  const forgotten = anybody ? await forgottenAmong(db, [...people, ...named.flat()]) : nobodyForgotten;
  return sights.flatMap((sight, i) => {
    const { post, brand } = sight;
    const person = people[i];
    const at = timeOfId(post.id) ?? post.postedAt;
    if (!person || forgotten.has(person, at) || gone.has(post.id)) return [];
    if (at < (keptSince?.(brand) ?? -Infinity)) return [];
    const others = new Set(
      (named[i] ?? []).filter(other => forgotten.has(other, at)).map(({ handle }) => handle),
    );
    return others.size === 0 ? sight : { ...sight, post: withoutOthers(post, others) };
  });
}

function namedIn(post: Post): Known[] {
  const handles = [...handlesIn(post), ...(post.replyTo?.handles ?? []).map(handleKey)];
  return handles.map(handle => ({ handle, numericId: null }));
}

function withoutOthers(post: Post, others: ReadonlySet<string>): Post {
  const isGone = (handle: string) => others.has(handle);
  return { ...scrubbed(post, isGone), replyTo: post.replyTo && scrubbed(post.replyTo, isGone) };
}
