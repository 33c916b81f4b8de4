import type { Checked } from '../core/guards/finding';
import type { GuardRequest } from '../messages/topics/guards';

/** Milliseconds between two questions while the agent types. */
const EVERY = 150;
/** Milliseconds that a press waits for the answer. */
const PATIENCE = 100;
/** Milliseconds after which a question that has no answer keeps others waiting no more. */
const LOST = 3_000;
/** Milliseconds after which a text is looked at again that could not be looked at whole, and how often: each time twice as long after. */
const AGAIN = 250;
const MOST_AGAIN = 5;

/** What was found in a text, and on which page. */
export interface Answer {
  key: string;
  text: string;
  checked: Checked;
  /** Found in the same text while page or history were others: enough to hold a press, not to let one go. */
  older?: true;
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
  /** What was found last, whatever has changed since. */
  let last: Answer | null = null;
  let underWay: { key: string; since: number; answer: Promise<Answer> } | null = null;
  let startedAt = -Infinity;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let losing: ReturnType<typeof setTimeout> | undefined;
  let again = false;
  let turn = 0;
  /** The text that could not be looked at whole, and how often that was tried. */
  let stumbled = { key: '', times: 0 };
  let retry: ReturnType<typeof setTimeout> | undefined;

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
      last = inHand = null;
      tell(null);
    } else if (!knows(keyOf(request))) void start(request).catch(() => undefined);
  }

  function knows(key: string): boolean {
    if (inHand?.key !== key) return false;
    return isWhole(inHand) || (stumbled.key === key && stumbled.times > MOST_AGAIN);
  }

  // A background that was busy or asleep for a moment must not be the last word on what the agent wrote.
  function lookAgain(key: string): void {
    stumbled = { key, times: stumbled.key === key ? stumbled.times + 1 : 1 };
    clearTimeout(retry);
    if (stumbled.times <= MOST_AGAIN) retry = setTimeout(changed, AGAIN * 2 ** (stumbled.times - 1));
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
        if (mine === turn && !signal.aborted) {
          tell((last = inHand = found));
          if (!isWhole(found)) lookAgain(key);
        }
        over();
      },
      // A press says what was not checked.
      () => {
        if (mine === turn && !signal.aborted) lookAgain(key);
        over();
      },
    );
    return answer;
  }

  /** The answer for what stands there now, asked for where it is not known. Rejects when that fails. */
  function now(): Promise<Answer> {
    const request = look();
    if (request === null) return Promise.reject(new Error('there is nothing to look at'));
    const key = keyOf(request);
    if (inHand?.key === key && isWhole(inHand)) return Promise.resolve(inHand);
    return underWay?.key === key && isUnderWay() ? underWay.answer : start(request);
  }

  /**
   * The same within the patience of a press, else what is known of this text by then, also from before something around it changed; null
   * when that is nothing. Rejects when it fails.
   */
  async function atPress(): Promise<Answer | null> {
    const request = look();
    const key = request && keyOf(request);
    const known = () => (inHand !== null && inHand.key === key ? inHand : older());
    const older = (): Answer | null =>
      last && request && last.key.startsWith(aboutOf(request)) ? { ...last, older: true } : null;
    const late = new Promise<null>(resolve => setTimeout(() => resolve(null), PATIENCE));
    try {
      return (await Promise.race([now(), late])) ?? known();
    } catch (error) {
      const before = known();
      if (before) return before;
      throw error;
    }
  }

  signal.addEventListener(
    'abort',
    () => {
      clearTimeout(timer);
      clearTimeout(losing);
      clearTimeout(retry);
    },
    { once: true },
  );
  return { changed, forget, now, atPress };
}

function isWhole({ checked }: Answer): boolean {
  return checked.unchecked.length === 0;
}

// Texts of a post on the page do not change while it keeps its length, but for a translation.
function keyOf(request: GuardRequest): string {
  const thread = request.thread.map(post => `${post.id} ${post.text.length}`);
  return aboutOf(request) + JSON.stringify(thread);
}

function aboutOf({ text, account, answersId }: GuardRequest): string {
  return JSON.stringify([text, account, answersId]);
}
