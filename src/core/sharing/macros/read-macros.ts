import type { Template } from '../../templates/template';
import { ImportProblem } from '../../imports/problem';
import { asFields } from '../../imports/json';
import { formatOfItems, itemsIn } from './detect';
import { espanso } from './formats/espanso';
import { gorgias } from './formats/gorgias';
import type { Item, ReadItems } from './formats/list';
import { briskine, chatwoot, freshdesk, textBlazeSnippets, zammadModules } from './formats/plain';
import { formatOfTable, readRows } from './formats/rows';
import { zendesk } from './formats/zendesk';
import { LeftList } from './left-list';
import { Names } from './names';
import {
  LONGEST_FILE,
  MOST_MACROS,
  type MacroFile,
  type MacroFormat,
  type MacroList,
  type MacroOptions,
  type MacroReading,
} from './reading';
import { sampleFacts } from './sample-facts';
import { readTable, tableOf, type MacroTable, type WholeTable } from './table';
import { tableOfItems } from './table-of-items';
import { templateOf } from './template-of';
import { readYaml } from './yaml';

/** Replies of one step. */
const STEP = 10;
/** Things in a file that are looked at in one step, in order to find the replies among them. */
const LOOK = 200;

interface Found extends MacroList {
  format: MacroFormat | null;
  table: MacroTable | null;
  problems: string[];
}

/**
 * Reads the saved replies of another tool and turns them into templates of ours. The format is found in the content. What cannot
 * be turned is listed in `left`, what is wrong with the whole file in `problems`. Never throws, and is done in proportion to the
 * file; at most 20,000,000 characters and 10,000 replies.
 */
export function readMacros(file: MacroFile, options: MacroOptions): MacroReading {
  const steps = macroSteps(file, options);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/** How far a reading came: so many replies of so many. */
export interface MacroProgress {
  done: number;
  total: number;
}

/** {@link readMacros} in steps of some milliseconds, for a page that has to draw in between. */
export function* macroSteps(
  file: MacroFile,
  options: MacroOptions,
): Generator<MacroProgress, MacroReading, void> {
  const { format, macros: all, left: notReplies, table, problems } = yield* find(file, options);
  const macros = all.slice(0, MOST_MACROS);
  yield { done: 0, total: macros.length };
  const left = new LeftList();
  for (const { where, what, why } of notReplies) left.add(where, '', what, why);
  const turning = {
    format: format ?? 'csv',
    names: new Names(options.existing ?? []),
    left,
    now: options.now,
    facts: sampleFacts(options.now),
  };
  const templates: Template[] = [];
  for (const [index, macro] of macros.entries()) {
    if (index > 0 && index % STEP === 0) yield { done: index, total: macros.length };
    const template = templateOf(macro, turning);
    if (template) templates.push(template);
  }
  if (left.more > 0) problems.push(`${left.more} more things are not taken; they are too many to list.`);
  return { format, templates, left: left.entries, problems, table };
}

type Finding = Generator<MacroProgress, Found, void>;

function* find({ text: raw }: MacroFile, options: MacroOptions): Finding {
  if (raw.length > LONGEST_FILE) return nothing('The file is larger than 20 MB.');
  const text = raw.replace(/^\ufeff/, '');
  const start = text.slice(0, 2_000).trimStart();
  if (start === '') return nothing('The file is empty.');
  try {
    if (start.startsWith('{') || start.startsWith('[')) return yield* inValue(JSON.parse(text), options);
  } catch {
    if (start.startsWith('{"') || start.startsWith('[{'))
      return nothing('The file looks like JSON and cannot be read: something in it is broken.');
  }
  try {
    if (options.format === 'espanso' || /^(?:matches|global_vars)\s*:/m.test(text.slice(0, 100_000))) {
      return yield* inValue(readYaml(text), { ...options, format: 'espanso' });
    }
    return inTable(readTable(text, MOST_MACROS), options);
  } catch (error) {
    return nothing(sentenceFor(error));
  }
}

function* inValue(value: unknown, options: MacroOptions): Finding {
  const items = itemsIn(value, MOST_MACROS + 1);
  const format = options.format ?? formatOfItems(items);
  if (format === null || items.length === 0) return nothing('No saved replies are in this file.');
  if (format === 'csv')
    return inTable(tableOfItems(items.map(({ fields }) => fields)), { ...options, format });
  const list =
    format === 'espanso' ? espanso(items, asFields(value)) : yield* readItems(READERS[format], items);
  return { ...list, format, table: null, problems: tooMany(items.length) };
}

function* readItems(read: ReadItems, items: readonly Item[]): Generator<MacroProgress, MacroList, void> {
  const list: MacroList = { macros: [], left: [] };
  for (let from = 0; from < items.length; from += LOOK) {
    const { macros, left } = read(items.slice(from, from + LOOK));
    list.macros.push(...macros);
    list.left.push(...left);
    yield { done: 0, total: items.length };
  }
  return list;
}

function inTable(whole: WholeTable, options: MacroOptions): Found {
  const format = options.format ?? formatOfTable(whole);
  const table = tableOf(whole);
  const columns = options.columns ?? table.columns;
  const problems = tooMany(whole.rows.length);
  if (columns.text === null) problems.push('No column holds the text of the replies.');
  if (whole.rows.length === 0) problems.push('No saved replies are in this file.');
  const rows = columns.text === null ? [] : whole.rows.slice(0, MOST_MACROS);
  return { ...readRows({ ...whole, rows }, columns, format), format, table: { ...table, columns }, problems };
}

const READERS: Readonly<Record<Exclude<MacroFormat, 'csv' | 'espanso'>, ReadItems>> = {
  zendesk,
  gorgias,
  chatwoot,
  freshdesk,
  zammad: zammadModules,
  briskine,
  'text-blaze': textBlazeSnippets,
};

function nothing(problem: string): Found {
  return { format: null, macros: [], left: [], table: null, problems: [problem] };
}

function tooMany(count: number): string[] {
  return count > MOST_MACROS
    ? ['The file has more than 10,000 replies: only the first 10,000 are read.']
    : [];
}

function sentenceFor(error: unknown): string {
  if (error instanceof ImportProblem) {
    return error.code === 'open-quote'
      ? `A quotation mark is opened and never closed, near row ${error.about}.`
      : 'This is no file of saved replies that we know: no JSON, no YAML of espanso, no table with two columns.';
  }
  return error instanceof Error && error.name === 'MacroProblem'
    ? error.message
    : 'The file cannot be read: something in it is broken.';
}
