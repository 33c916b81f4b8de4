import type { DraftField } from '../drafts/draft';
import type { TemplateFacts } from './facts';
import type { Question } from './language/ask-tag';
import { PlacedError } from './language/problem';
import type { ParsedTemplate, Use } from './language/parsed';
import type { Run } from './language/run';
import { fieldFor, labelOf } from './questions';
import { safeValue } from './safe-text';
import { spokenDate } from './times';
import type { Variable } from './variable';
import { variables } from './variables/index';

const byName = new Map(variables.map(variable => [variable.name, variable]));

/** A value that a template can read, in the form that Liquid reads. */
interface Value {
  words: string | number;
  source: string;
  label: string;
}

/** What the agent is asked in one rendering, in the order in which the template comes to it. */
export class Fields {
  readonly #fields = new Map<string, DraftField>();
  readonly #missing = new Set<string>();

  ask(field: DraftField, missing: boolean): void {
    if (!this.#fields.has(field.name)) this.#fields.set(field.name, field);
    if (missing) this.#missing.add(field.name);
  }

  get all(): DraftField[] {
    return [...this.#fields.values()].map(({ name, label, kind, options, guess }) => ({
      name,
      label,
      kind,
      options,
      guess,
    }));
  }

  get missing(): string[] {
    return [...this.#fields.keys()].filter(name => this.#missing.has(name));
  }
}

/** What a scope is made for. */
export interface ScopeInput {
  facts: TemplateFacts;
  lang: string;
  answers: Readonly<Record<string, string>>;
  run: Run;
  fields: Fields;
}

/**
 * The values that these templates use, read only when a template comes to them. Throws a {@link PlacedError} for a name that
 * stands for nothing.
 */
export function scopeFor(parsed: readonly ParsedTemplate[], input: ScopeInput): object {
  const questions = new Map(
    parsed
      .flatMap(template => template.questions)
      .reverse()
      .map(question => [question.name, question]),
  );
  const scope = emptyScope();
  for (const template of parsed) {
    for (const use of template.uses) define(scope, nameOf(use, template), questions, input);
  }
  return scope;
}

/** The field that stands in for a variable which is empty here; null for a name that is no variable. */
export function fieldForVariable(path: string): DraftField | null {
  const label = path.startsWith(LINK) ? labelOfLink(path.slice(LINK.length)) : byName.get(path)?.label;
  return label === undefined ? null : { name: path, label, kind: 'text', options: [], guess: '' };
}

/** The full name of what a template uses, or a {@link PlacedError} when there is no such thing. */
export function nameOf({ path, line, column }: Use, { snippet }: Pick<ParsedTemplate, 'snippet'>): string {
  if (path === null)
    throw new PlacedError('the name of a variable must be written out', line, column, snippet);
  const written = path.join('.');
  const whole = path.at(-1) === 'size' ? path.slice(0, -1) : path;
  const name = whole.join('.');
  if (
    byName.has(name) ||
    (whole.length === 2 && whole[0] === 'ask') ||
    (whole.length === 3 && name.startsWith(LINK))
  )
    return name;

  const group =
    [...byName.keys()].some(known => known.startsWith(`${written}.`)) ||
    ['ask', 'brand.link'].includes(written);
  const what = group
    ? `“${written}” is a group: name one of its values`
    : `there is no variable called “${written}”`;
  throw new PlacedError(what, line, column, snippet);
}

const LINK = 'brand.link.';

type Scope = { [name: string]: unknown };

// Without a prototype nothing can be reached but what stands in it.
function emptyScope(): Scope {
  return Object.create(null) as Scope;
}

function define(
  scope: Scope,
  name: string,
  questions: ReadonlyMap<string, Question>,
  input: ScopeInput,
): void {
  const path = name.split('.');
  const last = path.pop() ?? '';
  let group = scope;
  for (const part of path) {
    const inner = (group[part] as Scope | undefined) ?? emptyScope();
    group[part] = inner;
    group = inner;
  }
  if (Object.hasOwn(group, last)) return;
  const read =
    path[0] === 'ask' ? () => answerTo(last, questions.get(last) ?? null, input) : () => valueOf(name, input);
  let value: Value | undefined;
  Object.defineProperty(group, last, {
    enumerable: true,
    get() {
      value ??= read();
      return tell(name, value, input, questions.get(last) ?? null);
    },
  });
}

function tell(
  name: string,
  { words, source, label }: Value,
  input: ScopeInput,
  question: Question | null,
): string | number | null {
  const empty = words === '';
  input.run.note({ path: name, source, label, empty });
  if (name.startsWith('ask.')) {
    const field = fieldFor(name.slice(4), question, input.facts);
    input.fields.ask(field, empty && input.run.strict && question?.optional !== true);
  }
  return empty ? null : words;
}

function valueOf(name: string, { facts, lang, answers }: ScopeInput): Value {
  const variable = byName.get(name);
  const label = variable?.label ?? labelOfLink(name.slice(LINK.length));
  const answer = answerFor(answers, name);
  if (answer) return { words: answer, source: 'your answer', label };
  if (variable !== undefined)
    return { words: readSafely(variable, facts, lang), source: variable.source, label };

  const link = name.slice(LINK.length);
  const address = Object.hasOwn(facts.brand.links, link) ? safeValue(facts.brand.links[link] ?? '') : '';
  return { words: address.replace(/\s/g, ''), source: 'a link of the brand', label };
}

function readSafely(variable: Variable, facts: TemplateFacts, lang: string): string | number {
  const value = variable.read(facts, lang);
  return typeof value === 'number' ? (Number.isFinite(value) ? value : '') : value.trim();
}

function answerTo(name: string, question: Question | null, { facts, lang, answers }: ScopeInput): Value {
  const { label, kind, options, guess, from } = fieldFor(name, question, facts);
  const answer = answerFor(answers, name);
  const fits =
    answer !== undefined &&
    answer !== '' &&
    (kind !== 'choice' || options.includes(answer)) &&
    (kind !== 'number' || /\d/.test(answer));
  if (fits)
    return { words: kind === 'date' ? spokenDate(answer, lang) : answer, source: 'your answer', label };
  // An answer that the agent took out is not guessed again.
  if (answer !== undefined) return { words: '', source: 'your answer', label };
  return { words: kind === 'date' ? spokenDate(guess, lang) : guess, source: from, label };
}

function answerFor(answers: Readonly<Record<string, string>>, name: string): string | undefined {
  const answer: unknown = Object.hasOwn(answers, name) ? answers[name] : undefined;
  return typeof answer === 'string' ? saying(safeValue(answer)) : undefined;
}

// A comma alone is no answer, and one at the beginning would stand behind a blank.
function saying(answer: string): string {
  return /^[\p{P}\s]*$/u.test(answer) ? '' : answer.replace(/^[\s,،、;:]+/u, '');
}

function labelOfLink(name: string): string {
  return `Link: ${labelOf(name)}`;
}
