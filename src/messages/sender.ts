import browser, { type Runtime } from 'webextension-polyfill';

const X_HOSTS = new Set(['x.com', 'twitter.com', 'mobile.twitter.com']);

/**
 * Who asks: a page of ours, our content script in the main frame of X, or null for anybody else.
 *
 * Other extensions and pages cannot reach us at all; this is for what could be ours and must not be: a frame inside X, a
 * content script on a host that a later manifest adds.
 */
export function callerOf(sender: Runtime.MessageSender): 'page' | 'content' | null {
  if (sender.id !== browser.runtime.id || !sender.url) return null;
  if (sender.url.startsWith(browser.runtime.getURL(''))) return 'page';
  if (!sender.tab || sender.frameId !== 0) return null;
  if (!URL.canParse(sender.url)) return null;
  const { protocol, hostname, port } = new URL(sender.url);
  return protocol === 'https:' && X_HOSTS.has(hostname) && port === '' ? 'content' : null;
}
