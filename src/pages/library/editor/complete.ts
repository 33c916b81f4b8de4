import { variables } from '../../../core/templates/variables';

/** Something to put in where one types. */
export interface Completion {
  /** What it says in the list: "customer.first_name". */
  name: string;
  /** What it is, in words; '' where the name says it. */
  hint: string;
  /** What stands in the text then. */
  insert: string;
  /** How far behind the beginning of `insert` the caret stands then. */
  caret: number;
}

/** What can be put in at a place of a text. */
export interface Offer {
  /** The stretch that it replaces. */
  from: number;
  to: number;
  items: readonly Completion[];
}

interface Names {
  /** Of the brand's links. */
  links: readonly string[];
  /** Shortcuts of other templates. */
  snippets: readonly string[];
}

const MOST = 8;
/** So far before the caret the beginning of a placeholder is looked for. */
const REACH = 400;

const FILTERS = [
  'else: ""',
  'capitalize',
  'upcase',
  'downcase',
  'truncate: 40',
  'replace: "", ""',
  'remove: ""',
  'append: ""',
  'prepend: ""',
  'strip',
];

const TAGS: readonly [name: string, insert: string, stay: number][] = [
  ['if', 'if  %}{% endif %}', 3],
  ['else', 'else %}', 7],
  ['elsif', 'elsif  %}', 6],
  ['endif', 'endif %}', 8],
  ['unless', 'unless  %}{% endunless %}', 7],
  ['maybe', 'maybe %}{% endmaybe %}', 8],
  ['endmaybe', 'endmaybe %}', 11],
  ['snippet', 'snippet "" %}', 9],
  ['ask', 'ask name: text, label: "" %}', 4],
  ['case', 'case  %}{% when "" %}{% endcase %}', 5],
  ['when', 'when "" %}', 6],
  ['comment', 'comment %}{% endcomment %}', 10],
];

/** What fits where the caret stands, null where it stands in plain words. */
export function completionsAt(text: string, caret: number, names: Names): Offer | null {
  const before = text.slice(Math.max(0, caret - REACH), caret);
  const output = before.lastIndexOf('{{');
  const tag = before.lastIndexOf('{%');
  const open = Math.max(output, tag);
  if (open < 0 || before.slice(open).includes('}}') || before.slice(open).includes('%}')) return null;
  const inside = before.slice(open + 2).replace(/^-/, '');
  const closed =
    /^[ \w.]*\s*-?[}%]\}/.test(text.slice(caret, caret + 40)) || /^\s*\|/.test(text.slice(caret, caret + 5));

  const word = /[\w.]*$/.exec(inside)?.[0] ?? '';
  const ahead = inside.slice(0, inside.length - word.length);
  const rest = ahead.trim();
  if (oddQuotes(rest)) return tag > output ? insideSnippet(inside, caret, names) : null;
  const space = !/\s$/.test(ahead);
  if (rest.endsWith('|')) return offer(word, caret, filters(), space);
  if (output > tag) return rest === '' ? offer(word, caret, values(names, !closed), space) : null;
  if (rest === '') return offer(word, caret, tags(), space);
  return /^(?:if|elsif|unless|case)\b/.test(rest) || /(?:and|or|==|!=|<|>)$/.test(rest)
    ? offer(word, caret, values(names, false), false)
    : null;
}

function offer(word: string, caret: number, all: readonly Completion[], space: boolean): Offer | null {
  const wanted = word.toLowerCase();
  const starts = all.filter(({ name }) => name.toLowerCase().startsWith(wanted));
  const holds = all.filter(item => !starts.includes(item) && matches(item, wanted));
  const items = [...starts, ...holds].slice(0, MOST);
  if (items.length === 0) return null;
  const blank = space ? ' ' : '';
  return {
    from: caret - word.length,
    to: caret,
    items: items.map(({ name, hint, insert, caret: within }) => ({
      name,
      hint,
      insert: `${blank}${insert}`,
      caret: within + blank.length,
    })),
  };
}

function matches({ name, hint }: Completion, wanted: string): boolean {
  return name.toLowerCase().includes(wanted) || hint.toLowerCase().includes(wanted);
}

function values({ links }: Names, closing: boolean): Completion[] {
  const all = [
    ...variables.map(({ name, label }) => ({ name, hint: label })),
    ...links.map(name => ({ name: `brand.link.${name}`, hint: '' })),
    { name: 'ask.', hint: '' },
  ];
  return all.map(({ name, hint }) => {
    const insert = closing && name !== 'ask.' ? `${name} }}` : name;
    return { name, hint, insert, caret: insert.length };
  });
}

function filters(): Completion[] {
  return FILTERS.map(insert => {
    const quote = insert.indexOf('"');
    const [name = insert] = insert.split(':');
    return { name, hint: '', insert, caret: quote < 0 ? insert.length : quote + 1 };
  });
}

function tags(): Completion[] {
  return TAGS.map(([name, insert, caret]) => ({ name, hint: '', insert, caret }));
}

function insideSnippet(inside: string, caret: number, { snippets }: Names): Offer | null {
  const word = /^\s*snippet\s+["']([\w-]*)$/.exec(inside)?.[1];
  if (word === undefined) return null;
  const all = snippets.map(name => ({ name, hint: '', insert: name, caret: name.length }));
  return offer(word, caret, all, false);
}

function oddQuotes(text: string): boolean {
  return (text.split('"').length + text.split("'").length) % 2 === 1;
}
