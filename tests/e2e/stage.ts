import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, type RunnerTestCase } from 'vitest';
import { GUARD_IDS } from '../../src/core/guards/finding';
import { NO_RULES } from '../../src/core/guards/rules';
import type { SetupAnswers } from '../../src/core/setup';
import { startChromium } from '../support/browser/chromium';
import type { BrowserKind, Tab, TestBrowser } from '../support/browser/driver';
import { startFirefox } from '../support/browser/firefox';
import { pause, type Screen, screenOf } from '../support/browser/screen';
import { createPracticeX } from '../support/practice-x';
import type { PracticePost, PracticeSettings } from '../x-page/data';
import { createSeed, type Scenes, scenesOf } from '../x-page/seed';

const folder = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));
/** Where the built extensions are; another place can be named to try a build without touching the usual one. */
const DIST = process.env['COUNTERSIGN_DIST'] ?? folder('dist');

/** The agent of most tests. */
export const JO: SetupAnswers = {
  agent: { name: 'Jo Doe', initials: 'JD' },
  brands: [
    { handle: 'AcmeParcels', name: 'Acme Parcels' },
    { handle: 'AcmeCare', name: 'Acme Care' },
  ],
  targetMinutes: 60,
};

/** A tab, and eyes and hands for it. */
export interface Place extends Screen {
  tab: Tab;
  /** Goes to a path on X with some settings of the practice X changed. */
  visit(path: string, settings?: Partial<PracticeSettings>): Promise<void>;
  /** Text of X's open composer, a line a block. */
  composerText(): Promise<string>;
  /** What X itself received, newest last. */
  presses(): Promise<{ text: string; inReplyTo?: string | null }[]>;
}

/** One browser with the extension, set up for {@link JO}, and the seeded practice X. */
export interface Stage {
  kind: BrowserKind;
  browser: TestBrowser;
  scenes: Scenes;
  post(id: string): PracticePost;
  /** Path of a post's own page. */
  pathOf(id: string): string;
  open(path: string, settings?: Partial<PracticeSettings>): Promise<Place>;
  /** One of the extension's own pages. */
  openOwn(path?: string): Promise<Place>;
  /** Asks the background as our own page does. */
  ask<R>(name: string, request: unknown): Promise<R>;
  /** Runs in one of our own pages: source text that ends in an expression. */
  inside<R>(source: string): Promise<R>;
}

interface StageOptions {
  /** No guard looks at what is posted: for tests that say the same to the same people again and again. */
  unguarded?: boolean;
  /** Not set up: as it is after installing. */
  fresh?: boolean;
  kinds?: readonly BrowserKind[];
  /** Folder of the build below dist. */
  extension?: (kind: BrowserKind) => string;
  /** Addresses that may be reached beside the practice X. */
  reachable?: (url: string) => boolean;
  /** Another browser than the installed one; undefined for that. Asked after the extension is there. */
  executable?: (kind: BrowserKind) => string | undefined;
}

/**
 * Runs the tests in real Chromium and in real Firefox, each with a browser of its own. A test that is tried for the last time gets a
 * new one: what an earlier try left behind must not decide. The tries before stay where they are, since tests may go on from each other.
 * What the tests need beyond the set-up comes by `furnish`, for every browser anew.
 */
export function onStage(
  name: string,
  tests: (stage: () => Stage, furnish: (work: (stage: Stage) => Promise<unknown>) => void) => void,
  options: StageOptions = {},
): void {
  describe.each(options.kinds ?? (['chromium', 'firefox'] as const))(`${name} (%s)`, kind => {
    let stage: Awaited<ReturnType<typeof build>>;
    const stray: string[] = [];
    const works: ((stage: Stage) => Promise<unknown>)[] = [];
    async function begin() {
      // A browser that stumbles at its start says nothing about us, and a failed start gets no second try from the runner.
      stage = await build(kind, options).catch(() => build(kind, options));
      for (const work of works) await work(stage);
    }
    async function end() {
      stray.push(...(stage?.browser.strayRequests ?? []));
      await stage?.end();
    }
    beforeAll(begin);
    beforeEach(async ({ task }) => {
      if (!isLastOfSeveral(task)) return;
      // A browser that does not even close must not take the new one's time.
      await Promise.race([end().catch(() => null), pause(10_000)]);
      await begin();
    });
    afterEach(async ({ task }) => {
      if (task.result?.state === 'fail') {
        await stage?.pictures(task.name);
        await stage?.describe(task.name, task.result.errors?.at(-1)?.message ?? '');
      }
      await stage?.tidy();
    });
    afterAll(async () => {
      await end();
      expect(stray).toEqual([]);
    });
    tests(
      () => stage,
      work => void works.push(work),
    );
  });
}

/** True when a test that failed is tried for the last time. */
function isLastOfSeveral({ retry = 0, result }: Readonly<RunnerTestCase>): boolean {
  const tries = typeof retry === 'number' ? retry : (retry.count ?? 0);
  return tries > 0 && result?.retryCount === tries;
}

async function build(kind: BrowserKind, options: StageOptions) {
  const data = createSeed(Date.now());
  const scenes = scenesOf(data);
  const extension = options.extension?.(kind) ?? `e2e-${kind === 'chromium' ? 'chrome' : 'firefox'}`;
  const start = kind === 'chromium' ? startChromium : startFirefox;
  const executable = options.executable?.(kind);
  const browser = await start({
    practice: createPracticeX({ data }),
    extension: `${DIST}/${extension}`,
    ...(executable !== undefined && { executable }),
    ...(options.reachable && { reachable: options.reachable }),
  });
  const places: Place[] = [];

  async function openOwn(path?: string) {
    const place = placeOf(await browser.ownPage(path));
    places.push(place);
    return place;
  }

  // One page for all questions, as long as it lives: a new one for each would take the focus from X, and half a second in Firefox.
  let asking: Tab | null = null;
  async function asker(tries = 3): Promise<Tab> {
    const tab = (asking ??= await browser.ownPage('manifest.json'));
    if (tries <= 1 || (await tab.run<boolean>(IS_OURS).catch(() => false))) return tab;
    asking = null;
    await tab.close().catch(() => null);
    return asker(tries - 1);
  }
  const inside = async <R>(source: string) => (await asker()).run<R>(source);

  const ask = <R>(message: string, request: unknown) =>
    inside<R>(
      `(globalThis.browser ?? chrome).runtime.sendMessage(${JSON.stringify({ countersign: message, request })})` +
        `.then(reply => { if (!reply.ok) throw new Error(reply.reason); return reply.value ?? null; })`,
    );

  const post = (id: string) => {
    const found = data.posts.find(candidate => candidate.id === id);
    if (!found) throw new Error(`no post ${id}`);
    return found;
  };

  const stage = {
    kind,
    browser,
    scenes,
    post,
    pathOf: (id: string) => `/${post(id).author}/status/${id}`,
    async open(path: string, settings?: Partial<PracticeSettings>) {
      const place = placeOf(await browser.newTab());
      places.push(place);
      await place.visit(path, settings);
      return place;
    },
    openOwn,
    ask,
    inside,
    async pictures(name: string) {
      const target = folder('.cache/failures');
      mkdirSync(target, { recursive: true });
      for (const [index, { tab }] of places.entries())
        await tab
          .screenshot(`${target}/${kind}-${name.replaceAll(/\W+/g, '-').slice(0, 60)}-${index}.png`)
          .catch(() => null);
    },
    /** Prints what went wrong and what stands on the screens: a picture taken on CI is seen by nobody. */
    async describe(name: string, wrong: string) {
      console.error(`${kind}: ${name}\n  ${wrong}`);
      for (const place of places) {
        const told = await Promise.all([
          place.tab.run<string>('location.href + " " + document.activeElement?.tagName'),
          place.composerText(),
          place.presses().then(presses => JSON.stringify(presses)),
          place.all('status').then(lines => lines.map(line => line.text).join(' | ')),
          place.all('region', 'Reply drafts').then(trays => trays.map(tray => tray.text).join(' | ')),
        ]).catch((error: unknown) => [String(error)]);
        console.error(['  on screen:', ...told, ...place.tab.errors].join('\n  '));
      }
    },
    async tidy() {
      for (const { tab } of places.splice(0)) await tab.close().catch(() => null);
    },
    end: () => browser.close(),
  };
  try {
    if (!options.fresh) await ask('setup.save', JO);
    if (!options.fresh && options.unguarded) await inside(LOOKING_AWAY);
  } catch (error) {
    await browser.close();
    throw error;
  }
  return stage;
}

function placeOf(tab: Tab): Place {
  const screen = screenOf(tab);
  return {
    ...screen,
    tab,
    async visit(path, settings) {
      const url = new URL(path, 'https://x.com');
      if (settings) url.searchParams.set('practice', JSON.stringify(settings));
      await tab.goto(url.href);
    },
    composerText: () => tab.run<string>(COMPOSER_TEXT),
    presses: () => tab.run('window.practice?.presses ?? []'),
  };
}

/** True in a page of ours that is there whole. Source text. */
const IS_OURS = `typeof (globalThis.browser ?? globalThis.chrome)?.runtime?.sendMessage === 'function'`;

const OFF = { ...NO_RULES, levels: Object.fromEntries(GUARD_IDS.map(id => [id, 'off'])) };
// Runs in one of our own pages: no guard looks at what these brands post.
const LOOKING_AWAY = `Promise.all(${JSON.stringify(JO.brands)}.map(({ handle }) =>
  (globalThis.browser ?? chrome).runtime.sendMessage({
    countersign: 'brand.change', request: { handle, changes: { guards: ${JSON.stringify(OFF)} } },
  })))`;

/** Finds X's open editor, of whichever make: the one in a dialog or photo before that of the page below. Source text. */
export const EDITOR = `[document.querySelector('#layers'), document].flatMap(root =>
  [...(root?.querySelectorAll('[data-testid^="tweetTextarea_"][contenteditable], [data-testid^="tweetTextarea_"] [contenteditable], [data-testid^="tweetTextarea_"] textarea') ?? [])].reverse())[0]`;

const COMPOSER_TEXT = `(() => {
  const editor = ${EDITOR};
  if (!editor) return '';
  if (editor.tagName === 'TEXTAREA') return editor.value;
  const blocks = [...editor.querySelectorAll('[data-block="true"]')];
  return blocks.length > 0 ? blocks.map(block => block.textContent).join('\\n') : editor.textContent;
})()`;
