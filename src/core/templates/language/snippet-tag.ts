import { Tag } from 'liquidjs';
import type { Context, Emitter, Liquid, Parser, TagToken, Template, TopLevelToken } from 'liquidjs';
import { runOf } from './run';
import { TemplateParser } from './template-parser';

const NAME = /^\s*(?:"([^"]{1,80})"|'([^']{1,80})')\s*$/;

/** `{% snippet "closing" %}`: another template's text in this place, with the same values. */
export class SnippetTag extends Tag {
  readonly #name: string;

  constructor(token: TagToken, rest: TopLevelToken[], liquid: Liquid, parser: Parser) {
    super(token, rest, liquid);
    const match = NAME.exec(token.args);
    if (match === null) throw new Error('write the name of the snippet in quotes: {% snippet "closing" %}');
    this.#name = match[1] ?? match[2] ?? '';
    if (parser instanceof TemplateParser) parser.snippets.push({ name: this.#name, token });
  }

  *render(context: Context, emitter: Emitter): Generator<unknown, void, unknown> {
    const run = runOf(context);
    if (run === null) return;
    if (run.openSnippets.includes(this.#name)) throw new Error(`the snippet "${this.#name}" uses itself`);
    run.openSnippets.push(this.#name);
    const templates = run.surroundings.snippet(this.#name) as Template[];
    yield this.liquid.renderer.renderTemplates(templates, context, emitter);
    run.openSnippets.pop();
  }
}
