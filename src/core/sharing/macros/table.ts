import { createCsvReader, guessDelimiter } from '../../imports/csv-reader';
import { cellsOf } from '../../imports/csv-columns';
import { languageOf } from './names';

/** What a column of a table of replies can mean. */
export type MacroMeaning = 'id' | 'name' | 'shortcut' | 'text' | 'tags' | 'folder' | 'lang' | 'active';

/** Every meaning, in the order they are asked for; only the text is needed. */
export const MACRO_MEANINGS: readonly MacroMeaning[] = [
  'text',
  'name',
  'shortcut',
  'tags',
  'folder',
  'lang',
  'id',
  'active',
];

/** Which column (from 0) has which meaning; null for none. */
export type MacroColumns = Readonly<Record<MacroMeaning, number | null>>;

/** A table as it stands in a file, for somebody to say what its columns mean. */
export interface MacroTable {
  /** Null where the first row is data. */
  header: readonly string[] | null;
  /** Some first rows. */
  rows: readonly (readonly string[])[];
  columns: MacroColumns;
}

/** A whole table. */
export interface WholeTable {
  header: readonly string[] | null;
  rows: readonly (readonly string[])[];
}

const CHUNK = 200_000;
const SAMPLE = 200;
const NAMES: Readonly<Record<MacroMeaning, readonly string[]>> = {
  text: [
    'body',
    'content',
    'text',
    'reply',
    'response',
    'snippet',
    'answer',
    'message',
    'replacement',
    'replace',
    'expansion',
    'template',
    'comment',
    'macro',
    'bodyhtml',
    'contenthtml',
    'html',
    'antwort',
    'texto',
    'respuesta',
    'texte',
    'risposta',
    'description',
    'bodyplaintext',
  ],
  name: [
    'title',
    'name',
    'label',
    'macroname',
    'templatename',
    'subject',
    'titel',
    'titulo',
    'título',
    'nombre',
    'nom',
    'titre',
    'nome',
  ],
  shortcut: [
    'shortcut',
    'shortcode',
    'trigger',
    'abbreviation',
    'abbr',
    'hotkey',
    'code',
    'keyword',
    'command',
    'key',
    'kürzel',
  ],
  tags: ['tags', 'labels', 'keywords', 'tag', 'topics', 'schlagwörter', 'etiquetas'],
  folder: [
    'folder',
    'category',
    'group',
    'section',
    'foldername',
    'path',
    'ordner',
    'kategorie',
    'carpeta',
    'dossier',
  ],
  lang: ['lang', 'language', 'locale', 'languagecode', 'sprache', 'idioma', 'langue'],
  id: ['id', 'macroid', 'uuid', 'templateid', 'externalid'],
  active: ['active', 'enabled', 'isactive'],
};

/** The rows of a CSV text, its delimiter found by itself; at most so many. Throws ImportProblem where it is none. */
export function readTable(text: string, most: number): WholeTable {
  const delimiter = guessDelimiter(text.slice(0, 50_000));
  const reader = createCsvReader(delimiter);
  const rows: string[][] = [];
  for (let at = 0; at < text.length && rows.length <= most; at += CHUNK) {
    for (const row of reader.push(text.slice(at, at + CHUNK))) rows.push(row);
  }
  if (rows.length <= most) rows.push(...reader.end());
  const [first = []] = rows;
  const header = first.some(cell => meaningOfName(cell) !== null) ? first : null;
  return { header, rows: header === null ? rows : rows.slice(1) };
}

/** The columns as somebody can set them right, with the first rows. */
export function tableOf({ header, rows }: WholeTable): MacroTable {
  return { header, rows: rows.slice(0, 5), columns: guessMacroColumns(header, rows.slice(0, SAMPLE)) };
}

/** What the columns probably mean: by their names, and without these by what stands in them. */
export function guessMacroColumns(
  header: readonly string[] | null,
  rows: readonly (readonly string[])[],
): MacroColumns {
  const found: Record<MacroMeaning, number | null> = {
    id: null,
    name: null,
    shortcut: null,
    text: null,
    tags: null,
    folder: null,
    lang: null,
    active: null,
  };
  const taken = new Set<number>();
  const take = (meaning: MacroMeaning, column: number) => {
    if (column < 0 || found[meaning] !== null || taken.has(column)) return;
    found[meaning] = column;
    taken.add(column);
  };
  const names = (header ?? []).map(plainName);
  for (const meaning of MACRO_MEANINGS) {
    for (const name of NAMES[meaning])
      take(
        meaning,
        names.findIndex((known, column) => known === name && !taken.has(column)),
      );
  }
  const width = Math.min(1_000, Math.max(names.length, ...rows.map(row => row.length), 0));
  const free = Array.from({ length: width }, (_, column) => column).filter(column => !taken.has(column));
  const lengths = new Map(free.map(column => [column, lengthOf(cellsOf(rows, column))]));
  const longest = free.reduce(
    (best, column) => ((lengths.get(column) ?? 0) > (lengths.get(best) ?? -1) ? column : best),
    -1,
  );
  take('text', longest);
  if (header === null) {
    take('shortcut', free.find(column => looksShort(cellsOf(rows, column))) ?? -1);
    take('lang', free.find(column => isLanguages(cellsOf(rows, column))) ?? -1);
    take('name', free.find(column => !taken.has(column)) ?? -1);
  }
  return found;
}

/** Lower case letters and digits of a column's name. */
export function plainName(name: string): string {
  return name
    .slice(0, 200)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}

function meaningOfName(cell: string): MacroMeaning | null {
  const plain = plainName(cell);
  return MACRO_MEANINGS.find(meaning => NAMES[meaning].includes(plain)) ?? null;
}

function lengthOf(cells: readonly string[]): number {
  return cells.reduce((sum, cell) => sum + cell.length, 0) / Math.max(1, cells.length);
}

function looksShort(cells: readonly string[]): boolean {
  const filled = cells.filter(cell => cell.trim() !== '');
  return (
    filled.length > 0 &&
    filled.every(cell => /^\S{1,40}$/.test(cell.trim())) &&
    filled.some(cell => /^[/:;#!.]/.test(cell))
  );
}

function isLanguages(cells: readonly string[]): boolean {
  const filled = cells.filter(cell => cell.trim() !== '');
  return filled.length > 0 && filled.every(cell => languageOf(cell) !== null);
}
