/** Small numbers for template ids, given once and never again to another. */
export class Slots {
  private readonly numbers = new Map<string, number>();
  private readonly ids: string[] = [];

  of(id: string): number {
    const known = this.numbers.get(id);
    if (known !== undefined) return known;
    this.numbers.set(id, this.ids.length);
    return this.ids.push(id) - 1;
  }

  /** '' for a number that was never given. */
  id(slot: number): string {
    return this.ids[slot] ?? '';
  }
}
