import type { Draft, DraftSet } from '../core/drafts/draft';
import type { Situation } from '../core/drafts/situation';
import type { Choice, WordingUse } from '../core/history/record';
import type { Sight } from '../core/history/sight';
import type { Setup } from '../core/setup';
import { dress, type Fill, type Wardrobe } from './dress';
import { isFor, readLibrary, type Library, type LibraryDeps } from './library';
import { NO_OTHERS, otherWordings, type OtherWordings } from './other-wordings';
import type { PastReplies } from './past-replies';
import { questionFor, type Question, type QuestionDeps, type RankingQuestion } from './question';

/** One template that the ranking offers. */
export interface Pick {
  templateId: string;
  /** Null: the wording that suits this customer best. */
  wordingId: string | null;
  /** One plain reason, '' when there is none. */
  why: string;
}

/** Which template fits. Made once for all templates, kept in memory, and taught by each reply. */
export interface Ranker {
  /** Some more than will be shown, best first; `sure` is false when none fits well. Answers in a few milliseconds. */
  suggest(question: RankingQuestion): { picks: readonly Pick[]; sure: boolean };
  /** Ids of the brand's templates that match the words, best first; all by use when the query is ''. */
  search(query: string, brand: string, limit: number): readonly string[];
  /** These words were answered. */
  learn(choice: Choice): void;
  /** Forgets what these answers taught. */
  unlearn(pressIds: readonly string[]): void;
  /** Everything it learned, as plain data that `createRanker` takes up again. */
  keep(): unknown;
  /** How many answers it remembers. */
  readonly size: number;
}

/** What drafting is made of. Ranking and filling are handed in, storage as functions. */
export interface DraftingDeps extends LibraryDeps, QuestionDeps {
  /** What a reply taught, null when its customer's words are unknown. */
  readChoice(pressId: string): Promise<Choice | null>;
  readUse(pressId: string): Promise<WordingUse | null>;
  /** What was answered since the learning was kept, oldest first. */
  readFresh(): Promise<readonly Choice[]>;
  /** Choices that were removed and that the ranking has not forgotten. */
  readUnlearned(): Promise<readonly string[]>;
  favourites(): Promise<ReadonlySet<string>>;
  pastReplies: PastReplies;
  fill: Fill;
  /** Lets others work for a moment. */
  rest(): Promise<void>;
}

interface OthersWanted {
  templateId: string;
  /** Those that stood in the composer already. */
  wordingIds: readonly string[];
}

const PAGE = 50;
const SHOWN = 3;
/** So many of a list are compared with past replies: more are not on the screen at once. */
const COMPARED = 8;
/** So many recently used templates stand before the others. */
const RECENT = 5;

/**
 * Answers "what could I say here?". Templates and ranking are read once and stay in memory until `forget`; a warm question reads
 * nothing but one customer and one post.
 */
export function createDrafting(deps: DraftingDeps) {
  let loading: Promise<Library> | null = null;
  let catchingUp: Promise<void> | null = null;

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

  async function prepare(situation: Situation, setup: Setup) {
    const [library, asked, favourites] = await Promise.all([
      load(),
      questionFor(deps, situation, setup),
      deps.favourites(),
    ]);
    const facts = { ...asked.facts, snippets: library.snippets(asked.lang) };
    const question: Question = { ...asked, facts };
    const { fill, pastReplies } = deps;
    const wardrobe: Wardrobe = { fill, pastReplies, favourites, uses: library.uses, find: library.find };
    return { library, question, wardrobe };
  }

  async function suggest(setup: Setup, { situation }: { situation: Situation }): Promise<DraftSet> {
    const { library, question, wardrobe } = await prepare(situation, setup);
    const { picks, sure } = library.ranker.suggest(question);
    const drafts = firstSound(picks, question, wardrobe);
    deps.pastReplies.read(situation.brand);
    return { drafts, more: Math.max(0, library.countFor(situation.brand) - drafts.length), sure };
  }

  async function search(
    setup: Setup,
    { situation, query, limit = PAGE }: { situation: Situation; query: string; limit?: number },
  ): Promise<Draft[]> {
    const { library, question, wardrobe } = await prepare(situation, setup);
    const asked = query.trim();
    const found = library.ranker.search(asked, situation.brand, limit);
    const ids = asked === '' ? atHandFirst(found, wardrobe) : found;
    const picks = ids.slice(0, limit).map(templateId => ({ templateId, wordingId: null, why: '' }));
    return draftsOf(picks, question, wardrobe);
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
    const { question, wardrobe } = await prepare(request.situation, setup);
    const template = wardrobe.find(request.templateId);
    const wish = { wordingId: request.wordingId ?? null, why: '', answers: request.answers, compare: true };
    const draft = template && dress(template, question, wish, wardrobe);
    if (!draft) throw new Error('This template is no longer there. Choose another one.');
    return draft;
  }

  async function offered(brand: string, templateIds: readonly string[]): Promise<string[]> {
    const { find } = await load();
    return templateIds.filter(id => {
      const template = find(id);
      return template !== null && isFor(template, brand);
    });
  }

  async function others(
    setup: Setup,
    { situation, templateId, wordingIds }: OthersWanted & { situation: Situation },
  ): Promise<OtherWordings> {
    const { question, wardrobe } = await prepare(situation, setup);
    const template = wardrobe.find(templateId);
    return template ? otherWordings(template, question, wordingIds, wardrobe) : NO_OTHERS;
  }

  async function replied(pressId: string): Promise<void> {
    const [library, choice, use] = await Promise.all([
      load(),
      deps.readChoice(pressId),
      deps.readUse(pressId),
    ]);
    if (choice) library.learn(choice);
    if (use) library.uses.note(use);
  }

  // One after the other with pauses: a page full of colleagues' answers must not keep a question for drafts waiting.
  async function catchUp(): Promise<void> {
    const library = await load();
    for (const choice of await deps.readFresh()) {
      await deps.rest();
      library.learn(choice);
    }
  }

  // Past replies are in memory only: the next question reads what is left of them.
  async function unlearn(): Promise<void> {
    deps.pastReplies.drop();
    const gone = await deps.readUnlearned();
    if (gone.length > 0) await (await load()).unlearn(gone);
  }

  function saw(sights: readonly Sight[]): void {
    const ours = sights.filter(({ direction, post }) => direction === 'out' && !post.translated);
    if (ours.length === 0) return;
    for (const { post, brand, customer } of ours) {
      deps.pastReplies.add(brand, { at: post.postedAt, text: post.text, customer });
    }
    // What comes while it is at work is found by the next.
    catchingUp ??= catchUp()
      .catch(() => undefined)
      .finally(() => (catchingUp = null));
  }

  return {
    suggest,
    search,
    fill: fillOne,
    /** Which of these templates this brand may still use. */
    offered,
    /** What else an approved template would say here, besides these wordings of it. */
    others,
    /** Reads templates and builds the ranking ahead of the first question. */
    warm: async (): Promise<void> => void (await load()),
    /** Templates have changed: the next question reads them anew. */
    forget: (): void => void (loading = null),
    /** Something was removed: the ranking and what is known of past replies follow. */
    unlearn,
    /** This reply is in the history: the ranking learns from it, and its wordings count as used. */
    replied,
    /** These posts were filed: colleagues' answers among them teach too, soon. */
    saw,
  };
}

// Three that can be inserted, where there are; a broken one is named only where a place is left.
function firstSound(picks: readonly Pick[], question: Question, wardrobe: Wardrobe): Draft[] {
  const sound: Draft[] = [];
  const broken: Draft[] = [];
  for (const pick of picks) {
    if (sound.length === SHOWN) break;
    for (const draft of draftsOf([pick], question, wardrobe)) (draft.problem ? broken : sound).push(draft);
  }
  return [...sound, ...broken].slice(0, SHOWN);
}

function draftsOf(picks: readonly Pick[], question: Question, wardrobe: Wardrobe): Draft[] {
  return picks.flatMap(({ templateId, wordingId, why }, i) => {
    const template = wardrobe.find(templateId);
    const wish = { wordingId, why, answers: {}, compare: i < COMPARED };
    return (template && dress(template, question, wish, wardrobe)) ?? [];
  });
}

// Favourites, then what was used lately, then the rest as it stands.
function atHandFirst(ids: readonly string[], { favourites, uses }: Wardrobe): string[] {
  const recent = ids
    .filter(id => !favourites.has(id) && uses.lastUse(id) > 0)
    .sort((a, b) => uses.lastUse(b) - uses.lastUse(a))
    .slice(0, RECENT);
  return [...new Set([...ids.filter(id => favourites.has(id)), ...recent, ...ids])];
}

export type Drafting = ReturnType<typeof createDrafting>;
