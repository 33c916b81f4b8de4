import type { Post } from '../core/post';
import type { Route, SeenPost } from './page';
import { readPost } from './read-post';
import { all, around, everyWay, first } from './selectors';

/** The post a composer answers, as far as the page says. */
export interface Answered {
  id: string | null;
  post: Post | null;
}

const NOBODY: Answered = { id: null, post: null };

/**
 * Reads which post a composer answers, from the place it stands in. Nobody is said when two signs contradict each other:
 * a draft for another customer is worse than none.
 */
export function readAnswered(editor: Element, route: Route, seen: () => readonly SeenPost[]): Answered {
  const addressed = route.kind === 'compose' ? route.inReplyTo : null;
  const dialog = around(editor, 'dialog');
  const inline = readInline(editor, dialog);
  if (inline) return agrees(inline, route) ? inline : NOBODY;
  // The box on top of the list behind a dialog is not what the address speaks of.
  if (!dialog && (addressed === null || first(editor.ownerDocument, 'dialog'))) return NOBODY;
  const above = readAbove(editor, dialog ?? editor.ownerDocument.body);
  if (addressed === null) return above ? { id: above.id, post: above } : NOBODY;
  if (above && dialog && above.id !== addressed) return NOBODY;
  if (above?.id === addressed) return { id: addressed, post: above };
  return { id: addressed, post: seen().find(({ post }) => post.id === addressed)?.post ?? null };
}

// An inline box answers the post of the address. While X still shows the page before, it answers nobody.
function agrees(inline: Answered, route: Route): boolean {
  return route.kind !== 'status' || route.id === inline.id;
}

// The answer box of a status page or photo viewer is the next sibling of the post, in the same cell.
function readInline(editor: Element, dialog: Element | null): Answered | null {
  const box = around(editor, 'inlineReply');
  const limit = around(editor, 'cell') ?? (box && dialog);
  if (!box && !limit) return null;
  for (let step: Element | null = box ?? editor; step && step !== limit; step = step.parentElement) {
    const before = step.previousElementSibling;
    const article = before?.matches(everyWay('post')) ? before : null;
    if (article) {
      const post = readPost(article);
      return { id: post?.id ?? null, post };
    }
    if (!limit) return null;
  }
  return null;
}

// In a dialog the answered post stands above the editor. One below it, among the attachments, is a quote.
function readAbove(editor: Element, within: Element): Post | null {
  const posts = all(within, 'post').filter(article => (article.compareDocumentPosition(editor) & 4) !== 0);
  const last = posts.findLast(article => !around(article, 'attachments'));
  return last ? readPost(last) : null;
}
