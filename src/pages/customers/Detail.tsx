import type { ReadonlySignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import type { Look } from '../../core/look';
import { Drawer, DRAWER_CLASS } from '../../ui/components/Drawer';
import { mount } from '../../ui/overlay/mount';
import type { DrawerStore } from '../../ui/stores/drawer-store';

/** The drawer of X, at home here: contacts, note, tags, follow-ups, solved, taken apart, forgotten. */
export function Detail({ store, look }: { store: DrawerStore; look: ReadonlySignal<Look> }) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const parent = place.current;
    const life = new AbortController();
    if (parent) {
      const vnode = <Drawer store={store} />;
      mount({ parent, className: DRAWER_CLASS, vnode, look, hostStyle: 'height:100%', signal: life.signal });
    }
    return () => life.abort();
  }, [store, look]);
  return <div ref={place} class="detail" hidden={!store.isOpen.value} />;
}
