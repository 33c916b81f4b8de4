import type { Page } from 'playwright-core';
import { startBench } from './support/browser';
import { record, type Account } from './support/trace';
import { type Result, round } from './result';

export const names = ['scroll-share', 'scroll-longest-task'];

/** Pixels a frame: some 15 posts a second, faster than anybody reads. */
const STEP = 40;

/** Scrolls 1,000 posts by, with us and without. */
export async function run(): Promise<Result[]> {
  const without = await scrolled(null);
  const ours = await scrolled('chrome');
  const note =
    `1,000 posts, ${STEP} px a frame; main thread busy ${round(ours.busy)} ms with us, ${round(without.busy)} ms without, ` +
    `ours ${round(ours.ours)} ms; ${round(ours.wall)} ms of scrolling`;
  return [
    { name: 'scroll-share', value: round((100 * ours.ours) / ours.busy), unit: '%', n: 1000, note },
    {
      name: 'scroll-longest-task',
      value: round(ours.longestOfOurs),
      unit: 'ms',
      n: 1000,
      note: 'ours within one task',
    },
  ];
}

async function scrolled(extension: 'chrome' | null): Promise<Account> {
  const browser = await startBench({ extension });
  try {
    const page = await browser.open('/home');
    await page.waitForSelector('[data-testid="tweet"]');
    await page.waitForTimeout(1500);
    const session = await browser.context.newCDPSession(page);
    return await record(session, () => toTheEnd(page));
  } finally {
    await browser.close();
  }
}

// In the page, so that the driver has no part in it.
async function toTheEnd(page: Page): Promise<void> {
  await page.evaluate(`new Promise(resolve => {
    let still = 0;
    let last = -1;
    const step = () => {
      scrollBy(0, ${STEP});
      still = scrollY === last ? still + 1 : 0;
      last = scrollY;
      if (still > 30) resolve();
      else requestAnimationFrame(step);
    };
    step();
  })`);
}
