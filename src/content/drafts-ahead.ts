import type { DraftSet } from '../core/drafts/draft';
import type { Situation } from '../core/drafts/situation';
import { type Post, sameHandle } from '../core/post';

/** Milliseconds for which an answer is good: X's composer comes within a second or two. */
const FRESH = 5_000;
/** Milliseconds within which nothing is asked twice: the pointer comes to X's button, goes down, and presses. */
const SAME = 2_500;

/**
 * Asks for drafts when the agent asks X for a composer, so that they are there with it. `ask` answers for a situation as it is now.
 */
export function createDraftsAhead(ask: (situation: Situation) => Promise<DraftSet>) {
  let asked: { key: string; author: string; at: number; answer: Promise<DraftSet> } | null = null;

  return {
    /** A composer that answers in this situation comes soon, or may. */
    begin(situation: Situation & { post: Post }): void {
      const key = JSON.stringify(situation);
      if (asked?.key === key && performance.now() - asked.at < SAME) return;
      const answer = ask(situation);
      // Who takes it hears of it.
      answer.catch(() => undefined);
      asked = { key, author: situation.post.author.handle, at: performance.now(), answer };
    },
    /** What was asked ahead for just this situation, once; else, and where that failed, asks now. */
    take(situation: Situation): Promise<DraftSet> {
      const ahead = asked;
      asked = null;
      const fits = ahead?.key === JSON.stringify(situation) && performance.now() - ahead.at < FRESH;
      return fits ? ahead.answer.catch(() => ask(situation)) : ask(situation);
    },
    /** Something is different now; with handles, only about these customers. */
    forget(handles?: readonly string[]): void {
      const author = asked?.author;
      if (!handles || (author !== undefined && handles.some(one => sameHandle(one, author)))) asked = null;
    },
  };
}
