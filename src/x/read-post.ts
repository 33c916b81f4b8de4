import { type Post, sameHandle, timeOfId } from '../core/post';
import { handleOfPath, handleOfProfileLink, nameAmong, pathOf, readStatusPath, readWords } from './dom';
import { normalLang } from './lang';
import { isOwn, quoteBoxOf, readQuote } from './read-quote';
import { readLinesBefore } from './read-lines-before';
import { all, around } from './selectors';

/**
 * Reads one post of the page, or null when its permalink is missing or the page contradicts itself.
 *
 * Half a post is worse than none: history filed under a wrong handle would show one customer's words to another.
 */
export function readPost(article: Element): Post | null {
  const link = readPermalink(article);
  if (!link) return null;
  const postedAt = timeOfId(link.id) ?? link.datetime;
  const displayName = readDisplayName(article, link.handle);
  if (postedAt === null || displayName === null) return null;

  const textElement = all(article, 'text').find(element => isOwn(element, article)) ?? null;
  const lines = readLinesBefore(textElement);
  const quoteBox = quoteBoxOf(article);
  return {
    id: link.id,
    author: { handle: link.handle, displayName, numericId: null },
    postedAt,
    lang: textElement && !lines.translated ? normalLang(textElement.getAttribute('lang')) : null,
    text: textElement ? readWords(textElement) : '',
    translated: lines.translated,
    cutOff: all(article, 'showMore').some(element => isOwn(element, article)),
    ad: around(article, 'ad') !== null,
    ...readContext(article),
    quote: quoteBox && readQuote(quoteBox),
    replyTo: lines.handles.length > 0 ? { id: null, handles: lines.handles } : null,
  };
}

// The time links to /handle/status/id, which holds both. A quoted post has a time too, but no link around it. Two
// permalinks that differ leave open whose post this is.
function readPermalink(article: Element) {
  let found: { handle: string; id: string; datetime: number | null } | null = null;
  for (const time of all(article, 'permalinkTime')) {
    if (!isOwn(time, article)) continue;
    const status = readStatusPath(pathOf(time.closest('a')));
    if (!status) return null;
    if (found && (found.id !== status.id || !sameHandle(found.handle, status.handle))) return null;
    const datetime = Date.parse(time.getAttribute('datetime') ?? '');
    found ??= { ...status, datetime: Number.isNaN(datetime) ? null : datetime };
  }
  return found;
}

// Null when the header names other accounts but not the permalink's: then we do not know whose post it is. A header may
// name more than one, such as the company whose badge an account wears.
function readDisplayName(article: Element, handle: string): string | null {
  const header = all(article, 'author').find(element => isOwn(element, article));
  const links = [...(header ?? article).querySelectorAll('a')].filter(
    link => handleOfProfileLink(link) !== null,
  );
  const own = links.filter(
    link => sameHandle(handleOfProfileLink(link) ?? '', handle) && isOwn(link, article),
  );
  if (header && links.length > 0 && own.length === 0) return null;
  return nameAmong(own.map(readWords), handle);
}

// X redrew its icons in May 2026; the first path is the pin since then, the second the one before.
const PINS = ['M13 21l-1 2-1-2', 'M7 4.5C7 3.12'];

function readContext(article: Element): { pinned: boolean; repostedBy: string | null } {
  const context = all(article, 'context').find(element => isOwn(element, article));
  if (!context) return { pinned: false, repostedBy: null };
  const repostedBy = handleOfPath(pathOf(context.closest('a')));
  return { pinned: repostedBy === null && hasPin(context, article), repostedBy };
}

function hasPin(context: Element, article: Element): boolean {
  for (let box = context.parentElement; box && box !== article; box = box.parentElement) {
    const path = box.querySelector('svg path');
    if (path) return PINS.some(start => path.getAttribute('d')?.startsWith(start));
  }
  return false;
}
