import { conversationState } from '../core/drafts/conversation-state';
import type { ConversationState } from '../core/drafts/ranking/types';
import type { PostRecord } from '../core/history/record';
import { spanOf, type Database } from './database';

/** So many posts back it is looked for what was said before. */
const LOOKED_BACK = 12;

/** Where the conversation stood when this post came in. */
export async function stateBefore(db: Database, post: PostRecord): Promise<ConversationState> {
  const earlier = await db.posts
    .where('[customerId+at]')
    .between(...spanOf(post.customerId, 0, post.at), true, true)
    .reverse()
    .limit(LOOKED_BACK)
    .toArray();
  return conversationState(
    post,
    earlier.map(({ id, at, filing }) => ({ id, at, direction: filing.direction })),
  );
}

/**
 * Lets answers that somebody else wrote teach the ranking, once each. Of these posts those count that a brand wrote to a
 * customer's post whose own words we have.
 */
export async function learnFromSeen(db: Database, posts: readonly PostRecord[]): Promise<void> {
  const answers = posts.filter(
    post =>
      post.filing.direction === 'out' &&
      post.made === null &&
      !post.translated &&
      !post.cutOff &&
      post.replyToId !== null,
  );
  if (answers.length === 0) return;
  const [known, asked] = await Promise.all([
    db.choices.bulkGet(answers.map(nameOf)),
    db.posts.bulkGet(answers.map(answer => answer.replyToId ?? '')),
  ]);
  for (const [i, answer] of answers.entries()) {
    const question = asked[i];
    if (known[i] || !question || question.filing.direction !== 'in' || question.translated) continue;
    await db.choices.put({
      pressId: nameOf(answer),
      templateId: null,
      text: question.text,
      reply: answer.text,
      brand: answer.brand,
      lang: question.lang,
      state: await stateBefore(db, question),
      at: answer.at,
      fresh: 1,
    });
  }
}

function nameOf(answer: PostRecord): string {
  return `seen:${answer.id}`;
}
