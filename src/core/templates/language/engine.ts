import { defaultOperators, Liquid } from 'liquidjs';
import { AskTag } from './ask-tag';
import { MaybeTag } from './maybe-tag';
import { LONGEST_DRAFT } from './parts-emitter';
import { SnippetTag } from './snippet-tag';
import { makeStrict } from './strict-filters';
import { TracedEcho } from './traced-output';

// Templates in files and web pages: posts have neither.
const WITHOUT = ['include', 'render', 'layout', 'block', 'tablerow'];

/**
 * Milliseconds after which a rendering is given up. Only the last resort: the limit on memory and the longest draft stop every
 * loop much sooner, and on a busy machine a tight limit here would fail honest templates.
 */
const RENDER_LIMIT = 2000;

/** Liquid as templates use it. `strict` false is for its conformance suite, which counts unknown variables as nil. */
export function createEngine({ strict }: { strict: boolean }): Liquid {
  const engine = new Liquid({
    strictFilters: true,
    strictVariables: strict,
    ownPropertyOnly: true,
    relativeReference: false,
    // An own, empty set of files, so that the default of reading the disk is never reached.
    templates: {},
    parseLimit: LONGEST_DRAFT,
    renderLimit: RENDER_LIMIT,
    memoryLimit: 20_000,
    locale: 'en',
    // Shopify's Liquid has both spellings.
    operators:
      '!=' in defaultOperators ? { ...defaultOperators, '<>': defaultOperators['!='] } : defaultOperators,
  });
  for (const name of WITHOUT) delete engine.tags[name];
  engine.registerTag('maybe', MaybeTag);
  engine.registerTag('snippet', SnippetTag);
  engine.registerTag('ask', AskTag);
  engine.registerTag('echo', TracedEcho);
  engine.registerFilter('else', orElse);
  makeStrict(engine);
  return engine;
}

function orElse(value: unknown, fallback: unknown): unknown {
  const empty =
    value === null ||
    value === undefined ||
    value === false ||
    (typeof value === 'string' && value.trim() === '');
  return empty ? fallback : value;
}
