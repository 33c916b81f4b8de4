import type { ThreadPost } from '../core/guards/guard';
import type { SeenPost, XPage } from '../x/page';

/** Posts of one conversation that are told at most. */
const MOST = 60;
/** Of these, how many may stand above the answered one. */
const MOST_ABOVE = 20;

/** What of conversations stands on the page. */
export interface ThreadPosts {
  /** The conversation around the answered post, in the page's order. */
  around(answeredId: string | null): ThreadPost[];
}

/** Keeps the posts that stand on the page now, and calls back when some came or went. */
export function watchThreads(page: XPage, changed: () => void, signal: AbortSignal): ThreadPosts {
  const live = new Map<Element, SeenPost>();
  page.onPosts(posts => {
    for (const seen of posts) {
      live.set(seen.article, seen);
      seen.signal.addEventListener(
        'abort',
        () => live.get(seen.article) === seen && live.delete(seen.article),
        {
          once: true,
        },
      );
    }
    changed();
  }, signal);

  return {
    around(answeredId) {
      if (answeredId === null) return [];
      const posts = inOrder(conversationOf(answeredId, [...live.values()]));
      const answered = posts.findIndex(({ post }) => post.id === answeredId);
      const from = Math.max(0, Math.min(answered - MOST_ABOVE, posts.length - MOST));
      return posts.slice(from, from + MOST).map(threadPost);
    },
  };
}

/** The posts that belong to the conversation of one of them, each once, as far as the page says. */
export function conversationOf(id: string, seen: readonly SeenPost[]): SeenPost[] {
  const byId = new Map(seen.map(one => [one.post.id, one]));
  const joined = new Set<string>([id]);
  const roots = new Set(seen.flatMap(one => (one.post.id === id ? (one.conversationId ?? []) : [])));
  const onItsPage = seen.some(one => one.post.id === id && one.inThread);
  const belongs = ({ post, conversationId, inThread }: SeenPost) =>
    (onItsPage && inThread) ||
    (conversationId !== null && roots.has(conversationId)) ||
    joined.has(post.replyTo?.id ?? '');
  // What answers a post of it, or is answered by one, is of it, too.
  for (let grown = true; grown;) {
    const before = joined.size;
    for (const one of byId.values()) {
      if (!joined.has(one.post.id) && belongs(one)) joined.add(one.post.id);
      if (joined.has(one.post.id) && one.post.replyTo?.id) joined.add(one.post.replyTo.id);
    }
    grown = joined.size > before;
  }
  return [...byId.values()].filter(({ post }) => joined.has(post.id));
}

function inOrder(posts: readonly SeenPost[]): SeenPost[] {
  const follows = (a: SeenPost, b: SeenPost) => (a.article.compareDocumentPosition(b.article) & 4) !== 0;
  return posts.toSorted((a, b) => (follows(a, b) ? -1 : 1));
}

function threadPost({ post }: SeenPost): ThreadPost {
  const { id, author, text, postedAt, replyTo } = post;
  const { handle, displayName, numericId } = author;
  return { id, handle, displayName, numericId, text, postedAt, replyToId: replyTo?.id ?? null };
}
