import { spokenLanguage } from '../core/drafts/language';
import { createOccasions } from '../core/drafts/occasion';
import { createRanker } from '../core/drafts/ranking/ranker';
import type { PastChoice } from '../core/drafts/ranking/types';
import { readAbout } from '../core/reading/about';
import type { Choice } from '../core/history/record';
import type { Template } from '../core/templates/template';
import type { Pick, Ranker } from './drafting';
import type { RankingQuestion } from './question';
import { isFor } from './library';

interface Kept {
  learned: unknown;
  uses: [templateId: string, times: number][];
}

/** More than are shown: a broken template must not take the place of a sound one. */
const OFFERED = 6;

/**
 * The ranking of core/drafts, for questions as they come from the tray. `kept` is what `keep` gave before, null for nothing;
 * throws for anything else. Taking it up costs a fiftieth of learning it again.
 */
export function createLearnedRanker(templates: readonly Template[], kept: unknown): Ranker {
  const ranker = createRanker({ templates });
  const occasionFor = createOccasions(templates);
  const uses = new Map<string, number>();
  // The lists of phrases are compiled by their first uses: some 50 ms that no agent should wait for.
  for (const post of ['hello', 'hello again', 'もしもし']) readAbout(post);
  if (kept !== null) takeUp(kept);

  function takeUp(value: unknown): void {
    if (!isKept(value)) throw new Error('ranking: what was kept cannot be read');
    ranker.import(value.learned);
    for (const [templateId, times] of value.uses) uses.set(templateId, times);
  }

  function learn(choice: Choice): void {
    ranker.learn(pastChoice(choice));
    if (choice.templateId !== null) uses.set(choice.templateId, (uses.get(choice.templateId) ?? 0) + 1);
  }

  function suggest(question: RankingQuestion): { picks: Pick[]; sure: boolean } {
    const { situation, facts, lang, state, incident } = question;
    const post = situation.post?.text ?? '';
    const ranked = ranker.rank({
      ...occasionFor({ post, facts, incident }),
      post,
      brand: situation.brand,
      at: facts.now,
      lang,
      state,
      contacts: facts.customer?.contacts ?? 0,
      limit: OFFERED,
    });
    return {
      picks: ranked
        .filter(({ barred }) => !barred)
        .map(({ templateId, why }) => ({ templateId, wordingId: null, why })),
      sure: ranked[0]?.sure ?? false,
    };
  }

  function search(query: string, brand: string, limit: number): string[] {
    return query === '' ? byUse(brand) : ranker.searchTemplates(query, { brand, limit });
  }

  function byUse(brand: string): string[] {
    return templates
      .filter(template => isFor(template, brand))
      .sort((a, b) => (uses.get(b.id) ?? 0) - (uses.get(a.id) ?? 0))
      .map(template => template.id);
  }

  return {
    suggest,
    search,
    learn,
    unlearn: (pressIds: readonly string[]) => ranker.forget(pressIds),
    keep: (): Kept => ({ learned: ranker.export(), uses: [...uses] }),
    get size() {
      return ranker.size;
    },
  };
}

function isKept(value: unknown): value is Kept {
  return (
    typeof value === 'object' &&
    value !== null &&
    'learned' in value &&
    'uses' in value &&
    Array.isArray(value.uses)
  );
}

function pastChoice(choice: Choice): PastChoice {
  const { pressId, brand, at, text, lang, state, kept, templateId, reply } = choice;
  const told = { id: pressId, brand, at, post: text, lang: spokenLanguage(lang), state, templateId, reply };
  return kept === undefined ? told : { ...told, kept };
}
