import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/**
 * Keeps the focus in a list whose buttons go while one of them has it: else the next key would be X's. It goes to the line of the button,
 * where Enter presses nothing, and from where Tab goes on. Returns what is to hear `focusin` in the box.
 */
export function useKeptFocus(box: RefObject<HTMLElement | null>): (event: FocusEvent) => void {
  const last = useRef<{ stop: Element; line: HTMLElement | null } | null>(null);
  useLayoutEffect(() => {
    const was = last.current;
    const root = box.current?.getRootNode() as Document | ShadowRoot | undefined;
    if (!was || was.stop === root?.activeElement) return;
    last.current = null;
    // Where the focus went on its own, to X's editor above all, it stays.
    const nowhere = document.activeElement === null || document.activeElement === document.body;
    if (!box.current || was.stop.isConnected || !nowhere) return;
    (was.line?.isConnected ? was.line : box.current).focus({ preventScroll: true });
  });
  return ({ target }) => {
    if (target instanceof Element) last.current = { stop: target, line: target.closest('li') };
  };
}
