import type { Aim } from '../time/aim';
import { fold } from '../time/fold';
import { languages } from '../time/languages';
import { momentOf, type Here } from '../time/moment';
import { readsMonthFirst, readTimes } from '../time/read-times';
import { promiseWords } from './promise-words';
import type { PromiseWords } from './promise-words/promise-words';
import { matches } from '../matches';

const DAY = 86_400_000;

/** Who promises for later than that, promises nothing. */
const FARTHEST = 92 * DAY;
/** "Give me a minute" needs nobody to be reminded. */
const NEAREST = 10 * 60_000;
/** Replies are short; whoever writes more is not read to the end. */
const LONGEST = 5000;
/** A sentence is not read further. */
const LONGEST_SENTENCE = 600;
/** Nothing is promised in less: "Call u 5pm", "明日返信します". */
const SHORTEST_SENTENCE = 6;
/** Between what we do and when: further apart they do not belong together. */
const NEAR = 100;

/** Something that a reply says we will do by a time. */
export interface FoundPromise {
  /** The words, as they stand in the reply. */
  quote: string;
  /** When it is due; Unix ms, ten minutes to 92 days from now. */
  dueAt: number;
  /** How the reply names the time. */
  kind: Aim['by'];
}

/**
 * The first promise of ours in a reply that names a time, or null.
 *
 * Ours is what we do for this customer: answer, call, look, send, refund. No promises are questions, conditions, what waits for the
 * customer, quotes, opening hours, deliveries and vague times. Precision goes first: what could be anything is not read.
 */
export function findPromise(text: string, lang: string, here: Here): FoundPromise | null {
  const words = withoutQuotes(text.slice(0, LONGEST));
  for (const code of codesFor(lang))
    for (const sentence of sentencesOf(words)) {
      const found = isQuestion(sentence.text) ? null : inSentence(sentence.text, code, lang, here);
      if (found === null) continue;
      const { start, end, ...promise } = found;
      return { quote: neat(text.slice(sentence.start + start, sentence.start + end)), ...promise };
    }
  return null;
}

function neat(quote: string): string {
  return quote.trim().replace(/(?<!\b[ap]\.m)[.,]+$/i, '');
}

// A reply in a language that we were not told right is still most likely English.
function codesFor(lang: string): readonly string[] {
  const code = lang.split('-')[0]?.toLowerCase() ?? '';
  if (!Object.hasOwn(promiseWords, code)) return Object.keys(promiseWords);
  return code === 'en' ? ['en'] : [code, 'en'];
}

function withoutQuotes(text: string): string {
  return text.replace(
    /“[^”]{1,300}”|„[^“”]{1,300}[“”]|«[^»]{1,300}»|"[^"\n]{1,300}"|「[^」]{1,300}」/g,
    found => ' '.repeat(found.length),
  );
}

interface Sentence {
  text: string;
  start: number;
}

// "3.30", "12. Dezember" and "a.m." end nothing.
function sentencesOf(text: string): Sentence[] {
  const found = matches(
    text,
    /(?:[^.!?。！？؟\n]|(?<=\d|\b[ap]|\b[ap]\.m)\.(?=.)|\.(?=[^\s]))+[.!?。！？؟\n]*/gu,
  );
  return [...found]
    .map(match => ({ text: match[0].slice(0, LONGEST_SENTENCE), start: match.index }))
    .filter(({ text: sentence }) => sentence.trim().length >= SHORTEST_SENTENCE);
}

function isQuestion(sentence: string): boolean {
  return /[?？؟]\s*$|^\s*¿|か。?\s*$/u.test(sentence);
}

type Found = Omit<FoundPromise, 'quote'> & { start: number; end: number };

function inSentence(sentence: string, code: string, lang: string, here: Here): Found | null {
  const words = promiseWords[code];
  const times = languages[code];
  if (!words || !times) return null;
  const { doing, asking, never, request, ...beside } = patternsOf(words);
  const folded = fold(sentence);
  if (never.test(folded)) return null;
  const deeds = doing
    .flatMap(pattern => placesOf(pattern, folded))
    .filter(({ start }) => !request.test(folded.slice(0, start)));
  const asked = placesOf(asking, folded);
  if (deeds.length + asked.length === 0) return null;

  for (const time of readTimes(sentence, times, readsMonthFirst(lang, here.timezone))) {
    if (isElsewhere(time, folded, beside)) continue;
    const deed =
      asked.find(
        ({ end }) => /^\s*$/.test(folded.slice(end, Math.max(end, time.start))) && end <= time.start,
      ) ??
      (time.led ? deeds.find(one => belongs(one, time, folded, beside.between, words.verbLast)) : undefined);
    const dueAt = deed ? momentOf(time, here) : null;
    if (!deed || dueAt === null || dueAt < here.now + NEAREST || dueAt > here.now + FARTHEST) continue;
    return {
      start: Math.min(deed.start, time.start),
      end: Math.max(deed.end, time.end),
      dueAt,
      kind: time.aim.by,
    };
  }
  return null;
}

interface Place {
  start: number;
  end: number;
}

function placesOf(pattern: RegExp, text: string): Place[] {
  return [...matches(text, pattern)].map(match => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
}

// "Since Monday", "2 days ago"
function isElsewhere(
  { start, end }: Place,
  text: string,
  { before, after }: { before: RegExp; after: RegExp },
) {
  return before.test(text.slice(Math.max(0, start - 20), start)) || after.test(text.slice(end, end + 30));
}

// The time follows what we do, or stands right before it: "Tomorrow I'll call you".
function belongs(deed: Place, time: Place, text: string, between: RegExp, verbLast: boolean): boolean {
  if (time.start >= deed.start) {
    const middle = text.slice(deed.end, time.start);
    return middle.length <= NEAR && !between.test(middle);
  }
  const middle = text.slice(time.end, deed.start);
  if (verbLast) return middle.length <= NEAR && !between.test(middle);
  return (
    /^[\s,]*$/.test(middle) &&
    /(?:^|[,;:–-]|\b(?:and|und|et|y|e|en|dann|then))\s*$/.test(text.slice(0, time.start))
  );
}

interface PromisePatterns {
  doing: readonly RegExp[];
  asking: RegExp;
  never: RegExp;
  request: RegExp;
  between: RegExp;
  before: RegExp;
  after: RegExp;
}

const known = new Map<PromiseWords, PromisePatterns>();

// Made at first use: most pages never ask.
function patternsOf(words: PromiseWords): PromisePatterns {
  const before = known.get(words);
  if (before !== undefined) return before;
  const fresh = {
    doing: words.doing.map(source => new RegExp(source, 'gu')),
    asking: new RegExp(words.asking, 'gu'),
    never: new RegExp(words.never, 'u'),
    request: new RegExp(words.request, 'u'),
    between: new RegExp(words.between, 'u'),
    before: new RegExp(words.before, 'u'),
    after: new RegExp(words.after, 'u'),
  };
  known.set(words, fresh);
  return fresh;
}
