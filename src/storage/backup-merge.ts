import type { BackupTables } from '../core/backup/rows';
import type { NoteRecord, NoteVersion } from '../core/history/record';

type Rows = BackupTables;

const STEPS: readonly string[] = ['pressed', 'posted', 'done'];

/** Of two records of one press the one that came further. */
export function furtherReply(known: Rows['replies'] | undefined, other: Rows['replies']): Rows['replies'] {
  return known && STEPS.indexOf(known.state) >= STEPS.indexOf(other.state) ? known : other;
}

/**
 * Of two counts of one day: the one here, in which the posts of the file are counted by now, unless the file's holds more in
 * everything. Then posts were counted that nobody keeps any more.
 */
export function fullerDay(
  known: Rows['dailyCounts'] | undefined,
  other: Rows['dailyCounts'],
): Rows['dailyCounts'] {
  if (!known) return other;
  const more = other.inbound >= known.inbound && other.outbound >= known.outbound && other.here >= known.here;
  return more ? other : known;
}

interface Edited {
  at: number;
  changed?: { at: number } | null;
  removed?: { at: number } | null;
  undone?: { at: number } | null;
}

/** Of two records with one id the one that was edited later; among equals it does not matter which comes first. */
export function laterEdit<T extends Edited>(known: T | undefined, other: T): T {
  if (!known) return other;
  const later = editedAt(known) - editedAt(other) || (JSON.stringify(known) > JSON.stringify(other) ? 1 : -1);
  return later > 0 ? known : other;
}

/** The later note, with every earlier wording of both behind it: no word is lost. */
export function laterNote(known: NoteRecord | undefined, other: NoteRecord): NoteRecord {
  if (!known) return other;
  const now = laterEdit<NoteRecord>(known, other);
  const { earlier: _, ...rest } = now;
  const versions = new Map<string, NoteVersion>();
  for (const note of [known, other]) {
    for (const { text, author, at } of [...(note.earlier ?? []), note]) {
      const same = text === now.text && author === now.author && at === now.at;
      if (text !== '' && !same) versions.set(JSON.stringify([at, author, text]), { text, author, at });
    }
  }
  const earlier = [...versions.values()].sort((a, b) => a.at - b.at || (a.text < b.text ? -1 : 1));
  return earlier.length > 0 ? { ...rest, earlier } : rest;
}

function editedAt({ at, changed, removed, undone }: Edited): number {
  return Math.max(at, changed?.at ?? 0, removed?.at ?? 0, undone?.at ?? 0);
}
