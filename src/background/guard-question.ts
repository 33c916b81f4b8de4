import type { GuardId } from '../core/guards/finding';
import type { GuardQuestion } from '../core/guards/guard';
import { NO_RULES, type GuardRules } from '../core/guards/rules';
import { mentionsIn, sameHandle, type Post } from '../core/post';
import type { Setup } from '../core/setup';
import { sign } from '../core/signing/sign';
import type { GuardRequest } from '../messages/topics/guards';

/** What a post tells of itself: all that the guards know when nothing can be read. `off`: guards that the agent turned off. */
export function bareQuestion(
  request: GuardRequest,
  setup: Setup,
  { now, off = [] }: { now: number; off?: readonly GuardId[] },
): GuardQuestion {
  const { text, account, answers, answersId, thread, drafted, begunAt } = request;
  const { agent, brands } = setup;
  const brand = brands.find(({ handle }) => account !== null && sameHandle(handle, account)) ?? null;
  return {
    text,
    // Replies of a brand are signed at the press; announcements are not.
    outgoing: brand && answersId !== null ? sign(text, agent.initials) : text,
    now,
    begunAt,
    agent,
    colleagues: [],
    brands,
    brand,
    account,
    rules: withoutOff((brand ?? addressedIn(answers, setup))?.guards ?? NO_RULES, off),
    answers,
    thread,
    drafted,
    customer: answers && { ...NOTHING_KNOWN, handle: answers.author.handle, names: namesOn(answers) },
    holders: [],
    past: [],
    otherWordings: [],
    shorter: null,
    textLang: null,
  };
}

const NOTHING_KNOWN = { notes: [], theirs: [], ours: [], lang: null };

/** What the page calls the author of this post. */
export function namesOn({ author }: Post): string[] {
  return [author.handle, author.displayName].filter(name => name !== '');
}

// In an account that is no brand, what holds is what the lead of the brand said to whom the customer wrote.
function addressedIn(answers: Post | null, { brands }: Setup) {
  const named = answers ? [...mentionsIn(answers.text), ...(answers.replyTo?.handles ?? [])] : [];
  return brands.find(({ handle }) => named.some(name => sameHandle(name, handle)));
}

// Off for this agent, but for what the lead keeps on.
function withoutOff(rules: GuardRules, off: readonly GuardId[]): GuardRules {
  const mine = off.filter(id => !rules.fixed.includes(id));
  if (mine.length === 0) return rules;
  return {
    ...rules,
    levels: { ...rules.levels, ...Object.fromEntries(mine.map(id => [id, 'off' as const])) },
  };
}
