import type { Detail } from './detail';
import { matches } from '../../matches';

/** The product words of the brand, wherever they stand as whole words, longest first, in the brand's own spelling. */
export function products(text: string, words: readonly string[]): Detail[] {
  const listed = words.map(word => word.trim()).filter(word => word.length > 1);
  const byLength = [...new Set(listed)].sort((a, b) => b.length - a.length);
  return byLength.flatMap(word => {
    const letters = word.replace(/[\\^$.*+?()[\]{}|/-]/g, String.raw`\$&`).replace(/\s+/g, String.raw`\s+`);
    const pattern = new RegExp(String.raw`(?<![\p{L}\p{N}])${letters}(?![\p{L}\p{N}])`, 'giu');
    return [...matches(text, pattern)].map(({ 0: all, index }): Detail => ({
      kind: 'product',
      value: word,
      start: index,
      end: index + all.length,
    }));
  });
}
