import type { Store } from '../storage/store';
import type { Drafting } from './drafting';
import type { SetupGate } from './setup-gate';

interface UpkeepDeps {
  store: Pick<Store, 'stopWaiting' | 'removeExpired' | 'scrubMentions' | 'tidyGone'>;
  gate: Pick<SetupGate, 'open'>;
  drafting: Pick<Drafting, 'unlearn'>;
  /** Tells open tabs that something about these customers (handles, lower case) is different. */
  tell(handles: readonly string[]): void;
  /** Lets others work for a moment. */
  rest(): Promise<void>;
  /** Asks to be called again soon: there is more to do. */
  again(): Promise<void>;
}

/** So many pieces are removed in one go, some seconds of work: browsers stop a background that goes on for long. */
const PIECES = 25;

/**
 * What is done now and then: presses without an outcome are forgotten, and posts go that are older than their brand's time. Every
 * step is whole by itself, so it does not matter when the background is stopped.
 */
export function createUpkeep({ store, gate, drafting, tell, rest, again }: UpkeepDeps) {
  async function removePiece(): Promise<boolean> {
    const { handles, more } = await store.removeExpired();
    tell(handles);
    return more;
  }

  // True when there is more to do.
  async function someOf(piece: () => Promise<boolean>): Promise<boolean> {
    for (let i = 0; i < PIECES; i++) {
      if (!(await piece())) return false;
      await rest();
    }
    return true;
  }

  return (): Promise<void> =>
    gate.open(undefined, async () => {
      await store.stopWaiting();
      await store.tidyGone();
      const more = [await someOf(() => store.scrubMentions()), await someOf(removePiece)];
      await drafting.unlearn();
      if (more.includes(true)) await again();
    });
}
