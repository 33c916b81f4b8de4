import type { GuardQuestion } from '../core/guards/guard';
import { NO_RULES } from '../core/guards/rules';
import { sameHandle } from '../core/post';
import { sign } from '../core/signing/sign';
import type { Setup } from '../core/setup';
import type { GuardRequest } from '../messages/topics/guards';

/** What a post tells of itself: all that the guards know when nothing can be read. */
export function bareQuestion(request: GuardRequest, setup: Setup, now: number): GuardQuestion {
  const { text, account, answers, answersId, thread, drafted, begunAt } = request;
  const brand = setup.brands.find(({ handle }) => account !== null && sameHandle(handle, account)) ?? null;
  return {
    text,
    // Replies of a brand are signed at the press; announcements are not.
    outgoing: brand && answersId !== null ? sign(text, setup.agent.initials) : text,
    now,
    begunAt,
    agent: setup.agent,
    colleagues: [],
    brands: setup.brands,
    brand,
    account,
    rules: NO_RULES,
    answers,
    thread,
    drafted,
    customer: null,
    holders: [],
    past: [],
    otherWordings: [],
    shorter: null,
    textLang: null,
  };
}
