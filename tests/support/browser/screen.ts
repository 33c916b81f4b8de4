import { readFileSync } from 'node:fs';
import type { Tab } from './driver';
import { EYES } from './build-eyes';
import type { Sighting, Wanted } from './page-side';

/** Milliseconds that something may take to come about. A shared machine may stand still for some seconds: who waits longer says nothing wrong. */
const PATIENCE = 20_000;

/** Finds and uses what is on the screen by role and accessible name, in either browser, waiting for it as a person would. */
export interface Screen {
  find(role: string, name?: string, within?: Wanted['within']): Promise<Sighting>;
  all(role: string, name?: string, within?: Wanted['within']): Promise<Sighting[]>;
  /** Waits until nothing of the kind is there. */
  gone(role: string, name?: string): Promise<void>;
  click(role: string, name?: string, within?: Wanted['within']): Promise<void>;
  focus(role: string, name?: string, within?: Wanted['within']): Promise<void>;
  /** What has the keys, null for nothing. */
  here(): Promise<Sighting | null>;
  /** Waits until the question answers true. */
  until(what: string, question: () => Promise<boolean>): Promise<void>;
}

/** Eyes and hands for one tab. */
export function screenOf(tab: Tab): Screen {
  let eyes: string | null = null;

  async function ask<R>(call: string): Promise<R> {
    eyes ??= readFileSync(EYES, 'utf8');
    // The page may have been replaced since: the eyes go with it.
    const there = await tab.run<boolean>('typeof practiceEyes === "object"');
    if (!there) await tab.run(`${eyes};0`);
    return tab.run<R>(`practiceEyes.${call}`);
  }

  async function until(what: string, question: () => Promise<boolean>) {
    const end = performance.now() + PATIENCE;
    let last = '';
    while (performance.now() < end) {
      try {
        if (await question()) return;
        last = '';
      } catch (error) {
        last = ` (${error instanceof Error ? error.message : 'failed'})`;
      }
      await pause(40);
    }
    throw new Error(`not within ${PATIENCE / 1000} s: ${what}${last}`);
  }

  const wantedOf = (role: string, name?: string, within?: Wanted['within']): string =>
    JSON.stringify({ role, name, within } satisfies Wanted);
  const all = (role: string, name?: string, within?: Wanted['within']) =>
    ask<Sighting[]>(`look(${wantedOf(role, name, within)})`);

  async function find(role: string, name?: string, within?: Wanted['within']) {
    let found: Sighting | undefined;
    await until(`${role} "${name ?? ''}"`, async () => {
      [found] = await all(role, name, within);
      return found !== undefined;
    });
    return found as Sighting;
  }

  // Waits until it stands still: a click on something that moves lands elsewhere.
  async function settled(role: string, name?: string, within?: Wanted['within']) {
    await find(role, name, within);
    let before: Sighting | null = null;
    let now: Sighting | null = null;
    await until(`${role} "${name ?? ''}" to stand still`, async () => {
      before = now;
      now = await ask<Sighting | null>(`reveal(${wantedOf(role, name, within)}, 0)`);
      return !!before && !!now && before.x === now.x && before.y === now.y;
    });
    return now as unknown as Sighting;
  }

  return {
    find,
    all,
    until,
    here: () => ask<Sighting | null>('here()'),
    gone: (role, name) =>
      until(`no ${role} "${name ?? ''}"`, async () => (await all(role, name)).length === 0),
    async click(role, name, within) {
      const { x, y, width, height } = await settled(role, name, within);
      await tab.mouse.click(x + width / 2, y + height / 2);
    },
    async focus(role, name, within) {
      await find(role, name, within);
      await ask<boolean>(`focus(${wantedOf(role, name, within)})`);
    },
  };
}

/** Waits that many milliseconds. */
export function pause(milliseconds: number): Promise<void> {
  return new Promise(resolve => setTimeout(resolve, milliseconds));
}
