import { autoUpdate, computePosition, flip, offset, shift, size } from '@floating-ui/dom';
import { overlap, visible } from './rects';
import { moved, take } from './taken';

interface BelowOptions {
  /** What must stay uncovered besides the anchor: the send button, X's list of names. Asked at each move. */
  avoid?: () => readonly Element[];
  signal: AbortSignal;
}

const GAP = 4;
const EDGE = 8;
/** One collapsed line. */
const LEAST = 32;

/**
 * Keeps the host below the anchor and as wide as it, above it where there is more room, always inside the viewport and
 * never over the anchor or what is to be avoided. Where nothing is free it hides the host. The host scrolls inside when it
 * has to be lower than it is (`max-height`). Works inside a transformed dialog, and from right to left.
 */
export function placeBelow(host: HTMLElement, anchor: Element, { avoid, signal }: BelowOptions): void {
  if (signal.aborted) return;
  Object.assign(host.style, { position: 'fixed', left: '0', top: '0', zIndex: '2', margin: '0' });
  take(host, signal);
  const update = async () => {
    const { x, y } = await computePosition(anchor, host, {
      strategy: 'fixed',
      placement: 'bottom-start',
      middleware: [
        offset(GAP),
        flip({ padding: EDGE, crossAxis: false }),
        shift({ padding: EDGE }),
        fit(anchor),
      ],
    });
    if (signal.aborted) return;
    // Whole pixels of the screen keep text sharp.
    Object.assign(host.style, { left: `${Math.round(x)}px`, top: `${Math.round(y)}px` });
    host.style.visibility = covers(host, [anchor, ...(avoid?.() ?? [])]) ? 'hidden' : 'visible';
    moved(host);
  };
  const stop = autoUpdate(anchor, host, () => void update());
  signal.addEventListener('abort', stop, { once: true });
}

function fit(anchor: Element) {
  return size({
    padding: EDGE,
    apply({ availableHeight, elements }) {
      const width = Math.min(
        anchor.getBoundingClientRect().width,
        document.documentElement.clientWidth - 2 * EDGE,
      );
      const maxHeight = Math.max(LEAST, Math.floor(availableHeight));
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
