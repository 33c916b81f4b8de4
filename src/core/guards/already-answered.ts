import { sameHandle } from '../post';
import { readInitials } from '../signing/read-initials';
import { ago } from './ago';
import type { Guard, GuardQuestion, Said, ThreadPost } from './guard';
import { brandOf } from './ours';

/** A reply of ours to the very post that is being answered. */
interface Answer {
  text: string;
  at: number;
  /** Initials, null when unsigned. */
  by: string | null;
  /** Which of our accounts. */
  handle: string | null;
}

/** A page and the history may tell the time of one reply a little differently. */
const SAME_MOMENT = 5000;
/** Parts of one long reply follow one another at once. */
const SPLIT = 15 * 60_000;

/** A colleague, or another account of ours, was faster. */
export const alreadyAnswered: Guard = {
  id: 'already-answered',
  label: 'Was answered already',
  level: 'ask',
  announcements: false,
  look(question) {
    const answers = answersTo(question).filter(answer => !isPartBefore(answer, question));
    const since = answers.filter(({ at }) => at > question.begunAt);
    const newest = newestOf(since.length > 0 ? since : answers);
    return newest ? [said(newest, question, since.length > 0)] : [];
  },
};

function answersTo(question: GuardQuestion): Answer[] {
  const { answers, thread, customer, brands } = question;
  if (!answers || brandOf(answers.author.handle, brands)) return [];
  const shown = thread
    .filter(post => post.id !== answers.id && brandOf(post.handle, brands) && isAnswer(post, question))
    .map(({ text, postedAt, handle }) => ({
      text,
      at: postedAt,
      by: readInitials(text),
      handle: brandOf(handle, brands)?.handle ?? handle,
    }));
  const kept = (customer?.ours ?? [])
    .filter(({ replyToId }) => replyToId === answers.id)
    .filter(({ at }) => !shown.some(other => Math.abs(other.at - at) < SAME_MOMENT))
    .map(({ text, at, by }) => ({ text, at, by: by ?? readInitials(text), handle: null }));
  return [...shown, ...kept];
}

// Where the page does not say what a post answers, and nobody else is there, whoever spoke since spoke to the customer.
function isAnswer(post: ThreadPost, { answers, thread, brands, begunAt }: GuardQuestion): boolean {
  if (!answers || post.replyToId !== null) return post.replyToId === answers?.id;
  const alone = thread.every(
    ({ handle }) => brandOf(handle, brands) || sameHandle(handle, answers.author.handle),
  );
  return alone && post.postedAt > begunAt;
}

function newestOf(answers: readonly Answer[]): Answer | undefined {
  return answers.toSorted((a, b) => b.at - a.at)[0];
}

function said(
  { text, at, by, handle }: Answer,
  { now, agent, account }: GuardQuestion,
  since: boolean,
): Said {
  const who = whoOf(by, handle, account, agent.initials);
  const when = ago(at, now);
  return {
    key: `${since ? 'since' : 'before'}:${at}`,
    level: since ? 'ask' : 'hint',
    words: since ? `${who} answered this while you wrote, ${when}` : `${who} answered this ${when}`,
    spans: [],
    ways: [{ kind: 'show', label: 'Show the reply', words: text, by: who }],
  };
}

function whoOf(by: string | null, handle: string | null, account: string | null, own: string): string {
  if (by !== null) return sameInitials(by, own) ? 'You' : `^${by}`;
  if (handle === null || (account !== null && sameHandle(handle, account))) return 'A colleague';
  return `@${handle}`;
}

// "2/2" after one's own "1/2" is the same reply, and so is what follows on "… >>".
function isPartBefore(
  { text, at, by }: Answer,
  { text: draft, now, begunAt, agent }: GuardQuestion,
): boolean {
  if (now - at > SPLIT || (by !== null && !sameInitials(by, agent.initials))) return false;
  const [before, here] = [partOf(text), partOf(draft)];
  if (before && here) return before.number < here.number && (before.of ?? here.of) === (here.of ?? before.of);
  return at <= begunAt && /(?:>>|&gt;&gt;|…|\.\.\.|\(cont(?:\.|inued|'d)?\))$/i.test(endOf(text));
}

interface Part {
  number: number;
  of: number | null;
}

// At either end, where people number their posts: "1/2", "(2/3)", "[2 of 2]". The signature may stand behind.
function partOf(text: string): Part | null {
  const found =
    /^[([]?(\d{1,2}) ?(?:\/|of) ?(\d{1,2})\b/.exec(beginningOf(text)) ??
    /(?<![\d/])(\d{1,2}) ?(?:\/|of) ?(\d{1,2})[)\]]?$/.exec(endOf(text));
  return found ? { number: Number(found[1]), of: Number(found[2]) } : null;
}

// Handles stand before a reply as the page shows it.
function beginningOf(text: string): string {
  return text
    .slice(0, 400)
    .replace(/^(?:@\w{1,15}\s{1,3}){1,20}/, '')
    .trim()
    .slice(0, 12);
}

function endOf(text: string): string {
  return text
    .trimEnd()
    .slice(-60)
    .replace(/\^\s?[\p{L}\d]{1,14}$/u, '')
    .trimEnd();
}

function sameInitials(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}
