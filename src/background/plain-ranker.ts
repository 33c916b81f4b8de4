import MiniSearch from 'minisearch';
import type { Choice } from '../core/history/record';
import type { Template } from '../core/templates/template';
import type { Pick, Ranker, RankingQuestion } from './drafting';
import { isFor } from './library';

/** A ranking by the words that templates and their examples share with the customer's post, and by use. */
export function createPlainRanker(templates: readonly Template[], choices: readonly Choice[]): Ranker {
  const index = new MiniSearch<Document>({
    fields: ['shortcut', 'name', 'tags', 'examples', 'text'],
    searchOptions: { boost: { shortcut: 4, name: 3, tags: 2, examples: 2 } },
  });
  index.addAll(templates.map(documentOf));
  const byId = new Map(templates.map(template => [template.id, template]));
  const uses = new Map<string, number>();
  for (const choice of choices) use(choice);

  function use({ templateId }: Choice): void {
    uses.set(templateId, (uses.get(templateId) ?? 0) + 1);
  }

  function byUse(brand: string): Template[] {
    return templates
      .filter(template => isFor(template, brand))
      .sort((a, b) => (uses.get(b.id) ?? 0) - (uses.get(a.id) ?? 0));
  }

  function matches(words: string, brand: string, prefix: boolean): Template[] {
    return index.search(words, { prefix }).flatMap(({ id }) => {
      const template = byId.get(String(id));
      return template && isFor(template, brand) ? template : [];
    });
  }

  function suggest({ situation }: RankingQuestion): { picks: Pick[]; sure: boolean } {
    const fitting = matches(situation.post?.text ?? '', situation.brand, false);
    const all = [...new Set([...fitting, ...byUse(situation.brand)])].slice(0, 3);
    return { picks: all.map(pick), sure: fitting.length > 0 };
  }

  function search(query: string, { situation }: RankingQuestion, limit: number): Pick[] {
    const found = query === '' ? byUse(situation.brand) : matches(query, situation.brand, true);
    return found.slice(0, limit).map(pick);
  }

  return { suggest, search, learn: use };
}

interface Document {
  id: string;
  shortcut: string;
  name: string;
  tags: string;
  examples: string;
  text: string;
}

function documentOf(template: Template): Document {
  return {
    id: template.id,
    shortcut: template.shortcut,
    name: template.name,
    tags: template.tags.join(' '),
    examples: template.examples.join('\n'),
    text: template.wordings.map(wording => wording.text.replace(/\{[{%].*?[}%]\}/gs, ' ')).join('\n'),
  };
}

function pick(template: Template): Pick {
  return { templateId: template.id, wordingId: null, why: '' };
}
