import type { PostRecord } from '../../core/history/record';

/** What a row of a list needs to know of a post. */
export type Said = Pick<PostRecord, 'id' | 'text'>;

/** So many letters are remembered, some megabytes with all that is around them. */
const MOST_LETTERS = 1_000_000;

/**
 * What customers said who stood in lists lately. Whatever is asked for, a list begins with those who wrote last, so one search after
 * the other looks into the same histories; and each of their posts lies in another place of the disk, the farther apart the more
 * there are.
 */
export function createPostMemory(mostLetters = MOST_LETTERS) {
  const known = new Map<string, readonly Said[]>();
  let letters = 0;
  let changes = 0;

  function drop(customerId: string): void {
    letters -= lettersIn(known.get(customerId) ?? []);
    known.delete(customerId);
  }

  function keep(customerId: string, posts: readonly Said[]): void {
    drop(customerId);
    known.set(customerId, posts);
    letters += lettersIn(posts);
    // A map goes through its keys in the order in which they came: the first is the one that was not asked for longest.
    for (const [oldest] of known) {
      if (letters <= mostLetters) return;
      drop(oldest);
    }
  }

  return {
    /** A customer's posts, newest first: what is remembered, else what `read` resolves with. */
    async of(customerId: string, read: () => PromiseLike<readonly Said[]>): Promise<readonly Said[]> {
      const before = changes;
      const posts = known.get(customerId) ?? (await read()).map(({ id, text }) => ({ id, text }));
      // What was read may be older than what was heard of meanwhile.
      if (before === changes) keep(customerId, posts);
      return posts;
    },
    /** Something about this customer is different. */
    forget(customerId: string): void {
      changes += 1;
      drop(customerId);
    },
    forgetAll(): void {
      changes += 1;
      known.clear();
      letters = 0;
    },
  };
}

export type PostMemory = ReturnType<typeof createPostMemory>;

function lettersIn(posts: readonly Said[]): number {
  return posts.reduce((sum, { text }) => sum + text.length, 0);
}
