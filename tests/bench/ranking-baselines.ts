import type { Learner } from './ranking-protocol';

const K1 = 1.2;
const B = 0.75;
const NEIGHBOURS = 30;

/** The most used form first, whatever was asked. */
export const mostUsed: Learner = ({ forms, past }) => {
  const uses = forms.map(() => 0);
  for (const { form } of past) if (form >= 0) uses[form] = (uses[form] ?? 0) + 1;
  return () => uses;
};

/** Plain BM25: the 30 past posts nearest to the post vote for the forms that answered them. */
export const bm25Neighbours: Learner = ({ forms, past }) => {
  const chosen = past.filter(({ form }) => form >= 0);
  const match = bm25(chosen.map(({ post }) => words(post)));
  return post => {
    const scores = match(words(post));
    const order = [...scores.keys()].sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0) || a - b);
    const votes = forms.map(() => 0);
    for (const i of order.slice(0, NEIGHBOURS)) {
      const form = chosen[i]?.form ?? 0;
      votes[form] = (votes[form] ?? 0) + (scores[i] ?? 0);
    }
    return votes;
  };
};

/** Plain BM25 of the post against the forms' own texts: what a team has on its first day. */
export const bm25Texts: Learner = ({ forms }) => {
  const match = bm25(forms.map(words));
  return post => match(words(post));
};

// Mentions and links stay out: with them the baseline is no better.
function words(text: string): string[] {
  const bare = text.replace(/&amp;/g, '&').replace(/https?:\/\/\S+|@\w+/g, ' ');
  return (
    bare
      .toLowerCase()
      .replace(/['’]/g, '')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

function bm25(documents: readonly string[][]): (query: readonly string[]) => number[] {
  const postings = new Map<string, Map<number, number>>();
  documents.forEach((document, i) => {
    for (const word of document) {
      const list = postings.get(word) ?? new Map<number, number>();
      postings.set(word, list.set(i, (list.get(i) ?? 0) + 1));
    }
  });
  const average = documents.reduce((sum, document) => sum + document.length, 0) / documents.length;
  return query => {
    const scores = documents.map(() => 0);
    for (const word of new Set(query)) {
      const list = postings.get(word);
      if (!list) continue;
      const idf = Math.log(1 + (documents.length - list.size + 0.5) / (list.size + 0.5));
      for (const [i, tf] of list) {
        const norm = K1 * (1 - B + (B * (documents[i]?.length ?? 0)) / average);
        scores[i] = (scores[i] ?? 0) + (idf * tf * (K1 + 1)) / (tf + norm);
      }
    }
    return scores;
  };
}
