import { normaliseReply } from '../core/drafts/sameness/normalise';
import { createSamenessIndex, type SamenessIndex } from '../core/drafts/sameness/sameness-index';
import type { DraftMerits } from '../core/drafts/draft';
import { handleKey } from '../core/post';

/** A reply of ours as it stands in the history. */
export interface PastReply {
  /** Unix milliseconds. */
  at: number;
  text: string;
  /** Handle. */
  customer: string;
}

interface Deps {
  /** Newest first, out of `limit` posts from `before` back; `next` is the `before` of the page behind, null at the end. */
  readReplies(page: {
    brand: string;
    before: number;
    limit: number;
  }): Promise<{ replies: readonly PastReply[]; next: number | null }>;
  /** Lets others work for a moment. */
  rest(): Promise<void>;
}

/** What an account said lately. */
export interface PastReplies {
  /** The past reply that says the same as this text; null for none, or while the replies are not read yet. */
  same(brand: string, text: string, details: readonly string[]): DraftMerits['same'];
  /**
   * The past replies that are most like this text, at most `limit`: those since `since` (Unix milliseconds) first, then nearest first.
   * Reads nothing; empty while the replies are not read yet.
   */
  near(
    brand: string,
    text: string,
    question: { details: readonly string[]; since: number; limit: number },
  ): PastReply[];
  /** One more reply of this account. */
  add(brand: string, reply: PastReply): void;
  /** Forgets everything, so that it is read anew. */
  drop(): void;
  /** Begins to read the account's replies, the newest first. Once; a read that fails may begin again. */
  read(brand: string): void;
}

/** From here on two replies say the same: the line that was set on labelled pairs, see docs/choosing.md. */
const SAME = 0.72;
/** Below that nobody would call them alike. */
const ALIKE = 0.4;
/** So many of the nearest are looked at. */
const LOOKED_AT = 20;
/** To so many customers the same words are remembered. */
const CUSTOMERS = 3;
const MOST = 50_000;
/** Where an account has few replies among many posts, it is not looked for ever. */
const MOST_POSTS = 150_000;
/** So few that reading a page holds up nobody. */
const PAGE = 60;
/** For so many rests after a question nothing is read: whoever asked may ask again, or wait for something else. */
const CALM = 12;

interface Account {
  index: SamenessIndex;
  /** By what is compared: of replies that say the same the newest, and of those the newest to each of three customers. */
  known: Map<string, readonly PastReply[]>;
  reading: boolean;
}

/** Keeps an index of each account's newest replies, read bit by bit while nothing else waits. */
export function createPastReplies({ readReplies, rest }: Deps): PastReplies {
  const accounts = new Map<string, Account>();
  let calm = 0;

  function accountOf(brand: string): Account {
    const key = handleKey(brand);
    const account = accounts.get(key) ?? { index: createSamenessIndex(), known: new Map(), reading: false };
    accounts.set(key, account);
    return account;
  }

  function add(brand: string, { at, text, customer }: PastReply): void {
    const { index, known } = accountOf(brand);
    const words = normaliseReply(text);
    if (words === '') return;
    const others = known.get(words);
    if (!others) index.add(words, text);
    known.set(words, withReply(others ?? [], { at, text, customer }));
  }

  function same(brand: string, text: string, details: readonly string[]): DraftMerits['same'] {
    calm = CALM;
    const { index, known } = accountOf(brand);
    const [nearest] = index.query(text, { details, limit: 1 });
    const [reply] = (nearest && known.get(nearest.id)) ?? [];
    if (!nearest || !reply || nearest.sameness < SAME) return null;
    return { share: nearest.sameness, at: reply.at, customer: reply.customer };
  }

  function near(
    brand: string,
    text: string,
    { details, since, limit }: { details: readonly string[]; since: number; limit: number },
  ): PastReply[] {
    calm = CALM;
    const { index, known } = accountOf(brand);
    const found = index.query(text, { details, limit: LOOKED_AT });
    const replies = found.flatMap(({ id, sameness }) => (sameness < ALIKE ? [] : (known.get(id) ?? [])));
    const late = replies.filter(({ at }) => at >= since);
    return [...late, ...replies.filter(({ at }) => at < since)].slice(0, limit);
  }

  async function readAll(brand: string, account: Account): Promise<void> {
    let before: number | null = Infinity;
    for (let posts = 0; before !== null && posts < MOST_POSTS && account.known.size < MOST; posts += PAGE) {
      await rest();
      for (; calm > 0; calm -= 1) await rest();
      const { replies, next } = await readReplies({ brand, before, limit: PAGE });
      for (const reply of replies) add(brand, reply);
      before = next;
    }
  }

  function read(brand: string): void {
    const account = accountOf(brand);
    if (account.reading) return;
    account.reading = true;
    readAll(brand, account).catch(() => (account.reading = false));
  }

  return { same, near, add, drop: () => accounts.clear(), read };
}

function withReply(known: readonly PastReply[], reply: PastReply): readonly PastReply[] {
  const mine = known.find(({ customer }) => customer === reply.customer);
  if (mine && mine.at >= reply.at) return known;
  const others = known.filter(other => other !== mine);
  return [...others, reply].sort((a, b) => b.at - a.at).slice(0, CUSTOMERS);
}
