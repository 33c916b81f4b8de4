import { fill } from '../../templates/fill';
import type { Act, Template, Wording } from '../../templates/template';
import type { TemplateFacts } from '../../templates/facts';
import { htmlToText, looksLikeHtml } from './html-text';
import { decodeHtml } from './html-entities';
import { called } from './formats/list';
import type { LeftList } from './left-list';
import { bareShortcut, languageOf, nameFor, shortcutFrom, tagsOf, type Names } from './names';
import type { Macro, MacroFormat } from './reading';
import { Writer } from './writer';

/** What turning a reply needs besides it. */
export interface Turning {
  format: MacroFormat;
  names: Names;
  left: LeftList;
  /** Unix milliseconds. */
  now: number;
  facts: TemplateFacts;
}

/** In UTF-16 units; a template holds no more. */
const LONGEST_TEXT = 10_000;
/** HTML says little with many signs; pictures within it are long. */
const LONGEST_HTML = 1_000_000;
const MOST_VARIANTS = 8;
const LINES = /\r\n?|[\u2028\u2029\u0085\v\f]/g;
const UNSEEN = /[\p{Co}\p{Cs}\ufeff\ufff9-\ufffb]|(?![\n\t])\p{Cc}/gu;

/** The template that a saved reply becomes; null where none, which is then listed. */
export function templateOf(macro: Macro, turning: Turning): Template | null {
  const { format, names, left, now } = turning;
  const reply = called(macro.name, macro.where);
  for (const { what, why } of macro.besides) left.add(reply, '', what, why);
  const source = plainText(macro, reply, left);
  const lang = languageOf(macro.lang);
  if (macro.lang.trim() !== '' && lang === null)
    left.add(reply, '', macro.lang, 'This is no language that we know.');
  if (source === null) return null;
  const written = write(macro, source, lang, { ...turning, reply });
  if (typeof written === 'string') {
    left.add(reply, '', source, written);
    return null;
  }

  const name = nameFor(macro.name, source);
  const typed = shortcutFrom(bareShortcut(macro.shortcut));
  const id = names.id(format, macro.id ?? (typed || name));
  const shortcut = names.shortcut(typed || shortcutFrom(name), id);
  if (macro.shortcut.trim() !== '' && shortcut !== bareShortcut(macro.shortcut))
    left.add(reply, '', macro.shortcut, `The shortcut is now “${shortcut}”.`);
  const wordings = written.map((text, index): Wording => ({
    id: `${id}-${index + 1}`,
    text,
    lang,
    tone: null,
  }));
  const act: Act = /[?？؟]\s*$/u.test(source) ? 'ask' : 'inform';
  const folder = macro.folder === '' ? {} : { folder: macro.folder };
  return {
    id,
    name,
    shortcut,
    wordings,
    tags: tagsOf(macro.tags),
    act,
    examples: [],
    brands: [],
    updatedAt: now,
    ...folder,
  };
}

function plainText(macro: Macro, reply: string, left: LeftList): string | null {
  const { body, html } = macro;
  if (body.length > (html ? LONGEST_HTML : LONGEST_TEXT)) {
    left.add(reply, '', body, TOO_LONG);
    return null;
  }
  const isHtml = html && looksLikeHtml(body);
  const read = isHtml ? htmlToText(body) : { text: html ? decodeHtml(body) : body, dropped: [] };
  for (const { what, why } of read.dropped) left.add(reply, '', what, why);
  const text = read.text.replace(LINES, '\n').replace(UNSEEN, '').trim();
  if (text !== '' && text.length <= LONGEST_TEXT) return text;
  left.add(reply, '', body, text === '' ? 'It has no text.' : TOO_LONG);
  return null;
}

const TOO_LONG = 'It is longer than the 10,000 characters that a template may have.';

// The wordings, or why there are none.
function write(
  macro: Macro,
  source: string,
  lang: string | null,
  turning: Turning & { reply: string },
): string[] | string {
  const { reply, left, facts } = turning;
  const texts = new Set<string>();
  for (let variant = 0, variants = 1; variant < Math.min(variants, MOST_VARIANTS); variant += 1) {
    const writer = new Writer({ source, reply, left, lang: lang ?? '', variant });
    macro.dialect.turn(source, writer);
    const text = writer.finish();
    variants = writer.variants;
    if (!writer.hasWords) return 'It has no words of its own, only placeholders.';
    if (text.length > LONGEST_TEXT) return TOO_LONG;
    const problem = problemWith(text, lang, facts);
    if (problem !== null) return `It does not work as a template: ${problem}`;
    texts.add(text);
  }
  return [...texts];
}

function problemWith(text: string, lang: string | null, facts: TemplateFacts): string | null {
  // Words without code fill themselves; "^" may begin a signature, which is taken out.
  if (!/[{}^]/.test(text)) return null;
  const wording: Wording = { id: 'try', text, lang, tone: null };
  return fill({ id: 'try', name: '', shortcut: '' }, wording, facts, {}).problem;
}
