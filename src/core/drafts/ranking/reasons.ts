import type { About, UrgencyCause } from '../../reading/about';
import { type Asked, isClosing, isThanksAfterHelp, languageFit, type Traits } from './fit';
import { isForKind, isForRareKind } from './kinds';
import { isCross, isOutOfPatience, isThankful } from './mood';
import type { Said } from './said';
import type { Reason } from './types';

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
export function reasonsFor(traits: Traits, query: Asked, grounds: Grounds): Reason[] {
  const { template } = traits;
  const reasons: Reason[] = [];
  const favoured = query.favoured?.find(({ templateId }) => templateId === template.id);
  if (favoured) reasons.push({ kind: 'favoured', why: favoured.why });
  if (grounds.rareLanguage && query.lang && languageFit(traits, query.lang) === 'same') {
    reasons.push({ kind: 'language', lang: query.lang });
  }
  if (traits.roles.forLanguage && query.unspoken) reasons.push({ kind: 'unspoken', lang: query.lang ?? '' });
  const { about } = query;
  const { topic, words } = grounds.said;
  const forKind = isForKind(traits.kinds, about);
  const telling = isForRareKind(traits.kinds, about) || (forKind && topic !== '');
  if (telling || liftedBy(traits, about)) reasons.push({ kind: 'post', about, topic });
  const contacts = query.contacts ?? 0;
  if (contacts > 1 && traits.speaksOfReturn) reasons.push({ kind: 'contact', contacts });
  if (isClosing(template) && isThanksAfterHelp(query)) reasons.push({ kind: 'thanks' });
  if (grounds.uses > 0) reasons.push({ kind: 'used', times: grounds.uses });
  if (topic !== '') reasons.push({ kind: 'about', topic });
  else if (words.length > 0) reasons.push({ kind: 'words', words });
  if (grounds.uses === 0 && grounds.share > 0.1) reasons.push({ kind: 'resembles' });
  if (forKind && !telling) reasons.push({ kind: 'post', about, topic: '' });
  if (traits.roles.apologises && isCross(about)) reasons.push({ kind: 'post', about, topic: '' });
  return reasons;
}

/** It stands higher because of what the post is. */
function liftedBy({ template, roles }: Traits, about: About): boolean {
  if (isThankful(about)) return template.act === 'thank';
  return isOutOfPatience(about) && (roles.takesUp || roles.apologises);
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
    case 'post':
      return whatItIs(reason.about, reason.topic);
    case 'unspoken':
      return `no template speaks ${languageName(reason.lang)}`;
    case 'resembles':
      return 'much like earlier answers to such posts';
    case 'about':
      return `for ${reason.topic}`;
    case 'words':
      return `they mention ${listed(reason.words)}`;
  }
}

const URGENT: Readonly<Record<UrgencyCause, string>> = {
  danger: 'danger',
  stuck: 'stuck now',
  'taken over': 'account taken over',
  travelling: 'on their way',
  outage: 'outage',
  deadline: 'deadline',
};

/** "complaint about late parcels, third time, stuck now". */
function whatItIs({ kind, times, urgency }: About, topic: string): string {
  if (kind === 'thanks') return 'they say thanks';
  if (kind === 'praise') return 'they praise you';
  if (kind === 'joke') return 'they joke';
  if (kind === 'spam') return 'looks like spam';
  if (kind === 'question') return topic === '' ? 'a question' : `question about ${topic}`;
  const words = [topic === '' ? 'complaint' : `complaint about ${topic}`];
  if (times > 2) words.push(`${ordinal(times)} time`);
  if (urgency) words.push(URGENT[urgency.cause]);
  return words.join(', ');
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
