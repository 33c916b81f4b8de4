import { useEffect, useRef } from 'preact/hooks';
import type { RefObject } from 'preact';

/** Room below the edge in which the end counts as near: the older ones are there before the agent is. */
const AHEAD = '0px 0px 400px 0px';

/** For the element at the end of a list: calls back whenever scrolling brings it near. */
export function useNearEnd(onNear: () => void): RefObject<HTMLButtonElement | null> {
  const end = useRef<HTMLButtonElement>(null);
  const latest = useRef(onNear);
  latest.current = onNear;
  // After every drawing: the element comes and goes, and where one page was too short to push it away it must be seen anew.
  useEffect(() => {
    const element = end.current;
    if (!element || typeof IntersectionObserver === 'undefined') return undefined;
    const watch = new IntersectionObserver(
      sights => sights.some(sight => sight.isIntersecting) && latest.current(),
      { root: element.closest('.scroll'), rootMargin: AHEAD },
    );
    watch.observe(element);
    return () => watch.disconnect();
  });
  return end;
}
