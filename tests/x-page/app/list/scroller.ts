import { createContext } from 'react';

/** What scrolls around a list: the window, or an element of a layer. */
export interface Scroller {
  target: EventTarget;
  /** Top and bottom of what is seen, in pixels of the window. */
  view(): { top: number; bottom: number };
  scrollBy(pixels: number): void;
}

// X's bar at the top hides this much of a list; a focal post comes to rest below it.
const BAR = 53;

/** The page itself. */
export const windowScroller: Scroller = {
  target: window,
  view: () => ({ top: BAR, bottom: innerHeight }),
  scrollBy: pixels => scrollBy({ top: pixels, behavior: 'instant' }),
};

/** An element that scrolls by itself. */
export function elementScroller(element: HTMLElement): Scroller {
  return {
    target: element,
    view: () => {
      const box = element.getBoundingClientRect();
      return { top: box.top, bottom: box.bottom };
    },
    scrollBy: pixels => element.scrollBy({ top: pixels, behavior: 'instant' }),
  };
}

/** The scroller that lists below it follow. */
export const ScrollerContext = createContext<Scroller>(windowScroller);
