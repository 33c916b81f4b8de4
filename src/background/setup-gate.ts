import type { Setup } from '../core/setup';

interface SetupItem {
  read(): Promise<Setup | null>;
  save(setup: Setup | null): Promise<void>;
  watch(listener: () => void): void;
}

/**
 * The set-up, read once and kept in memory. Before it exists nothing is recorded and nothing is answered but questions about it.
 * Whatever is saved goes through `ruled` before: what an administrator set holds.
 */
export function createSetupGate(
  item: SetupItem,
  ruled: (setup: Setup) => Promise<Setup> = setup => Promise.resolve(setup),
) {
  let known: Promise<Setup | null> | null = null;
  let changing: Promise<void> = Promise.resolve();
  item.watch(() => (known = null));

  function read(): Promise<Setup | null> {
    known ??= item.read();
    known.catch(() => (known = null));
    return known;
  }

  return {
    read,
    /** Replaces the set-up by what `work` makes of it, one after another: two pages may save at once. */
    change(work: (before: Setup | null) => Setup): Promise<void> {
      const done = changing.then(async () => {
        await item.save(await ruled(work(await item.read())));
        known = null;
      });
      changing = done.catch(() => undefined);
      return done;
    },
    /** The answer of `work` for a finished set-up, `closed` before. */
    async open<T>(closed: T, work: (setup: Setup) => Promise<T>): Promise<T> {
      const setup = await read();
      return setup ? work(setup) : closed;
    },
    /** The same for what an agent must not believe done: throws before the set-up is finished. */
    async demand<T>(work: (setup: Setup) => Promise<T>): Promise<T> {
      const setup = await read();
      if (!setup) throw new Error('Countersign is not set up yet. Finish the welcome page first.');
      return work(setup);
    },
  };
}

export type SetupGate = ReturnType<typeof createSetupGate>;
