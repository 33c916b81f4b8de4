import type { Line } from '../play';
import { arabic } from './arabic';
import { asia } from './asia';
import { brandPosts } from './brand';
import { cutOffPost } from './cut-off';
import { englishApp } from './english-app';
import { englishLate } from './english-late';
import { europe } from './europe';
import { french } from './french';
import { furniture } from './furniture';
import { german } from './german';
import { japanese } from './japanese';
import { longThread } from './long-thread';
import { portuguese } from './portuguese';
import { sceneConversations } from './scenes';
import { spanish } from './spanish';
import { strangersTalk } from './strangers-talk';
import { strangersWorld } from './strangers-world';

/** Everything anybody says in the practice world. */
export const plays: readonly (readonly Line[])[] = [
  sceneConversations,
  cutOffPost,
  longThread,
  englishLate,
  englishApp,
  german,
  french,
  spanish,
  portuguese,
  japanese,
  arabic,
  asia,
  europe,
  brandPosts,
  strangersTalk,
  strangersWorld,
  furniture,
];
