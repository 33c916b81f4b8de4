import parseTweet from 'twitter-text/dist/esm/parseTweet.js';
import { findLinks } from './links';
import { sign } from './sign';
import { saysNothing, signature } from './signature';

/** What X lets an account without a paid plan write, in weighted characters. */
export const POST_LIMIT = 280;

/**
 * X takes no post with it: behind it twitter-text no longer looks whether every letter is allowed, which took most of its time. Weighs 2.
 * Not U+FFFE: Chromium takes no content script that holds it.
 */
const FORBIDDEN = '\ufeff';
/** What stands for a link: as many letters as X counts. */
const LINK = 'x'.repeat(23);

/**
 * How long X counts the text: links 23, an emoji 2, most letters outside Latin 2.
 * The rules are configuration v3 of twitter-text, which its npm package carries.
 */
export function weightedLength(text: string): number {
  const composed = text.normalize();
  let rest = '';
  let from = 0;
  for (const { start, end } of findLinks(composed)) {
    rest += composed.slice(from, start) + LINK;
    from = end;
  }
  // Without full stops twitter-text looks for no links again, which can take it seconds.
  const words = (rest + composed.slice(from)).replaceAll('.', ',');
  return parseTweet(FORBIDDEN + words).weightedLength - 2;
}

/**
 * How many weighted characters the agent can still type when the signature is added; negative when the post is too long.
 * The room for the signature is set aside from the start, so that the number never jumps at the first letter.
 */
export function charactersLeft(text: string, initials: string, limit: number = POST_LIMIT): number {
  const mark = signature(initials);
  if (mark === '' || !saysNothing(text)) return limit - weightedLength(sign(text, initials));
  return limit - weightedLength(text) - weightedLength(`${mark} `);
}
