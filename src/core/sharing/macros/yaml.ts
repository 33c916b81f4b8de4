import { parseDocument } from 'yaml';

/** YAML is slow to read, and files of espanso are small. In UTF-16 units. */
const LONGEST_YAML = 2_000_000;
const MOST_ALIASES = 100;
const DEEPEST = 60;

class MacroProblem extends Error {
  override readonly name = 'MacroProblem';
}

/** The value of a YAML text. Throws a MacroProblem, whose message is for people, where it is none or made to do harm. */
export function readYaml(text: string): unknown {
  if (text.length > LONGEST_YAML)
    throw new MacroProblem('A YAML file may have two million characters at most.');
  if (tooDeep(text)) throw new MacroProblem('The YAML file is nested too deeply.');
  // Keys are not compared with each other: that takes the square of their number.
  const document = parseDocument(text, {
    uniqueKeys: false,
    prettyErrors: false,
    logLevel: 'silent',
    merge: false,
  });
  const [error] = document.errors;
  if (error !== undefined)
    throw new MacroProblem(
      `The YAML file cannot be read: something in it is broken, ${placeOf(text, error.pos[0])}.`,
    );
  return document.toJS({ maxAliasCount: MOST_ALIASES }) as unknown;
}

// The reader calls itself for each level.
function tooDeep(text: string): boolean {
  let open = 0;
  for (const sign of text) {
    if (sign === '[' || sign === '{') open += 1;
    else if ((sign === ']' || sign === '}') && open > 0) open -= 1;
    if (open > DEEPEST * 20) return true;
  }
  return /^[ ]{2000}/m.test(text) || /(?:[-?:] ){200}/.test(text);
}

function placeOf(text: string, index: number): string {
  return `line ${text.slice(0, index).split('\n').length}`;
}
