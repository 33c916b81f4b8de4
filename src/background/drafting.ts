import type { CustomerHistory } from '../core/customer';
import type { Draft, DraftSet } from '../core/drafts/draft';
import type { Situation } from '../core/drafts/situation';
import type { Choice } from '../core/history/record';
import type { Setup } from '../core/setup';
import type { TemplateFacts } from '../core/templates/facts';
import type { Template, Wording } from '../core/templates/template';
import { factsFor } from './facts-for';
import { readLibrary, wordingIn, type Library, type LibraryDeps } from './library';

/** One template that the ranking offers. */
export interface Pick {
  templateId: string;
  /** Null: the first wording that fits the customer's language. */
  wordingId: string | null;
  /** One plain reason, '' when there is none. */
  why: string;
}

/** What the ranking is asked. */
export interface RankingQuestion {
  situation: Situation;
  facts: TemplateFacts;
}

/** Which template fits. Made once for all templates, kept in memory, and taught by each reply. */
export interface Ranker {
  /** At most three, best first; `sure` is false when none fits well. Answers in a few milliseconds. */
  suggest(question: RankingQuestion): { picks: readonly Pick[]; sure: boolean };
  /** Templates that match the words, best first; all by use when the query is ''. */
  search(query: string, question: RankingQuestion, limit: number): readonly Pick[];
  /** These words were answered. */
  learn(choice: Choice): void;
  /** Everything it learned, as plain data that `createRanker` takes up again. */
  keep(): unknown;
}

/** What drafting is made of. Ranking and filling are handed in, storage as functions. */
export interface DraftingDeps extends LibraryDeps {
  readCustomer(handle: string): Promise<CustomerHistory | null>;
  fill(
    template: Template,
    wording: Wording,
    facts: TemplateFacts,
    answers: Readonly<Record<string, string>>,
  ): Draft;
  now(): number;
}

const PAGE = 50;

/**
 * Answers "what could I say here?". Templates and ranking are read once and stay in memory until `forget`; a warm question reads
 * nothing but one customer.
 */
export function createDrafting(deps: DraftingDeps) {
  let loading: Promise<Library> | null = null;

  function load(): Promise<Library> {
    loading ??= readAnew();
    return loading;
  }

  async function readAnew(): Promise<Library> {
    try {
      return await readLibrary(deps);
    } catch (error) {
      loading = null;
      throw error;
    }
  }

  async function questionFor(situation: Situation, setup: Setup): Promise<RankingQuestion> {
    const handle = situation.post?.author.handle;
    const customer = handle === undefined ? null : await deps.readCustomer(handle);
    return { situation, facts: factsFor({ situation, setup, customer, now: deps.now() }) };
  }

  async function suggest(setup: Setup, { situation }: { situation: Situation }): Promise<DraftSet> {
    const [library, question] = await Promise.all([load(), questionFor(situation, setup)]);
    const { picks, sure } = library.ranker.suggest(question);
    const drafts = draftsOf(picks, library, question).slice(0, 3);
    return { drafts, more: Math.max(0, library.countFor(situation.brand) - drafts.length), sure };
  }

  async function search(
    setup: Setup,
    { situation, query, limit = PAGE }: { situation: Situation; query: string; limit?: number },
  ): Promise<Draft[]> {
    const [library, question] = await Promise.all([load(), questionFor(situation, setup)]);
    return draftsOf(library.ranker.search(query.trim(), question, limit), library, question);
  }

  async function fillOne(
    setup: Setup,
    request: {
      situation: Situation;
      templateId: string;
      wordingId?: string;
      answers: Record<string, string>;
    },
  ): Promise<Draft> {
    const [library, question] = await Promise.all([load(), questionFor(request.situation, setup)]);
    const template = library.find(request.templateId);
    const wording = template && wordingOf(template, request.wordingId ?? null, question);
    if (!template || !wording) throw new Error('This template is no longer there. Choose another one.');
    return deps.fill(template, wording, question.facts, request.answers);
  }

  function draftsOf(picks: readonly Pick[], library: Library, question: RankingQuestion): Draft[] {
    return picks.flatMap(pick => {
      const template = library.find(pick.templateId);
      const wording = template && wordingOf(template, pick.wordingId, question);
      if (!template || !wording) return [];
      return { ...deps.fill(template, wording, question.facts, {}), why: pick.why };
    });
  }

  return {
    suggest,
    search,
    fill: fillOne,
    /** Reads templates and builds the ranking ahead of the first question. */
    warm: async (): Promise<void> => void (await load()),
    /** Templates have changed: the next question reads them anew. */
    forget: (): void => void (loading = null),
    learn: async (choice: Choice): Promise<void> => (await load()).learn(choice),
  };
}

// A suggestion may name its wording; where that is gone since, or none was named, the customer's language decides.
function wordingOf(template: Template, wordingId: string | null, { facts }: RankingQuestion): Wording | null {
  const named = template.wordings.find(wording => wording.id === wordingId);
  return named ?? wordingIn(template, facts.post?.lang ?? facts.customer?.lang ?? null);
}

export type Drafting = ReturnType<typeof createDrafting>;
