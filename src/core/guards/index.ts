import { alreadyAnswered } from './already-answered';
import { crisis } from './crisis';
import { dmLinkGuard } from './dm-link';
import type { Guard } from './guard';
import { language } from './language/language';
import { length } from './length';
import { links } from './links';
import { lookAlike } from './look-alike/look-alike';
import { news } from './news';
import { privateAsked } from './private-asked';
import { privateOut } from './private-out';
import { privateTheirs } from './private-theirs';
import { promise } from './promise';
import { sameAgain } from './same-again';
import { signature } from './signature';
import { tone } from './tone';
import { unfilled } from './unfilled';
import { wrongAccount } from './wrong-account';
import { wrongPerson } from './wrong-person';

/** Every guard there is, in the order in which equals are shown. */
export const guards: readonly Guard[] = [
  signature,
  unfilled,
  wrongAccount,
  wrongPerson,
  alreadyAnswered,
  news,
  privateOut,
  privateAsked,
  privateTheirs,
  sameAgain,
  lookAlike,
  links,
  length,
  crisis,
  language,
  tone,
  promise,
  dmLinkGuard,
];
