import type { Signal } from '@preact/signals';

/** Milliseconds between a press on a button and its click; a button need not take the focus on the way (macOS). */
const CLICK = 250;

/** Closes what is open a moment after the focus has left it for good, so that a click into it still lands. */
export function createLinger(open: Signal<boolean>) {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return {
    stay: () => clearTimeout(timer),
    leave: () => {
      clearTimeout(timer);
      timer = setTimeout(() => (open.value = false), CLICK);
    },
  };
}
