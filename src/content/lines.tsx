import { Notices, NOTICES_CLASS } from '../ui/components/Notices';
import { mount } from '../ui/overlay/mount';
import { placeNotices } from '../ui/overlay/place-notices';
import { createNoticeStore } from '../ui/stores/notice-store';
import { readEdges, readInlineReplies } from '../x/read-frame';
import type { Line } from './desk';
import type { FeatureContext } from './feature';

/**
 * The lines at the edge of the page: `say` shows or takes away one, `place` moves them out of the way of what X shows now.
 * Nothing is drawn before there is something to say: most pages never need it, and a start must cost X little.
 */
export function showLines(look: FeatureContext['look'], signal: AbortSignal) {
  const store = createNoticeStore();
  let place: (() => void) | null = null;

  function draw(): () => void {
    const { host } = mount({
      parent: document.body,
      className: NOTICES_CLASS,
      vnode: <Notices store={store} />,
      look,
      signal,
    });
    return placeNotices(host, {
      avoid: () => readEdges(document),
      rather: () => readInlineReplies(document),
      signal,
    });
  }

  function say({ key, text, action, content }: Line) {
    if (text === '') {
      store.clear(key);
      return;
    }
    place ??= draw();
    store.show({ id: key, text, ...(action ? { action } : {}), ...(content ? { content } : {}) });
  }
  return { say, place: () => place?.() };
}
