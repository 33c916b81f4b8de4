import { bareGreetings, namedGreetings } from './greetings';

/** What stands on both sides of the place where a draft goes in. */
export interface Surroundings {
  before: string;
  after: string;
}

/**
 * The words to put in so that a draft goes on from what stands there: one blank at each side where words would touch, and
 * without its own greeting where the text greets already. `lang` is the draft's (BCP 47), for its first letter.
 */
export function joinDraft(
  draft: string,
  { before, after }: Surroundings,
  lang: string | null = null,
): string {
  if (draft === '') return '';
  const greeting = greetingOf(before);
  const words = greeting ? withoutGreeting(draft, greeting.name, lang) : draft;
  return blankBetween(before, words) + words + blankBetween(words, after);
}

/** A greeting at the beginning of a text. */
interface Greeting {
  /** Its length with the blanks behind it, in UTF-16 units. */
  length: number;
  /** Whom it greets, '' where it names nobody. */
  name: string;
}

const words = (list: readonly string[]) => list.join('|');
let made: ReturnType<typeof makePatterns> | undefined;

// Made at first use: together they cost some milliseconds, and this file loads with every page of X.
function patterns() {
  made ??= makePatterns();
  return made;
}

function makePatterns() {
  const mentions = /^(?:\s*@\w{1,15}(?!\w))*\s*/u;
  const bare = new RegExp(`^(?:${words(bareGreetings)})(?![\\p{L}\\p{M}])`, 'iu');
  const named = new RegExp(`^(?:${words(namedGreetings)}) `, 'iu');
  // "田中様、": name and title first.
  const titled = /^[\p{L}\p{M} ]{1,20}?(?:様|さま|さん|님)[、,，\s]\s*/u;
  // Up to four words that begin as names do: "Ada", "Frau Byron", "Ms. van der Berg"; or whom one greets without a name.
  const title = String.raw`(?:Mrs?|Ms|Mx|Dr|Prof|Sra?|Dra|Dott|\p{Lu})\.`;
  const part = String.raw`(?:${title}|[\p{Lu}\p{Lo}][\p{L}\p{M}\p{N}'’-]{0,29}|van|von|de|der|den|da|di|dos|bin|al)(?![\p{L}\p{M}])`;
  const name = new RegExp(
    String.raw`^(?: (${part}(?: ${part}){0,3}|[a-z]\p{L}{1,19}(?=,))| (?:there|all|everyone|everybody|again|team|folks|you|zusammen|à tous|a todos|a tutti))`,
    'u',
  );
  // What must stand behind a greeting for it to be one.
  const end = /^\s*(?:[,!:،、。！：，]|\.(?!\.)|[–—](?= ))[)\p{Extended_Pictographic}\ufe0f\s]*/u;
  // "Good morning, Ada!": the name behind the greeting, where it is told apart.
  const apart = /^(\p{Lu}[\p{L}\p{M}'’-]{0,29})[,.!]/u;
  return { mentions, bare, named, titled, name, end, apart };
}

/** The greeting that a text begins with, after mentions; null when it is not certain that there is one. */
function greetingOf(text: string): Greeting | null {
  const start = patterns().mentions.exec(text.slice(0, 400))?.[0].length ?? 0;
  const said = text.slice(start, start + 200);
  const titled = patterns().titled.exec(said)?.[0].length ?? 0;
  const found = openingOf(said.slice(titled));
  if (!found) return titled > 0 ? { length: start + titled, name: '' } : null;
  return { length: start + titled + found.length, name: found.name };
}

function openingOf(said: string): Greeting | null {
  const named = patterns().named.exec(said)?.[0];
  // The blank before the name belongs to the name.
  const length = named ? named.length - 1 : (patterns().bare.exec(said)?.[0].length ?? 0);
  if (length === 0) return null;
  const name = patterns().name.exec(said.slice(length));
  if (named && !name) return null;
  const upTo = length + (name?.[0].length ?? 0);
  const end = patterns().end.exec(said.slice(upTo));
  if (!end) return null;
  const whole = upTo + end[0].length;
  return {
    length: whole,
    name: name ? (name[1] ?? '') : (patterns().apart.exec(said.slice(whole))?.[1] ?? ''),
  };
}

function withoutGreeting(draft: string, named: string, lang: string | null): string {
  const greeted = greetingOf(draft)?.length ?? 0;
  const length = greeted + addressLength(draft.slice(greeted), named);
  const rest = draft.slice(length);
  // A draft that only greets stays what it is.
  return length === 0 || rest.trim() === '' ? draft : capitalised(rest, lang);
}

// "Ada, this is …" speaks to somebody whom the text has greeted by that very name.
function addressLength(draft: string, name: string): number {
  if (name === '' || !draft.toLowerCase().startsWith(name.toLowerCase())) return 0;
  const end = /^\s*[,،、，!.:]\s*/u.exec(draft.slice(name.length));
  return end ? name.length + end[0].length : 0;
}

// "iPhone", "eBay" and addresses are written as they are.
function capitalised(text: string, lang: string | null): string {
  const [first = ''] = text;
  const [word = ''] = text.split(/\s/, 1);
  if (/\p{Lu}/u.test(word.slice(first.length)) || /^https?:|^www\.|[/@]/.test(word)) return text;
  return upper(first, lang) + text.slice(first.length);
}

function upper(letter: string, lang: string | null): string {
  try {
    return letter.toLocaleUpperCase(lang ?? 'en');
  } catch {
    return letter.toUpperCase();
  }
}

const NO_BLANK_BEFORE = /^[\s,.;:!?)\]}»”’،؛؟、。，！？：；]/u;
const NO_BLANK_AFTER = /[\s([{«“‘¿¡、。，！？：；「（]$/u;

function blankBetween(left: string, right: string): string {
  const [next = ''] = right;
  const last = Array.from(left.slice(-2)).at(-1) ?? '';
  if (left === '' || right === '' || NO_BLANK_AFTER.test(left) || NO_BLANK_BEFORE.test(right)) return '';
  const unspaced = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\u3000-\u303f\uff00-\uff60]/u;
  return unspaced.test(last) && unspaced.test(next) ? '' : ' ';
}
