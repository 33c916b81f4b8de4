import { handleKey, mentionsIn, sameHandle } from '../core/post';
import { unsign } from '../core/signing/sign';
import type { Change } from '../messages/protocol';
import type { GuardRequest, OverrideReason } from '../messages/topics/guards';
import { idOf } from '../ui/stores/finding-lines';
import { createGuardStore, type GuardStore } from '../ui/stores/guard-store';
import type { Composer, Press } from '../x/page';
import type { FeatureContext } from './feature';
import { createChecker, type Answer } from './guard-checker';
import { findingsBelow } from './findings-below';
import { copyText } from './copy-text';
import { NOTHING_CHECKED, notChecked } from './guard-names';
import { makeFollowUp } from './make-follow-up';
import { senderOf } from './sender';
import type { SplitParts } from './split-parts';
import type { ThreadPosts } from './thread-posts';

/** Milliseconds within which a second press is the same impatient hand, which has read nothing yet. */
const READING = 600;
/** Milliseconds after which an agent who writes nothing yet hears of the post they answer: drafts and history come first. */
const ARRIVING = 400;

interface SittingDeps {
  composer: Composer;
  context: FeatureContext;
  threads: ThreadPosts;
  parts: SplitParts;
  /** Lets a press go that was held: signs, writes down, releases. */
  letGo(press: Press, sitting: Sitting): Promise<void>;
  until: AbortSignal;
}

/** An agent at one composer: what they write is looked at, and their press is held where a good colleague would. */
export interface Sitting {
  readonly store: GuardStore;
  /** True where posts from here are looked at at all. */
  guarded(): boolean;
  /** Looks at the post once more. True when the press is held; it is let go, or another takes its place, later. Rejects when that fails. */
  holds(press: Press): Promise<boolean>;
  /** The page or the history may be another one; `forget`: what is known is no longer true. */
  pageChanged(forget?: boolean): void;
  /** The post is on its way to X. */
  released(): void;
  /** The agent has made a follow-up for what this reply promises. */
  followedUp(): boolean;
}

/** Begins to look at what is written in a composer, until the signal aborts. */
export function sitDown({ composer, context, threads, parts, letGo, until }: SittingDeps): Sitting {
  const { ask, desk, report, setup, page } = context;
  const { initials } = setup.agent;
  const allowed = new Set<string>();
  let begunAt: number | null = null;
  let sent = false;
  let arriving: ReturnType<typeof setTimeout> | undefined;
  let arrived = false;
  let followUps = 0;
  let held: { press: Press; text: string; answer: Answer; at: number } | null = null;

  const checker = createChecker({
    look: () => (guarded() && (composer.text().trim() !== '' || arrived) ? request() : null),
    ask: question => ask('guard.check', question),
    tell: answer => store.show(answer),
    signal: until,
  });
  const store: GuardStore = createGuardStore({
    text: composer.text,
    replace: composer.replace,
    copy: copyText,
    openAccounts: () => page.openAccountMenu(composer),
    followUp,
    keepParts: parts.keep,
    check: checker.now,
    post: (reason, words) => postAnyway(reason, words),
    toEditor: () => composer.focus(),
    hands: () => below.hands(),
  });
  const below = findingsBelow(composer, store, context, until);

  function guarded(): boolean {
    if (senderOf(composer, context)) return true;
    const account = composer.account() ?? page.account();
    return account !== null && speaksToBrand();
  }

  // A customer of ours, answered from an account that is none of ours.
  function speaksToBrand(): boolean {
    const post = composer.answers();
    const named = new Set([
      ...mentionsIn(post?.text ?? ''),
      ...(post?.replyTo?.handles ?? []).map(handleKey),
    ]);
    return setup.brands.some(({ handle }) => named.has(handleKey(handle)));
  }

  function request(): GuardRequest {
    const answersId = composer.answersId();
    return {
      text: composer.text(),
      account: composer.account() ?? page.account(),
      answers: composer.answers(),
      answersId,
      thread: threads.around(answersId),
      drafted: [...desk.insertedInto(composer)],
      begunAt: begunAt ?? Date.now(),
    };
  }

  async function holds(press: Press): Promise<boolean> {
    const answer = await checker.atPress();
    if (!answer) throw new Error('the guards took too long');
    const open = answer.checked.findings.filter(
      finding => finding.level !== 'hint' && !allowed.has(idOf(finding)),
    );
    const { unchecked } = answer.checked;
    if (open.length === 0) {
      if (answer.older) throw new Error('the guards took too long');
      desk.say({ key: 'unchecked', text: unchecked.length > 0 ? notChecked(unchecked) : '' });
      return false;
    }
    const stopped = open.some(finding => finding.level === 'stop');
    if (!stopped && held && readAlready(held, open.map(idOf))) {
      override('wanted', '', held);
      return false;
    }
    const text = unsign(composer.text(), initials);
    held = { press, text, answer, at: performance.now() };
    store.hold({ text: answer.text, checked: answer.checked }, stopped ? 'stop' : 'ask');
    composer.focus();
    return true;
  }

  // The same words, the same findings, and time enough to have read them.
  function readAlready(before: NonNullable<typeof held>, open: readonly string[]): boolean {
    const known = new Set(before.answer.checked.findings.map(idOf));
    return performance.now() - before.at > READING && open.every(id => known.has(id));
  }

  function postAnyway(reason: OverrideReason, words: string) {
    if (!held) return;
    const { press } = held;
    override(reason, words, held);
    void letGo(press, sitting);
  }

  function override(reason: OverrideReason, words: string, { answer, press }: NonNullable<typeof held>) {
    const weighty = answer.checked.findings.filter(finding => finding.level !== 'hint');
    for (const finding of weighty) allowed.add(idOf(finding));
    held = null;
    store.letGo();
    const brand = senderOf(press.composer, context) ?? setup.brands[0];
    if (!brand) return;
    void ask('guard.overridden', {
      id: crypto.randomUUID(),
      brand: brand.handle,
      agentInitials: initials,
      at: Date.now(),
      postId: composer.answersId(),
      customer: composer.answers()?.author.handle ?? null,
      guards: [...new Set(weighty.map(({ guard }) => guard))],
      reason,
      words,
    }).catch((error: unknown) => report('guard-post', error));
  }

  async function followUp(at: number) {
    const customer = composer.answers()?.author.handle;
    const history = customer ? await ask('history.read', { handle: customer, limit: 1 }) : null;
    if (!history) throw new Error('nothing is kept of them');
    const wish = { customerId: history.customerId, postId: composer.answersId(), text: '', dueAt: at };
    const takeBack = await makeFollowUp(wish, context);
    followUps += 1;
    return async () => {
      await takeBack();
      followUps -= 1;
    };
  }

  function typed(text: string) {
    if (held && unsign(text, initials) !== held.text) {
      held.press.cancel();
      held = null;
      store.letGo();
    }
    if (text.trim() === '') empty();
    else begunAt ??= Date.now();
    store.typed(text);
    checker.changed();
  }

  function empty() {
    store.clear();
    allowed.clear();
    followUps = 0;
    if (!sent) return;
    sent = false;
    begunAt = null;
    arrived = false;
    // Who gave a reason came back to the editor for it: that is no arrival at the next reply.
    clearTimeout(arriving);
  }

  function arrive() {
    begunAt ??= Date.now();
    clearTimeout(arriving);
    arriving = setTimeout(() => {
      arrived = composer.answersId() !== null;
      checker.changed();
    }, ARRIVING);
  }

  composer.onText(typed, until);
  composer.editor.addEventListener(
    'focus',
    () => {
      arrive();
      // The sender may have been chosen anew.
      checker.changed();
    },
    { capture: true, signal: until },
  );
  until.addEventListener('abort', () => clearTimeout(arriving), { once: true });
  if (composer.dialog) arrive();
  if (composer.text().trim() !== '') {
    begunAt = Date.now();
    checker.changed();
  }

  const sitting: Sitting = {
    store,
    guarded,
    holds,
    pageChanged: forget => (forget ? checker.forget() : checker.changed()),
    released() {
      sent = true;
      held = null;
      store.letGo();
    },
    followedUp: () => followUps > 0,
  };
  return sitting;
}

/** Says that a post went out without a look. */
export function sayNothingChecked({ desk }: Pick<FeatureContext, 'desk'>): void {
  desk.say({ key: 'unchecked', text: NOTHING_CHECKED });
}

/** True when what the guards know of the post in a composer may be something else by this change. A new set-up begins anew anyway. */
export function concerns(composer: Composer, change: Change): boolean {
  if (change.kind !== 'customers') return change.kind === 'templates' || change.kind === 'missed';
  const customer = composer.answers()?.author.handle;
  return customer !== undefined && change.handles.some(handle => sameHandle(handle, customer));
}
