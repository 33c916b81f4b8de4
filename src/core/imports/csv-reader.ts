import Papa from 'papaparse';
import { ImportProblem } from './problem';

/** Reads a table whose text comes in chunks. */
export interface CsvReader {
  /** The rows that end within this text. */
  push(text: string): string[][];
  /** The last row, where it has no line end. */
  end(): string[][];
}

/** In UTF-16 units: no row with a post in it is longer. */
const LONGEST_ROW = 400_000;
const MOST_CELLS = 1_000;

/** The delimiter that a beginning of a table shows: comma, semicolon, tab or bar. Throws {@link ImportProblem} where hardly a line has two columns. */
export function guessDelimiter(beginning: string): string {
  const result = Papa.parse<string[]>(beginning, {
    preview: 20,
    skipEmptyLines: true,
    delimitersToGuess: [',', ';', '\t', '|'],
  });
  const tabled = result.data.filter(row => row.length > 1).length;
  if (tabled * 2 <= result.data.length) throw new ImportProblem('no-table');
  return result.meta.delimiter;
}

/**
 * Cuts text into rows, wherever the chunks are cut. Empty lines are passed over. Throws {@link ImportProblem} when a quote is
 * never closed, before the row fills the memory.
 */
export function createCsvReader(delimiter: string): CsvReader {
  let rest = '';
  let line = 1;

  function read(text: string, last: boolean): string[][] {
    const all = rest + text;
    const parser = new Papa.Parser({ delimiter, newline: '\n' });
    const result = parser.parse(all, 0, !last) as Papa.ParseResult<string[]>;
    rest = last ? '' : all.slice(result.meta.cursor);
    if (rest.length > LONGEST_ROW) throw new ImportProblem('open-quote', String(line));
    line += result.data.length;
    return result.data.map(clean).filter(row => row.some(cell => cell !== ''));
  }

  return { push: text => (text === '' ? [] : read(text, false)), end: () => read('', true) };
}

// The line ends of Windows stay with the last cell; and an apostrophe before what looks like a formula, which a careful program
// (ours, too) has put there, is no part of the text.
function clean(row: readonly string[]): string[] {
  const cells = row.slice(0, MOST_CELLS);
  const last = cells.length - 1;
  return cells.map((cell, index) =>
    (index === last ? cell.replace(/\r$/, '') : cell).replace(/^'(?=[=+\-@\t\r])/, ''),
  );
}
