import type { ReadonlySignal } from '@preact/signals';
import { render, type ComponentChild } from 'preact';
import { forgetPresent, mayShow, rememberHost, type Inside } from './hosts';
import { keepKeys } from './keep-keys';
import type { Look } from '../../core/look';
import { sealRoot } from './seal';
import { dress } from './sheets';
import { createVeil } from './veil';

export interface MountOptions {
  parent: Element;
  /** Child of `parent` to stand before; at the end without it. */
  before?: Node | null;
  vnode: ComponentChild;
  /** Takes the UI out of the page. */
  signal: AbortSignal;
  look: ReadonlySignal<Look>;
  /** For the wrapper inside the root, which the page does not see. */
  className?: string;
  /** Inline style of the host: only what placing needs, for the page sees it. */
  hostStyle?: string;
}

export interface Mounted {
  /** A plain div without attributes, the only thing the page sees. */
  host: HTMLElement;
  root: ShadowRoot;
}

/** Draws into the page behind a closed shadow root, in X's present looks, until the signal aborts. */
export function mount({
  parent,
  before = null,
  vnode,
  signal,
  look,
  className,
  hostStyle,
}: MountOptions): Mounted {
  const host = document.createElement('div');
  if (hostStyle) host.style.cssText = hostStyle;
  const root = host.attachShadow({ mode: openRoots() ? 'open' : 'closed' });
  const wrapper = createVeil(root);
  wrapper.className = className ? `cs ${className}` : 'cs';
  wrapper.lang = 'en';
  if (signal.aborted || !mayShow()) return { host, root };

  // The host goes after the event that made us leave is over: see firefox-names.
  const leave = () => {
    const typing = root.activeElement !== null;
    render(null, wrapper);
    forgetPresent(inside);
    if (typing) keepKeys(wrapper, () => host.remove());
    else setTimeout(() => host.remove());
  };
  const inside: Inside = { root, lastFocused: null, leave };
  rememberHost(host, inside);
  sealRoot(inside);
  dress(root, look, signal);
  render(vnode, wrapper);
  parent.insertBefore(host, before);
  signal.addEventListener('abort', leave, { once: true });
  return { host, root };
}

function openRoots(): boolean {
  return typeof __OPEN_ROOTS__ !== 'undefined' && __OPEN_ROOTS__;
}
