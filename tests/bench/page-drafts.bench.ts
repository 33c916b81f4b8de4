import type { Page } from 'playwright-core';
import { sameChances } from '../support/fuzz-texts';
import type { BenchBrowser } from './support/browser';
import { FILLED, startFilled } from './support/filled';
import { ask } from './support/probe';
import { quantile, type Result, round, timesOf } from './result';

export const names = [
  'drafts-shown',
  'drafts-shown-sudden',
  'drafts-shown-entered',
  'drafts-shown-cold',
  'insert',
  'guard-press',
  'history-shown',
];

const ANSWERS = 60;
const SYLLABLES = 'ba de fi go ku la me ni po ru sa te vi wo xu ya ze hi jo qu'.split(' ');
const ENTRIES = 20;
const COLD = 5;
const SUDDEN = 30;
/** Milliseconds that a quick hand rests on a button before it presses, and for which it presses. */
const RESTS = 100;
const PRESSES = 60;
const RUN = Date.now() % 1_000_000_000;

/** One agent at work with a full database: answers, looks people up, and comes back to a worker that was stopped. */
export async function run(): Promise<Result[]> {
  const browser = await startFilled();
  try {
    const page = await browser.open('/home');
    await page.waitForSelector('article');
    await page.waitForTimeout(4000);
    // The first question for drafts begins to read past replies: by the time of the presses they are there.
    await answerSuddenly(page, 0);
    const histories = await lookUps(page);
    const { shown, inserted, pressed } = await answers(page);
    const sudden = await suddenAnswers(page);
    await page.close();
    const entered = await entries(browser);
    const cold = await coldAnswers(browser);
    return [
      ...timesOf(
        'drafts-shown',
        shown,
        `dialog, by a mouse that rests ${RESTS} ms on X’s button and presses it for ${PRESSES}: from X’s editor to three drafts on the screen; ${FILLED}`,
      ),
      ...timesOf('drafts-shown-sudden', sudden, 'the same by a script that presses out of nowhere'),
      ...timesOf('drafts-shown-entered', entered, 'from a press into the composer below a post'),
      {
        name: 'drafts-shown-cold.p50',
        value: round(quantile(cold, 0.5)),
        unit: 'ms',
        n: cold.length,
        note: 'dialog, the worker having been stopped',
      },
      ...timesOf('insert', inserted, 'pick in the tray until it says that the text stands'),
      ...timesOf(
        'guard-press',
        pressed,
        `a signed reply in which nothing is found, from press to release; ${FILLED}`,
      ),
      ...timesOf('history-shown', histories, `mark to contacts on the screen; ${FILLED}`),
    ];
  } finally {
    await browser.close();
  }
}

async function answers(page: Page) {
  const shown: number[] = [];
  const inserted: number[] = [];
  const pressed: number[] = [];
  for (let index = 0; index < ANSWERS; index += 1) {
    shown.push(await answerByMouse(page, index));
    await page.waitForTimeout(300);
    const insert = await ask<number | null>(page, 'probe.insert()');
    if (insert !== null) inserted.push(insert);
    // The same draft to one customer after the other would be held, and rightly so.
    await page.keyboard.press('Control+A');
    await page.keyboard.type(`${wordsOf(index)} ^JD`);
    await page.waitForTimeout(500);
    pressed.push(await ask<number>(page, 'probe.press()'));
    await ask(page, 'probe.dialogGone()');
    await page.mouse.wheel(0, 300);
    await page.waitForTimeout(500);
  }
  return { shown, inserted, pressed };
}

async function answerByMouse(page: Page, index: number): Promise<number> {
  const { x, y } = await ask<{ x: number; y: number }>(page, `probe.replyButton(${index})`);
  const shown = ask<number>(page, 'probe.answered()');
  await page.mouse.move(x, y);
  await page.waitForTimeout(RESTS);
  await page.mouse.down();
  await page.waitForTimeout(PRESSES);
  await page.mouse.up();
  return shown;
}

async function answerSuddenly(page: Page, index: number): Promise<number> {
  const time = await ask<number>(page, `probe.answer(${index})`);
  await page.keyboard.press('Escape');
  await ask(page, 'probe.dialogGone()');
  return time;
}

async function suddenAnswers(page: Page): Promise<number[]> {
  const times: number[] = [];
  for (let index = 0; index < SUDDEN; index += 1) {
    times.push(await answerSuddenly(page, index));
    await page.mouse.wheel(0, 300);
    await page.waitForTimeout(500);
  }
  return times;
}

/** A reply that says nothing that was said before, nor in an earlier run on the same profile: that would be held. */
function wordsOf(index: number): string {
  const chance = sameChances(RUN + index);
  const syllable = () => SYLLABLES[Math.floor(chance() * SYLLABLES.length)] ?? '';
  const words = Array.from({ length: 12 }, () => syllable() + syllable() + syllable() + syllable());
  return `${words.join(' ')}.`;
}

async function lookUps(page: Page): Promise<number[]> {
  const times: number[] = [];
  for (let index = 0; index < ANSWERS; index += 1) {
    const time = await ask<number | null>(page, `probe.history(${index})`);
    if (time === null) throw new Error('no mark stands on the page');
    times.push(time);
    await ask(page, 'probe.closeDrawer()');
    if (index % 5 === 4) await page.mouse.wheel(0, 1500);
    await page.waitForTimeout(300);
  }
  return times;
}

async function entries(browser: BenchBrowser): Promise<number[]> {
  const times: number[] = [];
  for (let index = 0; index < ENTRIES; index += 1) {
    const page = await browser.open('/home');
    await ask(page, `probe.openPost(${index})`);
    const editor = page.locator('[data-testid^="tweetTextarea_"][contenteditable="true"]');
    await editor.waitFor();
    await page.waitForTimeout(800);
    const time = ask<number>(page, 'probe.entered()');
    await editor.click();
    times.push(await time);
    await page.close();
  }
  return times;
}

async function coldAnswers(browser: BenchBrowser): Promise<number[]> {
  const page = await browser.open('/home');
  await page.waitForSelector('article');
  await page.waitForTimeout(2000);
  const times: number[] = [];
  for (let index = 0; index < COLD; index += 1) {
    await browser.stopBackground();
    await page.bringToFront();
    await page.waitForTimeout(1000);
    times.push(await answerSuddenly(page, index));
  }
  return times;
}
