import { isOn, type Incident } from '../core/brand';
import type { CustomerTalk } from '../core/customer';
import type { SaidBefore } from '../core/drafts/personal';
import type { ConversationState } from '../core/drafts/ranking/types';
import type { Situation } from '../core/drafts/situation';
import type { Setup } from '../core/setup';
import type { TemplateFacts } from '../core/templates/facts';
import { detailsOf, factsFor, languageFor, stateFor } from './facts-for';

/** What the ranking is asked. */
export interface RankingQuestion {
  situation: Situation;
  facts: TemplateFacts;
  /** Language to answer in, BCP 47; null when unknown. */
  lang: string | null;
  state: ConversationState | null;
  /** The brand's incident while it is on. */
  incident: Incident | null;
}

/** Everything that is known where a draft is asked for. */
export interface Question extends RankingQuestion {
  /** Ids that posts of this thread have in common. */
  thread: readonly string[];
  /** Under which the customer is or was known. */
  handles: readonly string[];
  /** Our replies to them before this post, newest first. */
  replies: SaidBefore['replies'];
}

export interface QuestionDeps {
  readCustomer(handle: string): Promise<CustomerTalk | null>;
  /** Ids that tell which other posts stand in the thread of this one. */
  readThread(post: { id: string; replyToId: string | null }): Promise<readonly string[]>;
  /** The language that a text looks like, null when that is not sure. */
  detectLanguage(text: string): Promise<string | null>;
  now(): number;
}

/** Gathers what is known about a situation: one customer and one post are read. */
export async function questionFor(deps: QuestionDeps, situation: Situation, setup: Setup): Promise<Question> {
  const { post } = situation;
  const [customer, thread] = await Promise.all([
    post ? deps.readCustomer(post.author.handle) : null,
    post ? deps.readThread({ id: post.id, replyToId: post.replyTo?.id ?? null }) : [],
  ]);
  const replies = customer?.entries.filter(({ direction, at }) => direction === 'out' && at <= deps.now());
  const { incident } = detailsOf(situation.brand, setup);
  return {
    situation,
    incident: isOn(incident, deps.now()) ? incident : null,
    facts: factsFor({ situation, setup, customer, now: deps.now() }),
    lang: await languageFor(post, customer, deps.detectLanguage),
    state: stateFor(post, customer),
    thread,
    handles: post ? [post.author.handle, ...(customer?.formerHandles ?? [])] : [],
    replies: replies?.map(({ text }) => text) ?? [],
  };
}
