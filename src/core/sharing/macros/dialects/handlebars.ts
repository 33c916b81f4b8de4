import { pathOf, splitOutside, unquoted } from '../expression';
import { meaningOf, type People } from '../meaning';
import type { Writer } from '../writer';
import { conditionOf, type Reads } from './conditions';
import { turnMarks, type Dialect } from './dialect';
import { turnValue } from './liquid';
import { CARET, DATE, pick } from './stand-ins';

const LONGEST = 600;
const PEOPLE: People = {
  customer: ['to', 'recipient', 'contact'],
  agent: ['from', 'account', 'user', 'sender'],
  brand: [],
};
const reads: Reads = path => meaningOf(path, PEOPLE);

/** Briskine's Handlebars: `{{to.first_name}}`, `{{#if …}}`, `{{choice 'one, two'}}`. */
export const handlebars: Dialect = {
  turn: (source, writer) =>
    turnMarks(
      source,
      [
        { open: '{{{', close: '}}}', longest: LONGEST, turn },
        { open: '{{', close: '}}', longest: LONGEST, turn },
      ],
      writer,
    ),
};

function turn(inner: string, raw: string, writer: Writer): boolean {
  const text = inner.replace(/^~/, '').replace(/~$/, '').trim();
  if (text.startsWith('!')) return true;
  if (text.startsWith('#') || text.startsWith('^')) openBlock(text.slice(1).trim(), raw, writer);
  else if (text.startsWith('/')) {
    if (!writer.end()) writer.leave(raw, 'It closes nothing.');
  } else if (text === 'else' || text === '^') writer.otherwise();
  else if (text.startsWith('else if ')) writer.otherwise(conditionOf(text.slice(8), raw, writer, reads));
  else turnHelper(text, raw, writer);
  return true;
}

function openBlock(text: string, raw: string, writer: Writer): void {
  const [, name = '', rest = ''] = /^(\S{1,40})\s*([^]*)$/.exec(text) ?? [];
  if (name === 'if' || name === 'unless') writer.begin(conditionOf(rest, raw, writer, reads), name);
  else if (name === 'compare' || name === 'and' || name === 'or')
    writer.begin(conditionOf(text, raw, writer, reads));
  else {
    writer.leave(raw, 'Nothing is repeated or worked out in a template: this stretch is left out.');
    writer.mute();
  }
}

function turnHelper(text: string, raw: string, writer: Writer): void {
  const [, helper = '', rest = ''] = /^([a-z_]{1,30})\s+([^]+)$/i.exec(text) ?? [];
  switch (helper.toLowerCase()) {
    case '':
      if (text === 'cursor') writer.value(CARET, raw);
      else if (/^(?:date|moment)$/.test(text)) writer.value(DATE, raw);
      else turnValue(text, raw, writer, reads);
      break;
    case 'choice':
    case 'random':
      pick(wordsOf(rest), writer);
      break;
    case 'date':
    case 'moment':
      writer.value(DATE, raw);
      break;
    case 'cursor':
      writer.value(CARET, raw);
      break;
    case 'capitalize':
    case 'capitalizeall':
    case 'text':
      // Our names begin with a capital already.
      turnValue(rest.split(/\s/)[0] ?? '', raw, writer, reads);
      break;
    default: {
      const path = pathOf(rest.split(/\s/)[0] ?? '');
      writer.value(
        {
          is: 'ask',
          name: path?.slice(-2).join(' ') ?? text,
          why: 'This is not worked out here: the agent is asked for it.',
        },
        raw,
      );
    }
  }
}

function wordsOf(rest: string): string[] {
  const one = unquoted(rest.trim());
  if (one !== null) return one.split(',').map(word => word.trim());
  return (rest.match(/"[^"]*"|'[^']*'/g) ?? splitOutside(rest, ',')).map(
    word => unquoted(word.trim()) ?? word.trim(),
  );
}
