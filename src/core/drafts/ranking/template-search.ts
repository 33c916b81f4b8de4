import { sameHandle } from '../../post';
import { RankedIndex } from '../../search/ranked-index';
import type { Template } from '../../templates/template';
import { plainWordings } from './template-words';

/** What of a template is searched. */
export type SearchedTemplate = Pick<Template, 'id' | 'name' | 'shortcut' | 'tags' | 'wordings' | 'brands'>;

export interface TemplateSearch {
  put(template: SearchedTemplate): void;
  remove(templateId: string): void;
  /** Takes the texts of so many templates apart that wait for it; false when none is left. A search does it for all that wait. */
  prepare(most: number): boolean;
  /**
   * Ids of the templates that match, best first: name, shortcut, tags and text; beginnings of words and small
   * typos count. Empty for a query without letters or digits.
   */
  search(query: string, options?: { brand?: string; limit?: number }): string[];
}

const WORD =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]|[^\P{L}\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}][\p{L}\p{M}'’]*|\d+/gu;
/** Nothing to fold but capitals: most words of most languages. */
const PLAIN = /^[A-Za-z0-9]*$/;
/** Name, shortcut, tags, text. */
const BOOSTS = [4, 4, 2, 1];

/** The search of the tray and of the library. Texts are taken apart at the first question: a background that was just woken has drafts to rank first. */
export function createTemplateSearch(): TemplateSearch {
  const slots = new Map<string, number>();
  const templates: (SearchedTemplate | undefined)[] = [];
  const free: number[] = [];
  const waiting = new Set<number>();
  /** All slots in the order of their ids, null when there are others. */
  let inOrder: readonly number[] | null = null;
  const index = new RankedIndex({
    boosts: BOOSTS,
    typos: ({ length }) => (length < 4 ? 0 : length < 6 ? 1 : 2),
  });

  function put(template: SearchedTemplate): void {
    remove(template.id);
    const slot = free.pop() ?? templates.length;
    slots.set(template.id, slot);
    templates[slot] = template;
    waiting.add(slot);
    inOrder = null;
  }

  function prepare(most: number): boolean {
    let left = most;
    for (const slot of waiting) {
      if (left === 0) return true;
      left -= 1;
      waiting.delete(slot);
      const template = templates[slot];
      if (!template) continue;
      const { name, shortcut, tags } = template;
      const texts = [name, shortcut, tags.join(' '), plainWordings(template).join(' ')];
      index.add(slot, texts.map(words));
    }
    return waiting.size > 0;
  }

  function remove(templateId: string): void {
    const slot = slots.get(templateId);
    if (slot === undefined) return;
    slots.delete(templateId);
    templates[slot] = undefined;
    free.push(slot);
    inOrder = null;
    if (!waiting.delete(slot)) index.remove(slot);
  }

  function search(query: string, { brand, limit = 50 }: { brand?: string; limit?: number } = {}): string[] {
    const asked = query.slice(0, 200).replace(/^;+/, '');
    const wanted = words(asked);
    if (wanted.length === 0) return [];
    prepare(Infinity);
    let { slots: found, scores } = index.search(wanted);
    if (found.length === 0) ({ slots: found, scores } = index.search(wanted, true));
    const shortcut = asked.trim().toLowerCase();
    // What was typed whole stands first.
    for (const slot of found) if (templates[slot]?.shortcut === shortcut) scores[slot] = Infinity;
    return bestFirst(
      found.filter(slot => usable(templates[slot], brand)),
      scores,
    ).slice(0, limit);
  }

  // By score, then by id. A letter finds thousands, of which many score the same: comparing them two by two takes longer than
  // finding them.
  function bestFirst(found: readonly number[], scores: Float64Array): string[] {
    const wanted = new Uint8Array(templates.length);
    for (const slot of found) wanted[slot] = 1;
    const alike = new Map<number, string[]>();
    for (const slot of (inOrder ??= slotsInOrder())) {
      if (wanted[slot] === 0) continue;
      const score = scores[slot] ?? 0;
      const id = templates[slot]?.id ?? '';
      const others = alike.get(score);
      if (others) others.push(id);
      else alike.set(score, [id]);
    }
    const best = Float64Array.from(alike.keys()).sort().reverse();
    return Array.from(best, score => alike.get(score) ?? []).flat();
  }

  function slotsInOrder(): number[] {
    return [...slots].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, slot]) => slot);
  }

  return { put, remove, prepare, search };
}

function usable(template: SearchedTemplate | undefined, brand: string | undefined): boolean {
  if (!template) return false;
  return !brand || template.brands.length === 0 || template.brands.some(other => sameHandle(other, brand));
}

function words(text: string): string[] {
  return (text.match(WORD) ?? []).map(fold).filter(word => word !== '');
}

// "Rückgabe" is found by "ruckgabe".
function fold(term: string): string {
  if (PLAIN.test(term)) return term.toLowerCase();
  return term
    .normalize('NFKD')
    .replace(/[\p{Mn}'’]/gu, '')
    .toLowerCase();
}
