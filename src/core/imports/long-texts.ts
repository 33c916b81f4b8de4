import { decodeEntities } from './entities';
import { fieldsAt, textAt, type Fields } from './json';

/** The whole texts of long posts. */
export interface LongTexts {
  /** Takes one element of note-tweet.js; what is none is passed over. */
  add(element: Fields): void;
  /** The whole text of a post that begins so and was written then; null when there is none, or more than one. */
  find(beginning: string, postedAt: number): string | null;
}

/** In UTF-16 units, all together: some thousand long posts. Those beyond stay as X cut them. */
const MOST = 12_000_000;
const LONGEST = 30_000;
/** So much of a beginning must agree. */
const BEGINNING = 60;

/**
 * Collects long texts. X names no post in them: the moment and the beginning tell which one it is. A few characters before the
 * cut do not count, for X cuts within words and links.
 */
export function createLongTexts(): LongTexts {
  const bySecond = new Map<number, string[]>();
  let size = 0;

  function add(element: Fields): void {
    const note = fieldsAt(element, 'noteTweet') ?? element;
    const text = decodeEntities(textAt(fieldsAt(note, 'core'), 'text', LONGEST) ?? '');
    const at = Date.parse(textAt(note, 'createdAt', 60) ?? '');
    if (text === '' || Number.isNaN(at) || size + text.length > MOST) return;
    size += text.length;
    const second = Math.floor(at / 1000);
    bySecond.set(second, [...(bySecond.get(second) ?? []), text]);
  }

  function find(beginning: string, postedAt: number): string | null {
    const start = plain(beginning).slice(0, BEGINNING);
    if (start.length < 20) return null;
    const second = Math.floor(postedAt / 1000);
    const texts = [second, second - 1, second + 1, second - 2, second + 2].flatMap(
      moment => bySecond.get(moment) ?? [],
    );
    const fitting = [...new Set(texts.filter(text => plain(text).startsWith(start)))];
    const [only] = fitting;
    return fitting.length === 1 && only !== undefined ? withoutAddress(only) : null;
  }

  return { add, find };
}

function plain(text: string): string {
  return withoutAddress(text).replace(/\s+/g, ' ');
}

// The mentions at the front only address, and X's page does not show them in the text.
function withoutAddress(text: string): string {
  return text.replace(/^(?:@\w{1,15}\s+)+/, '');
}
