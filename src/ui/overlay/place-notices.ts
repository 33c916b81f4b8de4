import { overlap, visible } from './rects';

interface NoticePlace {
  /** What must stay uncovered: composers, the account switcher, the bar at the bottom. */
  avoid: () => readonly Element[];
  signal: AbortSignal;
}

const EDGE = 16;

/** Keeps the host in the lower inline-start corner, lifted above whatever is to be avoided there. */
export function placeNotices(host: HTMLElement, { avoid, signal }: NoticePlace): () => void {
  Object.assign(host.style, { position: 'fixed', zIndex: '3', insetInlineStart: `${EDGE}px`, margin: '0' });
  host.style.maxWidth = `calc(100vw - ${2 * EDGE}px)`;
  const update = () => {
    host.style.bottom = `${EDGE}px`;
    // From below upwards, so that each step clears what the last one ran into.
    const boxes = avoid()
      .map(element => element.getBoundingClientRect())
      .filter(visible)
      .sort((a, b) => b.bottom - a.bottom);
    for (const box of boxes) {
      const lifted = innerHeight - box.top + EDGE / 2;
      if (overlap(host.getBoundingClientRect(), box) && box.top > innerHeight / 4)
        host.style.bottom = `${lifted}px`;
    }
  };
  addEventListener('resize', update, { signal });
  const observer = new ResizeObserver(update);
  observer.observe(host);
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
  update();
  return update;
}
