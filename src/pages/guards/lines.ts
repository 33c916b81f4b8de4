import { isHost, type BarredWord } from '../../core/guards/rules';

const TAGGED = /^(.*\S)\s*\[\s*([a-z]{2,3}(?:-[a-z0-9]{2,8})*)\s*\]$/i;

/** What stands on the lines of a field, without blanks around, each once. */
export function linesIn(text: string): string[] {
  const lines = text.split(/[\r\n]+/u).map(line => line.trim());
  return [...new Set(lines.filter(line => line !== ''))];
}

/** "cheap [en]" is a word that is barred in one language; null for brackets that hold none. */
export function barredIn(line: string): BarredWord | null {
  if (!line.includes('[') && !line.includes(']')) return { word: line, lang: null };
  const [, word, lang] = TAGGED.exec(line) ?? [];
  return word === undefined || lang === undefined || /[[\]]/.test(word) ? null : { word, lang };
}

/** The word as it is typed. */
export function barredText({ word, lang }: BarredWord): string {
  return lang === null ? word : `${word} [${lang}]`;
}

/** The host of what was typed or pasted, an address for instance; null for none. */
export function hostIn(line: string): string | null {
  const host = line
    .toLowerCase()
    .replace(/^[a-z]+:\/\//, '')
    .replace(/^\*\./, '')
    .replace(/[:/?#].*$/s, '');
  return isHost(host) ? host : null;
}
