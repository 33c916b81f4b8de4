import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { build } from 'vite';
import { type BenchBrowser, buildOf, startBench } from './support/browser';
import type { StoreBench } from './support/store-page';
import { quantile, type Result, round, timesOf } from './result';

const EXTENSION = 'e2e-chrome';
const LARGE = Number(process.env['COUNTERSIGN_BENCH_POSTS'] ?? 1_000_000);
const SIZES = [...new Set([Math.min(100_000, LARGE), LARGE])];
const POSTS_EACH = 10;
const TURNS = 150;
const COLD = 8;
const BATCHES = 12;
const BATCH = 2_000;
/** Whom the posts of the bulk belong to, as in support/store-page.ts. */
const BULK_PEOPLE = 5_000;

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** The database with 100,000 and with 1,000,000 posts, ten of each customer, in Chromium and in the extension's origin. */
export async function run(): Promise<Result[]> {
  const code = await pageCode();
  const profile = here(`../../.cache/bench/store-${stamp()}`);
  mkdirSync(profile, { recursive: true });
  for (const posts of SIZES) if (!existsSync(`${profile}/filled-${posts}`)) await fill(profile, posts, code);
  const browser = await startBench({ extension: EXTENSION, profile });
  try {
    const results: Result[] = [];
    for (const posts of SIZES) results.push(...(await measure(browser, posts, code)));
    return results;
  } finally {
    await browser.close();
  }
}

async function measure(browser: BenchBrowser, posts: number, code: string): Promise<Result[]> {
  const page = await benchPage(browser, code);
  const name = nameOf(posts);
  const size = `${posts.toLocaleString('en')} posts of ${(posts / POSTS_EACH).toLocaleString('en')} customers`;
  const times = await call(page, bench => bench.ask, name, posts, posts / POSTS_EACH, TURNS);
  const cold = await call(page, bench => bench.cold, name, COLD);
  const bulk = await call(page, bench => bench.bulk, name, BATCHES);
  await page.close();
  const list = (key: string) => times[key] ?? [];
  const rate = (batches: readonly number[]) => round(BATCH / (quantile(batches, 0.5) / 1000));
  const figure = (suffix: string, value: number, unit: string, n: number, note: string): Result => ({
    name: `store-${suffix}`,
    value,
    unit,
    n,
    note: `${note}; ${size}`,
  });
  return [
    ...timesOf('store-customer', list('customer'), `20 newest contacts, note, tags, state; ${size}`),
    ...timesOf('store-point', list('point'), `one post by its id; ${size}`),
    ...timesOf('store-write', list('write'), `one post with all that follows from it; ${size}`),
    ...timesOf(
      'store-search',
      list('search'),
      `three letters, 20 rows with the words found, words as frequent as they are written; ${size}`,
    ),
    figure(
      'search-first.p50',
      round(quantile(cold, 0.5)),
      'ms',
      cold.length,
      'the same with nothing in memory',
    ),
    ...timesOf('store-report-month', list('month'), `a month of daily counts of one brand; ${size}`),
    figure(
      'bulk',
      rate(bulk.ours),
      'posts/s',
      BATCHES,
      `batches of ${BATCH} new posts, as an import files them: known posts are read first and customers who were not among the last ones (all of the first ${Math.round(BULK_PEOPLE / BATCH)} batches), posts, summaries, daily counts and what the search has to learn are written in one transaction`,
    ),
    figure(
      'bulk-raw',
      rate(bulk.raw),
      'posts/s',
      BATCHES,
      'the same rows (under other ids) into the same stores by bare IndexedDB, a transaction a batch, by turns with ours; reads nothing',
    ),
    figure(
      'bulk-ratio',
      round(quantile(bulk.raw, 0.5) / quantile(bulk.ours, 0.5)),
      'of raw',
      BATCHES,
      'bulk to bulk-raw',
    ),
    figure(
      'index',
      round((BATCHES * BATCH) / (bulk.indexed / 1000)),
      'posts/s',
      1,
      'words of the bulk into the search, afterwards in the background',
    ),
  ];
}

async function fill(profile: string, posts: number, code: string): Promise<void> {
  const browser = await startBench({ extension: EXTENSION, profile });
  const page = await benchPage(browser, code);
  const { filled, indexed } = await call(page, bench => bench.fill, nameOf(posts), posts, posts / POSTS_EACH);
  console.error(
    `store: ${posts} posts filled in ${Math.round(filled / 1000)} s, indexed in ${Math.round(indexed / 1000)} s`,
  );
  await browser.close();
  mkdirSync(`${profile}/filled-${posts}`);
}

async function benchPage(browser: BenchBrowser, code: string): Promise<Page> {
  const page = await browser.own();
  page.setDefaultTimeout(0);
  await page.evaluate(code);
  return page;
}

async function call<A extends unknown[], R>(
  page: Page,
  pick: (bench: StoreBench) => (...args: A) => Promise<R>,
  ...args: A
): Promise<R> {
  const method = /\.(\w+)$/.exec(String(pick))?.[1] ?? '';
  return page.evaluate(`storeBench.${method}(...${JSON.stringify(args)})`);
}

// One script without imports: what runs is what the extension runs, and nothing of the page's policy is in its way.
async function pageCode(): Promise<string> {
  const outDir = here('../../.cache/bench/store-page');
  rmSync(outDir, { recursive: true, force: true });
  await build({
    configFile: false,
    logLevel: 'warn',
    resolve: {
      alias: [{ find: /^core-js\/.*$/, replacement: here('../../src/core/signing/no-polyfills.ts') }],
    },
    build: {
      outDir,
      target: 'chrome120',
      copyPublicDir: false,
      lib: { entry: here('support/store-page.ts'), formats: ['iife'], name: 'storePage', fileName: 'page' },
    },
  });
  const file = readdirSync(outDir).find(name => name.endsWith('.js'));
  return readFileSync(`${outDir}/${file}`, 'utf8');
}

const nameOf = (posts: number) => `bench-${posts}`;

// Another schema, another index, another filling, or another place of the extension (its id comes from there) wants other tables.
function stamp(): string {
  const hash = createHash('sha256').update(buildOf(EXTENSION));
  for (const file of [
    '../../src/storage/database.ts',
    '../../src/core/search/words.ts',
    '../../src/core/search/word-pages.ts',
    'support/store-fill.ts',
    'support/store-words.ts',
  ])
    hash.update(readFileSync(here(file)));
  return hash.digest('hex').slice(0, 10);
}
