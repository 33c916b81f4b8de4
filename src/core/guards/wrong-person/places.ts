import { essence } from '../private/detail';
import type { Span } from '../finding';
import { matches } from '../../matches';

/** Where a number stands in a text, however it is grouped there: "AB 12-34" is "AB1234". */
export function placesOf(text: string, value: string): Span[] {
  const signs = Array.from(essence(value));
  if (signs.length === 0 || signs.length > 60) return [];
  const body = signs.join(String.raw`[\s.\-/]?`);
  const pattern = new RegExp(String.raw`(?<![\p{L}\p{N}])${body}(?![\p{L}\p{N}])`, 'giu');
  return [...matches(text, pattern)].map(({ index, 0: all }) => ({ start: index, end: index + all.length }));
}

/** The text without this stretch; no double blank and no comma that has lost its word stays. */
export function without(text: string, { start, end }: Span): string {
  const before = text.slice(0, start);
  const after = text.slice(end);
  const trimmed = before.trimEnd();
  if (/^[,.!?;:]/.test(after)) return trimmed + after;
  if (trimmed === '') return after.trimStart();
  return before.endsWith(' ') && after.startsWith(' ') ? trimmed + after : before + after;
}
