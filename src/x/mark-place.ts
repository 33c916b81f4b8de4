import { ownIn } from './read-quote';
import { all } from './selectors';

/** Where our mark on a post goes: put it into `parent` before `before`. */
export interface MarkPlace {
  parent: Element;
  /** Null: at the end. */
  before: Element | null;
  /**
   * True in the header row, which is a flex row with room for a child of 20 px before its buttons. False in the action bar,
   * whose buttons would move: there the mark must be taken out of the flow.
   */
  inFlow: boolean;
}

/** Finds the place for a mark in the header of a post, else in its action bar; null when the post has neither. */
export function readMarkPlace(article: Element): MarkPlace | null {
  const isOwn = ownIn(article);
  const own = (name: 'author' | 'caret' | 'actions') => all(article, name).find(isOwn) ?? null;
  const actions = own('actions');
  const author = own('author');
  const caret = own('caret');
  if (author && caret && !actions?.contains(caret)) {
    const row = sharedBox(author, caret);
    const before = row && childHolding(row, caret);
    if (row && row !== article && before) return { parent: row, before, inFlow: true };
  }
  return actions && { parent: actions, before: null, inFlow: false };
}

function sharedBox(a: Element, b: Element): Element | null {
  let box = a.parentElement;
  while (box && !box.contains(b)) box = box.parentElement;
  return box;
}

function childHolding(row: Element, element: Element): Element | null {
  let child: Element | null = element;
  while (child && child.parentElement !== row) child = child.parentElement;
  return child;
}
