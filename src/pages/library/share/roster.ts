import type { RosterEntry } from '../../../core/sharing/pack';
import { areInitials, cleanInitials } from '../../welcome/initials';
import type { TextKey } from '../../text';

/** Why a colleague cannot be kept so: the text that says what to do, and what it names. */
export interface RosterProblem {
  text: TextKey;
  about: readonly string[];
}

/** Characters of the longest name. */
const LONGEST_NAME = 100;

/** An entry as it is kept: without blanks around, initials without caret and dots. */
export function tidyEntry({ name, initials }: RosterEntry): RosterEntry {
  return { name: name.trim().slice(0, LONGEST_NAME), initials: cleanInitials(initials) };
}

/** What is wrong with a tidy entry beside these others; null for nothing. */
export function rosterProblem(entry: RosterEntry, others: readonly RosterEntry[]): RosterProblem | null {
  if (entry.name === '') return { text: 'rosterNoName', about: [] };
  if (!areInitials(entry.initials)) return { text: 'errorInitials', about: [] };
  const twin = others.find(({ initials }) => initials === entry.initials);
  return twin ? { text: 'rosterTwice', about: [twin.name, twin.initials] } : null;
}
