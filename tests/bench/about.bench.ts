import { readAbout, type About } from '../../src/core/reading/about';
import { ABOUT, HELD_OUT } from '../unit/core/reading/about.table';
import { readCorpus } from './ranking-corpora';
import { parseCsv } from './ranking-csv';
import { share } from './ranking-protocol';
import { type Result, round, timesOf } from './result';

export const names = [
  'about',
  'about-complaint',
  'about-praise',
  'about-thanks',
  'about-question',
  'about-time',
];

/** A line of the table. */
export interface AboutCase {
  lang: string;
  post: string;
  kind: About['kind'];
  urgency: string | null;
  times: number;
}

/** The lines of a table of posts. */
export function casesOf(table: Readonly<Record<string, string>>): AboutCase[] {
  return Object.entries(table).flatMap(([lang, lines]) =>
    lines
      .trim()
      .split('\n')
      .map(line => {
        const [kind = '-', urgency = '-', times = '-', ...post] = line.split(' | ');
        return {
          lang,
          post: post.join(' | '),
          kind: kind === '-' ? null : (kind as NonNullable<About['kind']>),
          urgency: urgency === '-' ? null : urgency,
          times: times === '-' ? 1 : Number(times),
        };
      }),
  );
}

/** Of what is said to be so, how much is; of what is so, how much is said. */
export function measure<T>(items: readonly T[], said: (item: T) => boolean, is: (item: T) => boolean) {
  const found = items.filter(said);
  const right = found.filter(is).length;
  const there = items.filter(is).length;
  return { precision: right / found.length, recall: right / there, said: found.length, there };
}

interface Labelled {
  label: string;
  kind: About['kind'];
}

const complains = ({ kind }: Labelled) => kind === 'complaint' || kind === 'outrage';
const isKind = (label: string) => (row: Labelled) => row.label === label;

/**
 * What posts are about: real posts with people's labels, of which one half by a hash of the text was never looked at, and a table of
 * invented posts in six languages.
 */
export async function run(): Promise<Result[]> {
  return [...onCorpora(), ...onTable(), ...measureTime()];
}

function onCorpora(): Result[] {
  const airline = labelled('airline_sentiment_2015.csv.gz', 'text', 'sentiment');
  if (airline.length === 0) return [];
  const care = labelled(
    'complaints.csv.gz',
    'text',
    'complaint',
    row => !row['domain']?.startsWith('random'),
  );
  const any = labelled('complaints.csv.gz', 'text', 'complaint');
  const asked = labelled('bitext_utterances.csv.gz', 'utterance', 'intent').filter(({ label }) =>
    ASKS.has(label),
  );
  const half = 'the half that nobody looked at';
  const moods = `${half} of posts to airlines, judged negative, neutral or positive`;
  return [
    ...lines('about-complaint', airline, complains, isKind('negative'), `complaint or outrage; ${moods}`),
    ...lines(
      'about-complaint-care',
      care,
      complains,
      isKind('1'),
      `${half} of posts to nine kinds of brands`,
    ),
    ...lines('about-complaint-any', any, complains, isKind('1'), `${half}, with posts to nobody among them`),
    ...lines(
      'about-praise',
      airline,
      ({ kind }) => kind === 'praise' || kind === 'thanks',
      isKind('positive'),
      `praise or thanks; ${moods}`,
    ),
    {
      name: 'about-question-bitext.recall',
      value: thousandths(asked.filter(({ kind }) => kind === 'question').length / asked.length),
      unit: 'share',
      n: asked.length,
      note: `${half} of made-up utterances with intents that ask for something`,
    },
  ];
}

/** Intents in which nothing has gone wrong. */
const ASKS = new Set(
  'change_order check_cancellation_fee check_invoices check_payment_methods check_refund_policy create_account delete_account delivery_options delivery_period edit_account get_invoice newsletter_subscription place_order set_up_shipping_address switch_account track_order'.split(
    ' ',
  ),
);

function labelled(
  file: string,
  text: string,
  label: string,
  keep: (row: Record<string, string>) => boolean = () => true,
): Labelled[] {
  return parseCsv(readCorpus(file) ?? '')
    .filter(row => share(row[text] ?? '') >= 0.5 && keep(row))
    .map(row => ({ label: row[label] ?? '', kind: readAbout(row[text] ?? '', { lang: 'en' }).kind }));
}

function onTable(): Result[] {
  const read = (table: Readonly<Record<string, string>>) =>
    casesOf(table).map(one => Object.assign({ read: readAbout(one.post, { lang: one.lang }) }, one));
  const all = [...read(ABOUT), ...read(HELD_OUT)];
  const held = read(HELD_OUT);
  const kinds = ['question', 'complaint', 'outrage', 'praise', 'thanks', 'joke', 'spam'] as const;
  return [
    ...kinds.flatMap(kind => {
      const said = (one: (typeof all)[number]) => one.read.kind === kind;
      const is = (one: AboutCase) => one.kind === kind;
      const apart = measure(held, said, is);
      const note = `${all.length} invented posts in six languages; held out: ${part(apart.precision)} of ${apart.said}, ${part(apart.recall)} of ${apart.there}`;
      const name = kind === 'complaint' || kind === 'praise' ? `about-${kind}-table` : `about-${kind}`;
      return lines(name, all, said, is, note);
    }),
    ...lines(
      'about-urgency',
      all,
      one => one.read.urgency !== null,
      one => one.urgency !== null && (one.read.urgency === null || one.read.urgency.cause === one.urgency),
      'the cause must be right; invented posts',
    ),
  ];
}

function lines<T>(
  name: string,
  items: readonly T[],
  said: (item: T) => boolean,
  is: (item: T) => boolean,
  note: string,
): Result[] {
  const { precision, recall, said: found, there } = measure(items, said, is);
  return [
    { name: `${name}.precision`, value: thousandths(precision), unit: 'share', n: found, note },
    { name: `${name}.recall`, value: thousandths(recall), unit: 'share', n: there, note },
  ];
}

function measureTime(): Result[] {
  const posts = casesOf(ABOUT);
  const times: number[] = [];
  for (let i = 0; i < 2000; i++) {
    const { post } = posts[i % posts.length] ?? { post: '' };
    const start = performance.now();
    readAbout(post);
    // The first are spent on the engine's own warming up.
    if (i >= 400) times.push(performance.now() - start);
  }
  return timesOf('about-time', times, 'one post, its language unknown');
}

function part(value: number): string {
  return Number.isNaN(value) ? '–' : String(round(value));
}

function thousandths(value: number): number {
  return Math.round(value * 1000) / 1000;
}
