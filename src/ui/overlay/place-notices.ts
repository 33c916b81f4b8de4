import { overlap, visible, type Box } from './rects';
import { onTaken, takenBoxes } from './taken';

interface NoticePlace {
  /** What must stay uncovered besides our trays: composers, the account switcher, the bar at the bottom. */
  avoid: () => readonly Element[];
  /** What should stay uncovered where there is room elsewhere. */
  rather: () => readonly Element[];
  signal: AbortSignal;
}

const EDGE = 16;

/**
 * Keeps the host in the lower inline-start corner, lifted above whatever is to be avoided there, to the top of the window if need be,
 * and over a tray where nothing else is free. Only where a composer would be covered the notices wait unseen. Call the returned function when something other than the window or a tray moved.
 */
export function placeNotices(host: HTMLElement, { avoid, rather, signal }: NoticePlace): () => void {
  Object.assign(host.style, { position: 'fixed', zIndex: '3', insetInlineStart: `${EDGE}px`, margin: '0' });
  host.style.maxWidth = `calc(100vw - ${2 * EDGE}px)`;
  const update = () => {
    const own = host.getBoundingClientRect();
    const never = boxesOf(avoid());
    const keep = [...never, ...takenBoxes().filter(visible)];
    // A line says what became of a post: rather over a tray than unseen.
    const bottom =
      chooseBottom(own, [...keep, ...boxesOf(rather())], innerHeight) ??
      chooseBottom(own, keep, innerHeight) ??
      chooseBottom(own, never, innerHeight);
    Object.assign(host.style, {
      bottom: `${bottom ?? EDGE}px`,
      visibility: bottom === null ? 'hidden' : 'visible',
    });
  };
  onTaken(update, signal);
  addEventListener('resize', update, { signal });
  const observer = new ResizeObserver(update);
  observer.observe(host);
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
  update();
  return update;
}

function boxesOf(elements: readonly Element[]): Box[] {
  return elements.map(element => element.getBoundingClientRect()).filter(visible);
}

/** Distance from the lower edge of the window at which the box covers nothing: the least there is, null for none. */
export function chooseBottom(own: Box, keep: readonly Box[], windowHeight: number): number | null {
  const height = own.bottom - own.top;
  const highest = windowHeight - EDGE / 2 - height;
  const steps = [EDGE, ...keep.map(box => windowHeight - box.top + EDGE / 2), highest].sort((a, b) => a - b);
  const free = steps.find(bottom => {
    const top = windowHeight - bottom - height;
    const there = { left: own.left, right: own.right, top, bottom: top + height };
    return bottom >= EDGE && top >= 0 && keep.every(box => !overlap(there, box));
  });
  return free ?? null;
}
