import { alreadyAnswered } from './already-answered';
import type { Guard } from './guard';
import { language } from './language/language';
import { lookAlike } from './look-alike/look-alike';
import { news } from './news';
import { privateAsked } from './private-asked';
import { privateOut } from './private-out';
import { sameAgain } from './same-again';
import { wrongAccount } from './wrong-account';

/** Every guard there is, in the order in which equals are shown. */
export const guards: readonly Guard[] = [
  wrongAccount,
  alreadyAnswered,
  news,
  privateOut,
  privateAsked,
  sameAgain,
  lookAlike,
  language,
];
