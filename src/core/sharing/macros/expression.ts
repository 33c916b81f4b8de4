/** What stands between the braces of a placeholder: `path | filter: "value"`. */
export interface Expression {
  /** Null where it is a quoted text, or nothing that can be read. */
  path: readonly string[] | null;
  literal: string | null;
  filters: readonly { name: string; values: readonly string[] }[];
  /** Words that stand in where the value is empty, null where none are given. */
  instead: string | null;
}

const PATH = /^[\p{L}\p{N}_$@.[\]'"#/ -]{1,200}$/u;
const FALLBACKS = new Set(['default', 'fallback', 'else', 'default_if_none']);
const MOST_PARTS = 20;

/** Reads a placeholder as Liquid, Jinja, Chatwoot (`a || 'b'`) and Handlebars write it. Never throws. */
export function readExpression(inner: string): Expression {
  const [head = '', ...rest] = splitOutside(inner, '|');
  const subject = head.trim();
  const literal = unquoted(subject);
  const filters: { name: string; values: readonly string[] }[] = [];
  let instead: string | null = null;
  for (const [index, part] of rest.entries()) {
    const words = part.trim();
    const alternative = unquoted(words);
    if (words === '') continue;
    if (alternative !== null && rest[index - 1]?.trim() === '') instead ??= alternative;
    else {
      const filter = readFilter(words);
      if (FALLBACKS.has(filter.name)) instead ??= filter.values[0] ?? null;
      else filters.push(filter);
    }
  }
  return { path: literal === null ? pathOf(subject) : null, literal, filters, instead };
}

/** The parts of a path, null where it is none: `orders[0].name` is orders, 0, name. */
export function pathOf(text: string): readonly string[] | null {
  if (!PATH.test(text)) return null;
  const parts = text
    .split(/[.[\]/]/)
    .map(part => part.replace(/['"]/g, '').trim())
    .filter(part => part !== '');
  return parts.length === 0 || parts.length > MOST_PARTS ? null : parts;
}

/** Splits at a sign where it stands outside quotes; at most so many parts. */
export function splitOutside(text: string, sign: string): string[] {
  const parts: string[] = [];
  let from = 0;
  let quote = '';
  for (let at = 0; at < text.length && parts.length < MOST_PARTS; at += 1) {
    const here = text[at] ?? '';
    if (quote !== '') quote = here === quote ? '' : quote;
    else if (here === '"' || here === "'") quote = opensQuote(text, at) ? here : '';
    else if (here === sign) {
      parts.push(text.slice(from, at));
      from = at + 1;
    }
  }
  parts.push(text.slice(from));
  return parts;
}

/** The words in quotes, null where the text is not one quoted text. */
export function unquoted(text: string): string | null {
  const quote = text[0];
  if (text.length < 2 || (quote !== '"' && quote !== "'") || text.at(-1) !== quote) return null;
  const inner = text.slice(1, -1);
  return inner.includes(quote) ? null : inner;
}

// An apostrophe within a word opens nothing: {formmenu: don't know; yes}.
function opensQuote(text: string, at: number): boolean {
  return at === 0 || !/[\p{L}\p{N}]/u.test(text[at - 1] ?? '');
}

function readFilter(words: string): { name: string; values: readonly string[] } {
  const end = words.search(/[:=(]/);
  if (end < 0) return { name: words.toLowerCase(), values: [] };
  const given = words.slice(end + 1).replace(/\)\s*$/, '');
  const values = splitOutside(given, ',').map(value => unquoted(value.trim()) ?? value.trim());
  return { name: words.slice(0, end).trim().toLowerCase(), values };
}
