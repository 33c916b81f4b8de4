import type { Template } from '../../templates/template';
import type { Label } from './example';
import { plainWordings } from './template-words';
import { bucketOf, stemsOf } from './words';

interface Wording {
  slot: number;
  /** How often each word stands in it. */
  words: ReadonlyMap<number, number>;
  norm: number;
}

/** Below this cosine a reply says nothing about a template. */
const LEAST = 0.1;
/** Below this, for the template that is nearest, a reply teaches nothing. */
const LEAST_NEAREST = 0.2;
/** From here on a reply counts as if it had been made with the template. */
const SAME = 0.55;

/**
 * Which templates a reply resembles (TF-IDF cosine): so a reply typed by hand teaches too, and choosing one
 * template speaks a little for its likes.
 */
export class Resemblance {
  private readonly wordings = new Map<number, Wording[]>();
  /** Not taken apart yet: that is done at the first question, for it takes long and a suggestion needs none of it. */
  private readonly waiting = new Map<number, Template>();
  private list: Wording[] = [];
  private postings = new Map<number, { wordings: number[]; counts: number[] }>();
  private dots = new Float64Array(0);
  private df = new Map<number, number>();
  private texts = 0;
  private weighedAt = -1;

  put(slot: number, template: Template): void {
    this.remove(slot);
    this.waiting.set(slot, template);
    this.weighedAt = -1;
  }

  remove(slot: number): void {
    if (this.waiting.delete(slot) || this.wordings.delete(slot)) this.weighedAt = -1;
  }

  /** Takes a reply into the count of how usual words are. */
  count(reply: string): void {
    this.texts++;
    for (const word of countWords(reply).keys()) this.df.set(word, (this.df.get(word) ?? 0) + 1);
  }

  /** Templates that the reply resembles, and how much it teaches (0..1); the labels' weights add up to that. */
  labels(reply: string): Label[] {
    this.weighAgain();
    const cosines = this.cosines(countWords(reply));
    const nearest = Math.max(0, ...cosines.values());
    if (nearest < LEAST_NEAREST) return [];
    const labels: [number, number][] = [];
    let sum = 0;
    for (const [slot, cosine] of cosines) {
      labels.push([slot, cosine ** 3]);
      sum += cosine ** 3;
    }
    const weight = Math.min(1, nearest / SAME) ** 3;
    return labels.map(([slot, value]) => [slot, (value / sum) * weight]);
  }

  /** For the backup: how usual words are. */
  export(): { texts: number; words: [bucket: number, count: number][] } {
    return { texts: this.texts, words: [...this.df] };
  }

  import(saved: { texts: number; words: readonly (readonly [number, number])[] }): void {
    this.texts = saved.texts;
    this.df = new Map(saved.words);
    this.weighedAt = -1;
  }

  private cosines(words: ReadonlyMap<number, number>): Map<number, number> {
    const { dots, list } = this;
    dots.fill(0);
    let square = 0;
    for (const [word, count] of words) {
      const idf = this.idf(word);
      square += (count * idf) ** 2;
      const found = this.postings.get(word);
      for (let i = 0; i < (found?.wordings.length ?? 0); i++) {
        const wording = found?.wordings[i] ?? 0;
        dots[wording] = (dots[wording] ?? 0) + count * (found?.counts[i] ?? 0) * idf * idf;
      }
    }
    const cosines = new Map<number, number>();
    const length = Math.sqrt(square);
    list.forEach(({ slot, norm }, i) => {
      const cosine = (dots[i] ?? 0) / (norm * length || 1);
      if (cosine >= LEAST && cosine > (cosines.get(slot) ?? 0)) cosines.set(slot, cosine);
    });
    return cosines;
  }

  private idf(word: number): number {
    return Math.log((1 + this.texts) / (1 + (this.df.get(word) ?? 0))) + 1;
  }

  private takeApart(): void {
    for (const [slot, template] of this.waiting) {
      const wordings = plainWordings(template).map(text => ({ slot, words: countWords(text), norm: 1 }));
      this.wordings.set(slot, wordings);
    }
    this.waiting.clear();
  }

  // Lengths depend on how usual words are, which changes with every reply but soon only a little.
  private weighAgain(): void {
    if (this.weighedAt >= 0 && this.texts < this.weighedAt * 1.2 + 5) return;
    this.weighedAt = this.texts;
    this.takeApart();
    this.postings = new Map();
    this.list = [...this.wordings.values()].flat();
    this.dots = new Float64Array(this.list.length);
    this.list.forEach((wording, i) => {
      let square = 0;
      for (const [word, count] of wording.words) {
        square += (count * this.idf(word)) ** 2;
        const found = this.postings.get(word) ?? { wordings: [], counts: [] };
        found.wordings.push(i);
        found.counts.push(count);
        this.postings.set(word, found);
      }
      wording.norm = Math.sqrt(square);
    });
  }
}

function countWords(text: string): Map<number, number> {
  const counts = new Map<number, number>();
  for (const stem of stemsOf(withoutSignature(text))) {
    if (!/^\p{L}/u.test(stem)) continue;
    const bucket = bucketOf(stem);
    counts.set(bucket, (counts.get(bucket) ?? 0) + 1);
  }
  return counts;
}

function withoutSignature(text: string): string {
  return text.replace(/\s*[*^/]\s?\p{L}{1,4}\s*$/u, '');
}
