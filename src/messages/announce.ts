import browser, { type Runtime } from 'webextension-polyfill';
import { CHANGES } from './envelope';
import type { Change } from './protocol';
import { callerOf } from './sender';

const lines = new Set<Runtime.Port>();

/** Lets open tabs listen. To be called at top level of the background, before it does anything else. */
export function acceptListeners(): void {
  browser.runtime.onConnect.addListener(port => {
    if (port.name !== CHANGES || callerOf(port.sender ?? {}) === null) return;
    lines.add(port);
    port.onDisconnect.addListener(() => lines.delete(port));
  });
}

/** Tells every open tab. A tab that is closing hears nothing and is forgotten. */
export function announce(change: Change): void {
  for (const port of lines) {
    try {
      port.postMessage(change);
    } catch {
      lines.delete(port);
    }
  }
}
