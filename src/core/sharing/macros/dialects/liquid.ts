import { readExpression } from '../expression';
import { meaningOf, type Meaning, type People } from '../meaning';
import type { Writer } from '../writer';
import { conditionOf, subjectOf, type Reads } from './conditions';
import { turnMarks, type Dialect, type Mark } from './dialect';
import { matches } from '../../../matches';

const LONGEST = 600;
/** Filters that only matter in HTML, or that change nothing in a name. */
const QUIET = new Set([
  'escape',
  'escape_once',
  'strip',
  'strip_html',
  'newline_to_br',
  'strip_newlines',
  'safe',
  'trim',
  'capitalize',
]);
const MUTING = new Set(['for', 'capture', 'tablerow', 'comment', 'macro', 'schema']);
const ALONE = new Set([
  'assign',
  'set',
  'include',
  'render',
  'increment',
  'decrement',
  'break',
  'continue',
  'cycle',
  'import',
  'raw',
  'endraw',
  'echo',
  'liquid',
]);

/** What a path stands for where it is not what {@link meaningOf} says; null for that. */
export type Special = (path: readonly string[]) => Meaning | null;

/** Liquid and what is nearly so: `{{ ticket.requester.name | default: "there" }}`, `{% if … %}`. */
export function liquidDialect(people: People, special: Special = () => null): Dialect {
  const marks = liquidMarks(people, special);
  return { turn: (source, writer) => turnMarks(source, marks, writer) };
}

/** The marks of Liquid, to be used beside others. */
export function liquidMarks(people: People, special: Special = () => null): readonly Mark[] {
  const reads: Reads = path => special(path) ?? meaningOf(path, people);
  return [
    {
      open: '{{',
      close: '}}',
      longest: LONGEST,
      turn: (inner, raw, writer) => turnValue(inner, raw, writer, reads),
    },
    {
      open: '{%',
      close: '%}',
      longest: LONGEST,
      turn: (inner, raw, writer) => turnTag(inner, raw, writer, reads),
    },
  ];
}

/** Writes `path | filter`; unreadable ones are asked from the agent. */
export function turnValue(inner: string, raw: string, writer: Writer, reads: Reads): boolean {
  const { path, literal, filters, instead } = readExpression(withoutDashes(inner));
  const dated = filters.some(({ name }) => /date|time/.test(name));
  if (literal !== null && !/^(?:now|today)$/i.test(literal)) writer.words(literal);
  else if (path === null || literal !== null) {
    const name = literal === null ? inner : 'date';
    writer.value({ is: 'ask', name, ...(dated ? { kind: 'date' as const } : {}), why: ASKED }, raw, instead);
  } else {
    const meaning = reads(path);
    writer.value(meaning.is === 'ask' && dated ? { ...meaning, kind: 'date' } : meaning, raw, instead);
    const lost = meaning.is === 'variable' ? filters.filter(({ name }) => !QUIET.has(name)) : [];
    for (const { name } of lost)
      writer.leave(raw, `The value is taken as it is, without “${name.slice(0, 40)}”.`);
  }
  return true;
}

const ASKED = 'This is not worked out here: the agent is asked for it.';

function turnTag(inner: string, raw: string, writer: Writer, reads: Reads): boolean {
  const [, tag = '', rest = ''] = /^\s*(\w+)([^]*)$/.exec(withoutDashes(inner)) ?? [];
  if (tag === 'if' || tag === 'unless') writer.begin(conditionOf(rest, raw, writer, reads), tag);
  else if (tag === 'elsif' || tag === 'elif' || tag === 'elseif')
    writer.otherwise(conditionOf(rest, raw, writer, reads));
  else if (tag === 'else') writer.otherwise();
  else if (tag === 'case') writer.beginCase(subjectOf(rest, raw, writer, reads));
  else if (tag === 'when') writer.when(whens(rest));
  else if (tag.startsWith('end') && tag !== 'endraw') {
    if (!writer.end()) writer.leave(raw, 'It closes nothing.');
  } else if (MUTING.has(tag)) {
    if (tag !== 'comment')
      writer.leave(raw, 'Nothing is repeated or worked out in a template: this stretch is left out.');
    writer.mute();
  } else if (ALONE.has(tag)) writer.leave(raw, 'Nothing is worked out in a template: this is left out.');
  else return false;
  return true;
}

function whens(rest: string): string[] {
  return [...matches(rest, /"([^"]{1,100})"|'([^']{1,100})'|([\p{L}\p{N}_-]{1,100})/gu)]
    .map(([, double, single, bare]) => double ?? single ?? bare ?? '')
    .filter(value => value !== '' && value !== 'or')
    .slice(0, 20);
}

function withoutDashes(inner: string): string {
  return inner.replace(/^-/, '').replace(/-$/, '').trim();
}
