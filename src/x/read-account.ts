import { handleOfAvatar, handleOfProfileLink } from './dom';
import { first } from './selectors';

/** Handle of the account that the page is signed in with, null when signed out or not shown. */
export function readAccount(document: Document): string | null {
  const linked = handleOfProfileLink(first(document, 'ownProfile'));
  if (linked !== null) return linked;
  const switcher = first(document, 'switcher');
  return switcher && handleOfAvatar(first(switcher, 'avatar'));
}
