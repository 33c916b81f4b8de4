import type { PracticeX } from '../practice-x';

export type BrowserKind = 'chromium' | 'firefox';

/** One tab of a real browser, driven as a person would: by what is seen, by mouse and keys. Works the same in both browsers. */
export interface Tab {
  readonly kind: BrowserKind;
  goto(url: string): Promise<void>;
  reload(): Promise<void>;
  url(): Promise<string>;
  /** Runs in the page's own world. The argument and the result are JSON. */
  evaluate<A, R>(work: (argument: A) => R | Promise<R>, argument: A): Promise<R>;
  /** Runs source text in the page's own world. */
  run<R>(source: string): Promise<R>;
  mouse: { click(x: number, y: number): Promise<void>; move(x: number, y: number): Promise<void> };
  /** A short touch with one finger. */
  tap(x: number, y: number): Promise<void>;
  /** Types as keys, one after another. */
  type(text: string): Promise<void>;
  /** One key or a chord: "Enter", "Control+Enter". */
  press(chord: string): Promise<void>;
  /** The same, and text right behind it, as hands do that go on typing. */
  pressAndType(chord: string, text: string): Promise<void>;
  resize(width: number, height: number): Promise<void>;
  /** What the system prefers from now on. Chromium only; Firefox rejects. */
  prefers(scheme: 'light' | 'dark'): Promise<void>;
  screenshot(path: string): Promise<void>;
  /** Errors the page or we threw since the tab was opened. */
  readonly errors: readonly string[];
  close(): Promise<void>;
}

/** A real browser with the extension in it and the practice X answering at X's addresses; nothing else is reachable. */
export interface TestBrowser {
  readonly kind: BrowserKind;
  newTab(): Promise<Tab>;
  /** A tab with one of the extension's own pages. */
  ownPage(path?: string): Promise<Tab>;
  /** Stops the background (service worker, event page) now, as the browser does when it is idle. */
  stopBackground(): Promise<void>;
  /** Leaves the extension so many bytes to keep things in, null for as many as usual. Chromium only; needs a build without `unlimitedStorage`. */
  limitStorage?(bytes: number | null): Promise<void>;
  /** Closes the browser and starts it again on the same profile. */
  restart(): Promise<void>;
  /** Requests that left for anywhere but the practice X. */
  readonly strayRequests: readonly string[];
  /** Resolves when somebody has closed the browser or its last window. */
  closed(): Promise<void>;
  close(): Promise<void>;
}

/** What a browser is started with. */
export interface BrowserOptions {
  practice: PracticeX;
  /** Folder of the unpacked extension. */
  extension: string;
  /** Addresses that may be reached beside the practice X: a server of the test's own on this machine. */
  reachable?: (url: string) => boolean;
  /** Another browser than the installed one. */
  executable?: string;
  width?: number;
  height?: number;
  /** Shown on a display, for `npm start`. */
  headed?: boolean;
}
