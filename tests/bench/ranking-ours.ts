import { createRanker, type Ranker } from '../../src/core/drafts/ranking/ranker';
import type { Template } from '../../src/core/templates/template';
import type { Asked, Trial } from './ranking-protocol';

const NOW = Date.UTC(2017, 11, 1);

/** The shipped ranker with a trial's forms as its templates, and nothing learned. */
export function coldRanker(forms: readonly string[]): Ranker {
  return createRanker({ templates: forms.map((text, i) => templateOf(String(i), text)) });
}

/** The shipped ranker after the trial's past, which it was told through `learn`. */
export function taughtRanker(
  { brand, forms, past }: Pick<Trial, 'brand' | 'forms' | 'past'>,
  only?: 'choices',
): Ranker {
  const ranker = coldRanker(forms);
  for (const { id, post, reply, form } of past) {
    if (only === 'choices' && form < 0) continue;
    ranker.learn({ id, brand, at: NOW, post, templateId: form < 0 ? null : String(form), reply });
  }
  return ranker;
}

/** Where the right form stood, and what the ranker itself said of its sureness. */
export function askRanker(ranker: Ranker, brand: string, future: readonly Asked[], forms: number) {
  return future.map(({ post, form }) => {
    const ranked = ranker.rank({ post, brand, at: NOW, limit: forms });
    const rank = ranked.findIndex(({ templateId }) => templateId === String(form));
    return {
      rank: rank < 0 ? Infinity : rank,
      sureness: ranked.slice(0, 3).reduce((sum, { score }) => sum + score, 0),
      sure: ranked[0]?.sure ?? false,
    };
  });
}

/** A form as a template. Every form has the same act: the corpora say nothing about it. */
export function templateOf(id: string, reply: string, brands: readonly string[] = []): Template {
  const text = reply
    .replace(/@\w+/g, ' ')
    .replace(/https?:\/\/\S+/g, ' ')
    .trim();
  return {
    id,
    name: '',
    shortcut: '',
    wordings: [{ id: 'w', text, lang: null, tone: null }],
    tags: [],
    act: 'inform',
    examples: [],
    brands,
    updatedAt: 0,
  };
}
