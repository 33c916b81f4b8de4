import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { BrowserContext, Page } from 'playwright-core';
import { closeWelcome, idOf, launch, stopWorkers } from '../../support/browser/chromium';
import { buildPracticeX } from '../../support/build-practice-x';
import { createCrowd } from '../../support/corpus';
import { createPracticeX } from '../../support/practice-x';
import type { PracticeSettings } from '../../x-page/data';

/** Where the built extensions are; `npm run bench` builds them. */
const DIST = process.env['COUNTERSIGN_DIST'] ?? fileURLToPath(new URL('../../../dist', import.meta.url));

/** How many people write in {@link crowd}: crowd_0 and on. */
export const PEOPLE = 300;

/** 1,000 posts of the last 30 days, a good half of them to the brand. */
export const crowd = () => createCrowd({ posts: 1000, customers: PEOPLE, now: Date.now(), brandShare: 0.6 });

const SETUP = {
  agent: { name: 'Jo Doe', initials: 'JD' },
  brands: [{ handle: 'AcmeParcels', name: 'Acme Parcels' }],
  targetMinutes: 60,
};

/** Chromium on the practice X. */
export interface BenchBrowser {
  context: BrowserContext;
  /** Opens a path on X in a new tab. */
  open(path: string, settings?: Partial<PracticeSettings>): Promise<Page>;
  /** A tab with a page of our origin, an empty one where none is named. */
  own(path?: string): Promise<Page>;
  /** Asks the background as our own page does. */
  ask<R>(message: string, request: unknown): Promise<R>;
  /** Stops the worker; the next question starts it. */
  stopBackground(): Promise<void>;
  close(): Promise<void>;
}

interface BenchOptions {
  /** Folder of the build below dist; null runs without us. */
  extension: 'chrome' | 'e2e-chrome' | null;
  /** Kept and used again; without it the profile is new and goes at the end. */
  profile?: string;
}

/** Folder of a build. */
export const buildOf = (extension: 'chrome' | 'e2e-chrome') => join(DIST, extension);

/** Starts the installed Chromium with or without us, set up. */
export async function startBench({ extension, profile }: BenchOptions): Promise<BenchBrowser> {
  await buildPracticeX();
  const folder = profile ?? mkdtempSync(join(tmpdir(), 'countersign-bench-'));
  if (profile !== undefined) forgetWorker(join(profile, 'Default'));
  const practice = createPracticeX({ data: crowd() });
  const context = await launch(
    folder,
    { practice, extension: extension ? buildOf(extension) : join(folder, 'none') },
    [],
  );
  const id = extension ? await idOf(context) : '';
  if (extension) await closeWelcome(context);

  async function own(path = 'manifest.json'): Promise<Page> {
    const page = await context.newPage();
    await page.goto(`chrome-extension://${id}/${path}`);
    return page;
  }

  async function ask<R>(message: string, request: unknown): Promise<R> {
    const page = await own();
    const envelope = JSON.stringify({ countersign: message, request });
    const reply: { ok: boolean; value?: R; reason?: string } = await page.evaluate(
      `chrome.runtime.sendMessage(${envelope})`,
    );
    await page.close();
    if (!reply.ok) throw new Error(`${message}: ${reply.reason}`);
    return reply.value as R;
  }

  if (extension) await ask('setup.save', SETUP);
  return {
    context,
    own,
    ask,
    async open(path, settings = {}) {
      const page = await context.newPage();
      const url = new URL(path, 'https://x.com');
      url.searchParams.set('practice', JSON.stringify({ latency: 0, ...settings }));
      await page.goto(url.href);
      return page;
    },
    stopBackground: () => stopWorkers(context, id),
    async close() {
      await context.close();
      if (!profile) rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

interface Preferences {
  extensions?: { settings?: Record<string, { service_worker_registration_info?: unknown }> };
}

// A profile keeps the worker's script of the build with which it was filled, and Chromium would start that again whatever was built
// since. Without the note that there is one the worker is taken from the folder, as the first time.
function forgetWorker(folder: string): void {
  const path = join(folder, 'Preferences');
  if (!existsSync(path)) return;
  const preferences = JSON.parse(readFileSync(path, 'utf8')) as Preferences;
  for (const kept of Object.values(preferences.extensions?.settings ?? {}))
    delete kept.service_worker_registration_info;
  writeFileSync(path, JSON.stringify(preferences));
  rmSync(join(folder, 'Service Worker'), { recursive: true, force: true });
}
