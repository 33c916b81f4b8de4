import { type ReactNode, useEffect, useRef } from 'react';
import { View } from '../view';

const FOCUSABLE =
  'a[href], button:not([disabled]), textarea, input:not([type="file"]), [contenteditable="true"], [tabindex="0"]';

/** Keeps the focus in a dialog: whatever takes it from outside loses it again at once, as react-native-web does it. */
export function FocusTrap({ children }: { children: ReactNode }) {
  const box = useRef<HTMLElement>(null);
  const last = useRef<Element | null>(null);

  useEffect(() => {
    const before = document.activeElement;
    const pullBack = () => {
      const { activeElement } = document;
      if (!box.current || !activeElement) return;
      if (box.current.contains(activeElement)) last.current = activeElement;
      else focusInside(box.current, last.current);
    };
    document.addEventListener('focus', pullBack, true);
    return () => {
      document.removeEventListener('focus', pullBack, true);
      if (before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true });
    };
  }, []);

  return (
    <>
      <div tabIndex={0} aria-hidden="true" />
      <View ref={box}>{children}</View>
      <div tabIndex={0} aria-hidden="true" />
    </>
  );
}

function focusInside(box: HTMLElement, last: Element | null) {
  const target = last && box.contains(last) ? last : box.querySelector(FOCUSABLE);
  if (target instanceof HTMLElement) target.focus();
}
