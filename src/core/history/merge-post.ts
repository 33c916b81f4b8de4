import { handleKey, timeOfId } from '../post';
import { compareIds, compareText } from './order';
import type { Filing, PostRecord } from './record';
import type { Sight } from './sight';

/** Reads whose signature a post of ours bears, without the mark: "JD". Null when it bears none. */
export type ReadInitials = (text: string) => string | null;

/** The record of a post of which this sight is all we know. */
export function snapshot(sight: Sight, customerId: string, readInitials: ReadInitials): PostRecord {
  const { post } = sight;
  return signed(
    {
      id: post.id,
      customerId,
      brand: handleKey(sight.brand),
      at: timeOfId(post.id) ?? post.postedAt,
      filing: filingOf(sight),
      authorNumericId: post.author.numericId,
      text: post.text,
      lang: post.translated ? null : post.lang,
      translated: post.translated,
      cutOff: post.cutOff,
      replyToId: post.replyTo?.id ?? null,
      replyToHandles: post.replyTo?.handles.map(handleKey) ?? [],
      conversationId: sight.conversationId,
      scenes: [sight.scene],
      initials: null,
      made: null,
    },
    readInitials,
  );
}

/**
 * Two records of one post as one: of each fact the fuller reading. Order and repetition do not matter: merging is commutative,
 * associative and idempotent, apart from `customerId`, which the caller settles from the filing.
 */
export function mergePost(a: PostRecord, b: PostRecord, readInitials: ReadInitials): PostRecord {
  const words = compareWords(a, b) >= 0 ? a : b;
  const filing = fullerFiling(a.filing, b.filing);
  return signed(
    {
      id: a.id,
      customerId: a.customerId,
      brand: filing.brand,
      at: Math.min(a.at, b.at),
      filing,
      authorNumericId: either(a.authorNumericId, b.authorNumericId),
      text: words.text,
      lang: either(a.lang, b.lang),
      translated: words.translated,
      cutOff: words.cutOff,
      replyToId: either(a.replyToId, b.replyToId),
      replyToHandles: longer(a.replyToHandles, b.replyToHandles),
      conversationId: either(a.conversationId, b.conversationId),
      scenes: [...new Set([...a.scenes, ...b.scenes])].sort(compareText),
      initials: null,
      made: a.made ?? b.made,
    },
    readInitials,
  );
}

/** True when both file the post in the same history in the same way. */
export function sameFiling(a: Filing, b: Filing): boolean {
  return a.brand === b.brand && a.direction === b.direction && a.customer === b.customer;
}

/** The record with the initials that its words and its making tell. */
export function signed(record: PostRecord, readInitials: ReadInitials): PostRecord {
  if (record.filing.direction === 'in') return { ...record, initials: null };
  return { ...record, initials: record.made?.agent ?? readInitials(record.text) };
}

function filingOf(sight: Sight): Filing {
  return {
    brand: handleKey(sight.brand),
    direction: sight.direction,
    author: sight.post.author.handle,
    customer: handleKey(sight.customer),
    sure: (sight.post.replyTo?.id ?? null) !== null,
    seenAt: sight.seenAt,
  };
}

function fullerFiling(a: Filing, b: Filing): Filing {
  return compareFilings(a, b) <= 0 ? a : b;
}

function compareFilings(a: Filing, b: Filing): number {
  return Number(b.sure) - Number(a.sure) || a.seenAt - b.seenAt || compareText(filingText(a), filingText(b));
}

function filingText({ brand, direction, author, customer }: Filing): string {
  return [brand, direction, customer, author].join(' ');
}

// The author's own words before a translation, whole before cut off; then the longer reading, because what a reader misses is
// missing (a late emoji, an expanded link). X gives an edited post a new id, so one id never has two wordings.
function compareWords(a: PostRecord, b: PostRecord): number {
  return (
    Number(b.translated) - Number(a.translated) ||
    Number(b.cutOff) - Number(a.cutOff) ||
    a.text.length - b.text.length ||
    compareText(a.text, b.text)
  );
}

// Two different readings should not happen; the older id (the true beginning of a thread) is taken so that order never matters.
function either(a: string | null, b: string | null): string | null {
  if (a === null || b === null) return a ?? b;
  return compareIds(a, b) <= 0 ? a : b;
}

function longer(a: readonly string[], b: readonly string[]): readonly string[] {
  return (a.length - b.length || compareText(a.join(' '), b.join(' '))) >= 0 ? a : b;
}
