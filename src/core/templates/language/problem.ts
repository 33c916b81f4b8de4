import { LiquidError } from 'liquidjs';

/** What is wrong with a template, and where. */
export interface TemplateProblem {
  /** From 1. */
  line: number;
  /** From 1. */
  column: number;
  /** A sentence for the person who writes templates. */
  message: string;
  /** The snippet in which it stands; null for the template itself. */
  snippet: string | null;
}

/** An error that {@link problemOf} can place. */
export class PlacedError extends Error {
  constructor(
    message: string,
    readonly line: number,
    readonly column: number,
    readonly snippet: string | null = null,
  ) {
    super(message);
    this.name = 'PlacedError';
  }
}

/** The problem as an agent reads it: "Line 2, column 5: there is no filter called “upper”." */
export function describeProblem({ line, column, message, snippet }: TemplateProblem): string {
  const where = snippet === null ? '' : `In the snippet “${snippet}”, `;
  return `${where}${where === '' ? 'Line' : 'line'} ${line}, column ${column}: ${message}`;
}

/** Line, column and sentence of anything that was thrown while a template was read or filled. Never throws. */
export function problemOf(error: unknown): TemplateProblem {
  if (error instanceof PlacedError) {
    const { line, column, snippet } = error;
    return { line, column, snippet, message: sentence(error.message) };
  }
  if (!LiquidError.is(error))
    return {
      line: 1,
      column: 1,
      snippet: null,
      message: sentence(error instanceof Error ? error.message : String(error)),
    };

  const [line = 1, column = 1] = error.token.getPosition();
  const original: unknown = error.originalError;
  const raw = original instanceof Error ? original.message : error.message;
  return { line, column, snippet: error.token.file ?? null, message: sentence(inPlainWords(raw)) };
}

const PLAIN: readonly [RegExp, (match: RegExpExecArray) => string][] = [
  [/undefined variable: (\S+)/, m => `there is no variable called “${m[1]}”`],
  [/undefined filter: (\S+)/, m => `there is no filter called “${m[1]}”`],
  [
    /tag "([^"]*)" not found/,
    m =>
      /^(?:end|else|elsif|when)/.test(m[1] ?? '')
        ? `{% ${m[1]} %} closes nothing here`
        : `there is no tag called “${m[1]}”`,
  ],
  [/tag (\{%.*%\}) not closed/s, m => `${m[1]} is never closed`],
  [/output "?(\{\{.*?)"? not closed/s, () => '{{ is never closed with }}'],
  [/tag "?(\{%.*?)"? not closed/s, () => '{% is never closed with %}'],
  [/raw .* not closed/s, () => '{% raw %} is never closed'],
  [
    /template render limit exceeded|memory alloc limit exceeded/,
    () => 'the template does too much work for one reply',
  ],
  [/parse length limit exceeded/, () => 'the template is longer than 10,000 characters'],
];

function inPlainWords(message: string): string {
  const plain = message.replace(/, (?:file:[^,]*, )?line:\d+, col:\d+$/, '');
  for (const [pattern, words] of PLAIN) {
    const match = pattern.exec(plain);
    if (match !== null) return words(match);
  }
  return plain;
}

function sentence(words: string): string {
  const [first = '', ...rest] = words;
  return `${first.toUpperCase()}${rest.join('')}${/[.!?]$/.test(words) ? '' : '.'}`;
}
