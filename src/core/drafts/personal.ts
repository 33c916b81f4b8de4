import { has, phrases, signs } from '../reading/about/cues';
import { plainText } from '../reading/about/plain-text';
import { readFirstName } from '../reading/first-name';
import type { TemplateFacts } from '../templates/facts';
import { ago, locale } from '../templates/times';
import { detailsOf } from '../templates/variables/details';
import { clock, dayNumber } from '../time/zone';
import { saysThanks } from './ranking/thanks';
import { sentencesIn, type Sentences } from './sentences';
import { speaksOfReturn, type Fact } from './speaks-to';
import { topicOf } from './topic';

/** What we said to this customer before this post, as far as it is known. */
export interface SaidBefore {
  /** Our replies to them, newest first. */
  replies: readonly string[];
  /** When they were sent a fix, if that was the last thing we said; Unix milliseconds. */
  fixedAt: number | null;
}

/** A fact with its name as the tray says it: "their name", "order 4711-22", "the delay". */
export interface PersonalFact extends Fact {
  about: string;
}

const DAY = 86_400_000;
/** Coming back is worth a word for so long. */
const RECENT = 45 * DAY;
const FIX_HOLDS = 14 * DAY;

/** What a draft in this language could take up of this post and this history. Only what is true. */
export function personalFacts(facts: TemplateFacts, before: SaidBefore, lang: string): PersonalFact[] {
  return [
    ...nameOf(facts),
    ...namedIn(facts, lang),
    ...returnOf(facts, before, lang),
    ...topicIn(facts, lang),
  ];
}

function nameOf({ customer, post }: TemplateFacts): PersonalFact[] {
  const value = readFirstName(customer?.displayName ?? post?.author.displayName ?? '');
  return value === '' ? [] : [{ kind: 'name', value, about: 'their name' }];
}

function namedIn(facts: TemplateFacts, lang: string): PersonalFact[] {
  const spoken = sentencesIn(lang);
  const english = sentencesIn('en')?.labels ?? {};
  return detailsOf(facts).map(({ kind, value }) => {
    if (kind === 'place') return { kind, value, about: value, sentence: spoken?.about(value) ?? '' };
    const about = english[kind] ? `${english[kind]} ${value}` : value;
    const label = spoken?.labels[kind];
    const sentence = label ? spoken.noted(label, value) : (spoken?.about(value) ?? '');
    return { kind: 'detail', value, about, sentence };
  });
}

function topicIn({ post }: TemplateFacts, lang: string): PersonalFact[] {
  if (post === null || post.translated || saysThanks(post.text)) return [];
  const topic = topicOf(post.text, lang);
  return topic ? [{ kind: 'topic', value: topic.words, about: topic.phrase, sentence: topic.sentence }] : [];
}

function returnOf(facts: TemplateFacts, before: SaidBefore, lang: string): PersonalFact[] {
  const { customer, now, timezone } = facts;
  if (!customer || customer.contacts < 2 || customer.lastContactAt === null) return [];
  const value = ago(customer.lastContactAt, now, timezone, lang);
  if (value === '') return [];
  const recent = now - customer.lastContactAt <= RECENT;
  const sentence = recent ? (fixSentence(facts, before, lang) ?? thanksSentence(before, lang)) : '';
  return [{ kind: 'contact', value, about: 'that they wrote before', sentence }];
}

const STILL = phrases(`
  still, again, not (?:fixed|working|here|arrived|solved), same (?:problem|issue|error|thing), came back, (?:does|did|is|has)n'?t (?:work|help|hold|working|arrived|changed), stopped working, worse
  immer noch, noch immer, schon wieder, wieder, nicht (?:behoben|gelöst|geholfen|geklappt), hilft nicht, funktioniert (?:\\w+ )?nicht, geht (?:\\w+ )?nicht, dasselbe problem, gleiche problem, schlimmer
  toujours, encore, de nouveau, à nouveau, même (?:problème|erreur|souci), (?:marche|fonctionne) (?:pas|plus|toujours pas), pas (?:réglé|résolu|réparé), pire
  todavía, todavia, aún, sigue, otra vez, de nuevo, mismo (?:problema|error), no (?:funciona|sirve|funcionó|se arregló|se solucionó), peor
  ainda, continua, de novo, outra vez, novamente, mesmo (?:problema|erro), não (?:funciona|funcionou|resolveu|adiantou), pior
`);
const STILL_JA = signs(
  'まだ, また, 直りません, 直らない, 直っていません, 解決し(?:ない|ません|ていません), 同じ(?:問題|エラー|症状), 再発, 悪化',
);

// Only where a fix was the last thing we sent, and they say that it is not mended.
function fixSentence(
  { post, now, timezone }: TemplateFacts,
  { replies, fixedAt }: SaidBefore,
  lang: string,
): string | null {
  const spoken = sentencesIn(lang);
  if (!spoken || fixedAt === null || post === null || post.translated) return null;
  if (now - fixedAt > FIX_HOLDS || saysThanks(post.text)) return null;
  const said = plainText(post.text);
  if (!has(STILL, said) && !has(STILL_JA, said)) return null;
  if (replies.some(reply => spoken.notHeldMark.test(reply))) return null;
  return spoken.notHeld(dayOf(fixedAt, { now, timezone, lang }, spoken.day));
}

// Beside the languages that have all sentences.
const BACK: Readonly<Record<string, string>> = {
  it: 'Grazie di averci riscritto.',
  nl: 'Bedankt dat u ons opnieuw schrijft.',
};

function thanksSentence({ replies }: SaidBefore, lang: string): string {
  const sentence = sentencesIn(lang)?.back ?? BACK[lang.toLowerCase().split(/[-_]/)[0] ?? ''] ?? '';
  const said = (reply: string) => speaksOfReturn(reply) || (sentence !== '' && reply.includes(sentence));
  return replies.some(said) ? '' : sentence;
}

function dayOf(
  at: number,
  { now, timezone, lang }: { now: number; timezone: string; lang: string },
  day: Sentences['day'],
): string {
  const days = dayNumber(now, timezone) - dayNumber(at, timezone);
  if (days < 1) return day.today;
  if (days === 1) return day.yesterday;
  if (now - at > 6 * DAY) return day.lastWeek;
  const weekday = new Intl.DateTimeFormat(locale(lang), { weekday: 'long', timeZone: 'UTC' });
  // 4 January 1970 was a Sunday.
  return day.weekday(weekday.format((3 + clock(at, timezone).weekday) * DAY));
}
