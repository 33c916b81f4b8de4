import { likenedReply, likeness, SAME_SENTENCE } from '../../../src/core/drafts/sameness/likeness';
import { alreadyAnswered } from '../../../src/core/guards/already-answered';
import type { Guard } from '../../../src/core/guards/guard';
import { language } from '../../../src/core/guards/language/language';
import { plainWords } from '../../../src/core/guards/language/plain-words';
import { imitationOf } from '../../../src/core/guards/look-alike/imitation';
import { news } from '../../../src/core/guards/news';
import { wrongAccount } from '../../../src/core/guards/wrong-account';
import { aQuestion } from '../../support/guard-questions';
import { aPost } from '../../support/history';
import { hasCorpus, readCsv } from '../../support/shared-data';
import { generatedImitators, generatedPeople } from '../../unit/core/guards/look-alike.generated';
import { labelledAccounts } from '../../unit/core/guards/look-alike.table';
import { heldOutPairs, tuningPairs, type LabelledPair } from '../../unit/core/guards/same-again.table';
import { scenes } from '../../unit/core/guards/threads.table';
import type { Result } from '../result';
import { learnLanguages, type Spoken } from './trigram-language';

/** What was to be said, and what was. */
interface Judged {
  due: boolean;
  found: boolean;
}

/** The same sentence again: pairs labelled by hand, and pairs of real replies classed by machine. */
export function sameAgainResults(): Result[] {
  const note = 'hand-labelled pairs of invented replies in ten languages';
  return [
    ...lines('guard-same-again', heldOutPairs.map(judgePair), `300 ${note} that the line was not set by`),
    ...lines('guard-same-again-all', [...tuningPairs, ...heldOutPairs].map(judgePair), `600 ${note}`),
    ...realPairs(),
  ];
}

function judgePair({ a, b, same }: Pick<LabelledPair, 'a' | 'b' | 'same'>): Judged {
  return { due: same, found: likeness(likenedReply(a), likenedReply(b)) >= SAME_SENTENCE };
}

const SAME_CLASSES = new Set(['same_text', 'same_but_name_or_number', 'near']);

// Pairs in between ("close", "related") are the same to some readers: nobody labelled them.
function realPairs(): Result[] {
  if (!hasCorpus('neardup/reply_pairs.csv.gz')) return [];
  const rows = readCsv('neardup/reply_pairs.csv.gz').filter(
    ({ class: kind = '' }) => SAME_CLASSES.has(kind) || kind === 'different',
  );
  const judged = rows.map(({ a = '', b = '', class: kind = '' }) =>
    judgePair({ a, b, same: SAME_CLASSES.has(kind) }),
  );
  return lines(
    'guard-same-again-real',
    judged,
    'pairs of real replies: same_text, same_but_name_or_number, near; different',
  );
}

/** Answered already, news and the wrong account, in invented threads. */
export function threadResults(): Result[] {
  return [alreadyAnswered, news, wrongAccount].flatMap(threadLines);
}

function threadLines(guard: Guard): Result[] {
  const judged = scenes.map(({ speak, question }) => ({
    due: speak.has(guard.id),
    found: guard.look(question).length > 0,
  }));
  return lines(`guard-${guard.id}`, judged, `${scenes.length} invented threads`);
}

/** Accounts that pass for a brand, and the many that do not. */
export function lookAlikeResults(): Result[] {
  const accounts = [...labelledAccounts, ...generatedImitators, ...generatedPeople, ...realBrands()];
  const judged = accounts.map(account => ({
    due: account.imitates,
    found: imitationOf(account, account.brand) !== null,
  }));
  const imitators = judged.filter(({ due }) => due).length;
  return lines(
    'guard-look-alike',
    judged,
    `${imitators} imitators, ${judged.length - imitators} others, real brands beside each other among them`,
  );
}

function realBrands() {
  if (!hasCorpus('support/twcs_tweets.csv.gz')) return [];
  const rows = readCsv('support/twcs_tweets.csv.gz').filter(row => row['inbound'] === 'False');
  const handles = [...new Set(rows.map(row => row['author_id'] ?? ''))];
  return handles.flatMap(handle =>
    handles
      .filter(other => other !== handle)
      .map(other => ({
        brand: { handle, name: handle },
        handle: other,
        displayName: other,
        imitates: false,
      })),
  );
}

/** The wrong language: labelled tweets as draft and post, read by a detector that errs. */
export function languageResults(): Result[] {
  const texts = spokenTexts();
  if (texts.length === 0) return [];
  const detect = learnLanguages(texts.filter((_, i) => i % 2 === 0));
  const tested = texts.filter((_, i) => i % 2 === 1);
  const judged = tested.flatMap((draft, i) => {
    const [same, other] = [true, false].map(wanted => partner(tested, i, wanted));
    return [same, other].flatMap(post => (post ? [judgeLanguage(draft, post, detect(draft.text))] : []));
  });
  return lines(
    'guard-language',
    judged,
    `${tested.length} tweets as drafts for posts of the same and of another language; drafts of fewer than 8 words are not missed; without hi, which is mostly English there`,
  );
}

function judgeLanguage(draft: Spoken, post: Spoken, textLang: string | null): Judged {
  const answers = aPost({ text: post.text, lang: post.lang });
  const found = language.look(aQuestion({ text: draft.text, textLang, answers })).length > 0;
  const wordy = plainWords(draft.text).length >= 8 && plainWords(post.text).length >= 4;
  return { due: draft.lang !== post.lang && (wordy || found), found };
}

// The next one that will do, each as far away as the last so that every pair of languages comes up.
function partner(texts: readonly Spoken[], at: number, same: boolean): Spoken | undefined {
  for (let step = 1; step < texts.length; step++) {
    const other = texts[(at + step * 7) % texts.length];
    if (other && (other.lang === texts[at]?.lang) === same) return other;
  }
  return undefined;
}

const NAMED: Readonly<Record<string, string>> = {
  dutch: 'nl',
  english: 'en',
  french: 'fr',
  german: 'de',
  spanish: 'es',
};

function spokenTexts(): Spoken[] {
  const files = ['langid/umsab_tweets.csv.gz', 'langid/twitterlid5.csv.gz'].filter(hasCorpus);
  return (
    files
      .flatMap(file => readCsv(file))
      .map(({ lang = '', text = '' }) => ({ lang: NAMED[lang] ?? lang, text }))
      // What is called Hindi there is English for the most part.
      .filter(({ lang }) => lang !== 'hi')
  );
}

function lines(name: string, judged: readonly Judged[], note: string): Result[] {
  const called = judged.filter(({ found }) => found);
  const due = judged.filter(({ due }) => due);
  const hits = called.filter(({ due }) => due).length;
  return [
    { name: `${name}.precision`, value: hits / called.length, unit: 'share', n: called.length, note },
    { name: `${name}.recall`, value: hits / due.length, unit: 'share', n: due.length, note },
  ];
}
