import { stemsOf } from './ranking/words';

/** Something of this post or this history that a reply can take up. */
export interface Fact {
  kind: 'name' | 'detail' | 'place' | 'contact' | 'topic';
  /** As it would stand in a reply: "Ada", "4711", "Lyon", "Tuesday", "late parcel". */
  value: string;
  /** What a detail is: "order". '' or absent when nothing fits. */
  label?: string;
  /** A ready sentence that takes it up, in the language of the draft; else an English one is made where that is safe. */
  sentence?: string;
}

/** The "speaks to them" meter. */
export interface SpeaksTo<F extends Fact = Fact> {
  /** 0: could have gone to anybody. 1: takes up one thing. 2: two. 3: three or more. A name alone is 1. */
  level: 0 | 1 | 2 | 3;
  taken: readonly F[];
  /** What could be taken up besides, the most telling first, each with a sentence ('' where none can be made). */
  could: readonly { fact: F; sentence: string }[];
}

// A complaint or a number shows that somebody read the post; a name can be put in by any machine.
const TELLING: readonly Fact['kind'][] = ['topic', 'detail', 'contact', 'place', 'name'];
const MOST = 12;

/** Says what of a post and a history a draft takes up, and what it could. `lang` is the draft's, null for English. */
export function speaksTo<F extends Fact>(
  draftText: string,
  facts: readonly F[],
  lang: string | null = null,
): SpeaksTo<F> {
  const known = distinct(facts)
    .sort((a, b) => TELLING.indexOf(a.kind) - TELLING.indexOf(b.kind))
    .slice(0, MOST);
  const taken = known.filter(fact => takesUp(draftText, fact));
  const could = known
    .filter(fact => !taken.includes(fact))
    .map(fact => ({ fact, sentence: fact.sentence ?? (isEnglish(lang) ? sentenceFor(fact) : '') }));
  return { level: levelOf(taken.length), taken, could };
}

function levelOf(count: number): SpeaksTo['level'] {
  if (count === 0) return 0;
  if (count === 1) return 1;
  return count === 2 ? 2 : 3;
}

function distinct<F extends Fact>(facts: readonly F[]): F[] {
  const seen = new Map<string, F>();
  for (const fact of facts) {
    const key = `${fact.kind} ${plain(fact.value)}`;
    if (plain(fact.value) && !seen.has(key)) seen.set(key, fact);
  }
  return [...seen.values()];
}

function takesUp(draft: string, { kind, value, sentence }: Fact): boolean {
  if (sentence && draft.includes(sentence)) return true;
  if (kind === 'detail') return squeezed(draft).includes(squeezed(value)) && standsAlone(draft, value);
  if (kind === 'topic') return shareStem(draft, value);
  if (kind === 'contact' && speaksOfReturn(draft)) return true;
  return standsAlone(draft, value);
}

/** "Thanks for coming back to us", "sorry to hear from you again", "last week". */
const RETURN =
  /\b(?:(?:com(?:e|ing)|writ(?:e|ing)|reach(?:ing)? out|got|getting|here|hear(?:ing)?(?: from you)?)(?: to us)? (?:back|again)|back (?:to|in touch with) us|once (?:more|again)|last (?:time|week|month)|(?:second|third|fourth|fifth) time)\b/i;
/** The same in German, French, Spanish, Portuguese and Japanese. */
const RETURN_ELSEWHERE =
  /(?:noch einmal|nochmals?|erneut|wieder) (?:an uns |bei uns )?(?:melden|schreiben|gemeldet|geschrieben)|zum (?:zweiten|dritten|vierten) mal|letzte woche|letztes mal|reven(?:ir|u|ue|us|ues|ez) vers nous|réécri|recontact|(?:deuxième|troisième|quatrième) fois|la semaine dernière|la dernière fois|(?:volver|vuelto|vuelve) a (?:escribir|contactar)|(?:segunda|tercera|cuarta|terceira|quarta) vez|la semana pasada|la última vez|(?:voltar|voltou) a (?:nos |n[oa]s )?(?:escrever|contact|contat|procurar)|semana passada|da última vez|再度ご|再びご|改めてご連絡|[2-9２-９二三四][度回]目|前回|先週/iu;

/** True when a reply says, in one of six languages, that the customer had written before. */
export function speaksOfReturn(reply: string): boolean {
  return RETURN.test(reply) || RETURN_ELSEWHERE.test(reply);
}

// Digits may be grouped another way in the reply: "AB 12-34" is "AB1234".
function standsAlone(draft: string, value: string): boolean {
  const signs = Array.from(plain(value).replace(/[\s\-.]/gu, '')).map(sign =>
    sign.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&'),
  );
  if (signs.length === 0) return false;
  const unspaced = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]/u.test(value);
  const body = signs.join('[\\s\\-.]?');
  return new RegExp(unspaced ? body : `(?<![\\p{L}\\p{N}])${body}(?![\\p{L}\\p{N}])`, 'u').test(plain(draft));
}

function shareStem(draft: string, topic: string): boolean {
  const stems = new Set(stemsOf(draft));
  return stemsOf(topic).some(
    stem => (stem.length > 2 || /[^a-z]/.test(stem)) && /^\p{L}/u.test(stem) && stems.has(stem),
  );
}

function sentenceFor({ kind, value, label }: Fact): string {
  switch (kind) {
    case 'name':
      return `Thank you for writing to us, ${value}.`;
    case 'detail':
      return label ? `You wrote about ${label} ${value}.` : `You wrote about ${value}.`;
    case 'place':
      return `You wrote about ${value}.`;
    case 'contact':
      return 'Thank you for coming back to us.';
    case 'topic':
      return `I understand that this is about ${value}.`;
  }
}

function isEnglish(lang: string | null): boolean {
  return lang === null || /^en\b/i.test(lang);
}

function plain(text: string): string {
  return text.slice(0, 4000).toWellFormed().normalize('NFKC').toLowerCase().trim();
}

function squeezed(text: string): string {
  return plain(text).replace(/[\s\-.]/gu, '');
}
