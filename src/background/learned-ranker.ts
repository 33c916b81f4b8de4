import type { PastChoice } from '../core/drafts/ranking/types';
import { createRanker } from '../core/drafts/ranking/ranker';
import type { Choice } from '../core/history/record';
import type { Template } from '../core/templates/template';
import type { Pick, Ranker, RankingQuestion } from './drafting';
import { isFor } from './library';

/** The ranking of core/drafts, taught with what was answered so far, for questions as they come from the tray. */
export function createLearnedRanker(templates: readonly Template[], choices: readonly Choice[]): Ranker {
  const ranker = createRanker({ templates });
  const uses = new Map<string, number>();
  for (const choice of [...choices].sort((a, b) => a.at - b.at)) learn(choice);

  function learn(choice: Choice): void {
    ranker.learn(pastChoice(choice));
    if (choice.templateId !== null) uses.set(choice.templateId, (uses.get(choice.templateId) ?? 0) + 1);
  }

  function suggest({ situation, facts }: RankingQuestion): { picks: Pick[]; sure: boolean } {
    const ranked = ranker.rank({
      post: situation.post?.text ?? '',
      brand: situation.brand,
      at: facts.now,
      lang: situation.post?.lang ?? facts.customer?.lang ?? null,
      contacts: facts.customer?.contacts ?? 0,
      limit: 3,
    });
    return {
      picks: ranked.map(({ templateId, why }) => ({ templateId, wordingId: null, why })),
      sure: ranked[0]?.sure ?? false,
    };
  }

  function search(query: string, { situation: { brand } }: RankingQuestion, limit: number): Pick[] {
    const ids = query === '' ? byUse(brand) : ranker.searchTemplates(query, { brand, limit });
    return ids.slice(0, limit).map(templateId => ({ templateId, wordingId: null, why: '' }));
  }

  function byUse(brand: string): string[] {
    return templates
      .filter(template => isFor(template, brand))
      .sort((a, b) => (uses.get(b.id) ?? 0) - (uses.get(a.id) ?? 0))
      .map(template => template.id);
  }

  return { suggest, search, learn };
}

function pastChoice({ pressId, brand, at, text, lang, templateId, reply }: Choice): PastChoice {
  return { id: pressId, brand, at, post: text, lang, templateId, reply };
}
