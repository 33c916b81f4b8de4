import { findLinks } from '../../signing/links';
import type { Span } from '../finding';
import { matches } from '../../matches';

/** Something that was to be filled in. */
export interface Hole extends Span {
  kind: 'field' | 'code' | 'crosses' | 'greeting' | 'gap';
  /** What stands there instead where that is sure, else null. */
  instead: string | null;
}

/** What templates and forms call their holes; whole words, lower case. */
const FIELD_WORDS =
  'name|names|first|last|full|firstname|lastname|surname|customer|customers|client|user|username|handle|agent|initials|order|order no|number|no|nr|id|ref|reference|date|day|time|link|url|insert|placeholder|here|city|town|store|branch|location|address|email|e-mail|phone|product|item|model|company|brand|amount|price|case|ticket|booking|tracking|flight|code|reason|xxx?|tbd|tbc|todo|fill|in|your|the|of|vorname|nachname|kunde|kundin|kundenname|bestellnummer|bestellung|auftragsnummer|datum|uhrzeit|ort|produkt|nom|prénom|prenom|client|commande|numéro|numero|lien|ville|nombre|número|apellido|cliente|pedido|fecha|enlace|ciudad|nome|sobrenome|sobrenombre|cognome|ordine|data|naam|voornaam|klant|bestelnummer|plaats|名前|お名前|お客様名|氏名|商品名|注文番号|日付|店舗名|الاسم|اسم|العميل';
// {0,4}, not {0,3}: see what core/README.md says of large patterns.
const FIELD = String.raw`(?:${FIELD_WORDS})(?:[\s_.-](?:${FIELD_WORDS})){0,4}`;

/** What opens a reply before a name. */
const GREETING = String.raw`(?:hi|hello|hey|hiya|dear|good morning|good afternoon|good evening|hallo|guten tag|guten morgen|guten abend|moin|liebe|lieber|liebe\/r|sehr geehrte|sehr geehrter|sehr geehrte frau|sehr geehrter herr|bonjour|bonsoir|cher|chère|salut|hola|buenos días|buenas tardes|estimado|estimada|querido|querida|olá|oi|caro|cara|bom dia|boa tarde|ciao|buongiorno|salve|gentile|beste|geachte|goedemorgen|goedemiddag)`;
/** These do not stand without a name. */
const NEEDS_NAME =
  /^(?:dear|liebe|lieber|liebe\/r|sehr geehrter?(?: frau| herr)?|cher|chère|estimad[oa]|querid[oa]|car[oa]|gentile|beste|geachte)$/i;
/** And "Dear," "Liebe," turn into these. */
const PLAIN: Readonly<Record<string, string>> = {
  dear: 'Hello',
  liebe: 'Hallo',
  lieber: 'Hallo',
  'liebe/r': 'Hallo',
};

const OPENING = String.raw`(?<=^|\n|[.!?] )(?:\s{0,3}@\w{1,15} ){0,5}\s{0,3}`;

const BRACKETED = new RegExp(
  String.raw`\[{1,2} ?${FIELD} ?\]{1,2}|<{1,2} ?${FIELD} ?>{1,2}|%{1,2}${FIELD}%{1,2}|\$?\{ ?[\p{L}_][\p{L}\p{N}_. -]{1,40} ?\}|\[insert[^\]\n]{0,40}\]|\(insert [^)\n]{1,40}\)`,
  'giu',
);
const CODE =
  /\{\{[^{}\n]{0,80}\}{0,2}|\{%[^{}\n]{0,80}(?:%\})?|\}\}|%\}|\[object Object\]|Liquid (?:syntax )?error\b|Invalid Date|\bNaN\b(?! bread)/giu;
const UNDEFINED = new RegExp(
  String.raw`${OPENING}${GREETING} {1,3}(undefined|null|none|n\/a|unknown)(?=[\s,.!?]|$)`,
  'giu',
);
const ENTITY = /&(amp|nbsp|quot|lt|gt|#39|apos);|<br ?\/?>|<\/?(?:p|div|span|b|i|strong|em)>/giu;
const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  nbsp: ' ',
  quot: '"',
  lt: '<',
  gt: '>',
  '#39': "'",
  apos: "'",
};

const CROSSES =
  /(?<![\p{L}\p{N}_@#&$.-])[X×]{2,20}(?:[:./-][X×]{2,4}){0,3}(?![\p{L}\p{N}_]|[ -]\d{2,4}(?!\d)|-)/gu;
const NUMBERED =
  /(?:\b(?:is|was|are|by|on|at|of|for|to|until|before|from|no|nr|number|nummer|code|order|bestellung|pedido|commande|ref|reference|case|#)|[:#№])\s?$/iu;
const NO_HOLE_BEFORE =
  /(?:\b(?:size|sizes|größe|taille|talla|tamanho|taglia|maat|bowl|chapter|louis|volume|part|edition|kapitel|teil|vol|dos|movie|film|class|generation|kisses|love|lots of love)|[Xx])[\s.]{0,2}$/iu;
const NO_HOLE_AFTER = /^\s?(?:large|small|sizes?|größe|chromosome|century|siècle|secolo)\b/iu;

const LINE = /(?<![\p{L}\p{N}@_])_{3,}(?!\w)/gu;
const ALONE = /…|\[(?:…|\.{3})\]/gu;
const BEFORE_ALONE =
  /(?:(?<![\p{L}\p{N}])(?:number|no|nr|nummer|order|is|by|at|on|until|before|hi|hello|hey|dear|hallo|am|um|bis|le|du|numéro|commande|bonjour|el|número|pedido|hola|código|code|olá|ciao|ref|reference|booking|flight|case|with|from)|[:#№]) $/iu;

const NOBODY = new RegExp(String.raw`${OPENING}(${GREETING})( +(?:…|\.{3})?)([,!:.])(?=\s|$)`, 'giu');
const NEEDY =
  /(?<=^|\n)(?:\s{0,3}@\w{1,15} ){0,5}\s{0,3}(sehr geehrter?(?: frau| herr)?|liebe\/r|liebe|lieber|dear)()(,)(?=\s|$)/giu;
const DOUBLE = new RegExp(String.raw`${OPENING}(${GREETING})( {2,8})(?=\p{Ll})`, 'giu');
const THANKS =
  /(?<=^|\n|[.!?] )(thanks|thank you|many thanks|sorry|danke|vielen dank|gracias|obrigad[oa]|grazie)( {1,8})(,)(?=\s)/giu;
const MISSING_NUMBER =
  /\b(?:your |the |ihre |die |tu |su |votre )(?:order|booking|parcel|reference|case|ticket|flight|bestellung|buchung|sendung|commande|pedido|reserva)(?: (?:number|no\.|nummer|nr\.))? {2,8}(?=(?:is|has|was|will|ist|wurde|hat|est|a|está|fue|ha)\b)/giu;

/** A long post is not looked through for more holes than an agent would read about. */
const MOST = 5;
const MOST_MATCHES = 50;

/** What was left to be filled in, in order; links, mentions and hashtags are passed over. In proportion to the length of the text. */
export function findHoles(text: string, french: boolean): Hole[] {
  const plain = withoutLinks(text);
  const holes = [
    ...brackets(plain),
    ...all(CODE, plain, 'code'),
    ...[...matches(plain, UNDEFINED)].map(match => inGreeting(match, match[1] ?? '')),
    ...[...matches(plain, ENTITY)].map(match => entity(match)),
    ...crosses(plain),
    ...all(LINE, plain, 'field'),
    ...alone(plain),
    ...nobody(plain, french),
    ...all(MISSING_NUMBER, plain, 'gap'),
  ].toSorted((a, b) => a.start - b.start || b.end - a.end);
  const apart: Hole[] = [];
  for (const hole of holes) if (hole.start >= (apart.at(-1)?.end ?? 0)) apart.push(hole);
  return apart.slice(0, MOST).map(hole => mended(hole, text));
}

function withoutLinks(text: string): string {
  let plain = text;
  for (const { start, end } of findLinks(text).slice(0, 50))
    plain = plain.slice(0, start) + 'l'.repeat(end - start) + plain.slice(end);
  return plain.replace(/[@#](?=\w{0,60}[X_])\w+/g, found => found.charAt(0) + 'l'.repeat(found.length - 1));
}

function all(pattern: RegExp, text: string, kind: Hole['kind']): Hole[] {
  return firstOf(pattern, text).map(match => ({
    kind,
    start: match.index,
    end: match.index + match[0].length,
    instead: null,
  }));
}

function firstOf(pattern: RegExp, text: string): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  for (const match of matches(text, pattern)) {
    found.push(match);
    if (found.length === MOST_MATCHES) break;
  }
  return found;
}

// A draft shows "…" for a field without an answer; elsewhere three dots are a pause.
function alone(text: string): Hole[] {
  return all(ALONE, text, 'field').filter(
    ({ start, end }) =>
      BEFORE_ALONE.test(text.slice(Math.max(0, start - 14), start)) &&
      /^(?:[\s,.!?]|$)/.test(text.slice(end, end + 1)),
  );
}

// "Settings > [your name] > iCloud" tells what stands on a screen.
function brackets(text: string): Hole[] {
  return all(BRACKETED, text, 'field').filter(({ start, end }) => {
    const before = text.slice(Math.max(0, start - 3), start);
    return !/[>›→]\s?$/u.test(before) && !/^\s?[>›→]/u.test(text.slice(end, end + 3));
  });
}

function entity(match: RegExpExecArray): Hole {
  const instead = match[1] === undefined ? ' ' : (ENTITIES[match[1].toLowerCase()] ?? null);
  return { kind: 'code', start: match.index, end: match.index + match[0].length, instead };
}

// "XX" is a size, a number of Roman emperors and two kisses, too.
function crosses(text: string): Hole[] {
  return all(CROSSES, text, 'crosses').filter(({ start, end }) => {
    const before = text.slice(Math.max(0, start - 24), start);
    const after = text.slice(end, end + 14);
    if (NO_HOLE_BEFORE.test(before) || NO_HOLE_AFTER.test(after)) return false;
    const last =
      /^[\s.!\p{Extended_Pictographic}\ufe0f]*(?:\^\w+\s*)?$/u.test(text.slice(end, end + 14)) &&
      end + 14 >= text.length;
    return !last || NUMBERED.test(before);
  });
}

function inGreeting(match: RegExpExecArray, word: string): Hole {
  const end = match.index + match[0].length;
  return { kind: 'greeting', start: end - word.length, end, instead: null };
}

// "Bonjour !" is how French is set.
function nobody(text: string, french: boolean): Hole[] {
  const found = [NOBODY, NEEDY, DOUBLE, THANKS].flatMap(pattern =>
    firstOf(pattern, text).map(match => ({
      match,
      greeting: match[1] ?? '',
      blanks: match[2] ?? '',
      sign: match[3] ?? '',
    })),
  );
  return found
    .filter(
      ({ match, sign }) =>
        sign !== '' ||
        !/^\p{Lu}/u.test(text.slice(match.index + match[0].length, match.index + match[0].length + 2)),
    )
    .filter(
      ({ sign, greeting }) => !((french || /^(?:bonjour|bonsoir|salut)$/i.test(greeting)) && sign !== ','),
    )
    .map(({ match, greeting, blanks, sign }) => {
      const end = match.index + match[0].length;
      const start = end - sign.length - blanks.length - greeting.length;
      const instead = NEEDS_NAME.test(greeting) ? PLAIN[greeting.toLowerCase()] : greeting;
      return {
        kind: 'greeting' as const,
        start,
        end,
        instead: instead === undefined ? null : `${instead}${sign}${sign === '' ? ' ' : ''}`,
      };
    });
}

const GREETED = new RegExp(String.raw`${OPENING}(${GREETING}) {1,3}$`, 'iu');
const NAMES =
  /name|nom\b|nombre|nome|naam|vorname|customer|client|kunde|kundin|cliente|klant|^x+$|user|handle|undefined|null|none|unknown|n\/a|…/iu;

// "Hi [name]," is "Hi,": no other hole can be left away so surely.
function mended(hole: Hole, text: string): Hole {
  if (hole.instead !== null || hole.kind === 'gap') return hole;
  const greeting = GREETED.exec(text.slice(Math.max(0, hole.start - 120), hole.start))?.[1];
  if (greeting === undefined || !NAMES.test(text.slice(hole.start, hole.end))) return hole;
  const instead = NEEDS_NAME.test(greeting) ? PLAIN[greeting.toLowerCase()] : greeting;
  if (instead === undefined) return hole;
  const blank = /\s*$/u.exec(text.slice(Math.max(0, hole.start - 3), hole.start))?.[0] ?? '';
  return { ...hole, kind: 'greeting', start: hole.start - blank.length - greeting.length, instead };
}
