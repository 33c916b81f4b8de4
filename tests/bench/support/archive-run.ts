import type { Page } from 'playwright-core';
import type { ImportRecord } from '../../../src/core/imports/import-record';
import { startBench } from './browser';
import { digestDatabase, type DatabaseDigest } from './database-digest';
import { watchMemory, type MemoryAccount } from './memory';

/** An archive that was brought in. */
export interface ArchiveRun {
  counts: ImportRecord['counts'];
  /** Seconds until it was taken over, and from then until its last post was filed. */
  taking: number;
  filing: number;
  memory: MemoryAccount & { looks: number };
  database: DatabaseDigest;
}

/**
 * Hands an archive in on the page of a new Chromium and waits until its last answer is filed. So often (`stops`), evenly over
 * its `posts`, the page is closed and the worker stopped; the first time it is paused before.
 */
export async function bringArchiveIn(
  file: string,
  { stops, posts }: { stops: number; posts: number },
): Promise<ArchiveRun> {
  const browser = await startBench({ extension: 'chrome' });
  try {
    const memory = await watchMemory(browser.context);
    const start = performance.now();
    const page = await browser.own('src/pages/index.html#settings/import');
    await page.setInputFiles('input[type=file]', file);
    await page.getByRole('button', { name: 'Bring in' }).click();
    await page.getByRole('progressbar').waitFor();
    const { id } = await until(page, ({ state }) => state !== 'staging');
    const staged = performance.now();
    let open = page;
    for (let stop = 1; stop <= stops; stop += 1) {
      const reached = (posts / (stops + 1)) * stop;
      await until(open, ({ counts }) => counts.read >= reached);
      if (stop === 1) await ask(open, 'imports.pause', { id });
      await open.close();
      await browser.stopBackground();
      open = await browser.own();
      if (stop === 1) await ask(open, 'imports.run', { id });
    }
    const { counts } = await until(open, ({ state }) => state === 'done');
    const filing = (performance.now() - staged) / 1000;
    const account = await memory.end();
    return {
      counts,
      taking: (staged - start) / 1000,
      filing,
      memory: { ...account, looks: memory.looks() },
      database: await digestDatabase(open),
    };
  } finally {
    await browser.close();
  }
}

async function until(page: Page, what: (record: ImportRecord) => boolean): Promise<ImportRecord> {
  for (;;) {
    const [record] = await ask<ImportRecord[]>(page, 'imports.read', {});
    if (record && what(record)) return record;
    if (record?.state === 'failed' || record?.state === 'stopped' || record?.state === 'done')
      throw new Error(`the import is ${record.state}: ${JSON.stringify(record.problem)}`);
    await page.waitForTimeout(400);
  }
}

async function ask<R>(page: Page, message: string, request: unknown): Promise<R> {
  const envelope = JSON.stringify({ countersign: message, request });
  const reply: { ok: boolean; value?: R; reason?: string } = await page.evaluate(
    `chrome.runtime.sendMessage(${envelope})`,
  );
  if (!reply.ok) throw new Error(`${message}: ${reply.reason}`);
  return reply.value as R;
}
