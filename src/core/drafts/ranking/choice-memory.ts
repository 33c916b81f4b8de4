import type { Example } from './example';
import { ExampleTable } from './example-table';
import { PostingLists } from './posting-lists';
import { bucketOf } from './words';

/** What posts like this one were answered with. */
export interface Vote {
  /** Share of the votes by template slot; together 1, or none at all. */
  shares: Map<number, number>;
  /** How often each was chosen for posts really like this one. */
  uses: Map<number, number>;
  /** How often it was offered for such posts and thrown away, by nearness. */
  against: Map<number, number>;
  /** How much the votes weigh: about the number of posts that are the same as this one. */
  evidence: number;
}

const NEIGHBOURS = 300;
const HALF_LIFE = 180 * 86_400_000;
/** Posts that share less than this of their words' weight are not "posts like this". */
const LIKE = 0.35;
const MOST_WALKED = 80_000;
const SAMPLED = 96;
const STEPS = 1024;
const TELLING_PRIOR = 5;
/** As many choices as are kept for a brand; the oldest go first. */
export const MOST_EXAMPLES = 100_000;

/**
 * What the agents of one brand answered, and how to ask it: nearest neighbours by BM25, where a word counts
 * more the more it tells about the answer. Compares hashed words only; no text is kept.
 */
export class ChoiceMemory {
  private postings = new PostingLists();
  private readonly table = new ExampleTable();
  private scores = new Float32Array(0);
  private letters = 0;

  get size(): number {
    return this.table.live;
  }

  /** Share of the remembered posts that hold this stem; 0 while they are too few to tell. */
  usual(stem: string): number {
    return this.size < 50 ? 0 : this.postings.count(bucketOf(stem)) / this.table.size;
  }

  add(example: Example): void {
    const place = this.table.add(example, example.features.length);
    this.letters += example.features.length;
    this.postings.add(place, example.features);
    if (this.table.size >= MOST_EXAMPLES * 1.1) this.tidy();
  }

  /** Forgets what `goes` says yes to. */
  forget(goes: (key: number, at: number) => boolean): void {
    this.table.forget(goes);
    if (this.table.size > 1000 && this.table.live < this.table.size / 2) this.tidy();
  }

  /**
   * Votes of the nearest past posts, as seen at `now`. `words` are those of the features that are words: a post is only as like
   * another as its own words are known here at all.
   */
  vote(features: readonly number[], now: number, words: readonly number[] = features): Vote {
    const known = words.filter(word => this.postings.count(word) > 0).length / Math.max(1, words.length);
    const weights = this.weigh(features);
    const { self, near } = this.compare(weights, features.length);
    const vote: Vote = { shares: new Map(), uses: new Map(), against: new Map(), evidence: 0 };
    const best = this.scores[near[0] ?? 0] ?? 0;
    let evidence = 0;
    for (const place of near) {
      const score = this.scores[place] ?? 0;
      const fresh = 2 ** (-Math.max(0, now - this.table.at(place)) / HALF_LIFE);
      const alike = Math.min(1, score / self) * known;
      const value = (score / best) ** 2 * fresh;
      this.table.eachLabel(place, (slot, weight) => {
        vote.shares.set(slot, (vote.shares.get(slot) ?? 0) + value * weight);
        evidence += alike ** 2 * fresh * Math.abs(weight);
        if (weight < 0) vote.against.set(slot, (vote.against.get(slot) ?? 0) - alike ** 2 * fresh * weight);
      });
      const chosen = this.table.chosen(place);
      if (chosen >= 0 && alike >= LIKE) vote.uses.set(chosen, (vote.uses.get(chosen) ?? 0) + 1);
    }
    this.share(vote.shares);
    return { ...vote, evidence: vote.shares.size > 0 ? evidence : 0 };
  }

  /** Everything that is remembered, oldest first. */
  examples(): Example[] {
    const features = this.postings.byExample(this.table.size);
    return features.flatMap((list, place) => {
      const example = this.table.read(place);
      return example ? [{ ...example, features: list }] : [];
    });
  }

  /** The weight of each feature, the heaviest first: how rare it is times how much it tells about the answer. */
  private weigh(features: readonly number[]): [feature: number, weight: number][] {
    const total = this.table.size;
    const weighed = features.flatMap((feature): [number, number][] => {
      const count = this.postings.count(feature);
      if (count === 0) return [];
      const rare = Math.log(1 + (total - count + 0.5) / (count + 0.5));
      return [[feature, rare * Math.sqrt(this.telling(feature) + 0.1)]];
    });
    return weighed.sort((a, b) => b[1] - a[1] || a[0] - b[0]);
  }

  // Kullback-Leibler divergence of the answers given to posts with this word from the answers given at all.
  private telling(feature: number): number {
    const { sum, slots, counts } = this.table.tally(this.postings.sample(feature, SAMPLED));
    let divergence = 0;
    let unseen = 1;
    for (const slot of slots) {
      const usual = this.table.usual(slot);
      const here = ((counts[slot] ?? 0) + TELLING_PRIOR * usual) / (sum + TELLING_PRIOR);
      divergence += here * Math.log(here / usual);
      unseen -= usual;
    }
    const kept = TELLING_PRIOR / (sum + TELLING_PRIOR);
    return Math.max(0, divergence + Math.max(0, unseen) * kept * Math.log(kept));
  }

  /** Fills `scores`, 0 for the forgotten; returns what the post would score with itself, and the places nearest to it. */
  private compare(weights: readonly [number, number][], length: number): { self: number; near: number[] } {
    const { table } = this;
    if (this.scores.length < table.size) this.scores = new Float32Array(table.capacity);
    else this.scores.fill(0, 0, table.size);
    let walked = 0;
    let self = 0;
    for (const [feature, weight] of weights) {
      walked += this.postings.count(feature);
      if (walked > MOST_WALKED && self > 0) break;
      this.postings.addTo(this.scores, feature, weight);
      self += weight;
    }
    const average = this.letters / Math.max(1, table.size);
    const byLength = (count: number) => 1 / (1 + 1.2 * (0.25 + (0.75 * count) / average));
    return { self: self * byLength(length), near: this.nearest(table.scales(byLength), self * byLength(1)) };
  }

  /** The places with the highest scores, highest first. Counting into steps is faster than sorting all. */
  private nearest(scales: Float32Array, highest: number): number[] {
    const { scores, table } = this;
    if (highest <= 0) return [];
    const steps = new Uint32Array(STEPS + 2);
    const perStep = STEPS / highest;
    for (let place = 0; place < table.size; place++) {
      const score = (scores[place] ?? 0) * (scales[table.scaleOf(place)] ?? 0);
      scores[place] = score;
      const step = Math.floor(score * perStep);
      steps[step] = (steps[step] ?? 0) + 1;
    }
    let least = STEPS + 2;
    for (let taken = 0; least > 1 && taken < NEIGHBOURS; least--) taken += steps[least - 1] ?? 0;
    const near: number[] = [];
    const bound = least / perStep;
    for (let place = 0; place < table.size; place++) if ((scores[place] ?? 0) >= bound) near.push(place);
    return near.sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0) || b - a).slice(0, NEIGHBOURS);
  }

  private tidy(): void {
    const places = this.table.compact(MOST_EXAMPLES);
    this.postings.renumber(places);
    this.letters = this.table.lengths();
  }

  /** Turns votes into shares, with what is usual anywhere a little down. */
  private share(votes: Map<number, number>): void {
    let sum = 0;
    for (const [slot, value] of votes) {
      if (value <= 0) votes.delete(slot);
      else {
        const vote = value / this.table.usual(slot) ** 0.2;
        votes.set(slot, vote);
        sum += vote;
      }
    }
    for (const [slot, value] of votes) votes.set(slot, value / sum);
  }
}
