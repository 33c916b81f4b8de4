import browser from 'webextension-polyfill';
import { createClearUp } from '../storage/clear-up';
import type { Store } from '../storage/store';
import { createImporter } from './imports';
import { createImportsHandlers } from './imports-handlers';
import type { SetupGate } from './setup-gate';

interface EntryDeps {
  store: Pick<Store, 'imports' | 'keptSince' | 'searchAtRest'>;
  gate: Pick<SetupGate, 'read'>;
  tell(handles: readonly string[]): void;
  quietly(part: string, work: Promise<unknown>): void;
  report(part: string, error: unknown): void;
  /** Nothing is left to be brought in for now: what was put off for it has its turn. */
  rested(): void;
}

const NAME = 'imports';
/** Milliseconds between two batches, for questions that came meanwhile. */
const BREATH = 2;
/** Milliseconds between two calls of the browser, without which it would stop us. */
const SIGN_OF_LIFE = 10_000;
/** Milliseconds that a batch waits for the search at most: a long past of its own must not keep the file waiting. */
const SEARCH_TURN = 5_000;

const pause = (ms: number) => new Promise<void>(resolve => setTimeout(resolve, ms));

/**
 * Brings files in, whether their page is open or not: browsers stop an idle background, a call now and then says that it is not
 * idle, and an alarm starts it anew where they did all the same. To be called at top level.
 */
export function bringImports({ store, gate, tell, quietly, report, rested }: EntryDeps) {
  const now = () => Date.now();
  const clearUp = createClearUp(now);
  let calledAt = 0;
  const importer = createImporter({
    imports: store.imports,
    readBrands: async () => (await gate.read())?.brands ?? null,
    readOldest: () => store.keptSince(),
    tell,
    async breathe() {
      if (now() - calledAt > SIGN_OF_LIFE) {
        calledAt = now();
        await browser.runtime.getPlatformInfo();
      }
      clearUp();
      await pause(BREATH);
      // Both at once would need the memory of both.
      await Promise.race([store.searchAtRest(), pause(SEARCH_TURN)]);
    },
    async wakeLater(needed) {
      if (needed) await browser.alarms.create(NAME, { delayInMinutes: 0.5, periodInMinutes: 0.5 });
      else {
        await browser.alarms.clear(NAME);
        rested();
      }
    },
    report: error => report(NAME, error),
    now,
  });

  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === NAME) quietly(NAME, importer.wake());
  });
  quietly(NAME, importer.wake());
  return {
    handlers: createImportsHandlers({ imports: store.imports, importer, quietly, now }),
    isAtWork: importer.isAtWork,
    /** Lets others have their turn, and no longer: for work that a file waits for. */
    rest(): Promise<void> {
      clearUp();
      return pause(0);
    },
  };
}
