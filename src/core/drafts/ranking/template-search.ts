import MiniSearch from 'minisearch';
import { sameHandle } from '../../post';
import type { Template } from '../../templates/template';
import { plainWordings } from './template-words';

export interface TemplateSearch {
  put(template: Template): void;
  remove(templateId: string): void;
  /**
   * Ids of the templates that match, best first: name, shortcut, tags and text; beginnings of words and small
   * typos count. Empty for a query without letters or digits.
   */
  search(query: string, options?: { brand?: string; limit?: number }): string[];
}

interface Entry {
  id: string;
  name: string;
  shortcut: string;
  tags: string;
  text: string;
}

const WORD =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]|[^\P{L}\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}][\p{L}\p{M}'’]*|\d+/gu;

/** The search of the tray. Texts are taken apart at the first question: a background that was just woken has drafts to rank first. */
export function createTemplateSearch(): TemplateSearch {
  const templates = new Map<string, Template>();
  const waiting = new Set<string>();
  const mini = new MiniSearch<Entry>({
    fields: ['name', 'shortcut', 'tags', 'text'],
    tokenize: words,
    processTerm: fold,
    searchOptions: {
      boost: { name: 4, shortcut: 4, tags: 2 },
      prefix: true,
      fuzzy: term => (term.length < 4 ? false : term.length < 6 ? 1 : 2),
      weights: { prefix: 0.6, fuzzy: 0.3 },
      combineWith: 'AND',
    },
  });

  function put(template: Template): void {
    remove(template.id);
    templates.set(template.id, template);
    waiting.add(template.id);
  }

  function takeApart(): void {
    for (const template of [...waiting].flatMap(id => templates.get(id) ?? [])) {
      const { id, name, shortcut, tags } = template;
      mini.add({ id, name, shortcut, tags: tags.join(' '), text: plainWordings(template).join(' ') });
    }
    waiting.clear();
  }

  function remove(templateId: string): void {
    if (!templates.delete(templateId) || waiting.delete(templateId)) return;
    mini.discard(templateId);
  }

  function search(query: string, { brand, limit = 50 }: { brand?: string; limit?: number } = {}): string[] {
    const asked = query.slice(0, 200).replace(/^;+/, '');
    if (words(asked).length === 0) return [];
    takeApart();
    const all = mini.search(asked);
    const found = all.length > 0 ? all : mini.search(asked, { combineWith: 'OR' });
    const shortcut = asked.trim().toLowerCase();
    // One letter finds thousands: whatever the order needs is looked up before they are sorted.
    return found
      .flatMap(({ id, score }: { id: unknown; score: number }) => {
        const template = templates.get(String(id));
        if (!template || !usable(template, brand)) return [];
        return { id: template.id, score, exact: template.shortcut === shortcut ? 1 : 0 };
      })
      .sort((a, b) => b.exact - a.exact || b.score - a.score || (a.id < b.id ? -1 : 1))
      .slice(0, limit)
      .map(({ id }) => id);
  }

  return { put, remove, search };
}

function usable(template: Template, brand: string | undefined): boolean {
  return !brand || template.brands.length === 0 || template.brands.some(other => sameHandle(other, brand));
}

function words(text: string): string[] {
  return text.match(WORD) ?? [];
}

// "Rückgabe" is found by "ruckgabe".
function fold(term: string): string {
  return term
    .normalize('NFKD')
    .replace(/[\p{Mn}'’]/gu, '')
    .toLowerCase();
}
