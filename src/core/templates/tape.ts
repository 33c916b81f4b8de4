import { matches } from '../matches';

/** A stretch of a draft and where its words came from; null for the template's own. */
export interface Stretch {
  text: string;
  source: string | null;
}

/** A text that remembers of each character where it came from, while it is tidied. */
export class Tape {
  #text: string;
  #sources: (string | null)[];

  constructor(stretches: readonly Stretch[]) {
    this.#text = stretches.map(({ text }) => text).join('');
    this.#sources = stretches.flatMap(({ text, source }) => Array<string | null>(text.length).fill(source));
  }

  get text(): string {
    return this.#text;
  }

  /** Puts other words in the place of every match; they keep the source of the characters they replace. */
  replace(pattern: RegExp, by: string | ((match: RegExpMatchArray) => string) = ''): void {
    let text = '';
    const sources: (string | null)[] = [];
    let from = 0;
    for (const match of matches(this.#text, pattern)) {
      const words = typeof by === 'string' ? by : by(match);
      const end = match.index + match[0].length;
      text += this.#text.slice(from, match.index) + words;
      for (let i = from; i < match.index; i += 1) sources.push(this.#sources[i] ?? null);
      for (let i = 0; i < words.length; i += 1)
        sources.push(this.#sources[Math.min(match.index + i, end - 1)] ?? null);
      from = end;
    }
    if (from === 0 && text === '') return;
    for (let i = from; i < this.#text.length; i += 1) sources.push(this.#sources[i] ?? null);
    this.#text = text + this.#text.slice(from);
    this.#sources = sources;
  }

  /** Keeps the beginning only. */
  cut(length: number): void {
    this.#text = this.#text.slice(0, length);
    this.#sources.length = this.#text.length;
  }

  /** The text in stretches of one source each. */
  stretches(): Stretch[] {
    const found: Stretch[] = [];
    let from = 0;
    for (let i = 1; i <= this.#text.length; i += 1) {
      if (i < this.#text.length && this.#sources[i] === this.#sources[from]) continue;
      found.push({ text: this.#text.slice(from, i), source: this.#sources[from] ?? null });
      from = i;
    }
    return found;
  }
}
