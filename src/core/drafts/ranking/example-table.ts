import type { Example, Label } from './example';

const MOST_LABELS = 6;
/** Stands beside the length of a forgotten example. */
const GONE = 128;

/** Past examples in flat arrays: 100,000 of them take about 9 MB. */
export class ExampleTable {
  size = 0;
  live = 0;
  private keys = new Float64Array(64);
  private times = new Float64Array(64);
  private sizes = new Uint8Array(64);
  private picks = new Int32Array(64);
  private slots = new Int32Array(64 * MOST_LABELS);
  private weights = new Float32Array(64 * MOST_LABELS);
  private totals: number[] = [];
  private total = 0;
  private tallied = new Float64Array(0);
  private touched: number[] = [];

  get capacity(): number {
    return this.keys.length;
  }

  /** Returns its place. */
  add(example: Omit<Example, 'features'>, length: number): number {
    if (this.size === this.keys.length) this.grow(Math.ceil(this.size * 1.5));
    const place = this.size++;
    this.live++;
    this.keys[place] = example.key;
    this.times[place] = example.at;
    this.sizes[place] = Math.min(GONE - 1, length);
    this.picks[place] = example.chosen;
    const heaviest = [...example.labels].sort((a, b) => Math.abs(b[1]) - Math.abs(a[1]) || a[0] - b[0]);
    for (let i = 0; i < MOST_LABELS; i++) {
      const [slot, weight] = heaviest[i] ?? [-1, 0];
      this.slots[place * MOST_LABELS + i] = slot;
      this.weights[place * MOST_LABELS + i] = weight;
    }
    this.count(place, 1);
    return place;
  }

  alive(place: number): boolean {
    return (this.sizes[place] ?? 0) < GONE;
  }

  at(place: number): number {
    return this.times[place] ?? 0;
  }

  length(place: number): number {
    return (this.sizes[place] ?? 0) & (GONE - 1);
  }

  chosen(place: number): number {
    return this.picks[place] ?? -1;
  }

  eachLabel(place: number, visit: (slot: number, weight: number) => void): void {
    if (!this.alive(place)) return;
    for (let i = place * MOST_LABELS; i < (place + 1) * MOST_LABELS; i++) {
      const slot = this.slots[i] ?? -1;
      if (slot < 0) return;
      visit(slot, this.weights[i] ?? 0);
    }
  }

  /** What these places' labels add up to: which slots, and how much for each. The arrays are reused. */
  tally(places: readonly number[]): { sum: number; slots: readonly number[]; counts: Float64Array } {
    const { slots, weights, tallied } = this;
    for (const slot of this.touched) tallied[slot] = 0;
    this.touched = [];
    if (tallied.length < this.totals.length) this.tallied = new Float64Array(this.totals.length * 2);
    const counts = this.tallied;
    let sum = 0;
    for (const place of places) {
      if (!this.alive(place)) continue;
      for (let i = place * MOST_LABELS; i < (place + 1) * MOST_LABELS; i++) {
        const slot = slots[i] ?? -1;
        const weight = weights[i] ?? 0;
        if (slot < 0) break;
        if (weight <= 0) continue;
        if (counts[slot] === 0) this.touched.push(slot);
        counts[slot] = (counts[slot] ?? 0) + weight;
        sum += weight;
      }
    }
    return { sum, slots: this.touched, counts };
  }

  /** A number for every length, by {@link scaleOf}; 0 for the forgotten. */
  scales(byLength: (length: number) => number): Float32Array {
    return Float32Array.from({ length: 2 * GONE }, (_, length) => (length < GONE ? byLength(length) : 0));
  }

  scaleOf(place: number): number {
    return this.sizes[place] ?? 0;
  }

  /** Share of all answers that speak for this template. */
  usual(slot: number): number {
    return ((this.totals[slot] ?? 0) + 0.01) / (this.total + 0.01 * (this.totals.length || 1));
  }

  forget(goes: (key: number, at: number) => boolean): void {
    for (let place = 0; place < this.size; place++) {
      if (this.alive(place) && goes(this.keys[place] ?? 0, this.times[place] ?? 0)) this.drop(place);
    }
  }

  /** Null for a forgotten one. */
  read(place: number): Omit<Example, 'features'> | null {
    if (!this.alive(place)) return null;
    const labels: Label[] = [];
    this.eachLabel(place, (slot, weight) => labels.push([slot, weight]));
    return { key: this.keys[place] ?? 0, at: this.at(place), chosen: this.chosen(place), labels };
  }

  /** Closes the gaps and keeps at most the `most` last; says where each place went, -1 for gone. */
  compact(most: number): Int32Array {
    for (let place = 0; this.live > most; place++) if (this.alive(place)) this.drop(place);
    const places = new Int32Array(this.size).fill(-1);
    let next = 0;
    for (let place = 0; place < this.size; place++) {
      if (!this.alive(place)) continue;
      places[place] = next;
      this.move(place, next++);
    }
    this.size = next;
    return places;
  }

  /** Sum of all lengths. */
  lengths(): number {
    let sum = 0;
    for (let place = 0; place < this.size; place++) sum += this.length(place);
    return sum;
  }

  private drop(place: number): void {
    this.count(place, -1);
    this.sizes[place] = (this.sizes[place] ?? 0) | GONE;
    this.live--;
  }

  private count(place: number, sign: 1 | -1): void {
    this.eachLabel(place, (slot, weight) => {
      if (weight <= 0) return;
      while (this.totals.length <= slot) this.totals.push(0);
      this.totals[slot] = Math.max(0, (this.totals[slot] ?? 0) + sign * weight);
      this.total = Math.max(0, this.total + sign * weight);
    });
  }

  private move(from: number, to: number): void {
    this.keys[to] = this.keys[from] ?? 0;
    this.times[to] = this.times[from] ?? 0;
    this.sizes[to] = this.sizes[from] ?? 0;
    this.picks[to] = this.picks[from] ?? -1;
    this.slots.copyWithin(to * MOST_LABELS, from * MOST_LABELS, (from + 1) * MOST_LABELS);
    this.weights.copyWithin(to * MOST_LABELS, from * MOST_LABELS, (from + 1) * MOST_LABELS);
  }

  private grow(capacity: number): void {
    this.keys = copyInto(new Float64Array(capacity), this.keys);
    this.times = copyInto(new Float64Array(capacity), this.times);
    this.sizes = copyInto(new Uint8Array(capacity), this.sizes);
    this.picks = copyInto(new Int32Array(capacity), this.picks);
    this.slots = copyInto(new Int32Array(capacity * MOST_LABELS), this.slots);
    this.weights = copyInto(new Float32Array(capacity * MOST_LABELS), this.weights);
  }
}

function copyInto<T extends Float64Array | Float32Array | Int32Array | Uint8Array>(target: T, source: T): T {
  target.set(source);
  return target;
}
