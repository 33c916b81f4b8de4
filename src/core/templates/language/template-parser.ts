import { Output, ParseError, Parser, Value } from 'liquidjs';
import type { Liquid, TagToken, Template, TopLevelToken } from 'liquidjs';
import type { Question } from './ask-tag';
import { TracedOutput } from './traced-output';

/** Liquid's parser, with outputs that know their sources, and a list of what the template asks and uses. */
export class TemplateParser extends Parser {
  readonly questions: Question[] = [];
  readonly snippets: { name: string; token: TagToken }[] = [];

  readonly #engine: Liquid;

  constructor(engine: Liquid) {
    super(engine);
    this.#engine = engine;
  }

  override parseToken(token: TopLevelToken, rest: TopLevelToken[]): ReturnType<Parser['parseToken']> {
    const template = super.parseToken(token, rest);
    const { arguments: listed }: Template = template;
    for (const argument of listed?.call(template) ?? []) {
      if (argument instanceof Value && !isWhole(argument)) throw new ParseError(new Error(NOT_WHOLE), token);
    }
    return template instanceof Output ? new TracedOutput(template.token, this.#engine) : template;
  }
}

const NOT_WHOLE = 'two values stand side by side without “==”, “contains”, “and” or the like between them';

// Liquid takes the first of several values and drops the rest: {% if a in b %} would be true for every a.
function isWhole({ initial }: Value): boolean {
  const operators = initial.postfix.filter(token => 'operator' in token && token.operator !== 'not').length;
  const operands = initial.postfix.filter(token => !('operator' in token)).length;
  return operands === 0 || operands - operators === 1;
}
