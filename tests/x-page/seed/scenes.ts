import type { PracticeData } from '../data';
import { plays } from './posts';

/** Every scene and what it is. The value of a scene in {@link scenesOf} is the id of its post. */
export const sceneNotes = {
  thirdContact: 'Ada Byron (adabyron) asks about order 4711-22 for the third time, unanswered, 2 hours old',
  thirdContactFirst: 'her first question, 21 days ago',
  thirdContactFirstReply: 'its answer, signed ^MK',
  thirdContactSecond: 'her second question, 9 days ago',
  thirdContactSecondReply: 'its answer, signed ^LS',
  answeredByColleague: 'hannah_pk, three days ago, answered',
  colleagueReply: 'that answer by a colleague, ^MK, 20 minutes after',
  longThread: 'announcement of the brand with more than 25 posts of several people below it',
  longThreadEnd: 'the brand closes that thread a day later, ^LS',
  lookAlikeVictim: 'samir_t asks about a refund and has no answer of the brand',
  lookAlikeReply: 'AcmeParceIs (capital I) answers him instead',
  japanese: 'complaint of tanaka_yuki, order 5311-08, unanswered',
  arabic: 'question of layla_hasan, order 5320-14, unanswered',
  korean: 'question of minseo_k, unanswered',
  german: 'question of aylin_koc, unanswered',
  french: 'third reminder of chloe_dubois, unanswered',
  spanish: 'caro_vidal was charged twice, unanswered',
  portuguese: 'thiago_rocha, "insufficient address", unanswered',
  hindi: 'rahul_sharma_ paid for an order that is not there, unanswered',
  thai: 'somchai_bkk, parcel stuck for four days, unanswered',
  rightToLeft: 'david_levi in Hebrew, which X still calls "iw", unanswered',
  mediaOnly: 'sunny_priya posts two photos and no word',
  emojiOnly: 'huge_mike posts four emoji and no word',
  cutOff: 'okafor_prof writes 4,000 characters, of which lists show the beginning',
  translated: 'wangxiaomei in Chinese, shown in English by X',
  quotedMention: 'jess_moves mentions the brand and is quoted',
  quoteInMedia: 'ines_ferreira quotes that with a photo and no word of her own',
  ad: 'boxandtwine advertises',
  repost: 'bench_reviews, reposted into the home list by hannah_pk',
  pinned: 'pinned on the profile of the brand',
  poll: 'a poll of the brand',
  card: 'a link card of the brand',
  unavailable: 'a post that X does not show any more',
  unavailableParent: 'parcelhunter answers that post and mentions the brand, unanswered',
  hostileCharacters: 'vlad_g: zero-width characters and changes of direction, in text and name, unanswered',
  personalData: 'LINDAHARGROVE shows phone, e-mail and door code to everybody, unanswered',
  emptyName: 'nobody_here has no display name, unanswered',
  sameQuestionFirst: 'grace_tan asks about Monday, unanswered',
  sameQuestionSecond: 'zoe_zhang asks the same in the same thread, unanswered',
  thanks: 'ruth_abel says thanks; nothing to mend',
  photo: 'brendan_oc shows a broken box, mentions the brand, unanswered: for the photo viewer',
  writesAgainFirst: 'mia_lindqvist, two days ago, answered',
  writesAgainReply: 'that answer, ^JD, 48 minutes after',
  writesAgain: 'mia_lindqvist writes again under it a day later, without a mention, unanswered',
  stranger: 'museum_small, who has nothing to do with the brand',
} as const;

export type SceneName = keyof typeof sceneNotes;
export type Scenes = Record<SceneName, string>;

const keyOf = (author: string, text: string) => `${author} ${text}`;

/**
 * The ids of all scenes in data that came from `createSeed`, also after it was copied or added to. Throws an Error that
 * names the scene when its post is not in the data.
 */
export function scenesOf(data: PracticeData): Scenes {
  const ids = new Map(data.posts.map(post => [keyOf(post.author, post.text), post.id]));
  const keys = new Map(plays.flat().map(({ label, by, text }) => [label, keyOf(by, text)]));
  const found = Object.keys(sceneNotes).map(name => {
    const id = ids.get(keys.get(name) ?? '');
    if (id === undefined) throw new Error(`scenesOf: no post for ${name}`);
    return [name, id];
  });
  return Object.fromEntries(found) as Scenes;
}
