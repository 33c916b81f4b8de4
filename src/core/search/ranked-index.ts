import { withinDistance } from './within-distance';

/** What an index is made for. */
export interface RankedIndexOptions {
  /** How much a word in each field counts; a document's fields come in this order. */
  boosts: readonly number[];
  /** How many letters of a word that is searched for may be wrong. */
  typos(word: string): number;
}

/** Documents that were found, by their slots. */
export interface Ranking {
  /** In no order; good until the next question. */
  slots: readonly number[];
  /** By slot. */
  scores: Float64Array;
}

/** Of BM25+, as Lv and Zhai 2011 have it. */
const K1 = 1.2;
const B = 0.7;
const DELTA = 0.5;
/** What the beginning of a word counts, and a word with typos, against the word itself. */
const BEGINNING = 0.6;
const TYPO = 0.3;

/** Where a word stands in one field. */
interface Posting {
  slots: number[];
  /** How often, beside the slots. */
  counts: number[];
}

interface Word {
  word: string;
  /** By field. */
  postings: readonly Posting[];
}

/**
 * An index of words over thousands of small documents, for searching while one types: whole words, beginnings of words and
 * words with typos, ranked by BM25+. Answers of thousands take a few milliseconds, as no object is made for any of them.
 */
export class RankedIndex {
  readonly #options: RankedIndexOptions;
  readonly #words = new Map<string, Word>();
  /** All words in order, null when there are new ones. */
  #sorted: string[] | null = null;
  /** The different words of each document, by field; undefined where there is none. */
  readonly #documents: (readonly (readonly Word[])[] | undefined)[] = [];
  #count = 0;
  /** Different words of a document's field. */
  readonly #lengths: number[][];
  readonly #sums: number[];
  #scores = new Float64Array(0);
  #matched = new Uint16Array(0);
  #last = new Uint16Array(0);

  constructor(options: RankedIndexOptions) {
    this.#options = options;
    this.#lengths = options.boosts.map(() => []);
    this.#sums = options.boosts.map(() => 0);
  }

  /** Puts a document in: its words, by field, as they are searched for. The slot (a small whole number) must be free. */
  add(slot: number, fields: readonly (readonly string[])[]): void {
    this.#count += 1;
    this.#documents[slot] = fields.map((words, field) => {
      const counts = countsOf(words);
      this.#measure(field, slot, counts.size);
      return Array.from(counts, ([text, count]) => {
        const word = this.#wordOf(text);
        word.postings[field]?.slots.push(slot);
        word.postings[field]?.counts.push(count);
        return word;
      });
    });
  }

  /** Takes the document of this slot out. */
  remove(slot: number): void {
    const fields = this.#documents[slot];
    if (!fields) return;
    this.#documents[slot] = undefined;
    this.#count -= 1;
    for (const [field, words] of fields.entries()) {
      this.#measure(field, slot, 0);
      for (const word of words) this.#takeOut(word, field, slot);
    }
  }

  /** Documents that have all of these words, or (`some`) at least one of them. */
  search(words: readonly string[], some = false): Ranking {
    const size = this.#documents.length;
    if (this.#scores.length < size) {
      this.#scores = new Float64Array(size);
      this.#matched = new Uint16Array(size);
      this.#last = new Uint16Array(size);
    }
    this.#scores.fill(0);
    this.#matched.fill(0);
    this.#last.fill(0);
    const wanted = [...new Set(words)];
    for (const [index, word] of wanted.entries()) this.#look(word, index + 1);

    const needed = some ? 1 : wanted.length;
    const slots: number[] = [];
    for (let slot = 0; slot < size; slot += 1) {
      const matched = this.#matched[slot] ?? 0;
      if (matched === 0 || matched < needed) continue;
      slots.push(slot);
      // Who has more of the words stands before who has one of them often.
      this.#scores[slot] = (this.#scores[slot] ?? 0) * matched;
    }
    return { slots, scores: this.#scores };
  }

  #look(word: string, mark: number): void {
    this.#score(word, 1, mark);
    const sorted = (this.#sorted ??= [...this.#words.keys()].sort());
    for (let i = firstFrom(sorted, word); sorted[i]?.startsWith(word) === true; i += 1) {
      const other = sorted[i] ?? '';
      const more = other.length - word.length;
      if (more > 0) this.#score(other, (BEGINNING * other.length) / (other.length + 0.3 * more), mark);
    }
    const typos = this.#options.typos(word);
    if (typos === 0) return;
    for (const [other, distance] of withinDistance(sorted, word, typos)) {
      if (distance > 0 && !other.startsWith(word))
        this.#score(other, (TYPO * other.length) / (other.length + distance), mark);
    }
  }

  #score(text: string, weight: number, mark: number): void {
    const postings = this.#words.get(text)?.postings ?? [];
    for (const [field, { slots, counts }] of postings.entries()) {
      if (slots.length === 0) continue;
      const rare = Math.log(1 + (this.#count - slots.length + 0.5) / (slots.length + 0.5));
      const factor = weight * (this.#options.boosts[field] ?? 1) * rare;
      const lengths = this.#lengths[field] ?? [];
      const average = (this.#sums[field] ?? 0) / this.#count;
      for (let i = 0; i < slots.length; i += 1) {
        const slot = slots[i] ?? 0;
        const count = counts[i] ?? 0;
        const norm = K1 * (1 - B + (B * (lengths[slot] ?? 0)) / average);
        this.#scores[slot] =
          (this.#scores[slot] ?? 0) + factor * (DELTA + (count * (K1 + 1)) / (count + norm));
        if (this.#last[slot] === mark) continue;
        this.#last[slot] = mark;
        this.#matched[slot] = (this.#matched[slot] ?? 0) + 1;
      }
    }
  }

  #wordOf(text: string): Word {
    const known = this.#words.get(text);
    if (known) return known;
    const fresh = { word: text, postings: this.#options.boosts.map(() => ({ slots: [], counts: [] })) };
    this.#words.set(text, fresh);
    this.#sorted = null;
    return fresh;
  }

  #takeOut({ word, postings }: Word, field: number, slot: number): void {
    const posting = postings[field];
    const place = posting?.slots.indexOf(slot) ?? -1;
    if (place < 0) return;
    posting?.slots.splice(place, 1);
    posting?.counts.splice(place, 1);
    if (postings.some(({ slots }) => slots.length > 0)) return;
    this.#words.delete(word);
    this.#sorted = null;
  }

  #measure(field: number, slot: number, length: number): void {
    const lengths = this.#lengths[field];
    if (!lengths) return;
    this.#sums[field] = (this.#sums[field] ?? 0) - (lengths[slot] ?? 0) + length;
    lengths[slot] = length;
  }
}

function countsOf(words: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

// The first place that is not before this word.
function firstFrom(sorted: readonly string[], word: string): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? '') < word) low = middle + 1;
    else high = middle;
  }
  return low;
}
