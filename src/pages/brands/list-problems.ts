import { t } from '../text';

/** The longest word of a list that is kept. */
const LONGEST = 60;

/** What keeps a list of words from being kept, in words for its field. */
export function listProblems(words: readonly string[], most: number, longest = LONGEST): string[] {
  const long = words.find(word => word.length > longest);
  return [
    ...(long === undefined ? [] : [t('errorWordLong', `${long.slice(0, 20)}…`, String(longest))]),
    ...(words.length > most ? [t('errorTooMany', String(most))] : []),
  ];
}
