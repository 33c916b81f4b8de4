import type { Runtime } from 'webextension-polyfill';
import { CHANGES, isChange } from './envelope';
import { ownRuntime } from './own-browser';
import type { Change } from './protocol';
import { extensionThere, onAnswer } from './send';

/** Milliseconds between two attempts, so that a line which breaks at once cannot become a loop with the questions it causes. */
const REST = 2_000;

/**
 * Hears what the background says by itself, until the signal aborts.
 *
 * The line goes with the background, which browsers stop when it idles. It is laid again only when the tab comes into view or
 * the next question was answered: a line kept up by force would keep the background alive for nobody. Then 'missed' is told,
 * because other tabs may have changed things meanwhile.
 */
export function watchChanges(listener: (change: Change) => void, signal: AbortSignal): void {
  let port: Runtime.Port | null = null;
  let triedAt = -Infinity;

  function connect(): boolean {
    if (port || signal.aborted || !extensionThere()) return false;
    triedAt = performance.now();
    try {
      const line = ownRuntime().connect({ name: CHANGES });
      line.onMessage.addListener(message => {
        if (!signal.aborted && isChange(message)) listener(message);
      });
      line.onDisconnect.addListener(() => {
        if (port === line) port = null;
      });
      port = line;
      return true;
    } catch {
      // An update under the open tab: `send` is where the agent hears of it.
      return false;
    }
  }

  function reconnect(): void {
    if (performance.now() - triedAt < REST) return;
    if (connect()) listener({ kind: 'missed' });
  }

  const inView = () => {
    if (document.visibilityState === 'visible') reconnect();
  };

  if (signal.aborted) return;
  connect();
  onAnswer(reconnect, signal);
  document.addEventListener('visibilitychange', inView, { signal });
  signal.addEventListener('abort', () => port?.disconnect(), { once: true });
}
