import type { Template, Wording } from '../templates/template';
import { hash } from './sameness/grams';
import { matches } from '../matches';

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
  /** Wanted by the agent: decides before anything that was seen. */
  tone?: Wording['tone'];
  /** How the team likes to sound, see {@link voiceOf}: decides among wordings that were seen alike. */
  voice?: Wording['tone'];
  /** Variables of the post that have a value, `post.order_number`: among equal wordings the one that names more of them is taken. */
  held?: ReadonlySet<string>;
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
 * one that names what the post holds, then the one that this account used least lately. The same for one situation. Null for a template without wordings.
 */
export function chooseWording(template: Template, context: WordingContext): ChosenWording | null {
  return orderWordings(template, context)[0] ?? null;
}

/** All wordings that fit as well as the best one does by language, in the order in which {@link chooseWording} takes them. */
export function orderWordings(template: Template, context: WordingContext): ChosenWording[] {
  const ordered = template.wordings
    .map(wording => ({ wording, order: orderOf(wording, template.id, context) }))
    .sort((a, b) => compare(a.order, b.order));
  const all = ordered.map(({ wording }) => ({
    wording,
    fresh: !context.threadSaw.has(wording.id) && !context.customerSaw.has(wording.id),
    speaks: distance(wording.lang, context.lang) < OTHER_LANGUAGE,
  }));
  const nearest = all[0]?.wording.lang ?? null;
  return all.filter(({ wording, speaks }) => speaks || sameLanguage(wording.lang, nearest));
}

/** The tone that this template speaks in to a customer of this language: that of its first wording for them. */
export function voiceOf(template: Template, lang: string | null): Wording['tone'] {
  const near = Math.min(...template.wordings.map(wording => distance(wording.lang, lang)));
  return template.wordings.find(wording => distance(wording.lang, lang) === near)?.tone ?? null;
}

/** Characters of a wording without what stands in braces. */
export function lengthOf(wording: Wording): number {
  return Array.from(wording.text.replace(/\{[{%][^}]*[%}]\}/g, '')).length;
}

const OTHER_LANGUAGE = 3;

/** Smaller is better, the first difference decides. */
function orderOf(wording: Wording, templateId: string, context: WordingContext): number[] {
  const { id } = wording;
  return [
    distance(wording.lang, context.lang),
    context.tone && wording.tone !== context.tone ? 1 : 0,
    context.short ? lengthOf(wording) : 0,
    context.threadSaw.has(id) ? 1 : 0,
    context.customerSaw.has(id) ? 1 : 0,
    context.voice && wording.tone !== context.voice ? 1 : 0,
    context.customerSaw.get(id) ?? -Infinity,
    -namedOf(wording, context.held),
    context.accountUsed.get(id) ?? -Infinity,
    hash(`${context.situation} ${templateId} ${id}`),
  ];
}

/** How many of these variables a wording names. */
function namedOf({ text }: Wording, held: ReadonlySet<string> | undefined): number {
  if (!held || held.size === 0) return 0;
  const named = [...matches(text, /\{[{%][^}]*[%}]\}/g)].flatMap(([tag]) => tag.match(/\bpost\.\w+/g) ?? []);
  return new Set(named.filter(name => held.has(name))).size;
}

// 0 the very language, 1 the same in another country, 2 for all languages, 3 another one.
function distance(mine: string | null, wanted: string | null): number {
  if (mine === null) return 2;
  if (wanted === null) return OTHER_LANGUAGE;
  const [a, b] = [mine.toLowerCase(), wanted.toLowerCase()];
  if (a === b) return 0;
  return a.split(/[-_]/)[0] === b.split(/[-_]/)[0] ? 1 : OTHER_LANGUAGE;
}

function sameLanguage(a: string | null, b: string | null): boolean {
  return a?.toLowerCase().split(/[-_]/)[0] === b?.toLowerCase().split(/[-_]/)[0];
}

function compare(a: readonly number[], b: readonly number[]): number {
  const i = a.findIndex((value, place) => value !== b[place]);
  return i < 0 ? 0 : (a[i] ?? 0) < (b[i] ?? 0) ? -1 : 1;
}
