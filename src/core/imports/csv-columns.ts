import { dayOrderOf, readTime, type DayOrder } from './times';

/** What a column can mean. */
export type Meaning =
  | 'id'
  | 'time'
  | 'author'
  | 'text'
  | 'direction'
  | 'customer'
  | 'replyTo'
  | 'brand'
  | 'name'
  | 'number'
  | 'conversation'
  | 'lang';

/** Every meaning, in the order they are asked for; the first four are needed or nearly so. */
export const MEANINGS: readonly Meaning[] = [
  'id',
  'time',
  'author',
  'text',
  'direction',
  'customer',
  'replyTo',
  'brand',
  'name',
  'number',
  'conversation',
  'lang',
];

/** Which column (from 0) has which meaning; null for none. */
export type Columns = Readonly<Record<Meaning, number | null>>;

/** How a table is to be read. */
export interface Mapping {
  columns: Columns;
  dayOrder: DayOrder;
  /** Handle of the brand to whom rows belong that name none; null for none. */
  brand: string | null;
}

// Names of exports that we know, the surest first. Compared in lower case, letters and digits only.
const NAMES: Readonly<Record<Meaning, readonly string[]>> = {
  id: [
    'tweetid',
    'postid',
    'statusid',
    'idstr',
    'replytweetid',
    'externalid',
    'messageid',
    'id',
    'permalink',
    'tweetlink',
    'tweeturl',
    'posturl',
    'link',
    'url',
  ],
  time: [
    'createdat',
    'createdatreply',
    'timestamp',
    'datetime',
    'postedat',
    'sentat',
    'publishedat',
    'createdtime',
    'sendtime',
    'senttime',
    'published',
    'created',
    'date',
    'dateutc',
    'time',
    'datum',
  ],
  author: [
    'authorhandle',
    'screenname',
    'userscreenname',
    'authorusername',
    'fromuser',
    'username',
    'handle',
    'author',
    'sender',
    'from',
    'user',
    'profile',
    'twitterhandle',
    'authorid',
  ],
  text: [
    'fulltext',
    'text',
    'tweettext',
    'posttext',
    'tweet',
    'message',
    'messagetext',
    'body',
    'content',
    'comment',
    'post',
  ],
  direction: ['inbound', 'isinbound', 'incoming', 'direction', 'messagetype', 'type'],
  customer: [
    'inreplytoscreenname',
    'customerhandle',
    'customerusername',
    'touser',
    'recipient',
    'to',
    'customer',
    'customerid',
    'replytouser',
    'inreplytouser',
  ],
  replyTo: [
    'inresponsetotweetid',
    'inreplytostatusidstr',
    'inreplytostatusid',
    'inreplytotweetid',
    'inreplytoid',
    'inreplyto',
    'replytoid',
    'parentid',
    'parenttweetid',
    'customertweetid',
  ],
  brand: ['brand', 'brandhandle', 'account', 'accounthandle', 'company', 'airline', 'page', 'channel'],
  name: ['displayname', 'authorname', 'fullname', 'customername', 'name', 'sendername'],
  number: ['authornumericid', 'userid', 'useridstr', 'authoruserid', 'twitterid', 'twitteruserid'],
  conversation: ['conversationid', 'threadid'],
  lang: ['lang', 'language', 'languagecode'],
};

/** True when the first line names the columns: none of its cells is a time or an id. */
export function namesColumns(first: readonly string[]): boolean {
  return !first.some(cell => readTime(cell, 'day-first').is === 'time' || /^\d{8,20}$/.test(cell.trim()));
}

/** What the columns of a table probably mean, from their names and, where those say nothing, from some rows. Each column has one meaning at most. */
export function guessColumns(
  header: readonly string[] | null,
  rows: readonly (readonly string[])[],
): Columns {
  const found = new Map<Meaning, number>();
  const taken = new Set<number>();
  const take = (meaning: Meaning, column: number | null) => {
    if (column === null || column < 0 || found.has(meaning)) return;
    found.set(meaning, column);
    taken.add(column);
  };
  const names = (header ?? []).map(plainName);
  for (const { meaning, name } of namesByRank()) {
    if (found.has(meaning)) continue;
    const column = names.findIndex((candidate, index) => candidate === name && !taken.has(index));
    if (column >= 0 && suits(meaning, cellsOf(rows, column))) take(meaning, column);
  }
  const width = Math.max(names.length, ...rows.map(row => row.length), 0);
  for (const meaning of ['id', 'time', 'text', 'author'] as const) {
    if (!found.has(meaning)) take(meaning, bestByCells(meaning, rows, width, taken));
  }
  return {
    id: found.get('id') ?? null,
    time: found.get('time') ?? null,
    author: found.get('author') ?? null,
    text: found.get('text') ?? null,
    direction: found.get('direction') ?? null,
    customer: found.get('customer') ?? null,
    replyTo: found.get('replyTo') ?? null,
    brand: found.get('brand') ?? null,
    name: found.get('name') ?? null,
    number: found.get('number') ?? null,
    conversation: found.get('conversation') ?? null,
    lang: found.get('lang') ?? null,
  };
}

/** The day order that a column of times shows, null where it has to be asked. */
export function guessDayOrder(rows: readonly (readonly string[])[], column: number | null): DayOrder | null {
  return column === null ? null : dayOrderOf(cellsOf(rows, column));
}

/** The cells of one column; '' where a row is too short. */
export function cellsOf(rows: readonly (readonly string[])[], column: number): string[] {
  return rows.map(row => row[column] ?? '');
}

// Sure names of all meanings before less sure ones of any: "id" must not take what "tweet_id" of another meaning wants.
function namesByRank(): { meaning: Meaning; name: string }[] {
  const longest = Math.max(...Object.values(NAMES).map(names => names.length));
  const ranked: { meaning: Meaning; name: string }[] = [];
  for (let rank = 0; rank < longest; rank += 1) {
    for (const meaning of MEANINGS) {
      const name = NAMES[meaning][rank];
      if (name !== undefined) ranked.push({ meaning, name });
    }
  }
  return ranked;
}

function plainName(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}

// A name may mislead: "type" is a direction only where it says in or out, "id" a post only where it is a number or a link.
function suits(meaning: Meaning, cells: readonly string[]): boolean {
  const filled = cells.filter(cell => cell.trim() !== '');
  if (filled.length === 0) return true;
  return share(meaning, filled) >= 0.5;
}

function bestByCells(
  meaning: 'id' | 'time' | 'text' | 'author',
  rows: readonly (readonly string[])[],
  width: number,
  taken: ReadonlySet<number>,
): number | null {
  let best: { column: number; score: number } | null = null;
  for (let column = 0; column < width; column += 1) {
    if (taken.has(column)) continue;
    const cells = cellsOf(rows, column).filter(cell => cell.trim() !== '');
    if (cells.length === 0 || cells.length < rows.length / 2) continue;
    const score =
      meaning === 'text' ? wordsIn(cells) : share(meaning === 'id' ? 'snowflake' : meaning, cells);
    if (score < (meaning === 'text' ? 3 : 0.8)) continue;
    if (!best || score > best.score) best = { column, score };
  }
  return best?.column ?? null;
}

function wordsIn(cells: readonly string[]): number {
  return cells.reduce((sum, cell) => sum + cell.trim().split(/\s+/).length, 0) / cells.length;
}

const LOOKS: Readonly<Partial<Record<Meaning | 'snowflake', (cell: string) => boolean>>> = {
  id: cell => /^\d[\d.,E+]{0,24}$/i.test(cell) || /\/status(?:es)?\/\d/.test(cell),
  snowflake: cell => /^\d{15,20}$/.test(cell) || /\/status(?:es)?\/\d/.test(cell),
  replyTo: cell => /^\d[\d.,E+]{0,24}$/i.test(cell) || /\/status(?:es)?\/\d/.test(cell),
  time: cell => readTime(cell, 'day-first').is === 'time' || readTime(cell, 'month-first').is === 'time',
  author: cell =>
    /^@?\w{1,15}$/.test(cell) || /^https?:\/\/(?:www\.)?(?:x|twitter)\.com\/\w{1,15}\/?$/i.test(cell),
  number: cell => /^\d{1,20}$/.test(cell),
  direction: cell =>
    /^(?:true|false|yes|no|0|1|in|out|inbound|outbound|incoming|outgoing|received|sent)$/i.test(cell),
  lang: cell => /^[a-z]{2,3}(?:-\w{2,8})*$/i.test(cell),
};

function share(kind: Meaning | 'snowflake', cells: readonly string[]): number {
  const looks = LOOKS[kind];
  return looks ? cells.filter(cell => looks(cell.trim())).length / cells.length : 1;
}
