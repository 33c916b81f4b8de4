import { alreadyAnswered } from './already-answered';
import type { Guard } from './guard';
import { language } from './language/language';
import { lookAlike } from './look-alike/look-alike';
import { news } from './news';
import { privateAsked } from './private-asked';
import { privateOut } from './private-out';
import { privateTheirs } from './private-theirs';
import { sameAgain } from './same-again';
import { wrongAccount } from './wrong-account';
import { wrongPerson } from './wrong-person';

/** Every guard there is, in the order in which equals are shown. */
export const guards: readonly Guard[] = [
  wrongAccount,
  wrongPerson,
  alreadyAnswered,
  news,
  privateOut,
  privateAsked,
  privateTheirs,
  sameAgain,
  lookAlike,
  language,
];
