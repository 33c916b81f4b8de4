import { strToU8, Zip, ZipDeflate, ZipPassThrough, zipSync, type Zippable } from 'fflate';
import type { Bytes } from '../../src/core/imports/bytes';
import { HOUR, idAt, NOON } from './history';

/** One post of an archive. */
export interface TweetShape {
  at?: number;
  serial?: number;
  text?: string;
  /** Handle and number of whom it answers; null for a post to nobody. */
  to?: { handle: string; number: string; name?: string } | null;
  answers?: string;
  over?: Record<string, unknown>;
}

const ADA = { handle: 'ada', number: '1001', name: 'Ada Byron' };

/** One element of tweets.js as X writes it. */
export function aTweet({
  at = NOON,
  serial = 0,
  text = 'It is on its way. ^MK',
  to = ADA,
  answers,
  over,
}: TweetShape = {}) {
  const id = idAt(at, serial);
  const address = to ? `@${to.handle} ` : '';
  const full = `${address}${text}`;
  return {
    tweet: {
      edit_info: {
        initial: {
          editTweetIds: [id],
          editableUntil: new Date(at + HOUR).toISOString(),
          editsRemaining: '5',
          isEditEligible: false,
        },
      },
      retweeted: false,
      source: '<a href="https://mobile.twitter.com" rel="nofollow">Twitter Web App</a>',
      entities: {
        hashtags: [],
        symbols: [],
        user_mentions: to
          ? [
              {
                name: to.name ?? to.handle,
                screen_name: to.handle,
                indices: ['0', String(to.handle.length + 1)],
                id_str: to.number,
                id: to.number,
              },
            ]
          : [],
        urls: [],
      },
      display_text_range: [String(address.length), String(Array.from(full).length)],
      favorite_count: '0',
      id_str: id,
      ...(to && {
        in_reply_to_status_id_str: answers ?? idAt(at - HOUR, serial),
        in_reply_to_user_id_str: to.number,
        in_reply_to_user_id: to.number,
        in_reply_to_status_id: answers ?? idAt(at - HOUR, serial),
        in_reply_to_screen_name: to.handle,
      }),
      truncated: false,
      retweet_count: '0',
      id,
      created_at: twitterTime(at),
      favorited: false,
      full_text: full.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;'),
      lang: 'en',
      ...over,
    },
  };
}

/** "Tue Oct 06 12:00:00 +0000 2026" */
export function twitterTime(at: number): string {
  const [, weekday, day, month, year, time] =
    /^(\w+), (\d+) (\w+) (\d+) ([\d:]+)/.exec(new Date(at).toUTCString()) ?? [];
  return `${weekday} ${month} ${day} ${time} +0000 ${year}`;
}

/** The n-th post of a long career: answers to some thousand people, now and then an announcement; newest first, as X has it. */
export function careerTweet(n: number, { now = NOON, customers = 2_000 } = {}) {
  const person = (n * 7919) % customers;
  const at = now - n * 4 * 60_000;
  const texts = [
    'Sorry to hear that. Could you send us the order number in a DM? We will look into it & come back to you. ^MK',
    'Thank you for telling us! The driver was late today; your parcel arrives tomorrow before noon. ^JD',
    'That is not what we promised – please try the link in your mail once more and tell us if it fails. ^AB',
    '申し訳ございません。ご注文番号をDMでお知らせいただけますか。 ^KO',
  ];
  const text = `${texts[n % texts.length] ?? ''} (${n})`;
  if (n % 17 === 0)
    return aTweet({ at, serial: n % 4096, to: null, text: `We are open on Monday again. ${n}` });
  return aTweet({
    at,
    serial: n % 4096,
    text,
    to: { handle: `person_${person}`, number: String(5_000 + person), name: `Person ${person}` },
  });
}

/** account.js of @AcmeParcels, or of another account. */
export function accountJs(handle = 'AcmeParcels'): string {
  const account = {
    email: 'care@acme.example',
    createdVia: 'web',
    username: handle,
    accountId: '900',
    createdAt: '2012-01-01T00:00:00.000Z',
    accountDisplayName: 'Acme Parcels',
  };
  return `window.YTD.account.part0 = ${JSON.stringify([{ account }], null, 2)}`;
}

/** A file of posts as X writes it. */
export function tweetsJs(tweets: readonly unknown[], part = 0): string {
  return `window.YTD.tweets.part${part} = ${JSON.stringify(tweets, null, 2)}`;
}

/** note-tweet.js with these long texts. */
export function notesJs(notes: readonly { at: number; text: string }[]): string {
  const list = notes.map(({ at, text }, index) => ({
    noteTweet: {
      noteTweetId: idAt(at, 4000 + index),
      updatedAt: new Date(at).toISOString(),
      lifecycle: { value: '3', name: 'Published', originalName: 'Published', annotations: {} },
      createdAt: new Date(at).toISOString(),
      core: { styletags: [], urls: [], text, mentions: [], cashtags: [], hashtags: [] },
    },
  }));
  return `window.YTD.note_tweet.part0 = ${JSON.stringify(list, null, 2)}`;
}

/** An archive of @AcmeParcels with one answer to Ada, or with other files. Null leaves a file away. */
export function anArchive(files: Record<string, string | Uint8Array | null> = {}): Bytes {
  const all: Record<string, string | Uint8Array | null> = {
    'Your archive.html': '<!doctype html>',
    'data/account.js': accountJs(),
    'data/tweets.js': tweetsJs([aTweet()]),
    'data/direct-messages.js': 'window.YTD.direct_messages.part0 = [ ]',
    'data/tweets_media/1-abc.jpg': new Uint8Array(5_000).fill(7),
    ...files,
  };
  const zippable: Zippable = {};
  for (const [name, content] of Object.entries(all)) {
    if (content !== null) zippable[name] = typeof content === 'string' ? strToU8(content) : content;
  }
  return new Uint8Array(zipSync(zippable));
}

/**
 * Writes a long career as an archive, in parts like X's, without ever having it in memory; `media` bytes of pictures lie before
 * the posts.
 */
export function writeArchive(
  {
    posts,
    perPart = 100_000,
    media = 0,
    now = NOON,
    customers = 20_000,
  }: { posts: number; perPart?: number; media?: number; now?: number; customers?: number },
  write: (bytes: Uint8Array) => void,
): void {
  const zip = new Zip((error, bytes) => {
    if (error) throw error;
    write(bytes);
  });
  const add = (name: string, parts: Iterable<string>) => {
    const file = new ZipDeflate(name, { level: 4 });
    zip.add(file);
    for (const part of parts) file.push(strToU8(part));
    file.push(new Uint8Array(0), true);
  };
  add('data/account.js', [accountJs()]);
  if (media > 0) {
    const film = new ZipPassThrough('data/tweets_media/1.mp4');
    zip.add(film);
    const piece = strToU8('not to be read '.repeat(70_000));
    for (let left = media; left > 0; left -= piece.length) film.push(piece.slice());
    film.push(new Uint8Array(0), true);
  }
  for (let part = 0; part * perPart < posts; part += 1) {
    const name = part === 0 ? 'data/tweets.js' : `data/tweets-part${part}.js`;
    add(name, partText(part, part * perPart, Math.min(posts, (part + 1) * perPart), { now, customers }));
  }
  zip.end();
}

function* partText(
  part: number,
  from: number,
  to: number,
  career: { now: number; customers: number },
): Generator<string> {
  yield `window.YTD.tweets.part${part} = [\n`;
  for (let start = from; start < to; start += 500) {
    const texts: string[] = [];
    for (let n = start; n < Math.min(to, start + 500); n += 1)
      texts.push(JSON.stringify(careerTweet(n, career), null, 2));
    yield texts.join(',\n') + (start + 500 < to ? ',\n' : '');
  }
  yield '\n]';
}
