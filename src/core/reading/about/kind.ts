import { count, type Cues } from './cues';
import { english } from './english';
import { french } from './french';
import { german } from './german';
import { japanese } from './japanese';
import { portuguese } from './portuguese';
import { isSpam } from './spam';
import { spanish } from './spanish';
import { matches } from '../../matches';

/** What a post is. 'outrage' is a complaint in anger. */
export type PostKind = 'question' | 'complaint' | 'praise' | 'thanks' | 'outrage' | 'joke' | 'spam';

const LANGUAGES: Readonly<Record<string, Cues>> = {
  en: english,
  de: german,
  fr: french,
  es: spanish,
  pt: portuguese,
  ja: japanese,
};

/** The kind of a post, null when its words do not say it plainly. `text` is plain, see `plainText`. */
export function kindOf(text: string, lang: string | null): PostKind | null {
  // Signs alone say how somebody feels, and not what about.
  if (!/\p{L}/u.test(text)) return null;
  if (isSpam(text)) return 'spam';
  const kinds = cuesFor(text, lang).map(cues => weigh(text, cues));
  const [best] = kinds.sort((a, b) => b.weight - a.weight);
  return best?.kind ?? null;
}

const KANA = /[\p{sc=Hiragana}\p{sc=Katakana}]/u;

// People mix English into all of them, so it is tried beside the language of the post.
function cuesFor(text: string, lang: string | null): readonly Cues[] {
  if (KANA.test(text)) return [japanese];
  const primary = lang?.toLowerCase().split(/[-_]/)[0] ?? '';
  if (primary === '' || primary === 'und') return [english, german, french, spanish, portuguese];
  const own = LANGUAGES[primary];
  return own ? [own] : [];
}

const CROSS = /[😡🤬👎💩😤🙄😒😞😠]/u;
const HAPPY = /[❤😍🥰👏💯🙌😊😁☺💙💜💚💛🎉👍🙏]|(?:^|\s)[:;]-?[)d](?![\p{L}\p{N}])/u;

interface Weighed {
  kind: PostKind | null;
  /** How much of the post speaks this language of moods; settles which language is read. */
  weight: number;
}

function weigh(text: string, cues: Cues): Weighed {
  const found = find(text, cues);
  const crossness = CROSS.test(text) ? 2 : 0;
  const bad =
    2 * found.wrong +
    found.amiss +
    found.less / 2 +
    2 * found.turned +
    3 * found.rage +
    2 * found.mock +
    crossness;
  const happy = HAPPY.test(text) ? 1 : 0;
  const good = Math.max(0, 2 * found.praise.length + 2 * found.thanks.length + happy - 2 * found.mock);
  const weight = bad + good + found.asks + found.jest - crossness - happy;
  return { kind: decide(text, found, { bad, good, happy }), weight };
}

interface Found {
  wrong: number;
  amiss: number;
  less: number;
  rage: number;
  mock: number;
  hedge: number;
  asks: number;
  jest: number;
  /** Praise and thanks that a "not" turned around. */
  turned: number;
  /** Where praise and thanks stand. */
  praise: readonly number[];
  thanks: readonly number[];
}

function find(text: string, cues: Cues): Found {
  let turned = 0;
  const upright = (pattern: RegExp): number[] =>
    [...matches(text, pattern)].flatMap(({ index }) => {
      if (!cues.not?.test(text.slice(Math.max(0, index - 24), index))) return index;
      turned++;
      return [];
    });
  const { wrong, amiss, less, rage, mock, hedge, asks, jest } = cues;
  const praise = upright(cues.praise);
  const thanks = upright(cues.thanks);
  return {
    wrong: count(wrong, text),
    amiss: count(amiss, text),
    less: count(less, text),
    rage: count(rage, text),
    mock: count(mock, text),
    hedge: count(hedge, text),
    asks: count(asks, text),
    jest: count(jest, text),
    turned,
    praise,
    thanks,
  };
}

/** From so much on something is wrong; more where they ask, for "is it late?" is no complaint. */
const WRONG = 2;
const WRONG_ASKED = 3.5;
/** Up to so little of it praise and thanks are meant. */
const UNTROUBLED = 1;

function decide(
  text: string,
  found: Found,
  { bad, good, happy }: { bad: number; good: number; happy: number },
): PostKind | null {
  const marked = /[?？]/.test(text);
  if (found.rage > 0 && bad - good >= 2) return 'outrage';
  const open = marked && found.wrong <= 1 && found.mock + found.turned === 0;
  if (bad >= (open ? WRONG_ASKED : WRONG) && bad > good + 1) return 'complaint';
  if (found.jest > 0 && bad <= good + 1 && found.wrong === 0) return 'joke';
  if (marked) return found.praise.length > 0 && good > bad + 2 ? null : 'question';
  if (bad <= UNTROUBLED && found.hedge === 0) {
    const praises = found.praise.length > 0 && !tailOnly(text, found.praise);
    const thanked = bad < 1 && found.thanks.length > 0 && (opensWith(found.thanks, text) || happy > 0);
    // "Thanks for the great help" thanks first; "great help, thank you" praises.
    if (praises && thanked) return (found.thanks[0] ?? 0) < (found.praise[0] ?? 0) ? 'thanks' : 'praise';
    if (praises) return 'praise';
    if (thanked) return 'thanks';
  }
  return found.asks > 0 ? 'question' : null;
}

// "…, and now I sit here for the night. Great job": mockery more often than praise.
function tailOnly(text: string, places: readonly number[]): boolean {
  return places.length === 1 && text.length > 60 && (places[0] ?? 0) > text.length - 25;
}

// "Please send me the form, thanks" thanks for nothing yet.
function opensWith(places: readonly number[], text: string): boolean {
  return text.length < 55 || places.some(place => place < 30);
}
