import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type BrowserContext, type CDPSession, type Page } from 'playwright-core';
import type { BrowserOptions, Tab, TestBrowser } from './driver';

/** Starts the installed Chromium with the extension. The profile is new and is removed at the end. */
export async function startChromium(options: BrowserOptions): Promise<TestBrowser> {
  const profile = mkdtempSync(join(tmpdir(), 'countersign-chromium-'));
  const strayRequests: string[] = [];
  let context = await launch(profile, options, strayRequests);
  let extensionId = await idOf(context);
  await closeWelcome(context);
  let limit: CDPSession | null = null;

  return {
    kind: 'chromium',
    strayRequests,
    async newTab() {
      // On a display an empty tab beside ours would puzzle.
      const empty = options.headed ? context.pages().find(page => page.url() === 'about:blank') : undefined;
      return tabOf(empty ?? (await context.newPage()));
    },
    async ownPage(path = 'src/pages/index.html') {
      const page = await context.newPage();
      await page.goto(`chrome-extension://${extensionId}/${path}`);
      return tabOf(page);
    },
    async stopBackground() {
      await stopWorkers(context, extensionId);
    },
    async limitStorage(bytes) {
      // The limit lasts as long as the session that set it.
      await limit?.detach().catch(() => null);
      limit = null;
      if (bytes === null) return;
      limit = await context.newCDPSession(context.pages()[0] ?? (await context.newPage()));
      const origin = `chrome-extension://${extensionId}`;
      await limit.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: bytes });
    },
    async restart() {
      await context.close();
      context = await launch(profile, options, strayRequests);
      extensionId = await idOf(context);
    },
    closed: () => untilClosed(context),
    async close() {
      await context.close();
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** Opens Chromium on a profile; requests for anywhere but the practice X are refused and noted in `stray`. */
export async function launch(
  profile: string,
  options: BrowserOptions,
  stray: string[],
): Promise<BrowserContext> {
  const { width = 1280, height = 900, headed = false } = options;
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: options.executable ?? process.env['COUNTERSIGN_CHROME'] ?? '/usr/bin/chromium',
    headless: false,
    viewport: headed ? null : { width, height },
    colorScheme: 'light',
    args: [
      ...(headed ? ['--window-size=1440,960'] : ['--headless=new']),
      '--no-sandbox',
      '--disable-gpu',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--disable-features=DisableLoadExtensionCommandLineSwitch,Translate',
      `--disable-extensions-except=${options.extension}`,
      `--load-extension=${options.extension}`,
    ],
  });
  await context.route(/^https?:/, async route => {
    const url = route.request().url();
    if (options.reachable?.(url)) return route.continue();
    const answer = options.practice.answer(url);
    if (!answer) {
      stray.push(url);
      return route.abort();
    }
    return route.fulfill({
      status: answer.status,
      contentType: answer.contentType,
      headers: answer.headers,
      body: answer.body,
    });
  });
  return context;
}

/** The extension's id, once its worker has started. */
export async function idOf(context: BrowserContext): Promise<string> {
  const worker =
    context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker', { timeout: 40_000 }));
  return new URL(worker.url()).host;
}

/** The page that opens by itself after installing takes over whatever tab is new: nobody may open one before it came. */
export async function closeWelcome(context: BrowserContext) {
  const isWelcome = (page: Page) => page.url().includes('/src/pages/index.html');
  const end = performance.now() + 5000;
  while (performance.now() < end && !context.pages().some(isWelcome))
    await new Promise(resolve => setTimeout(resolve, 50));
  const welcome = context.pages().find(isWelcome);
  if (context.pages().length < 2) await context.newPage();
  await welcome?.close();
}

/** Stops the worker as a whole, not by closing its target: closing would also forget its registration's state. */
export async function stopWorkers(context: BrowserContext, extensionId: string) {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${extensionId}/manifest.json`);
  const session: CDPSession = await context.newCDPSession(page);
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await session.detach();
  await page.close();
}

// On a Mac the browser goes on without windows.
function untilClosed(context: BrowserContext): Promise<void> {
  return new Promise(resolve => {
    const look = () => {
      if (context.pages().length === 0) resolve();
    };
    context.on('close', () => resolve());
    context.on('page', page => page.on('close', look));
    for (const page of context.pages()) page.on('close', look);
  });
}

function tabOf(page: Page): Tab {
  const errors: string[] = [];
  page.on('pageerror', error => errors.push(String(error)));
  return {
    kind: 'chromium',
    errors,
    goto: async url => void (await page.goto(url)),
    reload: async () => void (await page.reload()),
    url: async () => page.url(),
    evaluate: (work, argument) => page.evaluate(work as never, argument as never),
    run: source => page.evaluate(source),
    mouse: {
      click: (x, y) => page.mouse.click(x, y),
      move: (x, y) => page.mouse.move(x, y),
    },
    async tap(x, y) {
      const session = await page.context().newCDPSession(page);
      await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x, y }] });
      await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
      await session.detach();
    },
    type: text => page.keyboard.type(text),
    press: chord => page.keyboard.press(chord),
    async pressAndType(chord, text) {
      await page.keyboard.press(chord);
      await page.keyboard.type(text);
    },
    resize: (width, height) => page.setViewportSize({ width, height }),
    prefers: colorScheme => page.emulateMedia({ colorScheme }),
    screenshot: async path => void (await page.screenshot({ path })),
    close: () => page.close(),
  };
}
