import type { Post } from '../core/post';
import { createHub, type Hub, type OnError, safely } from './hub';
import { readPost } from './read-post';
import { around, everyWay } from './selectors';

/** Hears of a press of X's reply button below a post before X does: the composer that answers this post comes next. */
export function watchAnswering(
  window: Window & typeof globalThis,
  onError: OnError,
  signal: AbortSignal,
): Hub<Post> {
  const hub = createHub<Post>(onError);
  const hear = ({ target }: Event) => {
    if (hub.size === 0 || !(target instanceof window.Element)) return;
    const button = target.closest(everyWay('replyButton'));
    const article = button && around(button, 'post');
    const post = article && readPost(article);
    if (post) hub.tell(post);
  };
  window.addEventListener('click', event => safely(onError, () => hear(event)), { capture: true, signal });
  return hub;
}
