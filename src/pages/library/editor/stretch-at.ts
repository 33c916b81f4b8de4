import type { TemplateProblem } from '../../../core/templates/language/problem';

/** The stretch of a text that a problem is about: from its place to the end of the placeholder, of the line at most. */
export function stretchAt(text: string, { line, column }: TemplateProblem): { from: number; to: number } {
  const lines = text.split('\n');
  const before = lines.slice(0, line - 1).reduce((sum, one) => sum + one.length + 1, 0);
  const words = lines[line - 1] ?? '';
  const start = Math.min(Math.max(0, column - 1), Math.max(0, words.length - 1));
  const end = /[}%]\}/.exec(words.slice(start));
  const within = (place: number) => Math.min(text.length, before + place);
  return { from: within(start), to: within(end ? start + end.index + 2 : Math.max(words.length, start)) };
}
