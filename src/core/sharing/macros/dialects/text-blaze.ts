import { splitOutside, unquoted } from '../expression';
import type { Writer } from '../writer';
import { askWhether } from './conditions';
import type { Dialect } from './dialect';
import { CARET, CLIPBOARD } from './stand-ins';

/** A command as `{name: first; second; key=value}` writes it. */
interface Command {
  name: string;
  values: readonly string[];
  settings: ReadonlyMap<string, string>;
  raw: string;
}

const LONGEST = 2_000;
const COMMAND = /^(=|[a-z]{2,20})\s*(?::([^]*))?$/;
const BARE = new Set(
  'clipboard cursor else endif endlink endnote endrepeat endformtoggle endbutton endhtml formtext formparagraph formdate time date note repeat'.split(
    ' ',
  ),
);

/** True where a text has a command of Text Blaze in it. */
export function looksLikeTextBlaze(text: string): boolean {
  return /\{(?:form(?:text|menu|paragraph|date|toggle)\b|(?:time|site|import|snippet|note|link|key|user|if)\s?:|clipboard\}|cursor\}|endif\})/.test(
    text,
  );
}

/** Text Blaze: `{formtext: name=…}`, `{formmenu: a; b}`, `{formtoggle: …}…{endformtoggle}`, `{time: …}`, `{cursor}`. */
export const textBlaze: Dialect = {
  turn(source, writer) {
    const ends = matchingBraces(source);
    const links: string[] = [];
    let written = 0;
    for (let at = source.indexOf('{'); at >= 0; at = source.indexOf('{', at)) {
      const end = ends.get(at);
      const command = end === undefined || end - at > LONGEST ? null : readCommand(source.slice(at, end + 1));
      if (command === null || end === undefined) {
        at += 1;
        continue;
      }
      writer.words(source.slice(written, at));
      writer.at(at);
      turnCommand(command, writer, links);
      at = end + 1;
      written = at;
    }
    writer.words(source.slice(written));
  },
};

// In one go, so that no unclosed brace makes the text be searched again.
function matchingBraces(source: string): Map<number, number> {
  const ends = new Map<number, number>();
  const open: number[] = [];
  for (let at = 0; at < source.length; at += 1) {
    if (source[at] === '{') open.push(at);
    else if (source[at] === '}') {
      const start = open.pop();
      if (start !== undefined) ends.set(start, at);
    }
  }
  return ends;
}

function readCommand(raw: string): Command | null {
  const inner = raw.slice(1, -1).trim();
  if (inner.startsWith('=')) return { name: '=', values: [inner.slice(1).trim()], settings: new Map(), raw };
  const [, name = '', rest] = COMMAND.exec(inner) ?? [];
  if (name === '' || (rest === undefined && !BARE.has(name))) return null;
  const values: string[] = [];
  const settings = new Map<string, string>();
  for (const part of splitOutside(rest ?? '', ';').map(one => one.trim())) {
    const [, key, value = ''] = /^([a-z]{2,20})\s*=(?!=)\s*([^]*)$/.exec(part) ?? [];
    if (key !== undefined && !/^(?:if|elseif)$/.test(name)) {
      settings.set(key, unquoted(value.trim()) ?? value.trim());
      if (key === 'default' && name === 'formmenu')
        values.push(
          ...splitOutside(value, ',')
            .slice(0, 1)
            .map(one => one.trim()),
        );
    } else if (part !== '') values.push(part);
  }
  return { name, values, settings, raw };
}

function turnCommand(command: Command, writer: Writer, links: string[]): void {
  const { name, values, settings, raw } = command;
  const label = settings.get('name') ?? '';
  const preset = settings.get('default') ?? null;
  switch (name) {
    case 'formtext':
    case 'formparagraph':
      writer.value(
        {
          is: 'ask',
          name: label || 'text',
          alone: label === '',
          kind: settings.get('type') === 'number' ? 'number' : 'text',
        },
        raw,
        preset || null,
      );
      break;
    case 'formmenu':
      if (settings.get('multiple') === 'yes') writer.leave(raw, 'One of these can be chosen, not several.');
      writer.value(
        { is: 'ask', name: label || 'choice', alone: label === '', kind: 'choice', options: values },
        raw,
        preset || null,
      );
      break;
    case 'formdate':
      writer.value({ is: 'ask', name: label || 'date', alone: label === '', kind: 'date' }, raw);
      break;
    case 'formtoggle':
      writer.begin(
        askWhether(
          label || `include ${values[0] ?? 'this'}`,
          raw,
          writer,
          preset === 'yes' || preset === 'true',
        ),
      );
      break;
    case 'if':
      writer.begin(conditionOf(values.join('; '), raw, writer));
      break;
    case 'elseif':
      writer.otherwise(conditionOf(values.join('; '), raw, writer));
      break;
    case 'else':
      writer.otherwise();
      break;
    case 'endif':
    case 'endformtoggle':
    case 'endnote':
    case 'endrepeat':
    case 'endbutton':
      if (!writer.end()) writer.leave(raw, 'It closes nothing.');
      break;
    case 'note':
    case 'button':
    case 'repeat':
      writer.leave(raw, 'Notes, buttons and repeated stretches are not taken.');
      writer.mute();
      break;
    case 'link':
      links.push(values[0] ?? '');
      break;
    case 'endlink':
      endLink(links.pop(), writer);
      break;
    case '=':
      turnFormula(values[0] ?? '', raw, writer);
      break;
    default:
      turnOther(command, writer);
  }
}

function turnOther({ name, values, raw }: Command, writer: Writer): void {
  switch (name) {
    case 'time':
    case 'date':
      writer.value(
        {
          is: 'ask',
          name: /^[Hhm:sSaA\s.]+$/.test(values[0] ?? '') ? 'time' : 'date',
          kind: /^[Hhm:sSaA\s.]+$/.test(values[0] ?? '') ? 'text' : 'date',
          why: 'Times are not worked out here: the agent is asked for it.',
        },
        raw,
      );
      break;
    case 'clipboard':
      writer.value(CLIPBOARD, raw);
      break;
    case 'cursor':
      writer.value(CARET, raw);
      break;
    case 'user':
      writer.value(
        /mail/.test(values[0] ?? '')
          ? { is: 'ask', name: 'your email', why: 'The agent is asked for it.' }
          : { is: 'variable', name: 'agent.first_name' },
        raw,
      );
      break;
    case 'key':
    case 'image':
    case 'html':
    case 'endhtml':
    case 'error':
    case 'wait':
    case 'click':
    case 'run':
      writer.leave(raw, 'Only words are taken.');
      break;
    default:
      writer.value(
        {
          is: 'ask',
          name: `${name} ${values[0] ?? ''}`,
          why: 'Nothing is run or looked up for a template: the agent is asked for it.',
        },
        raw,
      );
  }
}

function endLink(address: string | undefined, writer: Writer): void {
  if (address !== undefined && /^https?:\/\/\S+$/i.test(address)) writer.words(` (${address})`);
}

// {=name} repeats a field; anything else would have to be worked out.
function turnFormula(formula: string, raw: string, writer: Writer): void {
  const field = formula.replace(/^`([^`]*)`$/, '$1');
  const known = writer.asks.known(field);
  if (known === null)
    writer.value(
      { is: 'ask', name: formula, why: 'This is not worked out here: the agent is asked for it.' },
      raw,
    );
  else writer.value({ is: 'ask', name: field }, raw);
}

function conditionOf(text: string, raw: string, writer: Writer): string {
  const field = text.trim().replace(/^`([^`]*)`$/, '$1');
  const known = writer.asks.known(field);
  return known === null ? askWhether(text, raw, writer) : `ask.${known} == "yes"`;
}
