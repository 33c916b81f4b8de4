import type { CustomerRow } from '../../core/customer';
import { isProvisional } from '../../core/history/pending';
import type { CustomerRecord } from '../../core/history/record';
import { markOf } from '../../core/history/show';
import { stateOf } from '../../core/history/state';
import { countWanted, excerptOf } from '../../core/search/excerpt';
import type { WantedWord } from '../../core/search/words';
import type { Tag } from '../../core/tag';
import type { Database } from '../database';
import { newestPosts } from '../newest-posts';
import { readTags } from '../tags';
import type { PostMemory, Said } from './post-memory';

/** Of so many posts all are read to find the words; of longer histories the newest. */
const POSTS = 60;

/** What the list of customers shows of these, in this order; those who are gone meanwhile are left out. */
export async function rowsOf(
  db: Database,
  posts: PostMemory,
  ids: readonly string[],
  wanted: readonly WantedWord[],
): Promise<CustomerRow[]> {
  // One transaction for all: one for each question took a third of the time.
  return db.transaction('r', db.customers, db.tags, db.posts, async () => {
    const [customers, tags, found] = await Promise.all([
      db.customers.bulkGet([...ids]),
      Promise.all(ids.map(async id => readTags(db, id))),
      Promise.all(
        ids.map(async id =>
          wanted.length > 0 ? foundIn(await posts.of(id, () => newestPosts(db, id, POSTS)), wanted) : null,
        ),
      ),
    ]);
    return customers.flatMap((customer, index) =>
      customer ? rowOf(customer, { tags: tags[index] ?? [], found: found[index] ?? null }) : [],
    );
  });
}

function rowOf(
  customer: CustomerRecord,
  { tags, found }: { tags: readonly Tag[]; found: CustomerRow['found'] },
): CustomerRow {
  const mark = markOf(customer);
  return {
    ...mark,
    displayName: customer.displayName || mark.handle,
    state: stateOf(customer),
    tags: tags.map(tag => tag.text),
    lang: customer.lang?.tag ?? null,
    found,
  };
}

// The post that says most of what was asked for, the newest of those.
function foundIn(posts: readonly Said[], wanted: readonly WantedWord[]): CustomerRow['found'] {
  let best: { post: Said; count: number } | null = null;
  for (const post of posts) {
    const count = countWanted(post.text, wanted);
    if (count > (best?.count ?? 0)) best = { post, count };
    if (count === wanted.length) break;
  }
  const text = best && excerptOf(best.post.text, wanted);
  return best && text !== null ? { postId: isProvisional(best.post.id) ? '' : best.post.id, text } : null;
}
