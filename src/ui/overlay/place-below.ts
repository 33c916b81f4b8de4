import { autoUpdate, computePosition, flip, offset, shift, size } from '@floating-ui/dom';
import { overlap, visible } from './rects';
import { around, before, joinStack, tellBeyond } from './stack';
import { moved, take } from './taken';

interface BelowOptions {
  /** What must stay uncovered besides the anchor: the send button, X's list of names. Asked at each move. */
  avoid?: () => readonly Element[];
  /** Which stack it stands in, and where: hosts of one stack never cover each other; the lower rank is nearer to the anchor. */
  stack?: { of: object; rank: number };
  /** True while it has to be seen, be there room or not. */
  must?: () => boolean;
  signal: AbortSignal;
}

const GAP = 4;
const EDGE = 8;
/** One collapsed line. */
const LEAST = 32;
/** What has to be seen gets as much as a sentence and two lines need. */
const LEAST_OF_MUST = 140;
const LEAST_TO_STAY = 96;

type Side = 'top' | 'bottom';

/**
 * Keeps the host below the anchor and as wide as it, above it where there is more room, always inside the viewport and
 * never over the anchor or what is to be avoided. Where nothing is free it hides the host. The host scrolls inside when it
 * has to be lower than it is (`max-height`). Works inside a transformed dialog, and from right to left.
 */
export function placeBelow(
  host: HTMLElement,
  anchor: Element,
  { avoid, stack, must = () => false, signal }: BelowOptions,
): void {
  if (signal.aborted) return;
  Object.assign(host.style, { position: 'fixed', left: '0', top: '0', zIndex: '2', margin: '0' });
  take(host, signal);
  const nearer = () => (stack ? before(stack.of, stack.rank) : []);
  const reference = {
    contextElement: anchor,
    getBoundingClientRect() {
      const { left, top, right, bottom } = around([anchor, ...nearer()]);
      return new DOMRect(left, top, right - left, bottom - top);
    },
  };
  let side: Side = 'bottom';
  // What grows, or has something come between it and the anchor, stays on its side while there is room for a few lines.
  const stays = () =>
    stack !== undefined &&
    (stack.rank === 0 || nearer().length > 0) &&
    room(reference.getBoundingClientRect(), side) >= LEAST_TO_STAY;
  const update = async () => {
    const { x, y, placement } = await computePosition(reference, host, {
      strategy: 'fixed',
      placement: stays() ? `${side}-start` : 'bottom-start',
      middleware: [
        offset(GAP),
        ...(stays() ? [] : [flip({ padding: EDGE, crossAxis: false })]),
        shift({ padding: EDGE, crossAxis: must() }),
        fit(anchor, must() ? LEAST_OF_MUST : LEAST),
      ],
    });
    if (signal.aborted) return;
    side = placement.startsWith('top') ? 'top' : 'bottom';
    // Whole pixels of the screen keep text sharp.
    Object.assign(host.style, { left: `${Math.round(x)}px`, top: `${Math.round(y)}px` });
    const hidden = !must() && covers(host, [anchor, ...nearer(), ...(avoid?.() ?? [])]);
    host.style.visibility = hidden ? 'hidden' : 'visible';
    if (moved(host) && stack) tellBeyond(stack.of, stack.rank);
  };
  if (stack) joinStack(stack.of, { host, rank: stack.rank, update: () => void update() }, signal);
  const stop = autoUpdate(anchor, host, () => void update());
  signal.addEventListener('abort', stop, { once: true });
}

// Between the anchor and the edge of the window.
function room({ top, bottom }: DOMRect, side: Side): number {
  return (side === 'top' ? top : innerHeight - bottom) - GAP - EDGE;
}

function fit(anchor: Element, least: number) {
  return size({
    padding: EDGE,
    apply({ availableHeight, elements }) {
      const width = Math.min(
        anchor.getBoundingClientRect().width,
        document.documentElement.clientWidth - 2 * EDGE,
      );
      const maxHeight = Math.max(least, Math.floor(availableHeight));
      Object.assign(elements.floating.style, {
        width: `${Math.round(width)}px`,
        maxHeight: `${maxHeight}px`,
      });
    },
  });
}

function covers(host: Element, others: readonly Element[]): boolean {
  const own = host.getBoundingClientRect();
  return others.map(other => other.getBoundingClientRect()).some(box => visible(box) && overlap(own, box));
}
