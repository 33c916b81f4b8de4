import { CLOSE, SAME_TALK } from '../history/contacts';
import type { ConversationState } from './ranking/types';

interface Answered {
  id: string;
  /** Unix milliseconds. */
  at: number;
  replyToId: string | null;
}

interface Earlier {
  id: string;
  at: number;
  direction: 'in' | 'out';
}

/**
 * Where a conversation stands when this post arrives. `earlier` is what was said between them and us, newest first.
 *
 * 'helped': they answer a post of ours, or write within a week after one. 'back': they wrote to us on another day, or long ago
 * had an answer. Else 'first'.
 */
export function conversationState(post: Answered, earlier: readonly Earlier[]): ConversationState {
  const before = earlier.filter(({ id, at }) => id !== post.id && at <= post.at);
  const answer = before.find(({ direction }) => direction === 'out');
  if (answer && (answer.id === post.replyToId || post.at - answer.at <= SAME_TALK)) return 'helped';
  const another = before.some(({ direction, at }) => direction === 'in' && post.at - at > CLOSE);
  return answer || another ? 'back' : 'first';
}
