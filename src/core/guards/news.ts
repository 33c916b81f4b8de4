import { handleKey, sameHandle } from '../post';
import { ago } from './ago';
import type { Guard, GuardQuestion, Said, ThreadPost } from './guard';
import { brandOf } from './ours';

/** What came so shortly before the agent began may not have been on the page yet. */
const UNSEEN = 60_000;

/** The customer wrote again while the agent was typing: what they say now comes first. */
export const news: Guard = {
  id: 'news',
  label: 'The customer wrote again',
  level: 'ask',
  announcements: false,
  look(question) {
    const later = writtenSince(question);
    const newest = later.at(-1);
    if (!newest) return [];
    return [said(newest, later.length, question)];
  },
};

function said(newest: ThreadPost, count: number, question: GuardQuestion): Said {
  const { id, text, handle, postedAt } = newest;
  const whileTyping = postedAt > question.begunAt && !isAside(newest, question);
  const times = count > 1 ? `${count} more posts` : 'another post';
  return {
    key: id,
    level: whileTyping ? 'ask' : 'hint',
    words: whileTyping
      ? `@${handle} wrote ${times} while you typed`
      : `@${handle} wrote ${times} ${ago(postedAt, question.now)}`,
    spans: [],
    ways: [{ kind: 'show', label: 'Show the post', words: text, by: `@${handle}` }],
  };
}

function writtenSince({ answers, thread, begunAt, brands }: GuardQuestion): ThreadPost[] {
  if (!answers || brandOf(answers.author.handle, brands)) return [];
  const { author, id, postedAt: answered } = answers;
  return thread
    .filter(post => post.id !== id && sameHandle(post.handle, author.handle))
    .filter(({ postedAt }) => postedAt > answered && postedAt > begunAt - UNSEEN)
    .toSorted((a, b) => a.postedAt - b.postedAt);
}

// A word to a friend in the same thread is no news for us.
function isAside(post: ThreadPost, { thread, brands, answers }: GuardQuestion): boolean {
  const parent = thread.find(({ id }) => id === post.replyToId);
  if (!parent || brandOf(parent.handle, brands)) return false;
  return handleKey(parent.handle) !== handleKey(answers?.author.handle ?? '') && !namesUs(post.text, brands);
}

function namesUs(text: string, brands: GuardQuestion['brands']): boolean {
  const lower = text.toLowerCase();
  return brands.some(({ handle }) => lower.includes(`@${handleKey(handle)}`));
}
