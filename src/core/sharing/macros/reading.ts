import type { Template } from '../../templates/template';
import type { Dialect } from './dialects/dialect';
import type { MacroColumns, MacroTable } from './table';

/** The tools whose saved replies are understood; `csv` is any table. */
export type MacroFormat =
  'csv' | 'zendesk' | 'chatwoot' | 'zammad' | 'freshdesk' | 'gorgias' | 'text-blaze' | 'briskine' | 'espanso';

/** A file as it was picked, dropped or pasted. */
export interface MacroFile {
  name: string;
  text: string;
}

/** What reading saved replies needs besides the file. */
export interface MacroOptions {
  /** Unix milliseconds: when the templates count as changed. */
  now: number;
  /** The templates that are there: their shortcuts are not given twice. One with the same id keeps its own. */
  existing?: readonly Pick<Template, 'id' | 'shortcut'>[];
  /** What somebody chose in place of what the file looks like. */
  format?: MacroFormat;
  /** For a table: what somebody chose in place of the guess. */
  columns?: MacroColumns;
}

/** Something of the file that is not, or not so, in the templates. */
export interface LeftOut {
  /** "“Refund” (row 3), line 2". */
  where: string;
  /** As it stands in the file, shortened. */
  what: string;
  /** A sentence. */
  why: string;
}

/** What a file of saved replies became. */
export interface MacroReading {
  /** Null where the file is of no kind that we know. */
  format: MacroFormat | null;
  /** Each parses, renders and is sound; ids stay the same when the file is read again. */
  templates: Template[];
  left: LeftOut[];
  /** What is wrong with the whole file, in sentences. */
  problems: string[];
  /** For a table: its columns, for somebody to set them right. */
  table: MacroTable | null;
}

/** One saved reply as it stands in a file, before its placeholders are turned. */
export interface Macro {
  /** "row 3": where in the file. */
  where: string;
  /** What the tool calls it, null where it has no id. */
  id: string | null;
  name: string;
  /** As typed there, '' for none. */
  shortcut: string;
  body: string;
  html: boolean;
  lang: string;
  tags: readonly string[];
  folder: string;
  dialect: Dialect;
  /** What else was in it and is not taken, by its own words. */
  besides: readonly { what: string; why: string }[];
}

/** What a format finds in a file: replies, and those that are none, with the reason. */
export interface MacroList {
  macros: Macro[];
  left: LeftOut[];
}

/** In UTF-16 units. */
export const LONGEST_FILE = 20_000_000;
/** Beyond it the rest is named in the problems. */
export const MOST_MACROS = 10_000;
