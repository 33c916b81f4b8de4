import { type Post, sameHandle, timeOfId } from '../core/post';
import { handleOfPath, handleOfProfileLink, nameAmong, pathOf, readStatusPath, readWords } from './dom';
import { normalLang } from './lang';
import { ownIn, quoteBoxOf, readQuote } from './read-quote';
import { readLinesBefore } from './read-lines-before';
import { all, around } from './selectors';

type Own = (element: Element) => boolean;

/**
 * Reads one post of the page, or null when its permalink is missing or the page contradicts itself.
 *
 * Half a post is worse than none: history filed under a wrong handle would show one customer's words to another.
 */
export function readPost(article: Element): Post | null {
  const own = ownIn(article);
  const link = readPermalink(article, own);
  if (!link) return null;
  const postedAt = timeOfId(link.id) ?? link.datetime;
  const displayName = readDisplayName(article, link.handle, own);
  if (postedAt === null || displayName === null) return null;

  const textElement = all(article, 'text').find(own) ?? null;
  const lines = readLinesBefore(textElement);
  const quoteBox = quoteBoxOf(article);
  return {
    id: link.id,
    author: { handle: link.handle, displayName, numericId: null },
    postedAt,
    lang: textElement && !lines.translated ? normalLang(textElement.getAttribute('lang')) : null,
    text: textElement ? readWords(textElement) : '',
    translated: lines.translated,
    cutOff: all(article, 'showMore').some(own),
    ad: around(article, 'ad') !== null,
    ...readContext(article, own),
    quote: quoteBox && readQuote(quoteBox),
    replyTo: lines.handles.length > 0 ? { id: null, handles: lines.handles } : null,
  };
}

// The time links to /handle/status/id, which holds both. A quoted post has a time too, but no link around it. Two
// permalinks that differ leave open whose post this is.
function readPermalink(article: Element, own: Own) {
  let found: { handle: string; id: string; datetime: number | null } | null = null;
  for (const time of all(article, 'permalinkTime')) {
    if (!own(time)) continue;
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
function readDisplayName(article: Element, handle: string, own: Own): string | null {
  const header = all(article, 'author').find(own);
  const links = [...(header ?? article).querySelectorAll('a')].filter(
    link => handleOfProfileLink(link) !== null,
  );
  const named = links.filter(link => sameHandle(handleOfProfileLink(link) ?? '', handle) && own(link));
  if (header && links.length > 0 && named.length === 0) return null;
  return nameAmong(named.map(readWords), handle);
}

// X redrew its icons in May 2026; the first path is the pin since then, the second the one before.
const PINS = ['M13 21l-1 2-1-2', 'M7 4.5C7 3.12'];

function readContext(article: Element, own: Own): { pinned: boolean; repostedBy: string | null } {
  const context = all(article, 'context').find(own);
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
