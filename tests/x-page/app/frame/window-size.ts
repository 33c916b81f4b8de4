import { useSyncExternalStore } from 'react';

/** How much of X's frame fits: the left column shrinks below 1265 px, the right one is gone below 1005. */
export type WindowSize = 'wide' | 'medium' | 'narrow';

/** The size now, followed by the component. */
export function useWindowSize(): WindowSize {
  return useSyncExternalStore(follow, sizeNow);
}

function follow(listener: () => void): () => void {
  addEventListener('resize', listener);
  return () => removeEventListener('resize', listener);
}

function sizeNow(): WindowSize {
  if (innerWidth < 1005) return 'narrow';
  return innerWidth < 1265 ? 'medium' : 'wide';
}
