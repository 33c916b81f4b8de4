import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { t } from '../text';

interface GrowingProps<T> {
  items: readonly T[];
  /** One item, as a `li` with a key. */
  children(item: T, index: number): ComponentChildren;
}

/** Items drawn at first, and whenever somebody comes near the end of those that are drawn. */
const AT_ONCE = 60;

/** The items of a long list, inside its `ul`: the first ones, and more as one goes on. Thousands at once would hold the page up for seconds. */
export function Growing<T>({ items, children }: GrowingProps<T>) {
  const [count, setCount] = useState(AT_ONCE);
  const end = useRef<HTMLLIElement>(null);
  const more = () => setCount(now => now + AT_ONCE);

  useEffect(() => {
    if (!end.current) return undefined;
    const seen = new IntersectionObserver(
      entries => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) more();
      },
      { rootMargin: '800px' },
    );
    seen.observe(end.current);
    return () => seen.disconnect();
  }, [count, items.length]);

  return (
    <>
      {items.slice(0, count).map(children)}
      {count < items.length && (
        <li key="more" ref={end}>
          <button type="button" class="quiet" onClick={more}>
            {t('customersMore')}
          </button>
        </li>
      )}
    </>
  );
}
