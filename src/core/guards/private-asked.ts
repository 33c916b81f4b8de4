import type { WayOut } from './finding';
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
  what: { start: number; end: number };
}

interface Patterns {
  asking: Asking;
  lang: string;
  noun: RegExp;
  what: RegExp;
  bare: RegExp;
}

const OWNERS =
  'your|ur|the|an?|any|ihre[nrm]?|deine[nrm]?|die|eine|votre|ton|ta|vos|le|la|un|une|tu|su|el|seu|sua|o|a|il|suo|tua|tuo|uw|je|jouw|het|de';

const PATTERNS: readonly Patterns[] = ASKINGS.map(asking => {
  const noun = `(?:${asking.noun})`;
  const edge = asking.lang === 'ja' ? '' : String.raw`(?<![\p{L}\p{N}])`;
  const behind = asking.lang === 'ja' ? '' : String.raw`(?![\p{L}\p{N}])`;
  const named = `${edge}(?:(?:${OWNERS}) )?(?:(?:seu|sua|suo|tuo|tua) )?${noun}${behind}`;
  return {
    asking,
    lang: asking.lang,
    noun: new RegExp(`${edge}${noun}${behind}`, 'iu'),
    what: new RegExp(
      `${named}(?:(?: and | und | et | y | e | en |と|, )(?:(?:${OWNERS}) )?${noun}${behind}){0,2}`,
      'diu',
    ),
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

function read(sentence: string): { asking: Asking; what: { start: number; end: number } } | null {
  for (const { asking, noun, what, bare } of PATTERNS) {
    if (!noun.test(sentence) || asking.unless.test(sentence)) continue;
    if (!asking.asks.test(sentence) && !bare.test(sentence)) continue;
    const [start, end] = what.exec(sentence)?.indices?.[0] ?? [0, 0];
    if (end > start) return { asking, what: { start, end } };
  }
  return null;
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
