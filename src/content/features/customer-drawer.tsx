import { signal as cell } from '@preact/signals';
import { handleKey, sameHandle } from '../../core/post';
import { Drawer, DRAWER_CLASS } from '../../ui/components/Drawer';
import { rememberFocus } from '../../ui/overlay/focus';
import { keys } from '../../ui/overlay/keys';
import { mount } from '../../ui/overlay/mount';
import { placeDrawer } from '../../ui/overlay/place-drawer';
import { createClock } from '../../ui/stores/clock';
import { createDrawerStore } from '../../ui/stores/drawer-store';
import type { Composer } from '../../x/page';
import { readSideColumn } from '../../x/read-frame';
import { customerDesk } from '../customer-desk';
import type { Feature } from '../feature';

/** The drawer "Customer history": opened by a mark or by keys, back after a change of page when it was open. */
export const customerDrawer: Feature = {
  id: 'customer-drawer',
  start({ page, setup, look, ask, desk, report, signal }) {
    const composers = new Set<Composer>();
    let cover: Element | null = null;
    // What lies below a dialog or a photo needs no room.
    const isUncovered = ({ editor }: Composer) => !cover || cover.contains(editor);
    const store = createDrawerStore({
      desk: customerDesk(ask),
      now: createClock({ now: Date.now, signal }),
      targetMinutes: cell(setup.targetMinutes),
      rememberFocus,
    });
    // Drawn when it is first opened: a start must cost X little.
    let drawn: { host: HTMLElement; place: () => void } | null = null;
    function draw() {
      const { host } = mount({
        parent: document.body,
        className: DRAWER_CLASS,
        vnode: <Drawer store={store} />,
        look,
        signal,
      });
      const options = {
        column: () => readSideColumn(document),
        avoid: () => [...composers].filter(isUncovered).map(composer => composer.box),
        signal,
      };
      return { host, place: placeDrawer(host, options) };
    }
    function place() {
      if (store.isOpen.value) drawn?.place();
    }

    const show = store.isOpen.subscribe(open => {
      if (open) drawn ??= draw();
      if (!drawn) return;
      drawn.host.style.display = open ? 'block' : 'none';
      place();
    });
    signal.addEventListener('abort', show, { once: true });

    let remembered = false;
    function remember(open: boolean) {
      if (remembered === open) return;
      remembered = open;
      ask('view.save', { drawerOpen: open }).catch((error: unknown) => report('customer-drawer', error));
    }
    const keep = store.isOpen.subscribe(remember);
    signal.addEventListener('abort', keep, { once: true });

    desk.claimWords(() => store.note.unkept(), signal);
    desk.onOpenHistory(handle => store.open(handle), signal);
    desk.onChange(change => {
      const handle = store.handle.value;
      if (change.kind === 'lock') void store.note.flush();
      if (handle === null || (change.kind !== 'missed' && change.kind !== 'customers')) return;
      if (change.kind === 'missed' || change.handles.includes(handleKey(handle))) void store.refresh();
    }, signal);

    // An open drawer goes along: on a post's own page it is about who wrote that post.
    let focal: string | null = null;
    let comesBack = false;
    page.onPosts(posts => {
      const seen = posts.find(candidate => candidate.focal)?.post;
      if (!seen || setup.brands.some(brand => sameHandle(brand.handle, seen.author.handle))) return;
      focal = seen.author.handle;
      goAlong();
    }, signal);
    function goAlong() {
      if (focal === null) return;
      // Without a column to stand over it would come back over the post that the agent wants to read.
      const returns = comesBack && readSideColumn(document) !== null;
      comesBack = false;
      if (returns) remembered = true;
      if (store.isOpen.value || returns) store.open(focal, { focus: false });
    }
    page.onRoute(() => {
      focal = null;
      place();
    }, signal);
    void ask('view.read', {})
      .then(view => {
        if (!view.drawerOpen || store.isOpen.value) return;
        comesBack = true;
        goAlong();
      })
      .catch((error: unknown) => report('customer-drawer', error));

    page.onCover(now => {
      cover = now;
      place();
    }, signal);

    // A composer grows when it is entered and with every line.
    const sizes = new ResizeObserver(place);
    signal.addEventListener('abort', () => sizes.disconnect(), { once: true });
    page.onComposer(composer => {
      const { box } = composer;
      composers.add(composer);
      sizes.observe(box);
      composer.signal.addEventListener('abort', () => {
        composers.delete(composer);
        sizes.unobserve(box);
        place();
      });
    }, signal);

    // Ctrl+' opens the history of whoever is being answered, or of the post's author, and closes it again.
    const toggle = keys({
      "$mod+'": () => {
        if (store.isOpen.value) return store.close();
        const answered = [...composers]
          .find(composer => composer.editor.contains(document.activeElement))
          ?.answers();
        const handle = answered?.author.handle ?? focal;
        return handle ? store.open(handle) : false;
      },
    });
    window.addEventListener('keydown', toggle, { capture: true, signal });
    document.addEventListener('visibilitychange', () => void store.note.flush(), { signal });
  },
};

/*
By hand, when X has changed:
- open from a mark in mentions, follow the customer into a thread, reload: the drawer is open on the thread's author
- answer in a dialog while it is open: it is not over the dialog
*/
