import type { Browser } from 'webextension-polyfill';

/**
 * The browser's own extension API where only messages are asked for. Every page of X loads this, and dressing up all of Chrome's
 * API as the polyfill does costs some 2 ms there; sending answers by promise in every browser that we run in.
 */
export function ownRuntime(): Browser['runtime'] {
  const { browser, chrome } = globalThis as { browser?: Browser; chrome?: Browser };
  return (browser ?? chrome ?? NONE).runtime;
}

const NONE = {} as Browser;
