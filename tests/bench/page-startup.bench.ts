import { startBench } from './support/browser';
import { record } from './support/trace';
import { quantile, type Result, round } from './result';

export const names = ['startup'];

const LOADS = 15;
/** X shows its posts later than we look: reading them is work of its own, and part of the scrolling. */
const LATENCY = 3000;

/** Our script's own time in a page that loads: reading it in, running it, and what it does when the page is there. */
export async function run(): Promise<Result[]> {
  const browser = await startBench({ extension: 'chrome' });
  const times: number[] = [];
  const longest: number[] = [];
  try {
    for (let load = 0; load < LOADS; load += 1) {
      const page = await browser.context.newPage();
      const session = await browser.context.newCDPSession(page);
      const account = await record(session, async () => {
        const settings = encodeURIComponent(JSON.stringify({ latency: LATENCY }));
        await page.goto(`https://x.com/home?practice=${settings}`, { waitUntil: 'domcontentloaded' });
        await page.waitForTimeout(500);
      });
      times.push(account.ours);
      longest.push(account.longestOfOurs);
      await page.close();
    }
  } finally {
    await browser.close();
  }
  const note =
    `home until 500 ms after DOMContentLoaded; p95 ${round(quantile(times, 0.95))}, ` +
    `most in one task ${round(quantile(longest, 0.5))} (p50)`;
  return [{ name: 'startup', value: round(quantile(times, 0.5)), unit: 'ms', n: times.length, note }];
}
