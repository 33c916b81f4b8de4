import type { Post } from '../core/post';
import { createHub, type Hub, type OnError, safely } from './hub';
import { readPost } from './read-post';
import { around, everyWay } from './selectors';

/** Milliseconds on a button after which the pointer means it: whoever only passes is gone by then, and a press comes 100 and more later. */
const RESTING = 50;

/**
 * Hears that X's reply button below a post is about to be pressed, or is, before X does: the composer that answers this post comes
 * next. Tells of a pointer that rests on it, of a finger or mouse button that goes down, and of the press, each time.
 */
export function watchAnswering(
  window: Window & typeof globalThis,
  onError: OnError,
  signal: AbortSignal,
): Hub<Post> {
  const hub = createHub<Post>(onError);
  let resting: ReturnType<typeof setTimeout> | undefined;
  const buttonAt = ({ target }: Event): Element | null =>
    hub.size > 0 && target instanceof window.Element ? target.closest(everyWay('replyButton')) : null;
  const tell = (button: Element | null) => {
    const article = button && around(button, 'post');
    const post = article && readPost(article);
    if (post) hub.tell(post);
  };
  const hear = (name: 'pointerover' | 'pointerdown' | 'click', deed: (event: Event) => void) =>
    window.addEventListener(name, event => safely(onError, () => deed(event)), { capture: true, signal });
  hear('pointerover', event => {
    clearTimeout(resting);
    const button = buttonAt(event);
    if (button) resting = setTimeout(() => safely(onError, () => tell(button)), RESTING);
  });
  hear('pointerdown', event => tell(buttonAt(event)));
  hear('click', event => tell(buttonAt(event)));
  signal.addEventListener('abort', () => clearTimeout(resting), { once: true });
  return hub;
}
