import { Tag } from 'liquidjs';
import type { Context, Emitter, Liquid, Parser, TagToken, Template, TopLevelToken } from 'liquidjs';
import { PartsEmitter } from './parts-emitter';
import { runOf } from './run';

/** `{% maybe %}…{% endmaybe %}`: left out whole when a value in it is empty. */
export class MaybeTag extends Tag {
  readonly #templates: Template[] = [];

  constructor(token: TagToken, rest: TopLevelToken[], liquid: Liquid, parser: Parser) {
    super(token, rest, liquid);
    parser
      .parseStream(rest)
      .on<TagToken>('tag:endmaybe', function stop() {
        this.stop();
      })
      .on<Template>('template', template => this.#templates.push(template))
      .on('end', () => {
        throw new Error(`tag ${token.getText()} not closed`);
      })
      .start();
  }

  *render(context: Context, emitter: Emitter): Generator<unknown, void, unknown> {
    const run = runOf(context);
    const state = { empty: false };
    const inner = new PartsEmitter();
    run?.maybes.push(state);
    try {
      yield this.liquid.renderer.renderTemplates(this.#templates, context, inner);
    } finally {
      run?.maybes.pop();
    }
    if (!(emitter instanceof PartsEmitter))
      emitter.write(state.empty ? '' : inner.stretches.map(({ text }) => text).join(''));
    else if (state.empty) emitter.gap();
    else emitter.append(inner);
  }

  // Static analysis in Liquid wants a generator.
  *children(): Generator<unknown, Template[]> {
    yield* [];
    return this.#templates;
  }
}
