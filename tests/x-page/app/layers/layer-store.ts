import { createStore, useStore } from '../store';

/** One line of a menu. */
export interface MenuChoice {
  text: string;
  testID?: string;
  /** Shows this account's picture before the text. */
  handle?: string;
  onChoose?(): void;
}

/** A message at the lower edge. */
export interface ToastMessage {
  text: string;
  /** Path of the post that was just made. */
  link?: string;
}

interface Floating {
  menu: { left: number; top: number; choices: MenuChoice[] } | null;
  toast: ToastMessage | null;
}

const floating = createStore<Floating>({ menu: null, toast: null });
let leaving: ReturnType<typeof setTimeout> | undefined;

/** Menu and toast, followed by the component. */
export function useFloating(): Floating {
  return useStore(floating);
}

/** Opens a menu beside an element. */
export function openMenu(beside: Element, choices: MenuChoice[]): void {
  const box = beside.getBoundingClientRect();
  const left = Math.max(8, Math.min(box.left, innerWidth - 280));
  floating.patch({ menu: { left, top: Math.min(box.bottom, innerHeight - 60 * choices.length), choices } });
}

/** Closes the open menu, if there is one. */
export function closeMenu(): void {
  floating.patch({ menu: null });
}

/** Shows a message for six seconds, in place of the one before. */
export function showToast(message: ToastMessage): void {
  clearTimeout(leaving);
  floating.patch({ toast: message });
  leaving = setTimeout(() => floating.patch({ toast: null }), 6000);
}
