import { readAbout } from '../reading/about';
import type { Span } from './finding';
import type { Guard, GuardQuestion, Said } from './guard';
import { roundsFor } from './rounds';
import { findBarred } from './tone/barred';
import { findJoke } from './tone/jokes';
import { findButApology, findCheerAfterBadNews, findCries, findSarcasm } from './tone/manners';
import { findShouting } from './tone/shouting';

/** What would sound wrong to somebody who waits for help, and the words that the brand does not say. */
export const tone: Guard = {
  id: 'tone',
  label: 'Strikes a wrong note',
  level: 'ask',
  announcements: true,
  look(question) {
    const barred = barredIn(question);
    // The brand's own announcements may shout and joke.
    return question.answers === null ? barred : [...barred, ...mannersOf(question)];
  },
};

function barredIn({ text, rules, textLang }: GuardQuestion): Said[] {
  return findBarred(text, rules.barred, textLang).map(({ word, start, end }) => ({
    key: `barred:${word.toLowerCase()}`,
    words: `“${word}” is a word that this brand does not use`,
    spans: [{ start, end }],
    ways: [],
  }));
}

function mannersOf(question: GuardQuestion): Said[] {
  // Apostrophes of one kind, so that the words are found; the length stays.
  const text = question.text.replace(/[’‘]/g, "'");
  const joke = findJoke(text);
  const names = namesOf(question);
  const shouted = findShouting(text, names);
  return [
    ...(joke && isUpset(question) ? said('joke', 'Jokes with a customer who is upset', joke) : []),
    ...said(
      'cheer',
      'A cheerful emoji stands behind bad news',
      findCheerAfterBadNews(text),
      without(question.text),
    ),
    ...hint(
      'shouting',
      'Capitals read as shouting',
      shouted[0] ?? null,
      calmed(question.text, shouted, names),
    ),
    ...hint('cries', 'One exclamation mark is enough', findCries(text), span => ({
      label: 'Keep one',
      text: question.text.replace(/[!！]{3,}|[!?！？]{4,}/gu, marks =>
        /[?？]/u.test(marks) ? '?' : marks.charAt(0),
      ),
      span,
    })),
    ...hint('but', 'The “but” takes the apology back: make it two sentences', findButApology(text)),
    ...hint('sarcasm', 'May read as sarcasm', findSarcasm(text)),
  ];
}

type Mend = (span: Span) => { label: string; text: string };

function said(key: string, words: string, span: Span | null, mend?: Mend): Said[] {
  if (span === null) return [];
  const mended = mend?.(span);
  const ways = mended ? [{ kind: 'replace' as const, label: mended.label, text: mended.text }] : [];
  return [{ key, words, spans: [span], ways }];
}

function hint(key: string, words: string, span: Span | null, mend?: Mend): Said[] {
  return said(key, words, span, mend).map(one => Object.assign(one, { level: 'hint' as const }));
}

function without(text: string): Mend {
  return () => ({
    label: 'Remove cheerful emoji',
    text: text.replace(/ ?[😀😃😄😁😆😊🥳🎉😂🤣😍🤩😎🙌🎊💃😜🤗]/gu, ''),
  });
}

/** Beside words that became small others stand out as shouted; more rounds than that bring nothing new. */
const ROUNDS = 4;

// Short forms among the shouted words cannot be told from words: the agent sees what comes of it.
function calmed(text: string, shouted: readonly Span[], names: ReadonlySet<string>): Mend {
  return () => {
    let calm = text;
    let loud = shouted;
    const rounds = roundsFor(text, ROUNDS);
    for (let round = 1; round <= rounds && loud.length > 0; round++) {
      calm = small(calm, loud);
      if (round < rounds) loud = findShouting(calm, names);
    }
    return { label: 'Write it small', text: calm };
  };
}

function small(text: string, spans: readonly Span[]): string {
  const pieces: string[] = [];
  let from = 0;
  for (const { start, end } of spans) {
    const run = text.slice(start, end).toLowerCase();
    const begins = /(?:^|[.!?]\s{0,3})$/u.test(text.slice(Math.max(0, start - 5), start));
    pieces.push(text.slice(from, start), begins ? run.charAt(0).toUpperCase() + run.slice(1) : run);
    from = end;
  }
  return pieces.join('') + text.slice(from);
}

function isUpset({ answers }: GuardQuestion): boolean {
  if (answers === null) return false;
  const { kind } = readAbout(answers.text, { lang: answers.lang });
  return kind === 'outrage' || kind === 'complaint';
}

// What the brand, its products and the customer's post write in capitals is a name.
function namesOf({ brand, brands, answers }: GuardQuestion): ReadonlySet<string> {
  const named = [
    ...brands.flatMap(({ name, handle }) => [name, handle]),
    ...(brand?.products ?? []),
    answers?.text ?? '',
  ].join(' ');
  return new Set(named.toUpperCase().match(/\p{L}{2,}/gu) ?? []);
}
