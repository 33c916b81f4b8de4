import type { Choice } from '../core/history/record';
import { sameHandle } from '../core/post';
import type { Template, Wording } from '../core/templates/template';
import type { Ranker } from './drafting';

/** All templates as they were read last, with the ranking over them. */
export interface Library {
  /** The ranking, which has learned everything that was answered so far. */
  ranker: Ranker;
  /** Takes up one more answer, once, and keeps the learning from time to time. */
  learn(choice: Choice): void;
  find(templateId: string): Template | null;
  /** How many this brand may use. */
  countFor(brand: string): number;
}

export interface LibraryDeps {
  readTemplates(): Promise<readonly Template[]>;
  /** What the ranking kept (null for nothing) and what was answered since. */
  readLearning(): Promise<{ kept: unknown; fresh: readonly Choice[] }>;
  keepLearning(value: unknown, pressIds: readonly string[]): Promise<void>;
  /** The newest choices, for a ranking whose learning cannot be read any more. */
  readChoices(): Promise<readonly Choice[]>;
  /** Throws for a `kept` that it cannot read. */
  createRanker(templates: readonly Template[], kept: unknown): Ranker;
}

/** After so many answers the learning is kept: at most so many are learned anew when the background starts. */
const KEEP_EVERY = 20;

/** Reads the templates and builds the ranking: up to some hundred milliseconds for thousands, so keep what comes out. */
export async function readLibrary(deps: LibraryDeps): Promise<Library> {
  const [templates, learning] = await Promise.all([deps.readTemplates(), deps.readLearning()]);
  const byId = new Map(templates.map(template => [template.id, template]));
  const { ranker, learned } = await rankerFrom(deps, templates, learning.kept);
  let fresh = new Set(learned.map(choice => choice.pressId));
  for (const choice of learning.fresh) learn(choice);

  function learn(choice: Choice): void {
    if (choice.fresh === 0 || fresh.has(choice.pressId)) return;
    ranker.learn(choice);
    fresh.add(choice.pressId);
    if (fresh.size >= KEEP_EVERY) keep();
  }

  // Not waited for: what is lost when the background is stopped now is still marked as fresh.
  function keep(): void {
    const pressIds = [...fresh];
    fresh = new Set();
    deps.keepLearning(ranker.keep(), pressIds).catch(() => undefined);
  }

  return {
    ranker,
    learn,
    find: id => byId.get(id) ?? null,
    countFor: brand => templates.filter(template => isFor(template, brand)).length,
  };
}

async function rankerFrom(
  deps: LibraryDeps,
  templates: readonly Template[],
  kept: unknown,
): Promise<{ ranker: Ranker; learned: readonly Choice[] }> {
  try {
    return { ranker: deps.createRanker(templates, kept), learned: [] };
  } catch {
    const ranker = deps.createRanker(templates, null);
    const learned = [...(await deps.readChoices())].sort((a, b) => a.at - b.at);
    for (const choice of learned) ranker.learn(choice);
    return { ranker, learned };
  }
}

/** True when this brand may use the template. */
export function isFor(template: Template, brand: string): boolean {
  return template.brands.length === 0 || template.brands.some(handle => sameHandle(handle, brand));
}

/** The wording in this language (BCP 47), else one that fits every language, else the first. */
export function wordingIn(template: Template, lang: string | null): Wording | null {
  const { wordings } = template;
  const primary = (tag: string | null) => tag?.split('-')[0]?.toLowerCase() ?? null;
  return (
    (lang !== null && wordings.find(wording => wording.lang === lang)) ||
    (lang !== null && wordings.find(wording => primary(wording.lang) === primary(lang))) ||
    wordings.find(wording => wording.lang === null) ||
    wordings[0] ||
    null
  );
}
