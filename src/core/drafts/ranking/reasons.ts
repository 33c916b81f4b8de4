import { isClosing, isThanksAfterHelp, languageFit, type Traits } from './fit';
import type { Said } from './said';
import type { RankQuery, Reason } from './types';

/** What the ranker knows about one template and one post. */
export interface Grounds {
  /** How often it was chosen for posts like this. */
  uses: number;
  /** Its share of what posts like this were answered with. */
  share: number;
  /** What the post says that the template is for. */
  said: Said;
  /** Most templates do not speak the language of the post. */
  rareLanguage: boolean;
}

/** Why this template is offered, the strongest reason first. Only what is true of it. */
export function reasonsFor(traits: Traits, query: RankQuery, grounds: Grounds): Reason[] {
  const { template } = traits;
  const reasons: Reason[] = [];
  const favoured = query.favoured?.find(({ templateId }) => templateId === template.id);
  if (favoured) reasons.push({ kind: 'favoured', why: favoured.why });
  if (grounds.rareLanguage && query.lang && languageFit(traits, query.lang) === 'same') {
    reasons.push({ kind: 'language', lang: query.lang });
  }
  const contacts = query.contacts ?? 0;
  if (contacts > 1 && traits.speaksOfReturn) reasons.push({ kind: 'contact', contacts });
  if (isClosing(template) && isThanksAfterHelp(query)) reasons.push({ kind: 'thanks' });
  if (grounds.uses > 0) reasons.push({ kind: 'used', times: grounds.uses });
  const { topic, words } = grounds.said;
  if (topic !== '') reasons.push({ kind: 'about', topic });
  else if (words.length > 0) reasons.push({ kind: 'words', words });
  if (grounds.uses === 0 && grounds.share > 0.1) reasons.push({ kind: 'resembles' });
  return reasons;
}

/** The strongest reason as people say it, '' when there is none. */
export function explain(reasons: readonly Reason[]): string {
  const [reason] = reasons;
  if (!reason) return '';
  switch (reason.kind) {
    case 'used':
      return `used ${often(reason.times)} for posts like this`;
    case 'language':
      return `answers in ${languageName(reason.lang)}`;
    case 'favoured':
      return reason.why;
    case 'contact':
      return `for a ${ordinal(reason.contacts)} contact`;
    case 'thanks':
      return 'they say thanks';
    case 'resembles':
      return 'much like earlier answers to such posts';
    case 'about':
      return `for ${reason.topic}`;
    case 'words':
      return `they mention ${listed(reason.words)}`;
  }
}

const NAMES = new Intl.DisplayNames('en', { type: 'language', fallback: 'code' });
const ORDINALS = [
  '',
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
];

// A language tag from a page may be no tag at all.
function languageName(lang: string): string {
  try {
    return NAMES.of(lang) ?? lang;
  } catch {
    return lang;
  }
}

function ordinal(number: number): string {
  const word = ORDINALS[number];
  if (word) return word;
  const suffix = { one: 'st', two: 'nd', few: 'rd', other: 'th', zero: 'th', many: 'th' };
  return `${number}${suffix[new Intl.PluralRules('en', { type: 'ordinal' }).select(number)]}`;
}

function often(times: number): string {
  if (times === 1) return 'once';
  return times === 2 ? 'twice' : `${times} times`;
}

function listed(words: readonly string[]): string {
  return words
    .slice(0, 2)
    .map(word => `“${word}”`)
    .join(' and ');
}
