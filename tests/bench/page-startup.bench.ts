import { startBench } from './support/browser';
import { record } from './support/trace';
import { quantile, type Result, round } from './result';

export const names = ['startup'];

const LOADS = 12;

/** What our script costs an X page that loads: everything of ours until the page is free again. */
export async function run(): Promise<Result[]> {
  const browser = await startBench({ extension: 'chrome' });
  const times: number[] = [];
  const longest: number[] = [];
  try {
    for (let load = 0; load < LOADS; load += 1) {
      const page = await browser.context.newPage();
      const session = await browser.context.newCDPSession(page);
      const account = await record(session, async () => {
        await page.goto('https://x.com/home');
        await page.waitForSelector('[data-testid="tweet"]');
        await page.waitForTimeout(600);
      });
      times.push(account.ours);
      longest.push(account.longestOfOurs);
      await page.close();
    }
  } finally {
    await browser.close();
  }
  const note = `home with posts and marks, from nothing until 600 ms after the first post; p95 ${round(quantile(times, 0.95))}, longest of ours in one task ${round(quantile(longest, 0.95))} (p95)`;
  return [{ name: 'startup', value: round(quantile(times, 0.5)), unit: 'ms', n: times.length, note }];
}
