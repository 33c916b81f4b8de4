import { Tag } from 'liquidjs';
import type { Liquid, Parser, TagToken, TopLevelToken } from 'liquidjs';
import { TemplateParser } from './template-parser';

/** A question to the agent as a template declares it. */
export interface Question {
  name: string;
  kind: 'text' | 'number' | 'date' | 'choice';
  /** Null: made from the name. */
  label: string | null;
  options: readonly string[];
  optional: boolean;
}

const HEAD = /^\s*([A-Za-z]\w{0,39})\s*:\s*(text|number|date|choice)\b/;
const REST = /\s*,?\s*(?:(label)\s*:\s*)?(?:"([^"]*)"|'([^']*)'|(optional)(?![\w"']))/y;

/**
 * `{% ask carrier: choice "DHL", "UPS", label: "Who carries it?", optional %}`: says how `{{ ask.carrier }}` is asked. Writes
 * nothing, and may stand anywhere in the template.
 */
export class AskTag extends Tag {
  constructor(token: TagToken, rest: TopLevelToken[], liquid: Liquid, parser: Parser) {
    super(token, rest, liquid);
    const question = readQuestion(token.args);
    if (parser instanceof TemplateParser) parser.questions.push(question);
  }

  render(): void {
    // A declaration has no words of its own.
  }
}

function readQuestion(args: string): Question {
  const head = HEAD.exec(args);
  if (head === null) {
    throw new Error('write {% ask name: kind %}, where kind is text, number, date or choice');
  }
  const [all, name = '', kind] = head;
  const options: string[] = [];
  let label: string | null = null;
  let optional = false;
  REST.lastIndex = all.length;
  let end = all.length;
  for (let part = REST.exec(args); part !== null; part = REST.exec(args)) {
    const words = (part[2] ?? part[3] ?? '').trim();
    if (part[4] !== undefined) optional = true;
    else if (part[1] === undefined) options.push(words);
    else label = words;
    end = REST.lastIndex;
  }
  if (args.slice(end).trim() !== '')
    throw new Error(`"${args.slice(end).trim()}" is not understood in this question`);
  if (kind === 'choice' && options.length < 2)
    throw new Error('a choice needs at least two options in quotes');
  if (kind !== 'choice' && options.length > 0)
    throw new Error('only a choice has options; write label: before a label');
  return { name, kind: kind as Question['kind'], label, options, optional };
}
