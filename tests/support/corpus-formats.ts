import { readCsvGz, readJsonlGz } from './corpus-read';

/** One tweet of a corpus before it is a post. */
export interface Turn {
  /** Unique in its corpus. */
  key: string;
  author: string;
  /** Unix milliseconds, null where the corpus does not say. */
  at: number | null;
  text: string;
  /** Key of the turn it answers; that turn may be missing. */
  answers?: string;
  /** Written by a company. */
  ours: boolean;
}

interface Conversation {
  id: string;
  brand: string;
  turns: { from: 'customer' | 'brand'; author?: string; text: string; at?: string }[];
}

const support = (file: string) => `support/${file}`;

/** The corpora that can be played as timelines, each as its turns in the order of the file. */
export const corpora = {
  twcs_tweets: twcs,
  airline_conversations: () => conversations('airline_conversations.jsonl.gz'),
  cdp2020_conversations: () => conversations('cdp2020_conversations.jsonl.gz'),
  amazonhelp_2016_replies: () => replies('amazonhelp_2016_replies.csv.gz', 'AmazonHelp'),
  delta_2015_replies: () => replies('delta_2015_replies.csv.gz', 'DeltaAssist'),
  airline_sentiment_2015: () => customersOnly('airline_sentiment_2015.csv.gz', row => row.text ?? ''),
  complaints: () => customersOnly('complaints.csv.gz', row => row.text ?? ''),
  bitext_utterances: () =>
    customersOnly('bitext_utterances.csv.gz', row => `@AcmeParcels ${row.utterance ?? ''}`),
  signatures_gold: () => replies('signatures_gold.csv.gz', 'Brand'),
} satisfies Record<string, () => Iterable<Turn>>;

export type CorpusName = keyof typeof corpora;

function* twcs(): Iterable<Turn> {
  for (const row of readCsvGz(support('twcs_tweets.csv.gz'))) {
    yield {
      key: row.tweet_id ?? '',
      author: row.author_id ?? '',
      at: timeOf(row.created_at),
      text: row.text ?? '',
      // Some ids had been through a spreadsheet and became "12.0".
      answers: row.in_response_to_tweet_id?.replace(/\.0$/, '') || undefined,
      ours: row.inbound === 'False',
    };
  }
}

function* conversations(file: string): Iterable<Turn> {
  for (const value of readJsonlGz(support(file))) {
    const { id, brand, turns } = value as Conversation;
    for (const [index, turn] of turns.entries()) {
      const ours = turn.from === 'brand';
      yield {
        key: `${id}.${index}`,
        author: turn.author ?? (ours ? brand : `c${id}`),
        at: timeOf(turn.at),
        text: turn.text,
        answers: index > 0 ? `${id}.${index - 1}` : undefined,
        ours,
      };
    }
  }
}

function* replies(file: string, brand: string): Iterable<Turn> {
  let row = 0;
  for (const { created_at, date, text = '', ...cells } of readCsvGz(support(file))) {
    row += 1;
    yield {
      key: String(row),
      author: cells.brand ?? brand,
      at: timeOf(created_at ?? date),
      text,
      ours: true,
    };
  }
}

function* customersOnly(file: string, textOf: (row: Record<string, string>) => string): Iterable<Turn> {
  let row = 0;
  for (const cells of readCsvGz(support(file))) {
    row += 1;
    const author = cells.author ?? `customer${row % 997}`;
    yield { key: String(row), author, at: timeOf(cells.created_at), text: textOf(cells), ours: false };
  }
}

// A day alone is no time: all posts of it would stand at midnight.
function timeOf(value = ''): number | null {
  const ms = /\d:\d/.test(value) ? Date.parse(value) : Number.NaN;
  return Number.isNaN(ms) ? null : ms;
}
