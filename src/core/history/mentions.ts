import { handleKey } from '../post';
import { matches } from '../matches';

/** What stands for somebody who was forgotten in the words of others. */
const NOBODY = '@…';
const MENTION = /(?:@|\b(?:x|twitter)\.com\/)(\w{1,15})(?!\w)/gi;

/** Whose handles (lower case) stand in the text, as a mention or in a link to X. */
export function handlesNamedIn(text: string): string[] {
  return [...new Set([...matches(text, MENTION)].map(match => handleKey(match[1] ?? '')))];
}

/** The text without the handles of those whom `isGone` (lower case) says. */
export function withoutHandles(text: string, isGone: (handle: string) => boolean): string {
  return text.replaceAll(MENTION, (whole, handle: string) => (isGone(handleKey(handle)) ? NOBODY : whole));
}
