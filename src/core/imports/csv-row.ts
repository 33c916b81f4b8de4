import type { BrandName } from '../brand';
import type { Sight } from '../history/sight';
import { isSound, sightOf } from '../history/sight-of';
import { handleKey, isHandle, PLAIN, timeOfId, type Post } from '../post';
import type { Mapping, Meaning } from './csv-columns';
import { decodeEntities } from './entities';
import type { Refusal } from './refusal';
import { readTime } from './times';
import { matches } from '../matches';

/** What reading a row needs besides the row. */
export interface RowReading {
  mapping: Mapping;
  brands: readonly BrandName[];
  /** Unix milliseconds. */
  now: number;
  /** Posts of a brand (handle, lower case) written earlier are not brought in. Unix milliseconds. */
  oldest?(brand: string): number;
}

const LONGEST_TEXT = 30_000;
const PERMALINK =
  /^https?:\/\/(?:www\.|mobile\.)?(?:x|twitter)\.com\/(\w{1,15})\/status(?:es)?\/(\d{1,20})(?:[/?#]|$)/i;
const PROFILE = /^https?:\/\/(?:www\.|mobile\.)?(?:x|twitter)\.com\/(\w{1,15})\/?(?:[?#]|$)/i;
const OUTBOUND = /^(?:false|no|0|out|outbound|outgoing|sent)$/i;

/** The sight that a row is, or why it is none. It counts as seen when it was written, so that reading it again says the same. */
export function readRow(
  row: readonly string[],
  { mapping, brands, now, oldest }: RowReading,
): Sight | Refusal {
  const cell = (meaning: Meaning) => (row[mapping.columns[meaning] ?? -1] ?? '').trim();
  const id = readId(cell('id'));
  if (typeof id === 'string') return id;
  const time = timeOfRow(id.id, cell('time'), mapping, now);
  if (typeof time === 'string') return time;
  const brand = brandOfRow(cell('brand'), mapping, brands);
  const author =
    readHandle(cell('author')) ??
    id.handle ??
    (outbound(mapping, cell('direction')) ? brand?.handle : undefined);
  if (!author) return 'no-author';
  const text = decodeEntities(cell('text')).slice(0, LONGEST_TEXT);
  if (text === '') return 'no-text';

  const post = postOf({ id: id.id, time, author, text, cell });
  const sight = sightOfRow(post, cell('conversation'), brand, brands);
  if (!sight || !isSound(sight, brands)) return 'no-contact';
  return time < (oldest?.(handleKey(sight.brand)) ?? 0) ? 'too-old' : sight;
}

function readId(cell: string): { id: string; handle?: string } | Refusal {
  const [, handle, linked] = PERMALINK.exec(cell) ?? [];
  if (linked !== undefined) return handle === undefined ? { id: linked } : { id: linked, handle };
  if (/^\d{1,20}$/.test(cell)) return { id: cell };
  return /^\d+(?:[.,]\d+)?E\+?\d+$/i.test(cell) ? 'rounded-id' : 'no-id';
}

// The id knows the moment to the millisecond; a column is for those that are too old or not X's own.
function timeOfRow(id: string, cell: string, { dayOrder }: Mapping, now: number): number | Refusal {
  const told = timeOfId(id);
  if (told !== null) return told > now + 86_400_000 ? 'odd-time' : told;
  const time = readTime(cell, dayOrder, now);
  if (time.is === 'time') return time.at;
  return time.is === 'odd' ? 'odd-time' : 'no-time';
}

function brandOfRow(cell: string, mapping: Mapping, brands: readonly BrandName[]): BrandName | null {
  const named = cell.replace(/^@/, '');
  // A row of another company's is no row of the brand that the agent chose for rows without any.
  const wanted = handleKey(named === '' ? (mapping.brand ?? '') : named);
  return (
    brands.find(({ handle, name }) => handleKey(handle) === wanted || name.toLowerCase() === wanted) ?? null
  );
}

// Without a column that says who wrote, the file has replies of ours only where it says so.
function outbound({ columns }: Mapping, direction: string): boolean {
  if (columns.direction !== null) return OUTBOUND.test(direction);
  return columns.author === null && columns.customer !== null;
}

interface RowPost {
  id: string;
  time: number;
  author: string;
  text: string;
  cell(meaning: Meaning): string;
}

function postOf({ id, time, author, text, cell }: RowPost): Post {
  const answered = readId(cell('replyTo'));
  const replyToId = typeof answered === 'string' ? null : answered.id;
  const to = readHandle(cell('customer'));
  // Mentions at the front say who is answered; X's page does not show them in a reply.
  const front = /^(?:@\w{1,15}\s+)+/.exec(text)?.[0] ?? '';
  const named = [...matches(front, /@(\w{1,15})/g)].map(([, handle = '']) => handle);
  const handles = [...new Set([...(to ? [to] : []), ...named])];
  const isReply = replyToId !== null || handles.length > 0;
  const number = cell('number');
  const lang = cell('lang');
  return {
    id,
    author: {
      handle: author,
      displayName: cell('name').slice(0, 200) || author,
      numericId: /^[1-9]\d{0,19}$/.test(number) ? number : null,
    },
    postedAt: time,
    lang: /^[a-z]{2}(?:-[\w-]{2,30})?$/i.test(lang) ? lang : null,
    text: replyToId !== null && text.length > front.length ? text.slice(front.length) : text,
    ...PLAIN,
    replyTo: isReply ? { id: replyToId, handles } : null,
  };
}

function sightOfRow(
  post: Post,
  conversation: string,
  brand: BrandName | null,
  brands: readonly BrandName[],
): Sight | null {
  const conversationId = /^\d{1,20}$/.test(conversation) ? conversation : null;
  const found = sightOf(
    { post, scene: 'csv', conversationId },
    { brands, account: null, around: [], seenAt: post.postedAt },
  );
  // Whoever addresses somebody else is no customer of the brand that the agent chose for the rest.
  if (found || !brand || (post.replyTo?.handles.length ?? 0) > 0) return found;
  const customer = post.author.handle;
  return {
    post,
    brand: brand.handle,
    direction: 'in',
    customer,
    conversationId,
    scene: 'csv',
    seenAt: post.postedAt,
  };
}

function readHandle(cell: string): string | null {
  const name = PROFILE.exec(cell)?.[1] ?? cell.replace(/^@/, '');
  return isHandle(name) ? name : null;
}
