import { createSamenessIndex } from '../../src/core/drafts/sameness/sameness-index';
import { type Result, timesOf } from './result';
import { parseCsv } from './ranking-csv';
import { readCorpus } from './ranking-corpora';

const SAME = new Set(['same_text', 'same_but_name_or_number', 'near', 'close']);
/** From here on two replies count as the same; the product's own line for a warning. */
const LINE = 0.72;
const PAST = 50_000;

/** How well, and how fast, a draft is recognised that says what was said before. */
export async function run(): Promise<Result[]> {
  const pairs = parseCsv(readCorpus('../neardup/reply_pairs.csv.gz') ?? '');
  if (pairs.length === 0) return [];
  return [...judge(pairs), ...measure(pairs)];
}

// Each pair alone in an index: what is counted is what `query` finds, not a formula beside it.
function judge(pairs: Record<string, string>[]): Result[] {
  let hits = 0;
  let called = 0;
  let same = 0;
  for (const { class: kind = '', a = '', b = '' } of pairs) {
    const index = createSamenessIndex();
    index.add('b', b);
    const found = (index.query(a)[0]?.sameness ?? 0) >= LINE;
    if (found) called++;
    if (SAME.has(kind)) same++;
    if (found && SAME.has(kind)) hits++;
  }
  const note = `same: ${[...SAME].join(', ')}; not the same: related, different; line ${LINE}`;
  const n = pairs.length;
  return [
    { name: 'sameness.precision', value: hits / called, unit: 'share', n, note },
    { name: 'sameness.recall', value: hits / same, unit: 'share', n, note },
  ];
}

function measure(pairs: Record<string, string>[]): Result[] {
  const replies = realReplies();
  const index = createSamenessIndex();
  for (let i = 0; i < PAST; i++)
    index.add(`r${i}`, variant(replies[i % replies.length] ?? '', i, replies.length));
  const times: number[] = [];
  const queries = pairs.slice(0, 1000).map(pair => pair['a'] ?? '');
  for (const text of queries.slice(0, 50)) index.query(text);
  for (const text of queries) {
    const start = performance.now();
    index.query(text);
    times.push(performance.now() - start);
  }
  const note = `${index.size} past replies, real ones (${replies.length}) and variants with two words replaced`;
  return timesOf('sameness-time', times, note);
}

function realReplies(): string[] {
  const rows = parseCsv(readCorpus('twcs_tweets.csv.gz') ?? '');
  return rows.filter(row => row['inbound'] === 'False').map(row => row['text'] ?? '');
}

// The corpora have fewer than 50,000 replies: later rounds replace two words, so that none is a plain repetition.
function variant(text: string, i: number, count: number): string {
  if (i < count) return text;
  const words = text.split(' ');
  words[i % words.length] = `w${'abcdefghij'[i % 10]}x`;
  words[(i * 7) % words.length] = `v${'klmnopqrst'[(i >> 3) % 10]}y`;
  return words.join(' ');
}
