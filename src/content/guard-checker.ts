import type { Checked } from '../core/guards/finding';
import type { GuardRequest } from '../messages/topics/guards';

/** Milliseconds between two questions while the agent types. */
const EVERY = 150;
/** Milliseconds that a press waits for the answer. */
const PATIENCE = 100;
/** Milliseconds after which a question that has no answer keeps others waiting no more. */
const LOST = 3_000;

/** What was found in a text, and on which page. */
export interface Answer {
  key: string;
  text: string;
  checked: Checked;
}

interface CheckerDeps {
  /** What would be asked now; null while there is nothing to look at. */
  look(): GuardRequest | null;
  ask(request: GuardRequest): Promise<Checked>;
  /** Hears each answer while it is the newest, and null when there is nothing to look at. */
  tell(answer: Answer | null): void;
  signal: AbortSignal;
}

/** Has a post looked at while it is written, never twice at once, and has the answer at hand at the press. */
export function createChecker({ look, ask, tell, signal }: CheckerDeps) {
  let inHand: Answer | null = null;
  let underWay: { key: string; since: number; answer: Promise<Answer> } | null = null;
  let startedAt = -Infinity;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let losing: ReturnType<typeof setTimeout> | undefined;
  let again = false;
  let turn = 0;

  /** Something may be different now: text, page, account. Looks at it soon. */
  function changed(): void {
    if (timer !== undefined || signal.aborted) return;
    if (underWay && isUnderWay()) {
      again = true;
      // An answer that never comes must not be the last word.
      losing ??= setTimeout(lose, underWay.since + LOST - performance.now() + 1);
      return;
    }
    timer = setTimeout(lookNow, Math.max(0, startedAt + EVERY - performance.now()));
  }

  /** What is known is known no more: the history is another one. */
  function forget(): void {
    inHand = null;
    changed();
  }

  function lose(): void {
    losing = undefined;
    if (!again) return;
    again = false;
    changed();
  }

  function isUnderWay(): boolean {
    return underWay !== null && performance.now() - underWay.since < LOST;
  }

  function lookNow(): void {
    timer = undefined;
    if (signal.aborted) return;
    const request = look();
    if (request === null) {
      turn += 1;
      inHand = null;
      tell(null);
    } else if (keyOf(request) !== inHand?.key) void start(request).catch(() => undefined);
  }

  function start(request: GuardRequest): Promise<Answer> {
    const mine = ++turn;
    const key = keyOf(request);
    startedAt = performance.now();
    const answer = ask(request).then(checked => ({ key, text: request.text, checked }));
    const own = { key, since: startedAt, answer };
    underWay = own;
    const over = () => {
      if (underWay === own) underWay = null;
      if (again) changed();
      again = false;
    };
    answer.then(
      found => {
        if (mine === turn && !signal.aborted) tell((inHand = found));
        over();
      },
      // The next change asks anew; a press says what was not checked.
      over,
    );
    return answer;
  }

  /** The answer for what stands there now, asked for where it is not known. Rejects when that fails. */
  function now(): Promise<Answer> {
    const request = look();
    if (request === null) return Promise.reject(new Error('there is nothing to look at'));
    const key = keyOf(request);
    if (inHand?.key === key) return Promise.resolve(inHand);
    return underWay?.key === key && isUnderWay() ? underWay.answer : start(request);
  }

  /** The same within the patience of a press; null when that took too long. Rejects when it fails. */
  function atPress(): Promise<Answer | null> {
    const late = new Promise<null>(resolve => setTimeout(() => resolve(null), PATIENCE));
    return Promise.race([now(), late]);
  }

  signal.addEventListener(
    'abort',
    () => {
      clearTimeout(timer);
      clearTimeout(losing);
    },
    { once: true },
  );
  return { changed, forget, now, atPress };
}

// Texts of a post on the page do not change while it keeps its length, but for a translation.
function keyOf({ text, account, answersId, thread }: GuardRequest): string {
  return JSON.stringify([text, account, answersId, thread.map(post => `${post.id} ${post.text.length}`)]);
}
