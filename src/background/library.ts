import type { Choice, WordingUse } from '../core/history/record';
import { sameHandle } from '../core/post';
import type { Template, Wording } from '../core/templates/template';
import type { Ranker } from './drafting';
import { createWordingUses, type WordingUses } from './wording-uses';

/** All templates as they were read last, with the ranking over them. */
export interface Library {
  /** The ranking, which has learned everything that was answered so far. */
  ranker: Ranker;
  /** Takes up one more answer, once, and keeps the learning from time to time. */
  learn(choice: Choice): void;
  /** Forgets these choices, for good. */
  unlearn(pressIds: readonly string[]): Promise<void>;
  /** Which wordings went to whom. */
  uses: WordingUses;
  find(templateId: string): Template | null;
  /** Texts for `{% snippet "name" %}` by shortcut, in this language where there are. */
  snippets(lang: string | null): Readonly<Record<string, string>>;
  /** How many this brand may use. */
  countFor(brand: string): number;
}

export interface LibraryDeps {
  readTemplates(): Promise<readonly Template[]>;
  /** Which wordings went to whom lately. */
  readUses(): Promise<readonly WordingUse[]>;
  /** What the ranking kept (null for nothing) and what was answered since. */
  readLearning(): Promise<{ kept: unknown; fresh: readonly Choice[]; unlearned: readonly string[] }>;
  keepLearning(value: unknown, pressIds: readonly string[], unlearned?: readonly string[]): Promise<void>;
  /** The newest choices, for a ranking whose learning cannot be read any more. */
  readChoices(): Promise<readonly Choice[]>;
  /** Throws for a `kept` that it cannot read. */
  createRanker(templates: readonly Template[], kept: unknown): Ranker;
}

/**
 * After so many answers the learning is kept: about so many are learned anew when the background starts. Keeping costs more the
 * more there is, so it is done less often then.
 */
const KEEP_EVERY = { least: 20, most: 200, share: 1 / 500 };

/** Reads the templates and builds the ranking: up to some hundred milliseconds for thousands, so keep what comes out. */
export async function readLibrary(deps: LibraryDeps): Promise<Library> {
  const [templates, learning, uses] = await Promise.all([
    deps.readTemplates(),
    deps.readLearning(),
    deps.readUses(),
  ]);
  const byId = new Map(templates.map(template => [template.id, template]));
  const { ranker, learned } = await rankerFrom(deps, templates, learning.kept);
  let fresh = new Set(learned.map(choice => choice.pressId));
  if (learning.unlearned.length > 0) await unlearn(learning.unlearned);
  for (const choice of learning.fresh) learn(choice);

  function learn(choice: Choice): void {
    if (choice.fresh === 0 || fresh.has(choice.pressId)) return;
    ranker.learn(choice);
    fresh.add(choice.pressId);
    const many = Math.min(KEEP_EVERY.most, ranker.size * KEEP_EVERY.share);
    if (fresh.size >= Math.max(KEEP_EVERY.least, many)) keep();
  }

  // Not waited for: what is lost when the background is stopped now is still marked as fresh.
  function keep(): void {
    const pressIds = [...fresh];
    fresh = new Set();
    deps.keepLearning(ranker.keep(), pressIds).catch(() => undefined);
  }

  async function unlearn(pressIds: readonly string[]): Promise<void> {
    ranker.unlearn(pressIds);
    const gone = new Set(pressIds);
    const learnt = [...fresh].filter(pressId => !gone.has(pressId));
    fresh = new Set();
    await deps.keepLearning(ranker.keep(), learnt, pressIds);
  }

  const snippets = new Map<string | null, Record<string, string>>();
  function snippetsIn(lang: string | null): Record<string, string> {
    const known = snippets.get(lang) ?? snippetsOf(templates, lang);
    snippets.set(lang, known);
    return known;
  }

  return {
    ranker,
    learn,
    unlearn,
    uses: createWordingUses(uses),
    snippets: snippetsIn,
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

function snippetsOf(templates: readonly Template[], lang: string | null): Record<string, string> {
  return Object.fromEntries(
    templates.map(template => [template.shortcut, wordingIn(template, lang)?.text ?? '']),
  );
}

// Always the same one: what is put into another text is not varied by itself.
function wordingIn({ wordings }: Template, lang: string | null): Wording | undefined {
  const primary = (tag: string | null) => tag?.split('-')[0]?.toLowerCase() ?? '';
  return (
    wordings.find(wording => lang !== null && primary(wording.lang) === primary(lang)) ??
    wordings.find(wording => wording.lang === null) ??
    wordings[0]
  );
}
