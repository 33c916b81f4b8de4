import type { Here } from '../time/moment';
import { parseWhen } from './when';

/** Words a moment may have ("on the 3rd of December at 9:00"), and words that are looked through for it. */
const LONGEST_MOMENT = 7;
const LONGEST = 60;

/**
 * The moment at the beginning or the end of what an agent typed, and what is left: "call her tomorrow 9:00" is tomorrow at nine
 * and "call her". Of several the longest counts. Null when neither end is a moment as {@link parseWhen} reads it.
 */
export function readWhen(text: string, here: Here & { lang: string }): { at: number; rest: string } | null {
  const words = text.trim().split(/\s+/u).slice(0, LONGEST);
  for (let length = Math.min(words.length, LONGEST_MOMENT); length > 0; length -= 1) {
    for (const start of new Set([words.length - length, 0])) {
      const at = parseWhen(bare(words.slice(start, start + length)), here);
      if (at === null) continue;
      return { at, rest: bare([...words.slice(0, start), ...words.slice(start + length)]) };
    }
  }
  return null;
}

// "tomorrow: call her", "call her, tomorrow".
function bare(words: readonly string[]): string {
  return words.join(' ').replace(/^[\s,;:–—-]+|[\s,;:–—-]+$/gu, '');
}
