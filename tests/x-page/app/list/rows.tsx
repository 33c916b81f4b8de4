import { type ReactNode, useContext, useEffect, useLayoutEffect, useMemo, useReducer, useRef } from 'react';
import { testId } from '../test-id';
import { layOut, rowAt } from './layout';
import { restoreScroll } from '../scroll-memory';
import { type Scroller, ScrollerContext, windowScroller } from './scroller';

/** One row: what it shows, under a key that stays the same. */
export interface Row {
  key: string;
  node: ReactNode;
}

const GUESS = 180;
const OVERSCAN = 600;
const MOST_AT_ONCE = 30;
// Windows scroll by whole pixels, rows end between them.
const ROUNDING = 2;

/** Heights that lists have measured, by the history entry they belong to: a list that comes back is already right. */
const remembered = new Map<string, Map<string, number>>();

interface RowsProps {
  rows: readonly Row[];
  /** Names what to remember the heights under. */
  memory: string;
  /** Keep what is seen in place even at the very top: ancestors that arrive above a focal post. */
  hold?: string | undefined;
}

/** The rows of a list that are near the window; the others do not exist. */
export function Rows({ rows, memory, hold }: RowsProps) {
  const scroller = useContext(ScrollerContext);
  const [, refresh] = useReducer((count: number) => count + 1, 0);
  const box = useRef<HTMLDivElement>(null);
  const range = useRef({ first: 0, last: 8 });
  const known = useRef(rows.length);
  const anchor = useRef<{ key: string; y: number } | null>(null);
  const heights = useHeights(memory);
  const sizes = useMemo(() => createSizes(heights, refresh), [heights]);

  const layout = layOut(
    rows.map(row => row.key),
    heights,
    GUESS,
  );
  const total = layout.tops.at(-1) ?? 0;
  const holdIndex = hold === undefined ? -1 : rows.findIndex(row => row.key === hold);
  const room = holdIndex > 0 ? (layout.tops[holdIndex] ?? 0) + innerHeight : 0;

  // Rows that arrive must not push out one that stays: a composer in it would lose its text.
  const arrived = Math.min(MOST_AT_ONCE, Math.max(0, rows.length - known.current));
  const drawn = { first: range.current.first, last: range.current.last + arrived };

  const seen = () => {
    const top = box.current?.getBoundingClientRect().top ?? 0;
    const view = scroller.view();
    return { top: view.top - top, bottom: view.bottom - top };
  };
  const look = () => {
    const { top, bottom } = seen();
    const next = { first: rowAt(layout, top - OVERSCAN), last: rowAt(layout, bottom + OVERSCAN) };
    const index = rowAt(layout, Math.max(0, top) + ROUNDING);
    const row = rows[index];
    anchor.current = row ? { key: row.key, y: layout.tops[index] ?? 0 } : null;
    const same = next.first === range.current.first && next.last === range.current.last;
    range.current = next;
    return !same;
  };

  useLayoutEffect(() => {
    if (scroller === windowScroller) restoreScroll();
  }, [scroller]);
  useScroll(scroller, () => look() && refresh());
  useLayoutEffect(() => {
    const moved = distanceMoved();
    known.current = rows.length;
    if (moved !== 0) scroller.scrollBy(moved);
    if (look()) refresh();
  });
  useEffect(() => () => sizes.stop(), [sizes]);

  function distanceMoved(): number {
    const last = anchor.current;
    if (!last || (seen().top <= 0 && holdIndex < 0)) return 0;
    const index = rows.findIndex(row => row.key === last.key);
    return index < 0 ? 0 : (layout.tops[index] ?? 0) - last.y;
  }

  return (
    <div ref={box} style={{ position: 'relative', minHeight: `${Math.max(total, room)}px` }}>
      {rows.slice(drawn.first, drawn.last + 1).map((row, offset) => (
        <div
          key={row.key}
          data-testid={testId('cellInnerDiv')}
          ref={element => sizes.follow(row.key, element)}
          style={{
            transform: `translateY(${layout.tops[drawn.first + offset] ?? 0}px)`,
            position: 'absolute',
            width: '100%',
          }}
        >
          {row.node}
        </div>
      ))}
    </div>
  );
}

function useHeights(memory: string): Map<string, number> {
  return useMemo(() => {
    const heights = remembered.get(memory) ?? new Map<string, number>();
    remembered.set(memory, heights);
    return heights;
  }, [memory]);
}

// A row is measured when it is put in and again whenever it grows, so that the ones below move.
function createSizes(heights: Map<string, number>, changed: () => void) {
  const keys = new Map<Element, string>();
  const elements = new Map<string, HTMLElement>();
  const observer = new ResizeObserver(entries => {
    const measured = entries.map(({ target }) => note(keys.get(target), target as HTMLElement));
    if (measured.includes(true)) changed();
  });

  function note(key: string | undefined, element: HTMLElement): boolean {
    if (key === undefined || !element.isConnected) return false;
    const height = element.getBoundingClientRect().height;
    if (Math.abs((heights.get(key) ?? -1) - height) < 0.5) return false;
    heights.set(key, height);
    return true;
  }

  return {
    follow(key: string, element: HTMLElement | null) {
      const before = elements.get(key);
      if (before === element) return;
      if (before) {
        keys.delete(before);
        elements.delete(key);
        observer.unobserve(before);
      }
      if (!element) return;
      keys.set(element, key);
      elements.set(key, element);
      observer.observe(element);
    },
    stop: () => observer.disconnect(),
  };
}

function useScroll(scroller: Scroller, onScroll: () => void) {
  const latest = useRef(onScroll);
  latest.current = onScroll;
  useEffect(() => {
    let frame = 0;
    const listener = () => {
      frame ||= requestAnimationFrame(() => {
        frame = 0;
        latest.current();
      });
    };
    scroller.target.addEventListener('scroll', listener, { passive: true });
    addEventListener('resize', listener);
    return () => {
      cancelAnimationFrame(frame);
      scroller.target.removeEventListener('scroll', listener);
      removeEventListener('resize', listener);
    };
  }, [scroller]);
}
