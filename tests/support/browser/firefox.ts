import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  launch as launchBrowser,
  type Browser,
  type HTTPRequest,
  type KeyInput,
  type Page,
} from 'puppeteer-core';
import type { BrowserOptions, Tab, TestBrowser } from './driver';

/** Firefox gives each installation a random address; a fixed one lets tests open our own pages. */
const UUID = '6f1c0f4e-2f0a-4b57-9a55-5a2b7d1c9e10';

const PREFS = {
  // The extension is installed for a run only; its data must live through a restart all the same.
  'extensions.webextensions.keepStorageOnUninstall': true,
  'extensions.webextensions.keepUuidOnUninstall': true,
  // Firefox offers no way to stop an event page on purpose, but it stops an idle one: here soon enough to wait for.
  'extensions.background.idle.timeout': 3_000,
  // What an extension asks for after a click is given without a dialog that no driver could answer.
  'extensions.webextOptionalPermissionPrompts': false,
  'network.proxy.type': 0,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'services.settings.server': 'data:,',
  'browser.safebrowsing.update.enabled': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'app.normandy.enabled': false,
  'extensions.getAddons.cache.enabled': false,
  'extensions.update.enabled': false,
  'dom.min_background_timeout_value': 0,
  'ui.prefersReducedMotion': 0,
};

/** Starts the installed Firefox with the extension. The profile is new and is removed at the end. */
export async function startFirefox(options: BrowserOptions): Promise<TestBrowser> {
  const profile = mkdtempSync(join(tmpdir(), 'countersign-firefox-'));
  const strayRequests: string[] = [];
  let browser = await launch(profile, options);

  // A page that Firefox takes away while it is being opened, as it does now and then at the start, is opened once more.
  async function newPage(tries = 3): Promise<Page> {
    const page = await browser.newPage();
    try {
      await page.setViewport({ width: options.width ?? 1280, height: options.height ?? 900 });
      return page;
    } catch (error) {
      if (tries <= 1) throw error;
      return newPage(tries - 1);
    }
  }

  // The navigation changes process, and its end is never reported: look at the page itself instead.
  async function openOwn(path: string): Promise<Page> {
    const page = await newPage();
    page.goto(`moz-extension://${UUID}/${path}`, { timeout: 500 }).catch(() => null);
    await until(
      () => page.evaluate("location.protocol === 'moz-extension:' && document.readyState === 'complete'"),
      40_000,
    );
    return page;
  }

  return {
    kind: 'firefox',
    strayRequests,
    async newTab() {
      const page = await newPage();
      await page.setRequestInterception(true);
      page.on('request', request => void answer(request, options, strayRequests));
      return tabOf(page);
    },
    async ownPage(path = 'src/pages/index.html') {
      return tabOf(await openOwn(path));
    },
    async stopBackground() {
      const page = await openOwn('manifest.json');
      await until(() => page.evaluate('browser.extension.getBackgroundPage() === null'), 45_000);
      await page.close();
    },
    async restart() {
      await browser.close();
      browser = await launch(profile, options);
    },
    closed: () => new Promise(resolve => void browser.once('disconnected', () => resolve())),
    async close() {
      await browser.close();
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

async function launch(profile: string, options: BrowserOptions): Promise<Browser> {
  const browser = await launchBrowser({
    browser: 'firefox',
    executablePath: options.executable ?? process.env['COUNTERSIGN_FIREFOX'] ?? '/usr/bin/firefox-esr',
    headless: !(options.headed ?? false),
    userDataDir: profile,
    extraPrefsFirefox: {
      ...PREFS,
      'extensions.webextensions.uuids': JSON.stringify({ [idIn(options.extension)]: UUID }),
    },
    args: ['--remote-allow-system-access'],
  });
  await browser.installExtension(options.extension);
  return browser;
}

function idIn(extension: string): string {
  const manifest = JSON.parse(readFileSync(`${extension}/manifest.json`, 'utf8')) as {
    browser_specific_settings: { gecko: { id: string } };
  };
  return manifest.browser_specific_settings.gecko.id;
}

async function until(question: () => Promise<unknown>, patience: number) {
  const end = performance.now() + patience;
  while (performance.now() < end) {
    if (await question().catch(() => false)) return;
    await new Promise(resolve => setTimeout(resolve, 50));
  }
  throw new Error(`not within ${patience} ms: ${String(question)}`);
}

async function answer(request: HTTPRequest, options: BrowserOptions, stray: string[]) {
  const url = request.url();
  if (!url.startsWith('http')) return request.continue();
  const found = options.practice.answer(url);
  if (!found) {
    stray.push(url);
    return request.abort();
  }
  return request.respond({
    status: found.status,
    contentType: found.contentType,
    headers: found.headers,
    body: found.body,
  });
}

/** What the driver calls its keyboard, and special keys. */
const KEYBOARD = '__puppeteer_keyboard';
const KEY_VALUES: Readonly<Record<string, string>> = { Control: '\uE009', Meta: '\uE03D', Enter: '\uE007' };

/** Keys one by one cross to Firefox with half a second between them on a busy machine: hands that type on are told at once. */
interface Performer {
  performActions(actions: readonly object[]): Promise<void>;
}

function performerOf(page: Page): Performer {
  return (page.mainFrame() as unknown as { browsingContext: Performer }).browsingContext;
}

function tabOf(page: Page): Tab {
  const errors: string[] = [];
  page.on('pageerror', error => errors.push(String(error)));
  return {
    kind: 'firefox',
    errors,
    goto: async url => void (await page.goto(url)),
    reload: async () => void (await page.reload()),
    url: async () => page.url(),
    evaluate: (work, argument) => page.evaluate(work as never, argument as never) as never,
    run: source => page.evaluate(source) as never,
    mouse: {
      click: (x, y) => page.mouse.click(x, y),
      move: (x, y) => page.mouse.move(x, y),
    },
    tap: (x, y) => page.touchscreen.tap(x, y),
    type: text => page.keyboard.type(text),
    async press(chord) {
      const keys = chord.split('+') as KeyInput[];
      for (const key of keys) await page.keyboard.down(key);
      for (const key of keys.toReversed()) await page.keyboard.up(key);
    },
    async pressAndType(chord, text) {
      const held = (chord.split('+') as KeyInput[]).map(key => KEY_VALUES[key] ?? key);
      const down = (value: string) => ({ type: 'keyDown', value });
      const up = (value: string) => ({ type: 'keyUp', value });
      const typed = Array.from(text).flatMap(key => [down(key), up(key)]);
      const actions = [...held.map(down), ...held.toReversed().map(up), ...typed];
      await performerOf(page).performActions([{ type: 'key', id: KEYBOARD, actions }]);
    },
    resize: (width, height) => page.setViewport({ width, height }),
    prefers: () => Promise.reject(new Error('Firefox cannot be told what the system prefers.')),
    screenshot: async path => void (await page.screenshot({ path })),
    close: () => page.close(),
  };
}
