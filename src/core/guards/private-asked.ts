import type { Span, WayOut } from './finding';
import type { Guard, GuardQuestion, Said } from './guard';
import { ASKINGS, ELSEWHERE, type Asking } from './private/asks';
import { legible } from './private/legible';
import { markOf } from './private/detail';
import { withHandover } from './private/private-reply';
import { sentencesOf } from './private/sentences';
import { holdsHandover } from '../signing/handover';

/** One sentence that asks in public. */
export interface Asked {
  start: number;
  end: number;
  asking: Asking;
  /** "your order number": where the details are named in the text. */
  what: Span;
}

interface Patterns {
  asking: Asking;
  /** What belongs to a person, anywhere in a sentence. */
  noun: RegExp;
  /** The same right where it is looked for. */
  here: RegExp;
  bare: RegExp;
}

const OWNERS =
  'your|ur|the|an?|any|ihre[nrm]?|deine[nrm]?|die|eine|votre|ton|ta|vos|le|la|un|une|tu|su|el|seu|sua|o|a|il|suo|tua|tuo|uw|je|jouw|het|de';
const OWNED = new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${OWNERS}) (?:(?:seu|sua|suo|tuo|tua) )?$`, 'iu');
/** Longer than any owner. */
const OWNERS_REACH = 20;
const OWNER = new RegExp(`(?:${OWNERS}) `, 'iuy');
const AND = / and | und | et | y | e | en |と|, /iuy;
/** Of several details in a row so many are named. */
const MOST_NAMED = 3;

const PATTERNS: readonly Patterns[] = ASKINGS.map(asking => {
  const noun = `(?:${asking.noun})`;
  const edge = asking.lang === 'ja' ? '' : String.raw`(?<![\p{L}\p{N}])`;
  const behind = asking.lang === 'ja' ? '' : String.raw`(?![\p{L}\p{N}])`;
  return {
    asking,
    noun: new RegExp(`${edge}${noun}${behind}`, 'iu'),
    here: new RegExp(`${noun}${behind}`, 'iuy'),
    bare: new RegExp(asking.bare.source.replaceAll('NOUN', asking.noun), 'iu'),
  };
});

/**
 * Asks for private details where everybody reads the answer. A sentence that names a private way is fine, and so are those beside an
 * invitation to one. The way out is the same sentence with "in a private message", and the link to one.
 */
export const privateAsked: Guard = {
  id: 'private-asked',
  label: 'Asks for private details in public',
  level: 'ask',
  announcements: false,
  look(question) {
    const asked = askedIn(question.text);
    if (asked.length === 0) return [];
    const ways = waysOut(question);
    return asked.map(({ start, end, what }): Said => ({
      key: markOf(question.text.slice(start, end)),
      words: `Asks for ${short(question.text.slice(what.start, what.end))} in public: ask in a private message`,
      spans: [{ start, end }],
      ways,
    }));
  },
};

/** The sentences of a text that ask for private details in public. */
export function askedIn(text: string): Asked[] {
  if (holdsHandover(text)) return [];
  const words = legible(text);
  const sentences = sentencesOf(words);
  const elsewhere = sentences.map(({ start, end }) => ELSEWHERE.test(words.slice(start, end)));
  const linked = sentences.map(({ start, end }) => /https?:\/\//i.test(text.slice(start, end + 2)));
  return sentences.flatMap(({ start, end }, i) => {
    // "Send it by DM." behind the question makes it a private one; a link behind it is a form.
    const covered = [i - 1, i, i + 1].some(at => elsewhere[at]) || linked[i] || linked[i + 1];
    const asked = covered ? null : read(words.slice(start, end));
    if (asked === null) return [];
    const { asking, what } = asked;
    return [{ start, end, asking, what: { start: start + what.start, end: start + what.end } }];
  });
}

function read(sentence: string): Omit<Asked, 'start' | 'end'> | null {
  for (const { asking, noun, here, bare } of PATTERNS) {
    const named = noun.exec(sentence);
    if (!named || asking.unless.test(sentence)) continue;
    if (asking.asks.test(sentence) || bare.test(sentence))
      return { asking, what: whatOf(sentence, named, here) };
  }
  return null;
}

// "your order number and the e-mail address", found step by step: one pattern for all of it would hold every noun of a language some ten
// times over.
function whatOf(sentence: string, { index, 0: noun }: RegExpExecArray, here: RegExp): Span {
  const before = sentence.slice(Math.max(0, index - OWNERS_REACH), index);
  const start = index - (OWNED.exec(before)?.[0].length ?? 0);
  let end = index + noun.length;
  for (let named = 1; named < MOST_NAMED; named += 1) {
    const and = endOf(AND, sentence, end);
    const owner = and && endOf(OWNER, sentence, and);
    const next = (owner && endOf(here, sentence, owner)) ?? (and && endOf(here, sentence, and));
    if (!next) break;
    end = next;
  }
  return { start, end };
}

// Where a sticky pattern ends that begins there; null where it does not.
function endOf(pattern: RegExp, text: string, from: number): number | null {
  pattern.lastIndex = from;
  return pattern.test(text) ? pattern.lastIndex : null;
}

function waysOut(question: GuardQuestion): WayOut[] {
  const text = inPrivate(question.text);
  return text === null
    ? []
    : [{ kind: 'replace', label: 'Ask in private', text: withHandover(text, question) }];
}

// Every such sentence becomes an invitation; from the last to the first, so that positions hold.
function inPrivate(text: string): string | null {
  let mended = text;
  for (const asked of askedIn(text).toReversed()) {
    const sentence = mended.slice(asked.start, asked.end);
    mended = mended.slice(0, asked.start) + invitation(sentence, asked) + mended.slice(asked.end);
  }
  return askedIn(mended).length === 0 ? mended : null;
}

function invitation(sentence: string, { asking, what, start }: Asked): string {
  const [from, to] = [what.start - start, what.end - start];
  if (asking.which.test(sentence)) return asking.anew(owned(sentence.slice(from, to), asking));
  const rest = sentence.slice(to);
  // "the address linked to your account" stays together.
  const tied =
    /^ (?:(?:linked|associated|registered|on|used|for|of|in|and|that|you|we|me)(?![\p{L}])[^,;]{0,80}?)(?=[\s.!?]*$)/u.exec(
      rest,
    )?.[0];
  const at =
    to +
    (sentence.startsWith('を', to)
      ? 1
      : asking.owner === 'your ' && tied && !TO_DO.test(tied)
        ? tied.length
        : 0);
  return sentence.slice(0, at) + asking.insert + sentence.slice(at);
}

/** "… and we will check": a new thought, before which the way stands. */
const TO_DO = /^ (?:and|so|that) (?:that )?(?:we|i|a|our|you)(?:['’]ll)?(?!\p{L})/iu;

function owned(what: string, { owner }: Asking): string {
  const bare = what.replace(/^(?:an?|any|the|ur|une?|eine) /i, '');
  const named =
    /^(?:your|ihre|deine|votre|ton|ta|vos|tu|su|el|seu|sua|o|a|il|la|l['’]|suo|tua|uw|je|jouw)(?!\p{L})/iu.test(
      bare,
    );
  if (!named) return owner + bare;
  return /^(?:Ihre|ihre)/.test(bare) ? bare : bare.charAt(0).toLowerCase() + bare.slice(1);
}

function short(words: string): string {
  return words.length > 60 ? 'private details' : words;
}
