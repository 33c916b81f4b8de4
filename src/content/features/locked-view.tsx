import { DRAWER_CLASS } from '../../ui/components/Drawer';
import { LockedDrawer, LockedLine } from '../../ui/components/Locked';
import { keys } from '../../ui/overlay/keys';
import { rememberFocus } from '../../ui/overlay/focus';
import { mount } from '../../ui/overlay/mount';
import { placeBelow } from '../../ui/overlay/place-below';
import { placeDrawer } from '../../ui/overlay/place-drawer';
import type { Composer } from '../../x/page';
import { readSideColumn } from '../../x/read-frame';
import { senderOf } from '../sender';
import type { Feature, FeatureContext } from '../feature';

/** All that stands on X while it is locked: a line where the drafts would be, and a drawer that says so when it is asked for. */
export const lockedView: Feature = {
  id: 'locked-view',
  start(context) {
    const { page, look, ask, report, signal } = context;
    const composers = new Set<Composer>();
    const unlock = () =>
      void ask('pages.open', { page: 'welcome' }).catch((error: unknown) => report('locked-view', error));

    page.onComposer(composer => {
      composers.add(composer);
      composer.signal.addEventListener('abort', () => composers.delete(composer));
      if (composer.answersId() !== null && senderOf(composer, context)) lineBelow(composer, context, unlock);
    }, signal);

    let open: { life: AbortController; back: () => void } | null = null;
    function close() {
      open?.life.abort();
      open?.back();
      open = null;
    }
    function showDrawer() {
      const life = new AbortController();
      signal.addEventListener('abort', () => life.abort(), { once: true, signal: life.signal });
      open = { life, back: rememberFocus() };
      const { host, root } = mount({
        parent: document.body,
        className: DRAWER_CLASS,
        vnode: <LockedDrawer unlock={unlock} close={close} />,
        look,
        signal: life.signal,
      });
      placeDrawer(host, {
        column: () => readSideColumn(document),
        avoid: () => [...composers].map(composer => composer.box),
        signal: life.signal,
      });
      // At once, not after the next paint: the agent's next key may come first on a busy machine.
      root.querySelector('h2')?.focus({ preventScroll: true });
    }
    const toggle = keys({ "$mod+'": () => (open ? close() : showDrawer()) });
    window.addEventListener('keydown', toggle, { capture: true, signal });
  },
};

function lineBelow(composer: Composer, { page, look, signal }: FeatureContext, unlock: () => void) {
  const until = AbortSignal.any([composer.signal, signal]);
  const { host } = mount({
    parent: composer.dialog ?? document.body,
    vnode: <LockedLine unlock={unlock} />,
    look,
    signal: until,
  });
  placeBelow(host, composer.box, { signal: until });
  page.onCover(cover => {
    host.style.display = cover !== null && !cover.contains(composer.editor) ? 'none' : 'block';
  }, until);
}

/*
By hand, when X has changed:
- set a PIN, lock, open a thread with its composer, and a dialog: nothing but "Countersign is locked" stands there
*/
