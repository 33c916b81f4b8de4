import { overlap, visible, type Box } from './rects';
import { onTaken, takenBoxes } from './taken';

interface DrawerPlace {
  /** X's right column, null where there is none. Asked at each move. */
  column: () => Box | null;
  /** What must stay uncovered: composers. */
  avoid: () => readonly Element[];
  signal: AbortSignal;
}

const WIDTH = 340;
const NARROW = 700;
const EDGE = 8;
const LEAST_SHEET = 160;

/**
 * Keeps the drawer over X's right column, else at the inline end, else at the inline start, else as a sheet from below or
 * above: the first of these that covers no composer and, where there is room, no tray. Moves when the window or a composer changes; call the returned
 * function when something else did (a route, a dialog), or when the host was shown: while its `display` is "none" nothing is measured.
 */
export function placeDrawer(host: HTMLElement, { column, avoid, signal }: DrawerPlace): () => void {
  Object.assign(host.style, { position: 'fixed', zIndex: '3', margin: '0' });
  const update = () => {
    if (host.style.display === 'none') return;
    const keep = avoid()
      .map(element => element.getBoundingClientRect())
      .filter(visible);
    const box = besideTrays(column(), keep, viewport());
    Object.assign(host.style, {
      left: `${box.left}px`,
      top: `${box.top}px`,
      width: `${box.right - box.left}px`,
      height: `${box.bottom - box.top}px`,
    });
  };
  onTaken(update, signal);
  addEventListener('resize', update, { signal });
  addEventListener('scroll', update, { signal, passive: true });
  update();
  return update;
}

interface Viewport {
  width: number;
  height: number;
  rtl: boolean;
}

// A tray gives way where there is no room for both; a composer never does.
function besideTrays(column: Box | null, keep: readonly Box[], view: Viewport): Box {
  const box = chooseBox(column, [...keep, ...takenBoxes()], view);
  return box.bottom - box.top < LEAST_SHEET ? chooseBox(column, keep, view) : box;
}

/** Where the drawer goes: the first free place, else the sheet that takes the larger free strip. */
export function chooseBox(column: Box | null, keep: readonly Box[], view: Viewport): Box {
  const free = (box: Box) => keep.every(other => !overlap(box, other));
  const sides = view.width < NARROW ? [] : [...overColumn(column, view), ...atEdges(view)];
  return sides.find(free) ?? sheet(keep, view);
}

function overColumn(column: Box | null, view: Viewport): Box[] {
  if (!column || column.right - column.left < WIDTH * 0.8) return [];
  const left = view.rtl ? column.right - WIDTH : column.left;
  return [full(Math.max(EDGE, Math.min(left, view.width - WIDTH - EDGE)), view)];
}

function atEdges(view: Viewport): Box[] {
  const right = full(view.width - WIDTH - EDGE, view);
  const left = full(EDGE, view);
  return view.rtl ? [left, right] : [right, left];
}

function full(left: number, view: Viewport): Box {
  return { left, right: left + WIDTH, top: EDGE, bottom: view.height - EDGE };
}

function sheet(keep: readonly Box[], view: Viewport): Box {
  const most = Math.round(view.height * 0.6);
  const above = Math.min(view.height, ...keep.map(box => box.top)) - EDGE;
  const below = view.height - Math.max(0, ...keep.map(box => box.bottom)) - EDGE;
  const fromBelow = keep.length === 0 || below >= LEAST_SHEET || below >= above;
  const room = keep.length === 0 ? most : Math.min(most, fromBelow ? below : above);
  const height = Math.max(room, 0);
  const top = fromBelow ? view.height - height : 0;
  return { left: 0, right: view.width, top, bottom: top + height };
}

function viewport(): Viewport {
  const { clientWidth: width } = document.documentElement;
  const rtl = getComputedStyle(document.documentElement).direction === 'rtl';
  return { width, height: innerHeight, rtl };
}
