import type { DueFollowUp } from '../core/follow-up';

/** What a notification says. */
export interface NoticeWords {
  title: string;
  message: string;
  /** Whose buttons it has, null for one that speaks of several or of nobody. */
  id: string | null;
}

/** Reads a text of ours, as `t` of our own pages. */
export type Say = (
  key: 'dueTitle' | 'dueNeeded' | 'dueMany' | 'dueLocked' | 'dueDone' | 'dueLater',
  ...values: string[]
) => string;

/** More at once (after a weekend) are told in one. */
const MOST = 3;

/**
 * What to tell of follow-ups that became due. Of a customer who was answered meanwhile it asks whether it is still needed. While
 * locked nothing is told but that something is due.
 */
export function noticesOf(due: readonly DueFollowUp[], locked: boolean, say: Say): NoticeWords[] {
  if (locked) return [{ title: say('dueLocked'), message: '', id: null }];
  if (due.length > MOST) {
    const names = due.map(({ handle }) => `@${handle}`).join(', ');
    return [{ title: say('dueMany', String(due.length)), message: names, id: null }];
  }
  return due.map(followUp => {
    const { id, displayName, handle, text, answeredSince } = followUp;
    const name = `${displayName} (@${handle})`;
    return { title: say(answeredSince ? 'dueNeeded' : 'dueTitle', name), message: text, id };
  });
}

/** Where a follow-up is seen on X: its post, else the customer's own page. */
export function addressOf({ handle, postId }: Pick<DueFollowUp, 'handle' | 'postId'>): string {
  const page = `https://x.com/${encodeURIComponent(handle)}`;
  return postId === null ? page : `${page}/status/${encodeURIComponent(postId)}`;
}
