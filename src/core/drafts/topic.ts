/** What somebody complains about. */
export interface Topic {
  /** Words that a reply may take up: theirs and ours for it. */
  words: string;
  /** "the delay". */
  phrase: string;
  /** In English. */
  sentence: string;
}

const SORRY = (phrase: string) => `I’m sorry about ${phrase}.`;

// Plain things that go wrong with parcels, flights, bills and apps. What is not listed is not guessed.
const TOPICS: readonly [pattern: RegExp, words: string, phrase: string, sentence?: string][] = [
  [/\b(?:broken?|damaged?|smashed|crushed|shattered|dented|in pieces)\b/, 'damage broken', 'the damage'],
  [/\b(?:refund|refunded|money back)\b/, 'refund', 'the refund', 'I see that this is about your refund.'],
  [
    /\b(?:charged|billed|debited) (?:me )?(?:twice|again|double)\b|\bdouble charged?\b/,
    'charge',
    'the double charge',
  ],
  [/\b(?:cancel+ed|cancel+ation)\b/, 'cancelled cancellation', 'the cancellation'],
  [/\b(?:stolen)\b/, 'stolen theft', 'what was stolen'],
  [/\b(?:rude|shouted|yelled|ignored me|hung up)\b/, 'rude', 'how you were treated'],
  [/\b(?:lost|missing|disappeared|vanished)\b/, 'lost missing', 'what is missing'],
  [/\b(?:wrong (?:item|size|colou?r|address|order|parcel|product))\b/, 'wrong mix-up', 'the mix-up'],
  [/\b(?:log ?in|password|locked out)\b/, 'login password', 'the trouble with your login'],
  [/\b(?:crash(?:es|ed|ing)?|freez(?:es|ing)|froze|error)\b/, 'crash error', 'the trouble with the app'],
  [/\b(?:outage|is down|went down|been down)\b/, 'outage', 'the outage'],
  [/\b(?:on hold|queue|queuing)\b/, 'queue wait', 'the time on hold'],
  [
    /\b(?:delay(?:ed|s)?|late|overdue|was due|still waiting|not (?:here|arrived|come)|hasn['’]?t (?:arrived|come)|nothing has come|never (?:arrived|came)|still (?:not|nothing))\b/,
    'delay late arrive',
    'the delay',
  ],
];

/** What this post complains about, as far as plain English words say; null when none does. */
export function topicOf(text: string): Topic | null {
  const plain = text.slice(0, 2000).toLowerCase();
  const found = TOPICS.find(([pattern]) => pattern.test(plain));
  if (!found) return null;
  const [, words, phrase, sentence = SORRY(phrase)] = found;
  return { words, phrase, sentence };
}
