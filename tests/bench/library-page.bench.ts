import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { makeKey, signPack } from '../../src/background/signatures';
import { createTemplateSearch } from '../../src/core/drafts/ranking/template-search';
import { canonical } from '../../src/core/sharing/canonical';
import { packed } from '../../src/core/sharing/template-fields';
import type { Template } from '../../src/core/templates/template';
import type { LibraryRow } from '../../src/messages/topics/library';
import { aPack } from '../support/packs';
import { type BenchBrowser, startBench } from './support/browser';
import { PROBE, seenBy, type Seen, type Shown } from './support/library-probe';
import { manyMacros, QUERIES, withOther } from './support/library-words';
import { manyTemplates } from './support/many-templates';
import { quantile, type Result, round, timesOf } from './result';

export const names = ['library-usable', 'library-search', 'library-dry-run', 'library-macros'];

const MANY = 5_000;
const OPENINGS = 12;
const TRIALS = 12;
/** Milliseconds between two letters of somebody who types fast. */
const LETTER = 90;
/** Milliseconds in which a page that is left alone learns the texts. */
const LEARNING = 8_000;
/** Milliseconds between two openings. */
const REST = 4_000;
const LIST = 'src/pages/index.html#library';
const SHARING = 'src/pages/index.html#library/sharing';

/** The library's page with 5,000 templates of a signed pack, in Chromium, as somebody sees it. */
export async function run(): Promise<Result[]> {
  const folder = mkdtempSync(join(tmpdir(), 'countersign-library-'));
  const browser = await startBench({ extension: 'chrome' });
  try {
    const files = await write(folder);
    await take(browser, files.first);
    return [
      ...(await usable(browser)),
      ...(await searching(browser)),
      ...(await dryRun(browser, files.second)),
      ...(await macros(browser, files.macros)),
    ];
  } finally {
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function write(folder: string) {
  const { key } = await makeKey();
  const templates = manyTemplates(MANY).map(packed);
  const first = canonical(await signPack(aPack({ templates }), key));
  const changed = templates.map((template, i) => (i % 2 === 0 ? template : withOther(template)));
  const second = join(folder, 'pack.json');
  writeFileSync(second, canonical(await signPack(aPack({ release: 2, templates: changed }), key)));
  const macrosFile = join(folder, 'macros.json');
  writeFileSync(macrosFile, JSON.stringify({ macros: manyMacros(MANY) }));
  return { first, second, macros: macrosFile };
}

async function take({ ask }: BenchBrowser, text: string): Promise<void> {
  const chosen = { keys: 'all', mine: [], shortcuts: [] };
  const done = await ask<{ is: string }>('pack.apply', { source: { text }, chosen });
  if (done.is !== 'applied') throw new Error('the pack was not taken');
}

async function open({ context, own }: BenchBrowser, path: string, before = ''): Promise<Page> {
  const address = await own();
  const root = new URL('/', address.url()).href;
  await address.close();
  const page = await context.newPage();
  await page.addInitScript(PROBE + before);
  await page.goto(root + path);
  return page;
}

async function usable(browser: BenchBrowser): Promise<Result[]> {
  const warm: Seen[] = [];
  const cold: Seen[] = [];
  for (let i = 0; i < OPENINGS; i += 1) {
    if (i % 2 === 1) await browser.stopBackground();
    const page = await open(browser, LIST, `probe.opened(${MANY});`);
    (i % 2 === 1 ? cold : warm).push(await seenBy(page));
    // What the background begins when it starts, or for a page that opens, is over before the next one.
    await page.waitForTimeout(REST);
    await page.close();
  }
  const note = `from the start of loading until rows are drawn and the field takes letters; ${MANY} templates`;
  return [
    ...timesOf('library-usable', paints(warm), note),
    ...timesOf('library-usable-cold', paints(cold), `${note}; the background had been stopped`),
  ];
}

async function searching(browser: BenchBrowser): Promise<Result[]> {
  const expect = await expectations(browser);
  const early = await typed(browser, expect, 0);
  const learned = await typed(browser, expect, LEARNING);
  const note = `from the press of a key in the search field until the list shows what was found, laid out; letter by letter, ${QUERIES.length} queries, ${MANY} templates`;
  const drawn = 'the same until the frame is drawn, which waits up to 16.7 ms for its turn by itself';
  return [
    ...timesOf('library-search', doms(learned), note),
    ...timesOf('library-search-paint', paints(learned), drawn),
    ...timesOf(
      'library-search-early',
      doms(early),
      'the first letters in a page that was just opened: the background answers',
    ),
  ];
}

// What the list has to show is found by the same search over the same templates, outside of the page.
async function expectations({ ask }: BenchBrowser): Promise<(query: string) => Shown> {
  const { rows } = await ask<{ rows: LibraryRow[] }>('library.list', {});
  const search = createTemplateSearch();
  for (const template of await ask<Template[]>('library.read', { ids: rows.map(({ id }) => id) }))
    search.put(template);
  const offered = new Set(
    rows.flatMap(({ id, archivedAt, deletedAt }) => (archivedAt === null && deletedAt === null ? id : [])),
  );
  return query => {
    const ids = search.search(query, { limit: Infinity }).filter(id => offered.has(id));
    return { count: ids.length, first: ids[0] ?? null };
  };
}

async function typed(
  browser: BenchBrowser,
  expect: (query: string) => Shown,
  patience: number,
): Promise<Seen[]> {
  const seen: Seen[] = [];
  const page = await open(browser, LIST, `probe.opened(${MANY});`);
  await seenBy(page);
  await page.waitForTimeout(patience);
  for (const query of patience === 0 ? QUERIES.slice(0, 1) : [...QUERIES, ...QUERIES]) {
    for (let end = 1; end <= query.length; end += 1) {
      const words = query.slice(0, end);
      await page.evaluate(`probe.list(${JSON.stringify(expect(words))}, ${JSON.stringify(words)})`);
      await page.keyboard.press(query.charAt(end - 1) === ' ' ? 'Space' : query.charAt(end - 1));
      seen.push(await seenBy(page));
      await page.waitForTimeout(LETTER);
    }
    await page.fill('#search-library', '');
    await page.waitForTimeout(LETTER);
  }
  await page.close();
  return seen;
}

async function dryRun(browser: BenchBrowser, file: string): Promise<Result[]> {
  const seen: Seen[] = [];
  const page = await open(browser, SHARING);
  for (let i = 0; i < TRIALS; i += 1) {
    await page.waitForSelector('.drop input[type=file]');
    await page.waitForTimeout(500);
    await page.evaluate('probe.plan()');
    await page.setInputFiles('.drop input[type=file]', file);
    seen.push(await seenBy(page));
    const counts = await page.textContent('.plan [role=status]');
    if (!counts?.includes('2,500')) throw new Error(`the plan is wrong: ${counts}`);
    await page.click('.plan .editor-end button:last-child');
  }
  await page.close();
  const note = `a pack of ${MANY} templates, half of them changed, signed: from the file's arrival in the page until its first lines are drawn`;
  return timesOf('library-dry-run', paints(seen), note);
}

async function macros(browser: BenchBrowser, file: string): Promise<Result[]> {
  const seen: Seen[] = [];
  const gaps: number[] = [];
  const page = await open(browser, SHARING);
  for (let i = 0; i < 4; i += 1) {
    await page.waitForSelector('.drop input[type=file]');
    await page.waitForTimeout(500);
    await page.evaluate(`probe.plan(); ${TICKING}`);
    await page.setInputFiles('.drop input[type=file]', file);
    seen.push(await seenBy(page));
    gaps.push(await page.evaluate<number>('ticking = false, gap'));
    await page.click('.plan .editor-end button:last-child');
  }
  await page.close();
  const note = `${MANY} macros of Zendesk, until their first lines are drawn`;
  return [
    ...timesOf('library-macros', paints(seen), note),
    {
      name: 'library-macros-stop',
      value: round(quantile(gaps, 1)),
      unit: 'ms',
      n: gaps.length,
      note: 'the longest time in which the page could not do anything else meanwhile',
    },
  ];
}

// The longest time between two ticks that follow each other as closely as a page's clock allows, some 4 ms.
const TICKING = `
  globalThis.gap = 0;
  globalThis.ticking = true;
  (() => {
    let last = performance.now();
    const tick = () => {
      const now = performance.now();
      gap = Math.max(gap, now - last);
      last = now;
      if (ticking) setTimeout(tick);
    };
    tick();
  })()`;

const doms = (seen: readonly Seen[]) => seen.map(({ dom }) => dom);
const paints = (seen: readonly Seen[]) => seen.map(({ paint }) => paint);
