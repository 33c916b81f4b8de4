import type { CustomerState } from '../customer';
import { CLOSE } from './contacts';
import { comparePosts } from './order';

/** What tells to which conversation a post of one customer belongs. */
export interface PlacedPost {
  /** '' where X has not told it yet. */
  postId: string;
  direction: 'in' | 'out';
  at: number;
  /** Id of the post with which it began, where a page told. */
  conversationId?: string | null;
  /** Id of the answered post, where a page told. */
  replyToId?: string | null;
}

/** Posts that belong together, and where they stand. */
export interface Conversation<P extends PlacedPost = PlacedPost> {
  /** From old to new. */
  posts: readonly P[];
  state: CustomerState;
  /** Since when that is so: their oldest post without an answer, our first answer to their newest, the agent's word. Unix milliseconds. */
  since: number;
}

/**
 * One customer's posts as conversations, whoever spoke last first. The order of the posts does not matter.
 *
 * Posts that answer each other or began with the same post belong together. A post of which no page told where it stands
 * belongs to what was said last: ours always (it answers something), theirs within the 24 hours that make one contact.
 *
 * `solvedAt` is when an agent last said that nothing is owed to the customer. It settles what waited then, and the conversation
 * in which they had spoken last; what was answered before stays answered.
 */
export function conversationsOf<P extends PlacedPost>(
  posts: readonly P[],
  solvedAt: number | null,
): Conversation<P>[] {
  const sorted = posts.toSorted(compareTurns);
  const spokenLast = sorted.findLast(
    ({ direction, at }) => direction === 'in' && at <= (solvedAt ?? -Infinity),
  );
  return groupsOf(sorted)
    .map(group => Object.assign(standingOf(group, solvedAt, spokenLast), { posts: group }))
    .sort((a, b) => compareTurns(last(b), last(a)));
}

function groupsOf<P extends PlacedPost>(sorted: readonly P[]): P[][] {
  const named = new Set(sorted.flatMap(neighboursOf));
  const threads = createThreads();
  let before: { name: string; at: number } | null = null;
  const names = sorted.map((post, index) => {
    const { postId, direction, at } = post;
    const name = postId || `untold ${index}`;
    const neighbours = neighboursOf(post);
    const isPlaced = neighbours.length > 0 || named.has(postId);
    for (const other of neighbours) threads.join(name, other);
    if (!isPlaced && before && (direction === 'out' || at - before.at <= CLOSE))
      threads.join(name, before.name);
    before = { name, at };
    return name;
  });
  const groups = new Map<string, P[]>();
  for (const [index, post] of sorted.entries()) {
    const root = threads.rootOf(names[index] ?? '');
    const group = groups.get(root);
    if (group) group.push(post);
    else groups.set(root, [post]);
  }
  return [...groups.values()];
}

function neighboursOf({ conversationId, replyToId }: PlacedPost): string[] {
  return [conversationId ?? [], replyToId ?? []].flat();
}

function standingOf(
  posts: readonly PlacedPost[],
  solvedAt: number | null,
  spokenLast: PlacedPost | undefined,
): Pick<Conversation, 'state' | 'since'> {
  const theirs = posts.filter(({ direction }) => direction === 'in');
  const ours = posts.filter(({ direction }) => direction === 'out');
  const settledAt = isSettled(posts, solvedAt, spokenLast) ? (solvedAt ?? -Infinity) : -Infinity;
  const repliedAt = ours.at(-1)?.at ?? -Infinity;
  const waiting = theirs.find(({ at }) => at > Math.max(settledAt, repliedAt));
  if (waiting) return { state: ours.length > 0 ? 'waiting-again' : 'waiting', since: waiting.at };
  const newest = theirs.at(-1)?.at ?? -Infinity;
  if (settledAt >= newest && settledAt > -Infinity) return { state: 'solved', since: settledAt };
  return { state: 'answered', since: ours.find(({ at }) => at >= newest)?.at ?? repliedAt };
}

function isSettled(
  posts: readonly PlacedPost[],
  solvedAt: number | null,
  spokenLast: PlacedPost | undefined,
): boolean {
  const before = posts.filter(({ at }) => at <= (solvedAt ?? -Infinity));
  return before.at(-1)?.direction === 'in' || (spokenLast !== undefined && before.includes(spokenLast));
}

/** Names that were said to belong together, each with one that stands for all of them. */
function createThreads() {
  const above = new Map<string, string>();
  const rootOf = (name: string): string => {
    let root = name;
    for (let next = above.get(root); next !== undefined; next = above.get(root)) root = next;
    // The way there is shortened, so that a long chain of answers stays cheap.
    for (let at = name; at !== root;) {
      const next = above.get(at) ?? root;
      above.set(at, root);
      at = next;
    }
    return root;
  };
  return {
    rootOf,
    join(a: string, b: string): void {
      const [one, other] = [rootOf(a), rootOf(b)];
      if (one !== other) above.set(one, other);
    },
  };
}

// In one moment theirs come first: an answer is never older than its question.
function compareTurns(a: PlacedPost, b: PlacedPost): number {
  return (
    a.at - b.at ||
    Number(a.direction === 'out') - Number(b.direction === 'out') ||
    comparePosts({ at: 0, id: a.postId }, { at: 0, id: b.postId })
  );
}

function last({ posts }: Conversation): PlacedPost {
  return posts[posts.length - 1] ?? { postId: '', direction: 'in', at: 0 };
}
