import { readAbout } from '../reading/about';
import type { Span } from './finding';
import type { Guard, GuardQuestion, Said } from './guard';
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
  return [
    ...(joke && isUpset(question) ? said('joke', 'Jokes with a customer who is upset', joke) : []),
    ...said(
      'cheer',
      'A cheerful emoji stands behind bad news',
      findCheerAfterBadNews(text),
      without(question.text),
    ),
    ...hint('shouting', 'Capitals read as shouting', findShouting(text, names), calmed(question.text, names)),
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

const MOST_RUNS = 100;

// Short forms among the shouted words cannot be told from words: the agent sees what comes of it.
function calmed(text: string, names: ReadonlySet<string>): Mend {
  return first => {
    let calm = text;
    let span: Span | null = first;
    for (let run = 0; span !== null && run < MOST_RUNS; run++) {
      calm = small(calm, span);
      span = findShouting(calm, names);
    }
    return { label: 'Write it small', text: calm };
  };
}

function small(text: string, { start, end }: Span): string {
  const run = text.slice(start, end).toLowerCase();
  const begins = /(?:^|[.!?]\s{0,3})$/u.test(text.slice(Math.max(0, start - 5), start));
  const words = begins ? run.charAt(0).toUpperCase() + run.slice(1) : run;
  return text.slice(0, start) + words + text.slice(end);
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
