import { signal } from '@preact/signals';
import { createElement, type ComponentChild, type FunctionComponent } from 'preact';
import { useEffect } from 'preact/hooks';

/** Something whose code is fetched when it is first wanted. */
export interface Later<T> {
  /** Null until it came. */
  there: { readonly value: T | null };
  /** Has it come, once; a fetch that fails may be tried again. */
  come(): Promise<T>;
}

/** Waits with the code until somebody wants it. */
export function createLater<T extends object>(fetch: () => Promise<T>): Later<T> {
  const there = signal<T | null>(null);
  let coming: Promise<T> | null = null;

  async function fetched(): Promise<T> {
    try {
      return (there.value = await fetch());
    } catch (error) {
      coming = null;
      throw error;
    }
  }

  return { there, come: () => (coming ??= fetched()) };
}

/** Draws a component whose code comes when it is first shown: nothing until then. */
export function Coming<P extends object>({
  of,
  props,
}: {
  of: Later<{ View: FunctionComponent<P> }>;
  props: P;
}): ComponentChild {
  useEffect(() => void of.come(), [of]);
  const View = of.there.value?.View;
  return View ? createElement(View, props) : null;
}
