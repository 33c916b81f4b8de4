import { isHandle } from '../core/post';

/** Longest text we take from one element of a page of strangers, in UTF-16 units; X's own limit is 25,000 characters. */
const LONGEST = 60_000;
// X allows names of 50 characters.
const LONGEST_NAME = 200;

/** The words of an element as a reader sees them: emoji are pictures there, and their `alt` is the emoji. */
export function readWords(element: Element): string {
  const words: string[] = [];
  collect(element, words);
  return words.join('').slice(0, LONGEST);
}

function collect(node: Node, words: string[]): void {
  for (let child = node.firstChild; child; child = child.nextSibling) {
    if (child.nodeType === 3) words.push(child.nodeValue ?? '');
    else if (child.nodeName === 'IMG') words.push((child as Element).getAttribute('alt') ?? '');
    else if (child.nodeName === 'BR') words.push('\n');
    else if (isDots(child)) continue;
    else collect(child, words);
  }
}

// A link holds its whole address, the end of it hidden, and then these dots for the eye.
function isDots(node: Node): boolean {
  return (
    node.textContent === '…' &&
    node.parentNode?.nodeName === 'A' &&
    (node as Element).getAttribute('aria-hidden') === 'true'
  );
}

/** The path of a link on X itself, null for links that lead elsewhere or nowhere. */
export function pathOf(link: Element | null): string | null {
  const href = link?.getAttribute('href') ?? '';
  if (href.startsWith('/') && !href.startsWith('//')) return href;
  return /^https?:\/\/(?:www\.|mobile\.)?(?:x|twitter)\.com(\/.*)$/i.exec(href)?.[1] ?? null;
}

// First parts of a path that are X's own pages and can be nobody's handle.
const NOBODY = new Set(
  (
    'i home explore search notifications messages settings compose intent login logout signup hashtag jobs share ' +
    'tos privacy oauth account bookmarks lists topics communities premium verified-orgs-signup'
  ).split(' '),
);

/** The handle that a path such as `/ada` or `/ada/status/41` starts with, null where it is a page of X's own. */
export function handleOfPath(path: string | null): string | null {
  const handle = /^\/(\w+)(?=[/?#]|$)/.exec(path ?? '')?.[1];
  return handle !== undefined && isHandle(handle) && !NOBODY.has(handle.toLowerCase()) ? handle : null;
}

/** The handle of a link to a profile itself (`/ada`), null for every other link. */
export function handleOfProfileLink(link: Element | null): string | null {
  const path = pathOf(link);
  return path !== null && /^\/\w+\/?(?:[?#]|$)/.test(path) ? handleOfPath(path) : null;
}

/** The handle in an avatar's test id, null where X does not know it either. */
export function handleOfAvatar(avatar: Element | null): string | null {
  const handle = /^UserAvatar-Container-(\w{1,15})$/.exec(avatar?.getAttribute('data-testid') ?? '')?.[1];
  return handle === undefined || handle === 'unknown' ? null : handle;
}

/** Handle and id of the post that a path leads to, null when one is missing. Digits stay text: they do not fit a number. */
export function readStatusPath(path: string | null): { handle: string; id: string } | null {
  const [, handle, id] = /^\/(\w{1,15})\/status\/(\d{1,20})(?=[/?#]|$)/.exec(path ?? '') ?? [];
  // X also writes /i/status/41, which does not say whose post it is.
  return handle === undefined || id === undefined || handle === 'i' ? null : { handle, id };
}

/** The display name among the words of an account's links: what is not its "@handle". The handle where it has no name. */
export function nameAmong(words: readonly string[], handle: string): string {
  const name = words.map(word => word.trim()).find(word => word !== '' && !isAtHandle(word, handle));
  return name?.slice(0, LONGEST_NAME) ?? handle;
}

function isAtHandle(word: string, handle: string): boolean {
  return word.toLowerCase() === `@${handle.toLowerCase()}`;
}
