import { all, first } from './selectors';

/** X's right column, null where the window is too narrow for it. */
export function readSideColumn(document: Document): DOMRect | null {
  return first(document, 'sideColumn')?.getBoundingClientRect() ?? null;
}

/** What our lines at the edge of the page must not cover: who is signed in, and X's bars. */
export function readEdges(document: Document): Element[] {
  return [...all(document, 'switcher'), ...all(document, 'navigation')];
}

/** The composers that stand below posts. */
export function readInlineReplies(document: Document): Element[] {
  return all(document, 'inlineReply');
}
