import { isHandle, PLAIN, timeOfId, type Account, type Post } from '../post';
import { decodeEntities } from './entities';
import { asFields, at, fieldsAt, listAt, textAt, type Fields } from './json';
import type { Refusal } from './refusal';
import { readTime } from './times';

/** A post of the archive's account, and who it mentions. */
export interface ArchivedPost {
  post: Post;
  /** Everybody whom X names in it, with names and numbers. */
  people: readonly Account[];
}

/** X's own limit is 25,000 characters. */
const LONGEST_TEXT = 30_000;
/** What a post ends with when X cut it: a note has the rest. */
const CUT = /…$/;

/**
 * One element of tweets.js as X's page would show it: entities decoded, mentions that only address taken from the front, links
 * written out, links to its own pictures left away. `longer` gives the whole text of a post that X cut.
 */
export function readArchivedTweet(
  element: Fields,
  author: Account,
  longer: (beginning: string, postedAt: number) => string | null,
): ArchivedPost | Refusal {
  // Archives before 2020 have no box around each.
  const tweet = fieldsAt(element, 'tweet') ?? element;
  const id = textAt(tweet, 'id_str', 20) ?? textAt(tweet, 'id', 20);
  if (id === null || !/^\d{1,20}$/.test(id)) return 'no-id';
  const postedAt = timeOfId(id) ?? timeOf(tweet);
  if (postedAt === null) return 'no-time';
  const full = textAt(tweet, 'full_text', LONGEST_TEXT) ?? textAt(tweet, 'text', LONGEST_TEXT);
  if (full === null) return 'no-text';

  const people = peopleIn(tweet);
  const shown = shownText(tweet, full);
  const note = CUT.test(shown) ? longer(shown, postedAt) : null;
  const post: Post = {
    id,
    author,
    postedAt,
    lang: languageOf(tweet),
    text: note ?? shown,
    ...PLAIN,
    cutOff: note === null && CUT.test(shown) && shown.length > 200,
    replyTo: replyTargetOf(tweet, people),
  };
  return { post, people };
}

function timeOf(tweet: Fields): number | null {
  const time = readTime(textAt(tweet, 'created_at', 60) ?? '', 'day-first');
  return time.is === 'time' ? time.at : null;
}

// Who is answered first, then whom the reply addresses at its front: a brand that continues its own answer still talks to them.
function replyTargetOf(tweet: Fields, people: readonly Account[]): Post['replyTo'] {
  const id = textAt(tweet, 'in_reply_to_status_id_str', 20);
  const handle = textAt(tweet, 'in_reply_to_screen_name', 15);
  const number = textAt(tweet, 'in_reply_to_user_id_str', 20);
  if (id === null && handle === null) return null;
  const answered = handle ?? people.find(({ numericId }) => numericId === number)?.handle;
  const handles = [answered, ...people.map(person => person.handle)].filter(
    name => name !== undefined && isHandle(name),
  );
  return {
    id: id !== null && /^\d{1,20}$/.test(id) ? id : null,
    handles: [...new Set(handles as string[])].slice(0, 50),
  };
}

function peopleIn(tweet: Fields): Account[] {
  const mentioned = listAt(fieldsAt(tweet, 'entities'), 'user_mentions', 60).flatMap(person => {
    const handle = textAt(person, 'screen_name', 15) ?? '';
    if (!isHandle(handle)) return [];
    const name = decodeEntities(textAt(person, 'name', 200) ?? '');
    return { handle, displayName: name, numericId: numberOf(textAt(person, 'id_str', 20)) };
  });
  const handle = textAt(tweet, 'in_reply_to_screen_name', 15) ?? '';
  const number = numberOf(textAt(tweet, 'in_reply_to_user_id_str', 20));
  const known = mentioned.some(person => person.handle.toLowerCase() === handle.toLowerCase());
  if (!isHandle(handle) || known) return mentioned;
  return [{ handle, displayName: '', numericId: number }, ...mentioned];
}

// X writes -1 for accounts that are gone.
function numberOf(text: string | null): string | null {
  return text !== null && /^[1-9]\d{0,19}$/.test(text) ? text : null;
}

function shownText(tweet: Fields, full: string): string {
  const range = at(tweet, 'display_text_range');
  const start = Array.isArray(range) ? Number(range[0]) : 0;
  // Only mentions stand there, so characters and UTF-16 units are the same.
  const mentions = Number.isInteger(start) && start > 0 ? full.slice(0, start) : '';
  let text = /^(?:@\w{1,15}\s+)+$/.test(mentions) ? full.slice(start) : full;
  const pictures = [
    ...listAt(fieldsAt(tweet, 'extended_entities'), 'media', 8),
    ...listAt(fieldsAt(tweet, 'entities'), 'media', 8),
  ];
  for (const picture of pictures) text = without(text, textAt(picture, 'url', 100));
  for (const link of listAt(fieldsAt(tweet, 'entities'), 'urls', 60)) {
    const short = textAt(link, 'url', 100);
    const whole = textAt(link, 'expanded_url', 2_000);
    if (short && whole && /^https?:\/\//.test(whole)) text = text.replaceAll(short, () => whole);
  }
  return decodeEntities(text).trim().slice(0, LONGEST_TEXT);
}

function without(text: string, link: string | null): string {
  return link && text.trimEnd().endsWith(link) ? text.trimEnd().slice(0, -link.length).trimEnd() : text;
}

function languageOf(tweet: Fields): string | null {
  const lang = textAt(tweet, 'lang', 35);
  // "und", "qme", "zxx" … say that X does not know.
  return lang !== null && /^[a-z]{2}(?:-[\w-]{2,30})?$/i.test(lang) ? lang : null;
}

/** The account that an archive belongs to, as its account.js says; null when it does not. */
export function readArchiveAccount(element: Fields | null): Account | null {
  const account = fieldsAt(element, 'account') ?? asFields(element);
  const handle = textAt(account, 'username', 15) ?? '';
  if (!isHandle(handle)) return null;
  return {
    handle,
    displayName: textAt(account, 'accountDisplayName', 200) ?? handle,
    numericId: numberOf(textAt(account, 'accountId', 20)),
  };
}
