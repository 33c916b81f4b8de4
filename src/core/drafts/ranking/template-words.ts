import type { Template } from '../../templates/template';
import { stemsOf } from './words';

/** A template's texts without the language of templates, each wording on its own. */
export function plainWordings({ wordings }: Pick<Template, 'wordings'>): string[] {
  return wordings.map(wording => wording.text.replace(/\{[{%][^}]*[%}]\}/g, ' '));
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

interface Posting {
  slots: number[];
  weights: number[];
}

/** BM25 of a post against the templates themselves: what is known before anybody has chosen anything. */
export class TemplateIndex {
  private readonly postings = new Map<string, Posting>();
  private readonly words = new Map<number, Map<string, number>>();
  private readonly lengths: number[] = [];
  private scores = new Float64Array(0);
  private length = 0;

  put(slot: number, template: Template): void {
    this.remove(slot);
    const words = wordsOf(template);
    let length = 0;
    for (const [word, weight] of words) {
      length += weight;
      const posting = this.postings.get(word) ?? { slots: [], weights: [] };
      posting.slots.push(slot);
      posting.weights.push(weight);
      this.postings.set(word, posting);
    }
    this.words.set(slot, words);
    this.lengths[slot] = length;
    this.length += length;
  }

  remove(slot: number): void {
    const words = this.words.get(slot);
    if (!words) return;
    for (const word of words.keys()) {
      const posting = this.postings.get(word);
      const place = posting?.slots.indexOf(slot) ?? -1;
      posting?.slots.splice(place, 1);
      posting?.weights.splice(place, 1);
      if (posting?.slots.length === 0) this.postings.delete(word);
    }
    this.length -= this.lengths[slot] ?? 0;
    this.words.delete(slot);
  }

  /** Scores by slot (the array is reused), and the share of the post's weight that the best template covers (0..1). */
  match(post: string): { scores: Float64Array; covered: number } {
    const count = this.words.size;
    const average = this.length / Math.max(1, count);
    if (this.scores.length < this.lengths.length) this.scores = new Float64Array(this.lengths.length);
    const scores = this.scores.fill(0);
    let most = 0;
    let shared = false;
    for (const word of new Set(stemsOf(post))) {
      const { slots, weights } = this.postings.get(word) ?? { slots: [], weights: [] };
      const rare = Math.log(1 + (count - slots.length + 0.5) / (slots.length + 0.5));
      if (/^\p{L}/u.test(word)) {
        most += rare;
        shared ||= slots.length > 0;
      }
      for (let i = 0; i < slots.length; i++) {
        const slot = slots[i] ?? 0;
        const tf = weights[i] ?? 0;
        const norm = K1 * (1 - B + (B * (this.lengths[slot] ?? 0)) / average);
        scores[slot] = (scores[slot] ?? 0) + (rare * tf * (K1 + 1)) / (tf + norm);
      }
    }
    let best = 0;
    for (const score of scores) best = Math.max(best, score);
    // That both ask is no word in common.
    return { scores, covered: shared ? Math.min(1, best / most) : 0 };
  }
}
