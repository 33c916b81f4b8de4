/** A text that grows piece by piece and knows how it ends, without being joined for each question. */
export class Pieces {
  readonly #pieces: string[] = [];

  get count(): number {
    return this.#pieces.length;
  }

  /** True at the beginning, too. */
  get endsBlank(): boolean {
    const last = this.#pieces.at(-1);
    return last === undefined || /\s$/.test(last.slice(-1));
  }

  add(text: string): void {
    if (text !== '') this.#pieces.push(text);
  }

  /** One line end, none at the beginning. */
  newLine(): void {
    this.#dropBlank();
    if (this.#pieces.length > 0) this.#pieces.push('\n');
  }

  /** So many line ends stand here at least (one or two), none at the beginning. */
  ends(lines: 1 | 2): void {
    this.#dropBlank();
    const there = this.#pieces.slice(-2).reverse();
    const count = there[0] === '\n' ? (there[1] === '\n' ? 2 : 1) : 0;
    for (let line = count; line < lines; line += 1) this.newLine();
  }

  /** Takes the pieces from this one on out again. */
  takeFrom(index: number): string {
    return this.#pieces.splice(index).join('');
  }

  join(): string {
    return this.#pieces.join('');
  }

  #dropBlank(): void {
    const last = this.#pieces.pop();
    if (last === undefined) return;
    this.add(last.endsWith(' ') ? last.slice(0, -1) : last);
  }
}
