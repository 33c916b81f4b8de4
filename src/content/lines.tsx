import { Notices, NOTICES_CLASS } from '../ui/components/Notices';
import { mount } from '../ui/overlay/mount';
import { placeNotices } from '../ui/overlay/place-notices';
import { createNoticeStore } from '../ui/stores/notice-store';
import { readEdges } from '../x/read-frame';
import type { Line } from './desk';
import type { FeatureContext } from './feature';

/** The lines at the edge of the page: `say` shows or takes away one, `place` moves them out of the way of what X shows now. */
export function showLines(look: FeatureContext['look'], signal: AbortSignal) {
  const store = createNoticeStore();
  const { host } = mount({
    parent: document.body,
    className: NOTICES_CLASS,
    vnode: <Notices store={store} />,
    look,
    signal,
  });
  const place = placeNotices(host, { avoid: () => readEdges(document), signal });

  function say({ key, text, action }: Line) {
    if (text === '') store.clear(key);
    else store.show({ id: key, text, ...(action ? { action } : {}) });
  }
  return { say, place };
}
