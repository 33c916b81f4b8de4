import { useLayoutEffect, useState } from 'preact/hooks';
import type { RefObject } from 'preact';

/** Rows drawn above and below what is seen, so that scrolling shows no gap. */
const SPARE = 6;
/** CSS pixels, where the style sheet says nothing. */
const USUAL = 64;

interface Stretch {
  from: number;
  /** Not drawn any more. */
  to: number;
  /** Height of a row in CSS pixels. */
  row: number;
}

/** Which rows of a list in the page's own scrolling are near the window. `look` measures anew. */
export function useVisibleRows(list: RefObject<HTMLElement | null>, count: number) {
  const [stretch, setStretch] = useState<Stretch>({ from: 0, to: 30, row: USUAL });

  function look(): void {
    if (!list.current) return;
    const row = Number.parseFloat(getComputedStyle(list.current).getPropertyValue('--row')) || USUAL;
    const top = list.current.getBoundingClientRect().top;
    const from = Math.max(0, Math.floor(-top / row) - SPARE);
    const to = Math.max(from, Math.ceil((innerHeight - top) / row)) + SPARE;
    setStretch(now => (now.from === from && now.to === to && now.row === row ? now : { from, to, row }));
  }

  useLayoutEffect(() => {
    look();
    addEventListener('scroll', look, { passive: true });
    addEventListener('resize', look);
    return () => {
      removeEventListener('scroll', look);
      removeEventListener('resize', look);
    };
  }, []);

  // A list that became shorter may have scrolled by itself. At its beginning nothing has, and measuring takes as long as drawing.
  useLayoutEffect(() => {
    if (stretch.from > 0) look();
  }, [count]);

  return { ...stretch, from: Math.min(stretch.from, count), to: Math.min(stretch.to, count), look };
}
