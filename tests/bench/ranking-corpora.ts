import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { parseCsv } from './ranking-csv';

/** A customer's post and the first reply that the brand gave to it. */
export interface Pair {
  /** The corpus's own id of the conversation or post. */
  id: string;
  post: string;
  reply: string;
  /** Unix milliseconds of the reply, null where the corpus does not say. */
  at: number | null;
}

export interface BrandPairs {
  brand: string;
  pairs: Pair[];
}

interface Turn {
  from: 'customer' | 'brand';
  text: string;
  at?: string;
}

const FOLDER = fileURLToPath(new URL('../../../shared/data/support/', import.meta.url));

/** Reads a file of the corpora, null on a machine that has none. */
export function readCorpus(name: string, folder = FOLDER): string | null {
  const path = folder + name;
  return existsSync(path) ? gunzipSync(readFileSync(path)).toString('utf8') : null;
}

/** Every brand's (customer post, first reply) pairs, most pairs first; empty without the corpora. */
export function readPairs(): BrandPairs[] {
  const brands = new Map<string, Pair[]>();
  const add = (brand: string, pair: Pair) => {
    const list = brands.get(brand);
    if (list) list.push(pair);
    else brands.set(brand, [pair]);
  };
  addAirlines(add);
  addTweets(add);
  return [...brands]
    .map(([brand, pairs]) => ({ brand, pairs }))
    .sort((a, b) => b.pairs.length - a.pairs.length);
}

type Add = (brand: string, pair: Pair) => void;

// The post is the turn that stands right before the brand's first one: a customer often writes two.
function addAirlines(add: Add): void {
  for (const line of (readCorpus('airline_conversations.jsonl.gz') ?? '').split('\n')) {
    if (!line) continue;
    const { id, brand, turns } = JSON.parse(line) as { id: string; brand: string; turns: Turn[] };
    const first = turns.findIndex(turn => turn.from === 'brand');
    const post = turns[first - 1];
    const reply = turns[first];
    if (!post || !reply) continue;
    add(brand, { id, post: post.text, reply: reply.text, at: reply.at ? Date.parse(reply.at) : null });
  }
}

// The airlines are in both corpora, so their tweets here would count twice.
const AIRLINES = new Set(['Delta', 'AmericanAir']);

function addTweets(add: Add): void {
  const rows = parseCsv(readCorpus('twcs_tweets.csv.gz') ?? '');
  const posts = new Map(rows.filter(row => row['inbound'] === 'True').map(row => [row['tweet_id'], row]));
  const first = new Map<string, { brand: string; pair: Pair }>();
  for (const row of rows) {
    const post = posts.get(row['in_response_to_tweet_id'] ?? '');
    const brand = row['author_id'] ?? '';
    if (row['inbound'] === 'True' || !post || AIRLINES.has(brand)) continue;
    const id = post['tweet_id'] ?? '';
    const at = Date.parse(row['created_at'] ?? '');
    const earlier = first.get(id)?.pair.at ?? Infinity;
    if (at < earlier)
      first.set(id, { brand, pair: { id, post: post['text'] ?? '', reply: row['text'] ?? '', at } });
  }
  for (const { brand, pair } of first.values()) add(brand, pair);
}
