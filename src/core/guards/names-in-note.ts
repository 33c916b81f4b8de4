import { matches } from '../matches';

/** A note is as long as agents make it; names stand at its beginning or nowhere. */
const LONGEST = 5_000;
const MOST = 100;

/** Words of a note that could be somebody's name: those with a capital. Each once, at most 100. */
export function namesInNote(note: string): string[] {
  const words = matches(note.slice(0, LONGEST), /(?<![\p{L}\p{M}\p{N}])\p{Lu}[\p{L}\p{M}’'-]*/gu);
  return [...new Set([...words].map(([word]) => word))].slice(0, MOST);
}
