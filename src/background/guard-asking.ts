import type { GuardId } from '../core/guards/finding';
import type { GuardedCustomer, GuardQuestion } from '../core/guards/guard';
import { numbersIn } from '../core/guards/numbers-in';
import { handleKey, sameHandle, type Post } from '../core/post';
import type { Setup } from '../core/setup';
import { unsign } from '../core/signing/sign';
import type { Change } from '../messages/protocol';
import type { GuardRequest } from '../messages/topics/guards';
import type { Drafting } from './drafting';
import { bareQuestion, namesOn } from './guard-question';
import { NO_OTHERS, type OtherWordings } from './other-wordings';
import type { PastReplies } from './past-replies';
import { createShortMemory } from './short-memory';

interface AskingDeps {
  /** What the history knows of this handle; null for somebody we never met. */
  readGuarded(handle: string): Promise<GuardedCustomer | null>;
  readPost(id: string): Promise<Post | null>;
  /** Initials that replies of a brand bore lately. */
  readSigners(brand: string): Promise<readonly string[]>;
  /** Customers in whose own posts a number stands. */
  findHolders(value: string): Promise<readonly { handles: readonly string[] }[]>;
  pastReplies: Pick<PastReplies, 'near' | 'read'>;
  otherWordings: Drafting['others'];
  /** The language that a text looks like, null when that is not sure. */
  detectLanguage(text: string): Promise<string | null>;
  /** Guards that the agent turned off. */
  readOff(): Promise<readonly GuardId[]>;
  /** True while nothing of what is kept may be read: locked, or a backup is being restored. */
  isClosed(): Promise<boolean>;
  /** Unix milliseconds. */
  now(): number;
}

/** A question, and whether what is kept of the customer could be read for it. */
export interface Asked {
  question: GuardQuestion;
  complete: boolean;
}

const SECOND = 1_000;
const HOUR = 3_600 * SECOND;
/** Milliseconds after which a post is looked at with what is there. */
const PATIENCE = 50;
const NUMBERS = 5;
const PAST = 8;
const NO_LANGUAGE = /https?:\/\/\S+|[@#][\p{L}\p{N}_]+/gu;

/**
 * Gathers what the guards may know. While an agent types, what belongs to the answered post is read once in a while; what could not
 * be read in time is there for the next question.
 */
export function createGuardAsking(deps: AskingDeps) {
  const { now, pastReplies } = deps;
  const posts = createShortMemory<Post | null>({ keeps: 60 * SECOND, most: 20, now });
  const customers = createShortMemory<GuardedCustomer | null>({ keeps: 20 * SECOND, most: 20, now });
  const signers = createShortMemory<readonly string[]>({ keeps: 600 * SECOND, most: 50, now });
  const numbers = createShortMemory<Awaited<ReturnType<AskingDeps['findHolders']>>>({
    keeps: 60 * SECOND,
    most: 100,
    now,
  });
  const wordings = createShortMemory<OtherWordings>({ keeps: 60 * SECOND, most: 20, now });
  const languages = createShortMemory<string | null>({ keeps: 60 * SECOND, most: 20, now });

  async function ask(request: GuardRequest, setup: Setup): Promise<Asked> {
    const late = new Promise<void>(resolve => setTimeout(resolve, PATIENCE));
    const closed = await inTime(deps.isClosed(), true, late);
    const off = await inTime(deps.readOff(), [], late);
    const { answersId } = request;
    const answers =
      request.answers ??
      (answersId === null || closed
        ? null
        : await inTime(
            posts.remember(answersId, () => deps.readPost(answersId)),
            null,
            late,
          ));
    const bare = bareQuestion({ ...request, answers }, setup, { now: now(), off });
    if (closed || !bare.brand) return { question: bare, complete: !closed };
    return gather(bare, setup, late);
  }

  async function gather(bare: GuardQuestion, setup: Setup, late: Promise<void>): Promise<Asked> {
    const { text, answers, agent } = bare;
    const brand = bare.brand?.handle ?? '';
    pastReplies.read(brand);
    const [read, colleagues, textLang, { others, shorter }] = await Promise.all([
      inTime(answers ? customerOf(answers.author.handle) : Promise.resolve(null), 'unread' as const, late),
      inTime(
        signers.remember(brand, () => deps.readSigners(brand)),
        [],
        late,
      ),
      inTime(languageOf(text, agent.initials), null, late),
      inTime(wordingsFor(bare, setup, brand), NO_OTHERS, late),
    ]);
    const known = read === 'unread' ? null : read;
    const customer = answers && withPage(known, answers);
    const values = numbersIn(text, NUMBERS).filter(
      value => !isOurs(value, bare) && !isTheirs(value, customer, bare),
    );
    const holders = await Promise.all(values.map(value => holdersOf(value, customer, late)));
    return {
      question: {
        ...bare,
        colleagues: colleagues.filter(initials => initials.toUpperCase() !== agent.initials.toUpperCase()),
        customer,
        holders: holders.flat(),
        past: pastReplies.near(brand, text, {
          details: [...(customer?.names ?? []), ...values],
          since: bare.now - HOUR,
          limit: PAST,
        }),
        otherWordings: others.filter(other => other.trim() !== text.trim()),
        shorter,
        textLang,
      },
      complete: read !== 'unread',
    };
  }

  function customerOf(handle: string): Promise<GuardedCustomer | null> {
    return customers.remember(handleKey(handle), () => deps.readGuarded(handle));
  }

  function languageOf(text: string, initials: string): Promise<string | null> {
    const words = unsign(text, initials).replace(NO_LANGUAGE, ' ').trim();
    if (!/\p{L}{3}/u.test(words)) return Promise.resolve(null);
    return languages.remember(words, () => deps.detectLanguage(words));
  }

  function wordingsFor(
    { drafted, answers }: GuardQuestion,
    setup: Setup,
    brand: string,
  ): Promise<OtherWordings> {
    const last = drafted.at(-1);
    if (!last) return Promise.resolve(NO_OTHERS);
    const { templateId } = last;
    const wordingIds = drafted.map(({ wordingId }) => wordingId);
    const key = JSON.stringify([brand, answers?.id, templateId, wordingIds]);
    return wordings.remember(key, () =>
      deps.otherWordings(setup, { situation: { post: answers, brand }, templateId, wordingIds }),
    );
  }

  async function holdersOf(value: string, customer: GuardedCustomer | null, late: Promise<void>) {
    const holders = await inTime(
      numbers.remember(value, () => deps.findHolders(value)),
      [],
      late,
    );
    const names = customer?.names ?? [];
    const mine = holders.some(holder =>
      holder.handles.some(one => names.some(name => sameHandle(one, name))),
    );
    const handles = mine ? [] : holders.flatMap(holder => holder.handles);
    return handles.length > 0 ? [{ value, handles }] : [];
  }

  return {
    ask,
    /** Something is different: what was read of it is forgotten. */
    changed(change: Change): void {
      if (change.kind === 'lock') return;
      wordings.forget();
      if (change.kind === 'customers') forgetThose(change.handles);
      if (change.kind !== 'setup') return;
      for (const memory of [customers, numbers, posts, signers]) memory.forget();
    },
  };

  function forgetThose(handles: readonly string[]): void {
    const isThere = (handle: string) => handles.some(one => sameHandle(one, handle));
    customers.forget((key, customer) => [key, ...(customer?.names ?? [])].some(isThere));
    numbers.forget((_, holders) => holders.some(holder => holder.handles.some(isThere)));
    posts.forget((_, post) => post === null || isThere(post.author.handle));
  }
}

export type GuardAsking = ReturnType<typeof createGuardAsking>;

// What fails or is late is left out; a read goes on, and is there the next time.
function inTime<T, F>(work: Promise<T>, without: F, late: Promise<void>): Promise<T | F> {
  return Promise.race([work.catch(() => without), late.then(() => without)]);
}

function withPage(known: GuardedCustomer | null, answers: Post): GuardedCustomer {
  const { handle } = answers.author;
  const nobody: GuardedCustomer = { handle, names: [], notes: [], theirs: [], ours: [], lang: null };
  const { names, ...rest } = known ?? nobody;
  return { ...rest, handle, names: [...new Set([...namesOn(answers), ...names])] };
}

// "0800 123-456" of the list is "0800123456" in a reply.
function isOurs(value: string, { rules }: GuardQuestion): boolean {
  const bare = (number: string) => number.replace(/[^\p{L}\p{N}]/gu, '').toLowerCase();
  return rules.published.some(number => bare(number).includes(bare(value)));
}

function isTheirs(
  value: string,
  customer: GuardedCustomer | null,
  { answers, thread }: GuardQuestion,
): boolean {
  const mine = customer?.handle ?? '';
  const onPage = thread.filter(({ handle }) => sameHandle(handle, mine)).map(({ text }) => text);
  return [answers?.text ?? '', ...onPage, ...(customer?.theirs ?? [])].some(text => text.includes(value));
}
