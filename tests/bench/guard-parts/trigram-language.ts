/** A text and the language that people said it is in. */
export interface Spoken {
  lang: string;
  text: string;
}

/** The language that a text looks like, null when that is not sure. */
export type Detect = (text: string) => string | null;

/** So much more likely than the next, in natural logarithm: as careful as browsers are. */
const SURE = 4;

/**
 * Stands in for the browser's own detection, which there is none of here: naive Bayes over three signs each, learned from
 * labelled texts. It errs as detectors of short texts do.
 */
export function learnLanguages(texts: readonly Spoken[]): Detect {
  const counts = new Map<string, Map<string, number>>();
  for (const { lang, text } of texts) {
    const known = counts.get(lang) ?? new Map<string, number>();
    counts.set(lang, known);
    for (const gram of gramsOf(text)) known.set(gram, (known.get(gram) ?? 0) + 1);
  }
  const models = [...counts].map(([lang, known]) => ({
    lang,
    known,
    all: [...known.values()].reduce((sum, count) => sum + count, 0),
  }));
  return text => {
    const grams = gramsOf(text);
    const scores = models
      .map(({ lang, known, all }) => ({
        lang,
        score: grams.reduce(
          (sum, gram) => sum + Math.log(((known.get(gram) ?? 0) + 0.3) / (all + 10_000)),
          0,
        ),
      }))
      .toSorted((a, b) => b.score - a.score);
    const [best, next] = scores;
    return best && next && best.score - next.score >= SURE ? best.lang : null;
  };
}

function gramsOf(text: string): string[] {
  const bare = ` ${text
    .toLowerCase()
    .replace(/https?:\S+|[@#]\w+|[^\p{L}\p{M}']+/gu, ' ')
    .trim()} `;
  return Array.from({ length: Math.max(0, bare.length - 2) }, (_, i) => bare.slice(i, i + 3));
}
