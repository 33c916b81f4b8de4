import type { Quote } from '../core/post';
import { isHandle } from '../core/post';
import { handleOfAvatar, pathOf, readStatusPath, readWords } from './dom';
import { all, everyWay, first, is } from './selectors';

/**
 * Tells which elements of an article belong to the post itself: not to a quoted post, a card, or a post embedded in it.
 *
 * A post with only a picture that quotes another would otherwise be filed with the quoted words.
 */
export function ownIn(article: Element): (element: Element) => boolean {
  let crowded: boolean | null = null;
  return element => {
    for (let box = element.parentElement; box !== article; box = box.parentElement) {
      if (!box || box.nodeName === 'ARTICLE' || box.matches(everyWay('quote'))) return false;
    }
    crowded ??= all(article, 'author').length > 1;
    return !crowded || !isBesideAnotherAuthor(element, article);
  };
}

// Should X drop the roles that mark a quote: the nearest box that names an author must also hold the permalink, which a
// quote has none of.
function isBesideAnotherAuthor(element: Element, article: Element): boolean {
  let box: Element | null = element;
  while (box && box !== article && !holds(box, 'author')) box = box.parentElement;
  return box !== null && box !== article && !holds(box, 'permalinkTime');
}

function holds(box: Element, part: 'author' | 'permalinkTime'): boolean {
  return is(box, part) || first(box, part) !== null;
}

/** The box of the post that this post quotes, null when it quotes none. */
export function quoteBoxOf(article: Element): Element | null {
  const boxes = [...article.querySelectorAll('[role="link"]')];
  return boxes.find(box => box.nodeName !== 'A' && first(box, 'author') !== null) ?? null;
}

/** Reads a quoted post, null when it does not say whose it is. It has no permalink; only its pictures link to it. */
export function readQuote(box: Element): Quote | null {
  const author = first(box, 'author');
  const words = author ? leaves(author) : [];
  const handle = handleOfAvatar(first(box, 'avatar')) ?? handleIn(words);
  if (handle === null) return null;
  const text = first(box, 'text');
  const photo = all(box, 'photoLink').map(link => readStatusPath(pathOf(link)))[0];
  return {
    handle,
    displayName: (words[0] ?? handle).slice(0, 200),
    text: text ? readWords(text) : '',
    id: photo?.id ?? null,
  };
}

// A display name may itself be "@bob": the handle is the last word that looks like one.
function handleIn(words: readonly string[]): string | null {
  const handle = words.findLast(word => word.startsWith('@'))?.slice(1);
  return handle !== undefined && isHandle(handle) ? handle : null;
}

function leaves(element: Element): string[] {
  const boxes = [...element.querySelectorAll('span, div')].filter(box => !box.querySelector('span, div'));
  return boxes.map(box => readWords(box).trim()).filter(word => word !== '');
}
