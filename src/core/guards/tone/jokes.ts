import type { Span } from '../finding';
import { matches } from '../../matches';

const JOKE =
  /😂|🤣|😜|🤪|(?<![\p{L}\p{N}_@#])(?:(?:ha){2,10}h?|(?:he){3,10}|lol|lmao|rofl|just kidding|only kidding|just joking|only joking|pun intended|haha\w{0,10}|kleiner scherz|nur spaß|nur ein scherz|war nur spaß|spaß beiseite|mdr|ptdr|je plaisante|on plaisante|je rigole|jaja(?:ja){0,8}|es broma|era broma|estoy bromeando|kkk{1,10}|rsrs(?:rs){0,5}|brincadeira|tô brincando|estou a brincar|scherzo|sto scherzando|grapje|geintje)(?![\p{L}\p{N}_])|(?<![\p{L}\p{N}])w{2,5}(?=$|[\s。！])|笑(?=$|[。！\s）)])|（笑）|\(笑\)|冗談です|ههه{1,10}|نمزح/giu;

/** The first joke, laughter and the like in the text, null for none. English, German, French, Spanish, Portuguese, Italian, Dutch, Japanese, Arabic. */
export function findJoke(text: string): Span | null {
  for (const match of matches(text, JOKE)) {
    // "www" is laughter in Japanese only.
    if (
      /^w+$/i.test(match[0]) &&
      !/[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u.test(
        text.slice(Math.max(0, match.index - 3), match.index),
      )
    )
      continue;
    // French alone laughs by "mdr", and Spanish answers "jaja".
    return { start: match.index, end: match.index + match[0].length };
  }
  return null;
}
