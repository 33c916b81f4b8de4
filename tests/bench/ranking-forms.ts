/** The most used reply forms of a past: what a team's templates would have been. */
export interface Forms {
  /** Leaders' texts as they were posted, most used first. */
  texts: readonly string[];
  /** Which form a reply belongs to, -1 for none. */
  formOf(reply: string): number;
}

const SAME = 0.55;

/**
 * Leader clustering: a reply joins the nearest leader at a TF-IDF cosine of 0.55 or more, else it leads.
 * The `count` leaders with most followers are kept; any reply then belongs to the nearest of those, if it
 * is that near. Leaders and word weights come from the past alone.
 */
export function findForms(past: readonly string[], count: number): Forms {
  const words = past.map(replyWords);
  const weigh = weigher(words);
  const leaders = new LeaderIndex(past.length);
  const uses: number[] = [];
  const led: { text: string; vector: Vector }[] = [];
  past.forEach((text, i) => {
    const vector = weigh(words[i] ?? []);
    if (vector.size === 0) return;
    const found = leaders.nearest(vector);
    if (found >= 0) uses[found] = (uses[found] ?? 0) + 1;
    else {
      uses[leaders.add(vector)] = 1;
      led.push({ text, vector });
    }
  });
  const order = uses.map((_, i) => i).sort((a, b) => (uses[b] ?? 0) - (uses[a] ?? 0) || a - b);
  const forms = order.slice(0, count).flatMap(leader => led[leader] ?? []);
  const kept = new LeaderIndex(forms.length);
  for (const { vector } of forms) kept.add(vector);
  return { texts: forms.map(form => form.text), formOf: reply => kept.nearest(weigh(replyWords(reply))) };
}

/** Words of a reply with mentions, signature, links, digits and greeting off. */
export function replyWords(reply: string): string[] {
  const bare = reply
    .replace(/&amp;/g, '&')
    .replace(/https?:\/\/\S+/g, ' ')
    .replace(/@\w+/g, ' ')
    .trim()
    .replace(/\s*(?:[\^*/~=-]\s?[A-Za-z]{1,4}|[\^*]\w+)\s*$/, '')
    .replace(
      /^(?:hi|hey|hello|hiya|good (?:morning|afternoon|evening))(?: there)?(?:,? \p{Lu}[\p{L}'’-]*)?\s*[,!.:-]*/iu,
      '',
    )
    .replace(/\d+/g, ' ')
    .toLowerCase()
    .replace(/['’]/g, '');
  return bare.match(/\p{L}+/gu) ?? [];
}

type Vector = ReadonlyMap<string, number>;

function weigher(documents: readonly string[][]): (words: readonly string[]) => Vector {
  const df = new Map<string, number>();
  for (const words of documents) for (const word of new Set(words)) df.set(word, (df.get(word) ?? 0) + 1);
  return words => {
    const vector = new Map<string, number>();
    for (const word of words) vector.set(word, (vector.get(word) ?? 0) + 1);
    let square = 0;
    for (const [word, tf] of vector) {
      const weight = tf * (Math.log((documents.length + 1) / ((df.get(word) ?? 0) + 1)) + 1);
      vector.set(word, weight);
      square += weight * weight;
    }
    const length = Math.sqrt(square) || 1;
    for (const [word, weight] of vector) vector.set(word, weight / length);
    return vector;
  };
}

class LeaderIndex {
  private readonly postings = new Map<string, { leaders: number[]; weights: number[] }>();
  private readonly dots: Float64Array;
  private size = 0;

  constructor(capacity: number) {
    this.dots = new Float64Array(capacity);
  }

  add(vector: Vector): number {
    for (const [word, weight] of vector) {
      const list = this.postings.get(word) ?? { leaders: [], weights: [] };
      list.leaders.push(this.size);
      list.weights.push(weight);
      this.postings.set(word, list);
    }
    return this.size++;
  }

  /** The first of the nearest leaders, -1 when none is near enough. */
  nearest(vector: Vector): number {
    const { dots } = this;
    dots.fill(0, 0, this.size);
    for (const [word, mine] of vector) {
      const list = this.postings.get(word);
      if (!list) continue;
      list.leaders.forEach((leader, i) => {
        dots[leader] = (dots[leader] ?? 0) + mine * (list.weights[i] ?? 0);
      });
    }
    let best = -1;
    for (let leader = 0; leader < this.size; leader++) {
      const dot = dots[leader] ?? 0;
      if (dot >= SAME && (best < 0 || dot > (dots[best] ?? 0))) best = leader;
    }
    return best;
  }
}
