import type { Template, Wording } from '../templates/template';
import { hash } from './sameness/grams';

/** What is known about earlier uses of a template's wordings, and what is wanted now. Ids are of wordings. */
export interface WordingContext {
  /** Language of the customer, BCP 47; null when unknown. */
  lang: string | null;
  /** Wordings that this customer has had, and when last (Unix milliseconds). */
  customerSaw: ReadonlyMap<string, number>;
  /** Wordings that stand in this thread already, to whomever. */
  threadSaw: ReadonlySet<string>;
  /** When this account used each wording last (Unix milliseconds). */
  accountUsed: ReadonlyMap<string, number>;
  /** What names the situation (the id of the answered post): settles what nothing else does, always the same way. */
  situation: string;
  tone?: Wording['tone'];
  /** "Make it shorter": the shortest of those that fit. */
  short?: boolean;
}

export interface ChosenWording {
  wording: Wording;
  /** False when this customer or this thread has seen every wording that fits. */
  fresh: boolean;
  /** False when no wording is in the customer's language or for all languages. */
  speaks: boolean;
}

/**
 * The wording for this customer and thread: in their language first, then one that neither has seen, then the
 * one that this account used least lately. The same for one situation. Null for a template without wordings.
 */
export function chooseWording(template: Template, context: WordingContext): ChosenWording | null {
  const [first] = template.wordings
    .map(wording => ({ wording, order: orderOf(wording, template.id, context) }))
    .sort((a, b) => compare(a.order, b.order));
  if (!first) return null;
  const { wording } = first;
  return {
    wording,
    fresh: !context.threadSaw.has(wording.id) && !context.customerSaw.has(wording.id),
    speaks: distance(wording.lang, context.lang) < OTHER_LANGUAGE,
  };
}

const OTHER_LANGUAGE = 3;

/** Smaller is better, the first difference decides. */
function orderOf(wording: Wording, templateId: string, context: WordingContext): number[] {
  const { id } = wording;
  return [
    distance(wording.lang, context.lang),
    context.tone && wording.tone !== context.tone ? 1 : 0,
    context.short ? Array.from(wording.text).length : 0,
    context.threadSaw.has(id) ? 1 : 0,
    context.customerSaw.get(id) ?? -Infinity,
    context.accountUsed.get(id) ?? -Infinity,
    hash(`${context.situation} ${templateId} ${id}`),
  ];
}

// 0 the very language, 1 the same in another country, 2 for all languages, 3 another one.
function distance(mine: string | null, wanted: string | null): number {
  if (mine === null) return 2;
  if (wanted === null) return OTHER_LANGUAGE;
  const [a, b] = [mine.toLowerCase(), wanted.toLowerCase()];
  if (a === b) return 0;
  return a.split(/[-_]/)[0] === b.split(/[-_]/)[0] ? 1 : OTHER_LANGUAGE;
}

function compare(a: readonly number[], b: readonly number[]): number {
  const i = a.findIndex((value, place) => value !== b[place]);
  return i < 0 ? 0 : (a[i] ?? 0) < (b[i] ?? 0) ? -1 : 1;
}
