import type { Change } from '../messages/protocol';
import type { Composer } from '../x/page';

/** A line for the agent at the edge of the page. The same key replaces, an empty text takes away. */
export interface Line {
  key: string;
  text: string;
  action?: { label: string; run(): void };
}

/** A draft as it was put into a composer. */
export interface Inserted {
  templateId: string;
  wordingId: string;
  text: string;
}

/** What the features of one tab share: small wires between them, so that none imports another. */
export interface Desk {
  say(line: Line): void;
  /** Opens the drawer for somebody. */
  openHistory(handle: string): void;
  onOpenHistory(listener: (handle: string) => void, signal: AbortSignal): void;
  /** Drafts that were put into this composer and still count, in order. */
  insertedInto(composer: Composer): readonly Inserted[];
  noteInserted(composer: Composer, draft: Inserted): void;
  /** Forgets the last of them: the agent took it out again. */
  takeBackInserted(composer: Composer): void;
  /** Forgets them: the composer was emptied or its post went out. */
  clearInserted(composer: Composer): void;
  onChange(listener: (change: Change) => void, signal: AbortSignal): void;
  /** Tells the features of this tab what changed. */
  change(change: Change): void;
}

/** Makes the desk of one tab. `say` shows a line. */
export function createDesk(say: (line: Line) => void): Desk {
  const openers = createWire<[string]>();
  const changes = createWire<[Change]>();
  const inserted = new WeakMap<Composer, readonly Inserted[]>();

  return {
    say,
    openHistory: openers.tell,
    onOpenHistory: openers.listen,
    insertedInto: composer => inserted.get(composer) ?? [],
    noteInserted(composer, { templateId, wordingId, text }) {
      inserted.set(composer, [...(inserted.get(composer) ?? []), { templateId, wordingId, text }]);
    },
    takeBackInserted: composer => void inserted.set(composer, (inserted.get(composer) ?? []).slice(0, -1)),
    clearInserted: composer => void inserted.delete(composer),
    onChange: changes.listen,
    change: changes.tell,
  };
}

function createWire<A extends unknown[]>() {
  const listeners = new Set<(...words: A) => void>();
  return {
    tell(...words: A) {
      for (const listener of listeners) listener(...words);
    },
    listen(listener: (...words: A) => void, signal: AbortSignal) {
      if (signal.aborted) return;
      listeners.add(listener);
      signal.addEventListener('abort', () => listeners.delete(listener), { once: true });
    },
  };
}
