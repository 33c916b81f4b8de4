import type { Draft, DraftMerits } from '../core/drafts/draft';
import { personalFacts, type PersonalFact } from '../core/drafts/personal';
import { speaksTo } from '../core/drafts/speaks-to';
import { lengthOf, orderWordings, voiceOf, type ChosenWording } from '../core/drafts/wording';
import type { TemplateFacts } from '../core/templates/facts';
import { heldIn } from '../core/templates/held';
import { isNew, type Template, type Wording } from '../core/templates/template';
import type { PastReplies } from './past-replies';
import type { Question } from './question';
import type { WordingUses } from './wording-uses';

/** Fills a wording; never throws, a broken one comes back with its problem. */
export type Fill = (
  template: Template,
  wording: Wording,
  facts: TemplateFacts,
  answers: Readonly<Record<string, string>>,
) => Draft;

/** What drafts of one question are made with. */
export interface Wardrobe {
  fill: Fill;
  uses: WordingUses;
  pastReplies: Pick<PastReplies, 'same'>;
  favourites: ReadonlySet<string>;
  find(templateId: string): Template | null;
}

interface Wish {
  /** Null: the one that suits best. */
  wordingId: string | null;
  why: string;
  answers: Readonly<Record<string, string>>;
  /** Also looks for past replies that say the same. */
  compare: boolean;
}

/** A template as a draft for this customer: in the wording that suits, with its merits. Null for one without wordings. */
export function dress(
  template: Template,
  question: Question,
  { wordingId, why, answers, compare }: Wish,
  wardrobe: Wardrobe,
): Draft | null {
  const fitting = wordingsFor(template, question, wardrobe);
  const named = template.wordings.find(wording => wording.id === wordingId);
  const draft = named
    ? wardrobe.fill(template, named, question.facts, answers)
    : firstSound(template, fitting, question, answers, wardrobe);
  if (!draft) return null;
  return { ...draft, why, merits: meritsOf(draft, { template, question, fitting, compare }, wardrobe) };
}

/** The template's wordings that fit this customer, best first. */
export function wordingsFor(template: Template, question: Question, { uses }: Wardrobe): ChosenWording[] {
  const { handles, thread, situation } = question;
  // Where nothing tells the language, the one that the template begins with.
  const lang = question.lang ?? template.wordings[0]?.lang ?? null;
  return orderWordings(template, {
    ...uses.seenBy({ handles, thread, brand: situation.brand }),
    lang,
    situation: situation.post?.id ?? '',
    voice: voiceOf(template, lang),
    held: heldIn(question.facts),
  });
}

// Where every wording is broken the first is shown with what is wrong with it.
function firstSound(
  template: Template,
  fitting: readonly ChosenWording[],
  { facts }: Question,
  answers: Readonly<Record<string, string>>,
  { fill }: Wardrobe,
): Draft | null {
  let broken: Draft | null = null;
  for (const { wording } of fitting) {
    const draft = fill(template, wording, facts, answers);
    if (draft.problem === null) return draft;
    broken ??= draft;
  }
  return broken;
}

interface Case {
  template: Template;
  question: Question;
  fitting: readonly ChosenWording[];
  compare: boolean;
}

function meritsOf(
  draft: Draft,
  { template, question, fitting, compare }: Case,
  wardrobe: Wardrobe,
): DraftMerits {
  const sound = draft.problem === null;
  const details = draft.parts.flatMap(({ text, source }) => (source === null ? [] : text));
  const ids = fitting.map(({ wording }) => wording.id);
  return {
    speaks: sound ? speaksFor(draft, question, wardrobe) : { level: 0, taken: [], offers: [] },
    ...(compare && {
      same: sound ? wardrobe.pastReplies.same(question.situation.brand, draft.text, details) : null,
    }),
    wordings: ids.includes(draft.wordingId) ? ids : [...ids, draft.wordingId],
    shorter: shorterThan(draft.wordingId, template, fitting),
    favourite: wardrobe.favourites.has(template.id),
    ...(isNew(template, question.facts.now) && { isNew: true as const }),
  };
}

function speaksFor(draft: Draft, question: Question, wardrobe: Wardrobe): DraftMerits['speaks'] {
  const lang = draft.lang ?? question.lang ?? 'en';
  const { level, taken, could } = speaksTo(draft.text, factsIn(lang, question, wardrobe), lang);
  return {
    level,
    taken: taken.map(({ about }) => about),
    offers: could
      .filter(({ sentence }) => sentence !== '')
      .map(({ fact, sentence }) => ({ about: fact.about, sentence })),
  };
}

// All drafts of one question and language share them.
const known = new WeakMap<Question, Map<string, readonly PersonalFact[]>>();

function factsIn(lang: string, question: Question, { uses, find }: Wardrobe): readonly PersonalFact[] {
  const byLang = known.get(question) ?? new Map<string, readonly PersonalFact[]>();
  known.set(question, byLang);
  const there = byLang.get(lang);
  if (there) return there;
  const last = uses.lastTo(question.handles);
  const fixedAt = last && find(last.templateId)?.act === 'fix' ? last.at : null;
  const facts = personalFacts(question.facts, { replies: question.replies, fixedAt }, lang);
  byLang.set(lang, facts);
  return facts;
}

function shorterThan(
  wordingId: string,
  template: Template,
  fitting: readonly ChosenWording[],
): string | null {
  const mine = template.wordings.find(({ id }) => id === wordingId);
  if (!mine) return null;
  const [shortest] = fitting.map(({ wording }) => wording).sort((a, b) => lengthOf(a) - lengthOf(b));
  return shortest && lengthOf(shortest) < lengthOf(mine) ? shortest.id : null;
}
