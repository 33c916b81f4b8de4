import type { Template } from '../../templates/template';
import { stemsOf } from './words';

/** A template's texts without the language of templates, each wording on its own. */
export function plainWordings(template: Template): string[] {
  return template.wordings.map(wording => wording.text.replace(/\{[{%][^}]*[%}]\}/g, ' '));
}

/** Words that a customer's post may share with a template, by how much they say about it. */
export function wordsOf(template: Template): Map<string, number> {
  const words = new Map<string, number>();
  const add = (text: string, weight: number) => {
    for (const stem of stemsOf(text)) words.set(stem, (words.get(stem) ?? 0) + weight);
  };
  add(template.name, 1.5);
  for (const tag of template.tags) add(tag, 1.5);
  for (const text of plainWordings(template)) add(text, 1);
  for (const example of template.examples) add(example, 2);
  return words;
}

const K1 = 1.2;
const B = 0.75;

/** BM25 of a post against the templates themselves: what is known before anybody has chosen anything. */
export class TemplateIndex {
  private readonly postings = new Map<string, Map<number, number>>();
  private readonly words = new Map<number, { words: Map<string, number>; length: number }>();
  private length = 0;

  put(slot: number, template: Template): void {
    this.remove(slot);
    const words = wordsOf(template);
    let length = 0;
    for (const [word, weight] of words) {
      length += weight;
      const list = this.postings.get(word) ?? new Map<number, number>();
      this.postings.set(word, list.set(slot, weight));
    }
    this.words.set(slot, { words, length });
    this.length += length;
  }

  remove(slot: number): void {
    const entry = this.words.get(slot);
    if (!entry) return;
    for (const word of entry.words.keys()) {
      const list = this.postings.get(word);
      list?.delete(slot);
      if (list?.size === 0) this.postings.delete(word);
    }
    this.length -= entry.length;
    this.words.delete(slot);
  }

  /** Scores by slot, and the share of the post's weight that the best template covers (0..1). */
  match(post: string): { scores: Map<number, number>; covered: number } {
    const scores = new Map<number, number>();
    const count = this.words.size;
    const average = this.length / Math.max(1, count);
    let most = 0;
    for (const word of new Set(stemsOf(post))) {
      const list = this.postings.get(word);
      const size = list?.size ?? 0;
      const rare = Math.log(1 + (count - size + 0.5) / (size + 0.5));
      if (/^\p{L}/u.test(word)) most += rare;
      for (const [slot, tf] of list ?? []) {
        const length = this.words.get(slot)?.length ?? average;
        const score = (rare * tf * (K1 + 1)) / (tf + K1 * (1 - B + (B * length) / average));
        scores.set(slot, (scores.get(slot) ?? 0) + score);
      }
    }
    const best = Math.max(0, ...scores.values());
    return { scores, covered: most > 0 ? Math.min(1, best / most) : 0 };
  }

  /** Words of the post that the template has too, the rarest first, as they stand in the post. */
  shared(slot: number, post: string): string[] {
    const mine = this.words.get(slot)?.words;
    if (!mine) return [];
    const size = (word: string) => this.postings.get(stemsOf(word)[0] ?? '')?.size ?? 0;
    const common = Math.max(2, this.words.size / 5);
    const found = (post.slice(0, 2000).match(/(?<![@\p{L}])\p{L}{4,}/gu) ?? []).filter(word =>
      mine.has(stemsOf(word)[0] ?? ''),
    );
    return [...new Set(found.map(word => word.toLowerCase()))]
      .filter(word => size(word) <= common)
      .sort((a, b) => size(a) - size(b) || (a < b ? -1 : 1))
      .slice(0, 3);
  }
}
