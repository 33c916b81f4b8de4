import { Output, Parser } from 'liquidjs';
import type { Liquid, TagToken, TopLevelToken } from 'liquidjs';
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
    return template instanceof Output ? new TracedOutput(template.token, this.#engine) : template;
  }
}
