import type { FilterImplOptions, Liquid } from 'liquidjs';

// How many arguments a filter takes. Liquid ignores what is too much and computes with nothing where something is missing.
const COUNTS: readonly [min: number, max: number, names: string][] = [
  [
    0,
    0,
    'abs base64_decode base64_encode capitalize ceil downcase escape escape_once first floor last lstrip newline_to_br reverse rstrip size strip strip_html strip_newlines upcase url_decode url_encode',
  ],
  [0, 1, 'compact default join round sort sort_natural sum uniq'],
  [
    1,
    1,
    'append at_least at_most concat date divided_by else map minus modulo plus prepend remove remove_first remove_last split times',
  ],
  [0, 2, 'truncate truncatewords'],
  [1, 2, 'find find_index has reject replace replace_first slice where'],
  [2, 2, 'replace_last'],
];

/** Makes every filter of Liquid say what it wants when a template gives it something else. */
export function makeStrict(engine: Liquid): void {
  for (const [min, max, names] of COUNTS) {
    for (const name of names.split(' ')) {
      const filter = engine.filters[name];
      if (filter !== undefined) engine.registerFilter(name, checked(name, filter, min, max));
    }
  }
}

function checked(name: string, filter: FilterImplOptions, min: number, max: number): FilterImplOptions {
  const handler = typeof filter === 'function' ? filter : filter.handler;
  const strict: typeof handler = function strict(value: unknown, ...args: unknown[]) {
    const given = args.filter(arg => !isKeyword(arg)).length;
    if (given < min || given > max) throw new Error(`the filter “${name}” ${wants(min, max)}`);
    const result: unknown = handler.call(this, value, ...args);
    if (typeof result !== 'number') return result;
    if (!Number.isFinite(result)) throw new Error(`“${name}” does not give a number here`);
    // 10.1 minus 2.2 is 7.9, not 7.8999999999999995.
    return Number(result.toPrecision(12));
  };
  return typeof filter === 'function' ? strict : { ...filter, handler: strict };
}

// Keyword arguments arrive as pairs: ["allow_false", true].
function isKeyword(argument: unknown): boolean {
  return Array.isArray(argument) && argument.length === 2 && argument[0] === 'allow_false';
}

function wants(min: number, max: number): string {
  if (max === 0) return 'takes no value after it';
  const count = min === max ? String(min) : `${min} to ${max}`;
  return `needs ${count} ${max === 1 ? 'value' : 'values'} after it`;
}
