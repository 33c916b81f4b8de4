import { useLayoutEffect } from 'react';
import { shownNow } from './router';

/** How far each history entry was scrolled. */
const places = new Map<string, number>();
let due: number | null = null;

/** Takes the scrolling of the window from the browser, which would restore it before the rows are there. */
export function startScrollMemory(): void {
  history.scrollRestoration = 'manual';
  addEventListener('scroll', () => places.set(shownNow().key, scrollY), { passive: true });
}

/** At each new page: begin at its top, and remember where it was left, for the list to go there. */
export function useScrollMemory(key: string): void {
  useLayoutEffect(() => {
    due = places.get(key) ?? null;
    scrollTo({ top: 0, behavior: 'instant' });
  }, [key]);
}

/** Goes to where the page was left, once: called by the list when it is long enough. */
export function restoreScroll(): void {
  if (due === null) return;
  scrollTo({ top: due, behavior: 'instant' });
  due = null;
}
