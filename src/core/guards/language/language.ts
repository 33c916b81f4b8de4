import { spokenLanguage } from '../../drafts/language';
import type { Level, WayOut } from '../finding';
import type { Guard, GuardQuestion } from '../guard';
import { speaksAgainst, speaksFor } from './evidence';
import { nameOf } from './names';
import { plainWords } from './plain-words';

/** Fewer words of a draft look like many languages. */
const FEWEST = 5;
/** Fewer words of a customer are often told wrongly by X. */
const FEWEST_THEIRS = 4;
/** From here on both sides are sure. */
const SURE = 8;

/** Written names of one language, and neighbours that no machine tells apart in a short text. */
const KIN: readonly (readonly string[])[] = [
  ['no', 'nb', 'nn', 'da'],
  ['sr', 'hr', 'bs', 'sh', 'sl'],
  ['id', 'ms'],
  ['cs', 'sk'],
  ['es', 'gl', 'ca'],
  ['pt', 'gl'],
  ['ru', 'uk', 'be', 'bg', 'mk', 'sr'],
  ['fa', 'ar', 'ur'],
  ['hi', 'mr', 'ne'],
  ['nl', 'af'],
  ['tl', 'fil'],
  ['zh', 'yue'],
];

/** "We help in English here": a reply that says in which language it is does so on purpose. */
const NAMES_ITS_LANGUAGE =
  /\b(?:in|auf|en|em|in het|op) (?:english|german|french|spanish|portuguese|italian|dutch|japanese|arabic|englisch|deutsch|französisch|spanisch|anglais|allemand|français|espagnol|inglés|alemán|francés|español|inglês|alemão|francês|espanhol|inglese|tedesco|francese|spagnolo|engels|duits|frans)\b|英語|日本語|بالإنجليزية|باللغة/iu;

/** The draft is in another language than the customer's. */
export const language: Guard = {
  id: 'language',
  label: 'Is not in the customer’s language',
  // Many teams answer everybody in one language: to be asked each time would teach agents to press twice.
  level: 'hint',
  announcements: false,
  look(question) {
    const { customer, textLang, answers } = question;
    const mine = base(textLang);
    const theirs = languagesOf(question);
    const [first] = theirs;
    if (mine === null || first === undefined || theirs.some(lang => akin(mine, lang))) return [];
    const words = plainWords(question.text, namesIn(question));
    if (words.length < FEWEST || isMeant(question, words, mine, theirs)) return [];
    const who = answers?.author.handle ?? customer?.handle ?? '';
    return [
      {
        key: `${mine}:${first}`,
        level: levelOf(question, words.length, theirs),
        words: `Written in ${nameOf(mine)}, and @${who} writes in ${nameOf(first)}`,
        spans: [],
        ways: waysInto(first, question),
      },
    ];
  },
};

/** What the customer writes: this post's language first. A post of a few words is believed only when their others agree. */
function languagesOf({ answers, customer }: GuardQuestion): string[] {
  const known = base(customer?.lang);
  const posted = answers?.translated === true ? null : base(answers?.lang);
  if (posted === null) return known === null ? [] : [known];
  const few = plainWords(answers?.text ?? '').length < FEWEST_THEIRS;
  if (known === null) return few ? [] : [posted];
  return few ? [known, posted] : [posted, known];
}

function isMeant(
  { text, answers, customer }: GuardQuestion,
  words: readonly string[],
  mine: string,
  theirs: readonly string[],
) {
  if (speaksAgainst(words, mine) || theirs.some(lang => speaksFor(words, lang))) return true;
  if (NAMES_ITS_LANGUAGE.test(text.slice(0, 600))) return true;
  if (answers && speaksFor(plainWords(answers.text), mine)) return true;
  // Who was answered so before and wrote again reads it.
  return (customer?.ours ?? []).slice(0, 5).some(reply => speaksFor(plainWords(reply.text), mine));
}

function levelOf({ answers }: GuardQuestion, count: number, theirs: readonly string[]): Level {
  const agreed = theirs.length < 2 || theirs.every(lang => lang === theirs[0]);
  return agreed && count >= SURE && plainWords(answers?.text ?? '').length >= SURE ? 'ask' : 'hint';
}

// Wordings do not say their language here: only one whose words leave no doubt is offered.
function waysInto(lang: string, question: GuardQuestion): WayOut[] {
  const names = namesIn(question);
  const fitting = question.otherWordings.find(text => {
    const words = plainWords(text, names);
    return words.length >= FEWEST && speaksFor(words, lang);
  });
  return fitting === undefined
    ? []
    : [{ kind: 'replace', label: `Use the ${nameOf(lang)} wording`, text: fitting }];
}

function namesIn({ customer, answers, brands, agent }: GuardQuestion): string[] {
  return [
    ...(customer?.names ?? []),
    ...(answers ? [answers.author.displayName] : []),
    ...brands.map(({ name }) => name),
    agent.name,
  ];
}

function base(tag: string | null | undefined): string | null {
  return spokenLanguage(tag)?.toLowerCase().split('-')[0] ?? null;
}

function akin(a: string, b: string): boolean {
  return a === b || KIN.some(group => group.includes(a) && group.includes(b));
}
