import { closeSync, mkdtempSync, openSync, rmSync, statSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import type { ImportRecord } from '../../src/core/imports/import-record';
import { writeArchive } from '../support/x-archive';
import { startBench } from './support/browser';
import { watchMemory } from './support/memory';
import { type Result, round } from './result';

export const names = ['import'];

const POSTS = Number(process.env['IMPORT_POSTS'] ?? 250_000);
const CUSTOMERS = 40_000;
const MEDIA = 400 * 1024 * 1024;

/** A brand's archive of years, handed in on the page, until the last answer is filed. */
export async function run(): Promise<Result[]> {
  const folder = mkdtempSync(join(tmpdir(), 'countersign-archive-'));
  const file = join(folder, 'twitter.zip');
  const handle = openSync(file, 'w');
  writeArchive(
    { posts: POSTS, media: MEDIA, customers: CUSTOMERS, now: Date.now() - 86_400_000 },
    bytes => void writeSync(handle, bytes),
  );
  closeSync(handle);
  const browser = await startBench({ extension: 'chrome' });
  try {
    const memory = await watchMemory(browser.context);
    const start = performance.now();
    const page = await browser.own('src/pages/index.html#settings/import');
    await page.setInputFiles('input[type=file]', file);
    await page.getByRole('button', { name: 'Bring in' }).click();
    await page.getByRole('progressbar').waitFor();
    const staged = await untilRunning(page);
    const record = await untilDone(page);
    const seconds = (performance.now() - staged) / 1000;
    const { peak, before, browserGrowth } = await memory.end();
    const { added, read } = record.counts;
    const note = `${read} posts, ${added} answers of ${CUSTOMERS} customers, zip of ${size(file)} MB; looking into it and taking it over took ${round((staged - start) / 1000)} s`;
    return [
      { name: 'import.rate', value: round(read / seconds), unit: '1/s', n: read, note },
      {
        name: 'import.memory',
        value: round(peak),
        unit: 'MB',
        n: memory.looks(),
        note: `highest PSS of the extension's processes (page and worker); ${round(before)} before, the browser's own grew by at most ${round(browserGrowth)}`,
      },
    ];
  } finally {
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

function size(file: string): number {
  return Math.round(statSync(file).size / 1e6);
}

async function newest(page: Page): Promise<ImportRecord | undefined> {
  const answer: { value: ImportRecord[] } = await page.evaluate(
    `chrome.runtime.sendMessage({ countersign: 'imports.read', request: {} })`,
  );
  return answer.value[0];
}

async function untilRunning(page: Page): Promise<number> {
  for (;;) {
    const record = await newest(page);
    if (record && record.state !== 'staging') return performance.now();
    await page.waitForTimeout(200);
  }
}

async function untilDone(page: Page): Promise<ImportRecord> {
  for (;;) {
    const record = await newest(page);
    if (record?.state === 'done') return record;
    if (record?.state !== 'running')
      throw new Error(`the import is ${record?.state}: ${JSON.stringify(record?.problem)}`);
    await page.waitForTimeout(500);
  }
}
