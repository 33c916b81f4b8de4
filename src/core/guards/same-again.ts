import { type Likened, likenedReply, likeness, SAME_SENTENCE } from '../drafts/sameness/likeness';
import { sameness } from '../drafts/sameness/grams';
import { mentionsIn, sameHandle } from '../post';
import { ago } from './ago';
import type { Level, WayOut } from './finding';
import type { Guard, GuardQuestion, Said } from './guard';
import { brandOf } from './ours';

const HOUR = 3_600_000;
/** Nobody minds the same sentence after so long. */
const LONG_AGO = 30 * 24 * HOUR;
/** As much as "You're welcome, have a great day" says: it may be said to anybody at any time. */
const COURTESY = 4;

/** A reply of ours that the draft is compared with. */
interface Earlier {
  key: string;
  text: string;
  /** Unix milliseconds. */
  at: number;
  /** "in this thread" or "@bob". */
  where: 'thread' | 'customer' | 'other';
  /** Who reads in the finding: whom it answered, in the thread which of our accounts said it. */
  name: string;
  /** It answered the customer who is answered now, as far as we know. */
  theirs: boolean;
}

/** The same or nearly the same words were said in this thread, to this customer, or within the hour to somebody else. */
export const sameAgain: Guard = {
  id: 'same-again',
  label: 'Says the same again',
  level: 'ask',
  announcements: false,
  look(question) {
    const draft = likenedReply(question.text);
    if (draft.weight === 0) return [];
    const courtesy = draft.weight < COURTESY;
    const all = earlier(question).filter(({ theirs }) => !courtesy || theirs);
    const found = all.find(({ text }) => likeness(draft, likened(text)) >= SAME_SENTENCE);
    if (!found) return [];
    const level = courtesy ? 'hint' : levelOf(found, question.now);
    return [said(found, draft, level, question)];
  },
};

function said(found: Earlier, draft: Likened, level: Level, question: GuardQuestion): Said {
  const { text, at, where, name } = found;
  const words = sameness(draft.grams, likened(text).grams) === 1 ? 'Same words' : 'Nearly the same words';
  const when = ago(at, question.now);
  return {
    key: found.key,
    level,
    words:
      where === 'thread' ? `${words} stand in this thread, ${when}` : `${words} went to @${name} ${when}`,
    spans: [],
    ways: [
      ...anotherWording(question),
      {
        kind: 'show',
        label: 'Show those words',
        words: text,
        by: where === 'thread' ? `@${name}` : `To @${name}`,
      },
    ],
  };
}

// The first approved wording that says it in words which nobody here has read.
function anotherWording(question: GuardQuestion): WayOut[] {
  const all = earlier(question).map(({ text }) => likened(text));
  const fresh = question.otherWordings.find(wording => {
    const offered = likened(wording);
    return offered.weight > 0 && all.every(other => likeness(offered, other) < SAME_SENTENCE);
  });
  return fresh === undefined ? [] : [{ kind: 'replace', label: 'Another wording', text: fresh }];
}

/** Where the same words weigh most comes first. */
function earlier(question: GuardQuestion): Earlier[] {
  return [...inThread(question), ...toCustomer(question), ...toOthers(question)];
}

function inThread({ thread, brands, answers }: GuardQuestion): Earlier[] {
  const customer = answers?.author.handle ?? '';
  const handleOf = new Map(thread.map(({ id, handle }) => [id, handle]));
  return thread
    .filter(({ handle, id }) => brandOf(handle, brands) !== null && id !== answers?.id)
    .map(({ id, text, postedAt, replyToId, handle }): Earlier => {
      const parent = replyToId === null ? undefined : handleOf.get(replyToId);
      const [spokenTo] = parent !== undefined && !brandOf(parent, brands) ? [parent] : mentionsIn(text);
      const theirs = spokenTo === undefined || sameHandle(spokenTo, customer);
      return { key: `thread:${id}`, text, at: postedAt, where: 'thread', name: handle, theirs };
    })
    .toSorted((a, b) => Number(b.theirs) - Number(a.theirs));
}

function toCustomer({ customer, answers }: GuardQuestion): Earlier[] {
  const name = customer?.handle ?? answers?.author.handle ?? '';
  return (customer?.ours ?? []).map(({ text, at }) => {
    return { key: `customer:${at}`, text, at, where: 'customer', name, theirs: true };
  });
}

function toOthers({ past, now, answers }: GuardQuestion): Earlier[] {
  return past
    .filter(({ at }) => at <= now && now - at <= HOUR)
    .map(({ text, at, customer }) => {
      const theirs = sameHandle(customer, answers?.author.handle ?? '');
      const where = theirs ? 'customer' : 'other';
      return { key: `${where}:${customer.toLowerCase()}:${at}`, text, at, where, name: customer, theirs };
    });
}

function levelOf({ where, at }: Earlier, now: number): Level {
  return where === 'other' || (where === 'customer' && now - at > LONG_AGO) ? 'hint' : 'ask';
}

/** Enough for a thread, a customer and an hour: while an agent types, the same past is compared again and again. */
const REMEMBERED = 400;
const remembered = new Map<string, Likened>();

function likened(text: string): Likened {
  const known = remembered.get(text);
  if (known) return known;
  const made = likenedReply(text);
  if (remembered.size >= REMEMBERED) remembered.clear();
  remembered.set(text, made);
  return made;
}
