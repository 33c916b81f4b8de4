import { type Account, sameHandle } from '../core/post';
import { handleOfAvatar, handleOfProfileLink, nameAmong, readWords } from './dom';
import { first } from './selectors';

/** Reads one row of a list of people, null unless it shows handle and number together. */
export function readPerson(row: Element): Account | null {
  const numericId = readFollowId(row);
  const links = [...row.querySelectorAll('a')].filter(link => handleOfProfileLink(link) !== null);
  const handle = handleOfAvatar(first(row, 'avatar')) ?? handleOfProfileLink(links[0] ?? null);
  if (numericId === null || handle === null) return null;
  const own = links.filter(link => sameHandle(handleOfProfileLink(link) ?? '', handle));
  // A row whose links all lead to somebody else contradicts its avatar.
  if (own.length === 0) return null;
  return { handle, displayName: nameAmong(own.map(readWords), handle), numericId };
}

/** The number in the test id of a follow button, null without one or when several disagree. */
export function readFollowId(root: ParentNode): string | null {
  const ids = [...root.querySelectorAll('[data-testid]')].map(numberOf).filter(id => id !== null);
  return ids.every(id => id === ids[0]) ? (ids[0] ?? null) : null;
}

function numberOf(button: Element): string | null {
  const id = button.getAttribute('data-testid') ?? '';
  return /^(\d{1,20})-(?:follow|unfollow|subscribe|unblock|unmute|cancel)$/.exec(id)?.[1] ?? null;
}
