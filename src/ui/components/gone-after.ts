import { useEffect } from 'preact/hooks';
import type { RefObject } from 'preact';

/** Milliseconds to wait longer while the agent is busy with it. */
const LONGER = 2_000;

/** Calls back after that many milliseconds, later while the agent points at the element or has the focus in it. Begins anew with another `what`. */
export function useGoneAfter(
  box: RefObject<HTMLElement | null>,
  { what, after, onGone }: { what: unknown; after: number; onGone: () => void },
): void {
  useEffect(() => {
    const over = () => {
      if (holdsFocus(box.current) || box.current?.matches(':hover')) timer = setTimeout(over, LONGER);
      else onGone();
    };
    let timer = setTimeout(over, after);
    return () => clearTimeout(timer);
  }, [box, what, after, onGone]);
}

/** True while the focus is in the element, also inside a shadow tree. */
export function holdsFocus(element: Element | null): boolean {
  const root = element?.getRootNode() as Document | ShadowRoot | undefined;
  const active = root?.activeElement ?? null;
  return active !== null && element?.contains(active) === true;
}
