import { analyzeSync, Context, toValueSync } from 'liquidjs';
import type { Template, Variable } from 'liquidjs';
import type { Stretch } from '../tape';
import type { Question } from './ask-tag';
import { createEngine } from './engine';
import { PartsEmitter } from './parts-emitter';
import { PlacedError } from './problem';
import { setRun } from './run';
import type { Run } from './run';
import { TemplateParser } from './template-parser';

/** A variable as it stands in a template. */
export interface Use {
  /** ["customer", "first_name"]; null where a part is only known while rendering. */
  path: readonly string[] | null;
  line: number;
  column: number;
}

/** A template that was read once. */
export interface ParsedTemplate {
  templates: Template[];
  uses: readonly Use[];
  questions: readonly Question[];
  snippets: readonly { name: string; line: number; column: number }[];
  /** The name of the snippet that this is, null for a template. */
  snippet: string | null;
}

const engine = createEngine({ strict: true });
const parsed = new Map<string, ParsedTemplate>();
/** As many templates as a large team has; beyond that the oldest are read again. */
const REMEMBERED = 2000;

/** Reads a template; `name` is the snippet's, for its errors. Throws Liquid's errors and {@link PlacedError}. */
export function parse(text: string, name?: string): ParsedTemplate {
  const key = `${name ?? ''}\n${text}`;
  const known = parsed.get(key);
  if (known !== undefined) return known;

  const parser = new TemplateParser(engine);
  const templates = parser.parse(text, name);
  const fresh: ParsedTemplate = {
    templates,
    uses: usesOf(templates),
    questions: parser.questions,
    snippets: parser.snippets.map(({ name, token }) => {
      const [line = 1, column = 1] = token.getPosition();
      return { name, line, column };
    }),
    snippet: name ?? null,
  };
  const [oldest] = parsed.keys();
  if (parsed.size >= REMEMBERED && oldest !== undefined) parsed.delete(oldest);
  parsed.set(key, fresh);
  return fresh;
}

/** Everything that a template with its snippets uses. Throws a {@link PlacedError} for a snippet that is missing or uses itself. */
export function parseWhole(text: string, snippets: Readonly<Record<string, string>>): ParsedTemplate[] {
  const found: ParsedTemplate[] = [];
  const seen = new Set<string>();

  function walk(template: ParsedTemplate, within: readonly string[]) {
    found.push(template);
    for (const { name, line, column } of template.snippets) {
      const where = within.at(-1) ?? null;
      if (within.includes(name))
        throw new PlacedError(`the snippet “${name}” uses itself`, line, column, where);
      if (!Object.hasOwn(snippets, name))
        throw new PlacedError(`there is no snippet called “${name}”`, line, column, where);
      if (seen.has(`${within.join('\n')}\n\n${name}`)) continue;
      seen.add(`${within.join('\n')}\n\n${name}`);
      if (seen.size > 100)
        throw new PlacedError('the template holds more than 100 snippets', line, column, where);
      walk(parse(snippets[name] ?? '', name), [...within, name]);
    }
  }
  walk(parse(text), []);
  return found;
}

function usesOf(templates: Template[]): Use[] {
  const { globals } = analyzeSync(templates, { partials: false });
  return Object.values(globals).flat().map(useOf);
}

function useOf({ segments, location }: Variable): Use {
  const path = segments.map(segment => (typeof segment === 'object' ? null : String(segment)));
  const known = path.every(segment => segment !== null);
  return { path: known ? path : null, line: location.row, column: location.col };
}

/** Renders what {@link parse} read. Throws Liquid's errors. */
export function render(templates: Template[], scope: object, run: Run): readonly Stretch[] {
  const context = new Context(scope, engine.options, { sync: true }, { liquid: engine });
  setRun(context, run);
  const emitter = new PartsEmitter();
  toValueSync(engine.renderer.renderTemplates(templates, context, emitter));
  return emitter.stretches;
}
