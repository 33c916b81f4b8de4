import { defineItem } from './item';

/** A restore that goes on, or was stopped in the middle. */
export interface RestoreMark {
  /** Of the file, as the agent's machine calls it. */
  name: string;
  mode: 'add' | 'replace';
  /** When the backup was made and when this restore began, Unix milliseconds. */
  made: number;
  startedAt: number;
  /** Rows, as far as was last written down. */
  done: number;
  total: number;
}

/** Null when every restore came to its end. */
export const restoreMarkItem = defineItem<RestoreMark | null>({ key: 'restore', version: 1, empty: null });

/** Held by the page that restores; the browser lets go of it when that page is closed or crashes. */
const HOLD = 'countersign-restore';

/** Does the work as the only restore there is. False when another page of ours is at it. */
export async function aloneAtRestoring(work: () => Promise<void>): Promise<boolean> {
  return navigator.locks.request(HOLD, { ifAvailable: true }, async hold => {
    if (!hold) return false;
    await work();
    return true;
  });
}

/** Says whether a page of ours is restoring right now. Costs nothing while no restore was begun. `moved`: one began, or ended. */
export function createRestoreWatch(moved: () => void = () => undefined) {
  let known: Promise<RestoreMark | null> | null = null;
  restoreMarkItem.watch(() => {
    known = null;
    moved();
  });
  return async (): Promise<boolean> => {
    known ??= restoreMarkItem.read();
    if ((await known) === null) return false;
    const { held = [] } = await navigator.locks.query();
    return held.some(({ name }) => name === HOLD);
  };
}
