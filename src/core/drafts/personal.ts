import type { DetailKind } from '../reading/details';
import { readFirstName } from '../reading/first-name';
import type { TemplateFacts } from '../templates/facts';
import { ago } from '../templates/times';
import { detailsOf } from '../templates/variables/details';
import { clock } from '../time/zone';
import { saysThanks } from './ranking/thanks';
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
  return [...nameOf(facts), ...namedIn(facts), ...returnOf(facts, before, lang), ...topicIn(facts)];
}

function nameOf({ customer, post }: TemplateFacts): PersonalFact[] {
  const value = readFirstName(customer?.displayName ?? post?.author.displayName ?? '');
  return value === '' ? [] : [{ kind: 'name', value, about: 'their name' }];
}

const LABELS: Partial<Record<DetailKind, string>> = {
  order: 'order',
  booking: 'booking',
  tracking: 'tracking number',
  flight: 'flight',
  error: 'error',
};

function namedIn(facts: TemplateFacts): PersonalFact[] {
  return detailsOf(facts).map(({ kind, value }) => {
    if (kind === 'place') return { kind, value, about: value, sentence: `You wrote about ${value}.` };
    const label = LABELS[kind];
    const about = label ? `${label} ${value}` : kind === 'version' ? `version ${value}` : value;
    return {
      kind: 'detail',
      value,
      about,
      sentence: label ? `I’ve noted ${about}.` : `You wrote about ${about}.`,
    };
  });
}

function topicIn({ post }: TemplateFacts): PersonalFact[] {
  if (post === null || post.translated || saysThanks(post.text)) return [];
  const topic = topicOf(post.text);
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

const STILL =
  /\b(?:still|again|not (?:fixed|working|here|arrived|solved)|same (?:problem|issue|error|thing)|came back|(?:does|did|is|has)n['’]?t (?:work|help|hold|working|arrived|changed)|stopped working|worse)\b/i;
const FIX = /\bdid not hold\b/i;

// Only where a fix was the last thing we sent, and they say that it is not mended.
function fixSentence(
  { post, now, timezone }: TemplateFacts,
  { replies, fixedAt }: SaidBefore,
  lang: string,
): string | null {
  if (!isEnglish(lang) || fixedAt === null || post === null || post.translated) return null;
  if (now - fixedAt > FIX_HOLDS || saysThanks(post.text) || !STILL.test(post.text)) return null;
  if (replies.some(reply => FIX.test(reply))) return null;
  return `I’m sorry that ${dayOf(fixedAt, now, timezone)} fix did not hold.`;
}

const THANKS: Readonly<Record<string, string>> = {
  en: 'Thanks for coming back to us.',
  de: 'Danke, dass Sie sich noch einmal melden.',
  fr: 'Merci d’être revenu vers nous.',
  es: 'Gracias por volver a escribirnos.',
  it: 'Grazie di averci riscritto.',
  pt: 'Obrigado por voltar a nos escrever.',
  nl: 'Bedankt dat u ons opnieuw schrijft.',
  ja: '再度ご連絡いただきありがとうございます。',
};

function thanksSentence({ replies }: SaidBefore, lang: string): string {
  const sentence = THANKS[lang.toLowerCase().split(/[-_]/)[0] ?? ''] ?? '';
  const said = (reply: string) => speaksOfReturn(reply) || (sentence !== '' && reply.includes(sentence));
  return replies.some(said) ? '' : sentence;
}

function dayOf(at: number, now: number, timezone: string): string {
  const days = ago(at, now, timezone, 'en');
  if (days === 'yesterday' || days === 'today') return `${days}’s`;
  if (now - at > 6 * DAY) return 'last week’s';
  const weekday = new Intl.DateTimeFormat('en-GB', { weekday: 'long', timeZone: 'UTC' });
  // 4 January 1970 was a Sunday.
  return `${weekday.format((3 + clock(at, timezone).weekday) * DAY)}’s`;
}

function isEnglish(lang: string): boolean {
  return /^en\b/i.test(lang);
}
