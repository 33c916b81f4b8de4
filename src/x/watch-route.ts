import type { Route } from './page';
import { type OnError, safely } from './hub';
import { liesAbove, readRoute, sameRoute } from './routes';

// The net for browsers without the navigation object, in milliseconds.
const LOOK_EVERY = 1000;

/**
 * Follows the address. X changes it by the history API without a reload; patching that in our world sees nothing, but the
 * navigation object does, where the browser has one.
 */
export function watchRoute(
  window: Window & typeof globalThis,
  onError: OnError,
  onChange: (route: Route) => void,
  signal: AbortSignal,
) {
  let address = '';
  let shown: Route = { kind: 'other' };
  let below: Route = { kind: 'other' };
  read();

  function read(): boolean {
    const { href } = window.location;
    if (href === address) return false;
    address = href;
    const route = readRoute(window.location);
    if (!liesAbove(route)) below = route;
    else if (route.kind === 'status' && below.kind === 'other') below = { ...route, photo: false };
    if (sameRoute(route, shown)) return false;
    shown = route;
    return true;
  }

  function look() {
    if (safely(onError, read, false)) onChange(shown);
  }

  const { navigation } = window as { navigation?: EventTarget };
  navigation?.addEventListener('currententrychange', look, { signal });
  window.addEventListener('popstate', look, { signal });
  const timer = window.setInterval(look, LOOK_EVERY);
  signal.addEventListener('abort', () => window.clearInterval(timer), { once: true });

  return {
    /** Compares the address with what was known. */
    look,
    shown: () => shown,
    /** The page itself, and the page that lies below a photo or a dialog. */
    both: () => ({ shown, below }),
  };
}
