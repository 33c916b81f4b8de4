import { fakeBrowser } from '@webext-core/fake-browser';
import { vi } from 'vitest';
import type { Runtime } from 'webextension-polyfill';

/** One end of a line between a tab and the background. */
export interface FakePort extends Runtime.Port {
  /** As if the other end had gone. */
  cut(): void;
}

const connects: ((port: Runtime.Port) => void)[] = [];

/** Our extension's page as the browser names the sender. */
export const ownPage = {
  id: 'test-extension-id',
  url: 'chrome-extension://test-extension-id/src/pages/index.html',
};

/** Our content script in a tab on X. */
export const xTab = {
  id: 'test-extension-id',
  url: 'https://x.com/ada/status/41',
  frameId: 0,
  tab: { id: 7 },
} as unknown as Runtime.MessageSender;

/** The browser with the messages between a tab and the background, for `vi.mock('webextension-polyfill')`. */
export const extension = {
  ...fakeBrowser,
  action: {
    onClicked: { addListener: vi.fn() },
    setBadgeText: vi.fn(() => Promise.resolve()),
    setBadgeBackgroundColor: vi.fn(() => Promise.resolve()),
    setTitle: vi.fn(() => Promise.resolve()),
  },
  permissions: { onAdded: { addListener: vi.fn() } },
  i18n: { ...fakeBrowser.i18n, getMessage: (key: string) => key },
  runtime: Object.assign(fakeBrowser.runtime, {
    onConnect: { addListener: (listener: (port: Runtime.Port) => void) => connects.push(listener) },
    connect: vi.fn(({ name }: { name: string }) => {
      const [tab, background] = pair(name);
      for (const listener of connects) listener(background);
      return tab;
    }),
    openOptionsPage: vi.fn(() => Promise.resolve()),
  }),
};

// What asks only for messages takes the browser's own API, without the polyfill.
Object.assign(globalThis, { browser: extension });

/** Sends a question past `send`, as any sender, and gives what comes back. */
export async function ask(message: unknown, sender: unknown = xTab): Promise<unknown> {
  const answers = await (
    fakeBrowser.runtime.onMessage as unknown as { trigger(...args: unknown[]): Promise<unknown[]> }
  ).trigger(message, sender, () => undefined);
  return answers.find(answer => answer !== undefined);
}

function pair(name: string): [FakePort, FakePort] {
  const a = end(name);
  const b = end(name);
  a.other = b;
  b.other = a;
  return [a.port, b.port];
}

interface End {
  other: End | null;
  heard: ((message: unknown) => void)[];
  gone: (() => void)[];
  port: FakePort;
}

function end(name: string): End {
  const one: End = { other: null, heard: [], gone: [], port: null as unknown as FakePort };
  const part = (of: End | null) => {
    for (const listener of of?.gone ?? []) listener();
  };
  one.port = {
    name,
    sender: xTab,
    postMessage: (message: unknown) => {
      for (const listener of one.other?.heard ?? []) listener(message);
    },
    disconnect: () => part(one.other),
    cut: () => part(one),
    onMessage: { addListener: (listener: (message: unknown) => void) => one.heard.push(listener) },
    onDisconnect: { addListener: (listener: () => void) => one.gone.push(listener) },
  } as unknown as FakePort;
  return one;
}
