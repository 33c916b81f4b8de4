import { BUCKETS } from './words';

/** Which examples hold a feature: the newest few thousand in a map, all older ones in one packed array. */
export class PostingLists {
  private offsets = new Int32Array(BUCKETS + 1);
  private packed = new Int32Array(0);
  private recent = new Map<number, number[]>();
  private waiting = 0;

  /** Examples are added in ascending order. */
  add(example: number, features: readonly number[]): void {
    for (const feature of features) {
      const list = this.recent.get(feature);
      if (list) list.push(example);
      else this.recent.set(feature, [example]);
    }
    this.waiting += features.length;
    // Packing copies everything, so it waits until what is recent has grown with the whole.
    if (this.waiting > Math.max(60_000, this.packed.length / 8)) this.pack();
  }

  count(feature: number): number {
    const packed = (this.offsets[feature + 1] ?? 0) - (this.offsets[feature] ?? 0);
    return packed + (this.recent.get(feature)?.length ?? 0);
  }

  /** Adds `value` to `scores` of every example that holds the feature. */
  addTo(scores: Float32Array, feature: number, value: number): void {
    const { packed } = this;
    const end = this.offsets[feature + 1] ?? 0;
    for (let i = this.offsets[feature] ?? 0; i < end; i++) {
      const example = packed[i] ?? 0;
      scores[example] = (scores[example] ?? 0) + value;
    }
    for (const example of this.recent.get(feature) ?? []) scores[example] = (scores[example] ?? 0) + value;
  }

  /** At most `most` examples that hold the feature, evenly over time, the newest among them. */
  sample(feature: number, most: number): number[] {
    const start = this.offsets[feature] ?? 0;
    const older = (this.offsets[feature + 1] ?? 0) - start;
    const recent = this.recent.get(feature) ?? [];
    const total = older + recent.length;
    const step = Math.max(1, Math.ceil(total / most));
    const found: number[] = [];
    for (let i = total - 1; i >= 0; i -= step) {
      found.push((i >= older ? recent[i - older] : this.packed[start + i]) ?? 0);
    }
    return found;
  }

  /** Moves every example to its new number and drops those that have none (-1). */
  renumber(places: Int32Array): void {
    this.pack();
    const packed = new Int32Array(this.packed.length);
    const offsets = new Int32Array(BUCKETS + 1);
    let size = 0;
    for (let feature = 0; feature < BUCKETS; feature++) {
      offsets[feature] = size;
      for (let i = this.offsets[feature] ?? 0; i < (this.offsets[feature + 1] ?? 0); i++) {
        const place = places[this.packed[i] ?? 0] ?? -1;
        if (place >= 0) packed[size++] = place;
      }
    }
    offsets[BUCKETS] = size;
    this.packed = packed.slice(0, size);
    this.offsets = offsets;
  }

  /** The features of each of `count` examples. */
  byExample(count: number): number[][] {
    const features = Array.from({ length: count }, (): number[] => []);
    for (let feature = 0; feature < BUCKETS; feature++) {
      for (let i = this.offsets[feature] ?? 0; i < (this.offsets[feature + 1] ?? 0); i++) {
        features[this.packed[i] ?? 0]?.push(feature);
      }
      for (const example of this.recent.get(feature) ?? []) features[example]?.push(feature);
    }
    return features;
  }

  private pack(): void {
    const packed = new Int32Array(this.packed.length + this.waiting);
    const offsets = new Int32Array(BUCKETS + 1);
    let size = 0;
    for (let feature = 0; feature < BUCKETS; feature++) {
      offsets[feature] = size;
      const start = this.offsets[feature] ?? 0;
      const end = this.offsets[feature + 1] ?? 0;
      packed.set(this.packed.subarray(start, end), size);
      size += end - start;
      const recent = this.recent.get(feature);
      if (!recent) continue;
      packed.set(recent, size);
      size += recent.length;
    }
    offsets[BUCKETS] = size;
    this.packed = packed;
    this.offsets = offsets;
    this.recent = new Map();
    this.waiting = 0;
  }
}
