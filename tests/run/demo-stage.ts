import { mkdirSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { CustomerHistory } from '../../src/core/customer';
import type { SetupAnswers } from '../../src/core/setup';
import { startChromium } from '../support/browser/chromium';
import type { Tab, TestBrowser } from '../support/browser/driver';
import { startFirefox } from '../support/browser/firefox';
import { type Screen, screenOf } from '../support/browser/screen';
import { createPracticeX } from '../support/practice-x';
import type { PracticeSettings } from '../x-page/data';
import { createSeed, type Scenes, scenesOf } from '../x-page/seed';
import type { DemoOptions } from './demo';

const folder = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));

const JO: SetupAnswers = {
  agent: { name: 'Jo Doe', initials: 'JD' },
  brands: [{ handle: 'AcmeParcels', name: 'Acme Parcels' }],
  targetMinutes: 60,
};

/** A tab with X in it. */
export interface Place extends Screen {
  tab: Tab;
  visit(path: string, settings?: Partial<PracticeSettings>): Promise<void>;
}

/** A browser with the extension, set up for Jo Doe, and the practice X. */
export interface Demo {
  browser: TestBrowser;
  place: Place;
  scenes: Scenes;
  /** What is being done, for the sentence that says what failed. */
  step: string;
  pathOf(id: string): string;
  /** Opens a new tab in the place of the present one. */
  anew(): Promise<void>;
  /** Asks the background as the extension's own pages do. */
  ask<R>(message: string, request: unknown): Promise<R>;
  /** What the extension remembers of somebody, asked as its own pages ask. */
  historyOf(handle: string): Promise<CustomerHistory | null>;
  /** Leaves a picture of the tab in demo/ and says where. */
  picture(name: string): Promise<string>;
}

/** Starts the browser, sets the extension up and opens a tab. A walk's pictures of before go. Throws with a sentence. */
export async function openDemo({ target, shown }: DemoOptions): Promise<Demo> {
  const data = createSeed(Date.now());
  const start = target === 'chrome' ? startChromium : startFirefox;
  const browser = await start({
    practice: createPracticeX({ data }),
    extension: folder(`dist/${shown ? '' : 'e2e-'}${target}`),
    headed: shown,
  });
  const pictures = target === 'chrome' ? 'demo' : 'demo/firefox';
  if (!shown) emptied(pictures);

  async function ask<R>(message: string, request: unknown): Promise<R> {
    const own = await browser.ownPage('manifest.json');
    try {
      return await own.run<R>(
        `(globalThis.browser ?? chrome).runtime.sendMessage(${JSON.stringify({ countersign: message, request })})` +
          `.then(reply => { if (!reply.ok) throw new Error(reply.reason); return reply.value ?? null; })`,
      );
    } finally {
      await own.close();
    }
  }

  await ask('setup.save', JO);
  const demo: Demo = {
    browser,
    place: placeOf(await browser.newTab()),
    scenes: scenesOf(data),
    step: 'set up',
    pathOf(id) {
      const post = data.posts.find(candidate => candidate.id === id);
      if (!post) throw new Error(`the practice X has no post ${id}`);
      return `/${post.author}/status/${id}`;
    },
    async anew() {
      demo.place = placeOf(await browser.newTab());
    },
    ask,
    historyOf: handle => ask('history.read', { handle }),
    async picture(name) {
      mkdirSync(folder(pictures), { recursive: true });
      await demo.place.tab.screenshot(folder(`${pictures}/${name}.png`));
      return `${pictures}/${name}.png`;
    },
  };
  return demo;
}

function emptied(path: string): void {
  rmSync(folder(path), { recursive: true, force: true });
}

function placeOf(tab: Tab): Place {
  return {
    ...screenOf(tab),
    tab,
    async visit(path, settings) {
      const url = new URL(path, 'https://x.com');
      if (settings) url.searchParams.set('practice', JSON.stringify(settings));
      await tab.goto(url.href);
    },
  };
}
