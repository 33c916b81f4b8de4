import { pathOf, unquoted } from '../expression';
import { labelFor } from '../names';
import type { Meaning } from '../meaning';
import { quoted, type Writer } from '../writer';

/** What a path stands for. */
export type Reads = (path: readonly string[]) => Meaning;

const DECIDED = 'This cannot be told on X: the agent is asked.';
const OPERATORS = /^(?:==|!=|<>|contains)$/;
const EMPTY = /^(?:blank|empty|nil|null|none|undefined)$/i;

/**
 * A condition in our Liquid. What cannot be decided here becomes a question to the agent, answered with yes or no, and is listed.
 */
export function conditionOf(text: string, raw: string, writer: Writer, reads: Reads): string {
  return decidable(text.trim(), reads) ?? askWhether(text, raw, writer);
}

/** A question answered with yes or no, as a condition. `preset` is what holds until the agent says otherwise. */
export function askWhether(text: string, raw: string, writer: Writer, preset: boolean | null = null): string {
  if (writer.muted) return 'true';
  const name = writer.asks.nameOf({
    is: 'ask',
    name: text.replace(/ticket\.|==/g, ' '),
    label: labelFor(text),
    kind: 'choice',
    options: ['yes', 'no'],
    optional: preset !== null,
  });
  if (preset === null) writer.leave(raw, DECIDED);
  return preset === true ? `ask.${name} != "no"` : `ask.${name} == "yes"`;
}

/** What a `case` looks at: one of our values, or a question for which its branches are the answers. */
export function subjectOf(text: string, raw: string, writer: Writer, reads: Reads): string {
  const path = pathOf(text.trim());
  const meaning = path === null ? null : reads(path);
  if (meaning?.is === 'variable') return meaning.name;
  if (writer.muted) return 'nil';
  writer.leave(raw, DECIDED);
  return `ask.${writer.asks.nameOf({ is: 'ask', name: (path ?? [text]).slice(-2).join(' '), label: labelFor(text) })}`;
}

function decidable(text: string, reads: Reads): string | null {
  const written: string[] = [];
  for (const [index, part] of text
    .split(/\s+(and|or)\s+/)
    .slice(0, 11)
    .entries()) {
    const said = index % 2 === 1 ? part : comparison(part.trim(), reads);
    if (said === null) return null;
    written.push(said);
  }
  return written.length === 0 || written.length > 10 ? null : written.join(' ');
}

function comparison(text: string, reads: Reads): string | null {
  const [left = '', operator, ...rest] = words(text);
  const path = unquoted(left) === null ? pathOf(left) : null;
  const meaning = path === null ? null : reads(path);
  if (meaning?.is !== 'variable') return null;
  if (operator === undefined) return meaning.name;
  const right = rest.join(' ');
  if (!OPERATORS.test(operator) || rest.length !== 1) return null;
  if (EMPTY.test(right)) return operator === 'contains' ? null : `${meaning.name} ${operator} blank`;
  const literal = unquoted(right);
  return literal === null ? null : `${meaning.name} ${operator} ${quoted(literal)}`;
}

function words(text: string): string[] {
  return (text.slice(0, 500).match(/"[^"]*"|'[^']*'|[^\s"']+/g) ?? []).slice(0, 8);
}
