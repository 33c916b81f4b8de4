import { signal as cell, type ReadonlySignal, type Signal } from '@preact/signals';
import type { CustomerMark } from '../../core/customer';
import { handleKey, sameHandle } from '../../core/post';
import { Mark, MARK_CLASS, MARK_HOST_STYLE } from '../../ui/components/Mark';
import { mount } from '../../ui/overlay/mount';
import { createClock } from '../../ui/stores/clock';
import { createMarkStore } from '../../ui/stores/mark-store';
import { readMarkPlace } from '../../x/mark-place';
import type { SeenPost } from '../../x/page';
import type { Feature, FeatureContext } from '../feature';
import { createGatherer } from '../gather';
import { keepLately } from '../lately';

/** How many people's marks are kept at hand; the least lately seen leave first. */
const AT_HAND = 2000;

type MarkCell = Signal<CustomerMark | null>;

/** Shows on a post who its author is to us: how often, by whom, waiting since when. */
export const markPosts: Feature = {
  id: 'mark-posts',
  start(context) {
    const { page, setup, ask, desk, report, signal } = context;
    const people = new Map<string, MarkCell>();
    const places = createPlaces(context);

    const asking = createGatherer<string>({
      wait: 50,
      rest: 250,
      most: 400,
      async hand(handles) {
        const asked = [...new Set(handles)];
        const marks = await ask('customers.marks', { handles: asked });
        const known = new Map(marks.map(mark => [handleKey(mark.handle), mark]));
        for (const handle of asked) tell(handle, known.get(handle) ?? null);
      },
      failed: error => report('mark-posts', error),
      signal,
    });

    function tell(handle: string, mark: CustomerMark | null) {
      const kept = people.get(handle);
      if (!kept) return;
      kept.value = mark;
      if (mark) places.show(handle, kept);
    }

    function cellOf(handle: string): MarkCell {
      const kept = people.get(handle) ?? cell<CustomerMark | null>(null);
      if (!people.has(handle)) asking.add([handle]);
      keepLately(people, handle, kept, AT_HAND);
      return kept;
    }

    page.onPosts(posts => {
      for (const seen of posts) {
        const { post } = seen;
        if (post.ad || setup.brands.some(brand => sameHandle(brand.handle, post.author.handle))) continue;
        const handle = handleKey(post.author.handle);
        const known = cellOf(handle);
        places.add(handle, seen);
        if (known.value) places.show(handle, known);
      }
    }, signal);

    desk.onChange(change => {
      if (change.kind === 'customers') asking.add(change.handles.filter(handle => people.has(handle)));
      else if (change.kind === 'missed') asking.add([...people.keys()]);
    }, signal);
  },
};

// The posts on the page by author, and which of them carry a mark already.
function createPlaces({ setup, look, desk, signal }: FeatureContext) {
  const posts = new Map<string, Set<SeenPost>>();
  const marked = new WeakMap<Element, AbortController>();
  const now = createClock({ now: Date.now, signal });
  const targetMinutes = cell(setup.targetMinutes);

  function add(handle: string, seen: SeenPost) {
    if (seen.signal.aborted) return;
    const group = posts.get(handle) ?? new Set();
    posts.set(handle, group.add(seen));
    const forget = () => {
      group.delete(seen);
      if (group.size === 0) posts.delete(handle);
    };
    seen.signal.addEventListener('abort', forget, { once: true });
  }

  function show(handle: string, mark: MarkCell) {
    if (!isKnown(mark)) return;
    for (const seen of posts.get(handle) ?? []) {
      const earlier = marked.get(seen.article);
      if (earlier && !earlier.signal.aborted) continue;
      const controller = new AbortController();
      marked.set(seen.article, controller);
      seen.signal.addEventListener('abort', () => controller.abort(), { once: true });
      signal.addEventListener('abort', () => controller.abort(), { once: true, signal: controller.signal });
      draw(seen, mark, controller.signal);
    }
  }

  function draw(seen: SeenPost, mark: ReadonlySignal<CustomerMark>, until: AbortSignal) {
    const place = readMarkPlace(seen.article);
    if (!place) return;
    const open = (handle: string) => desk.openHistory(handle);
    mount({
      parent: place.parent,
      before: place.before,
      className: MARK_CLASS,
      hostStyle: place.inFlow ? MARK_HOST_STYLE : OVER_ROW,
      vnode: <Mark store={createMarkStore({ mark, now, targetMinutes, open })} />,
      look,
      signal: until,
    });
  }

  return { add, show };
}

function isKnown(mark: MarkCell): mark is Signal<CustomerMark> {
  return mark.value !== null;
}

// Over the end of the action bar, where X's header could not be found.
const OVER_ROW = 'position:absolute;inset-inline-end:0;bottom:100%;height:20px;width:50%';

/*
By hand, when X has changed:
- mentions, home, search, a thread, a photo: the mark stands in the header line, and no row moves
- a narrow window: the mark shrinks to "^3 ●", then to the dot
*/
