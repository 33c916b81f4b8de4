import { readInitials } from '../signing/read-initials';
import { sign, signedBy, unsign } from '../signing/sign';
import { bareInitials, findSignatures, saysNothing } from '../signing/signature';
import type { Span } from './finding';
import type { Guard, GuardQuestion, Said } from './guard';

/** What stands before the initials or names of agents. */
const MARKS = '^/*-–—~_=';
/** A signature, a part number and links fit. */
const LONGEST_END = 600;
/** So often one sign is taken out of a text. */
const MOST_ROUNDS = 20;

/** A reply that nobody signs, that is signed twice, or with a colleague's initials. */
export const signature: Guard = {
  id: 'signature',
  label: 'Has no signature, two, or a colleague’s',
  level: 'ask',
  announcements: false,
  look(question) {
    const { text, outgoing, agent } = question;
    if (saysNothing(text)) return [];
    const others = [...strangers(question), ...marked(question)].filter(
      (one, i, all) => all.findIndex(({ key }) => key === one.key) === i,
    );
    if (others.length > 0) return others;
    return findSignatures(outgoing, agent.initials).length > 0 ? [] : [unsigned(question)];
  },
};

// The press signs whatever it can: here it cannot.
function unsigned({ agent }: GuardQuestion): Said {
  const words =
    bareInitials(agent.initials) === ''
      ? 'Goes out unsigned: put your initials into the settings'
      : 'Goes out unsigned: add your initials at the end';
  return { key: 'unsigned', words, spans: [], ways: [] };
}

// Initials after a caret that are not the agent's own.
function strangers(question: GuardQuestion): Said[] {
  const { text, agent } = question;
  const own = bareInitials(agent.initials).toUpperCase();
  return signedBy(text)
    .filter(initials => initials !== own && (isColleague(initials, question) || isLast(initials, text)))
    .map(initials => of(initials, findSignatures(text, initials), question));
}

// A caret before letters may be a formula in the middle of a text, at its end it signs.
function isLast(initials: string, text: string): boolean {
  return readInitials(text)?.toUpperCase() === initials;
}

function isColleague(initials: string, { colleagues }: GuardQuestion): boolean {
  return colleagues.some(one => bareInitials(one).toUpperCase() === initials.toUpperCase());
}

// "-MK", "/JD" at the end: the press would put "^JD" behind it.
function marked(question: GuardQuestion): Said[] {
  const { text, agent } = question;
  const words = unsign(text, agent.initials);
  const read = readInitials(words);
  const span = read === null ? null : spanOf(read, words);
  if (read === null || span === null) return [];
  const own = isOwn(read, question);
  if (!own && !isColleague(read, question)) return [];
  // The span is of the text without the own signature, which may have stood before it.
  const at = text.startsWith(words.slice(0, span.end)) ? [span] : [];
  return [of(read, at, question, own ? 'twice' : 'wrong', withoutMark(words, read))];
}

// Taking one out can bring the next one to light.
function withoutMark(words: string, read: string): string {
  let left = words;
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const next = readInitials(left);
    const span = next?.toUpperCase() === read.toUpperCase() ? spanOf(next, left) : null;
    if (span === null) break;
    left = cutOut(left, span);
  }
  return left;
}

function isOwn(read: string, { agent }: GuardQuestion): boolean {
  const name = agent.name.trim().split(/\s+/)[0] ?? '';
  return [bareInitials(agent.initials), name].some(
    own => own !== '' && own.toUpperCase() === read.toUpperCase(),
  );
}

function spanOf(read: string, words: string): Span | null {
  const from = Math.max(0, words.length - LONGEST_END);
  const start = words.lastIndexOf(read);
  const mark = /\S\s?$/u.exec(words.slice(Math.max(from, start - 2), start))?.[0] ?? '';
  if (start < from || !MARKS.includes(mark.charAt(0)) || mark === '') return null;
  return { start: start - mark.length, end: start + read.length };
}

function of(
  initials: string,
  spans: readonly Span[],
  question: GuardQuestion,
  kind: 'twice' | 'wrong' = 'wrong',
  mended = spans.reduceRight(cutOut, question.text),
): Said {
  const { agent, outgoing, text } = question;
  const mark = spans[0] ? text.slice(spans[0].start, spans[0].end).trim() : initials;
  const whose = isColleague(initials, question) ? 'a colleague’s sign' : 'not your sign';
  const words =
    kind === 'twice'
      ? `Signed twice: ${mark} stands there besides ^${bareInitials(agent.initials)}`
      : `${mark} is ${whose}`;
  const signed = sign(mended, agent.initials);
  const possible = bareInitials(agent.initials) !== '' && outgoing !== '';
  const label =
    kind === 'twice' || !possible ? `Remove ${mark}` : `Sign with ^${bareInitials(agent.initials)}`;
  return {
    key: `${kind}:${mark.toUpperCase()}`,
    words,
    spans,
    ways: saysNothing(mended) ? [] : [{ kind: 'replace', label, text: possible ? signed : mended }],
  };
}

function cutOut(text: string, { start, end }: Span): string {
  const before = text.slice(0, start).trimEnd();
  const after = text.slice(end);
  return (before + (before === '' ? after.trimStart() : after)).trimEnd();
}
