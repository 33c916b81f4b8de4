import type { ComponentChild } from 'preact';
import type { Change } from '../messages/protocol';
import type { Composer } from '../x/page';

/** A line for the agent at the edge of the page. The same key replaces, an empty text takes away. */
export interface Line {
  key: string;
  text: string;
  action?: { label: string; run(): void };
  /** Stands in the place of text and action, which then are only heard. */
  content?: ComponentChild;
}

/** A reply that X has taken and that stands in the history. */
export interface PostedReply {
  text: string;
  /** Handle of whom it answers. */
  customer: string;
  /** The reply itself, null where X did not tell. */
  postId: string | null;
  /** The post it answers. */
  inReplyTo: string;
  /** The agent has made a follow-up for what it promises. */
  followedUp: boolean;
  /** A template went into it. */
  templated: boolean;
}

/** A draft as it was put into a composer. */
export interface Inserted {
  templateId: string;
  wordingId: string;
  text: string;
  /** Handle of the customer it was filled for, null where it was filled for nobody. */
  customer: string | null;
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
  /** Tells that a reply went out. */
  tellPosted(reply: PostedReply): void;
  onPosted(listener: (reply: PostedReply) => void, signal: AbortSignal): void;
  /** Somebody's words may stand in a field and nowhere else: `holds` says whether they do now. */
  claimWords(holds: () => boolean, signal: AbortSignal): void;
  /** Words would be lost if our UI left the page now. */
  holdsWords(): boolean;
  onChange(listener: (change: Change) => void, signal: AbortSignal): void;
  /** Tells the features of this tab what changed. */
  change(change: Change): void;
}

/** Makes the desk of one tab. `say` shows a line. */
export function createDesk(say: (line: Line) => void): Desk {
  const openers = createWire<[string]>();
  const changes = createWire<[Change]>();
  const replies = createWire<[PostedReply]>();
  const claims = new Set<() => boolean>();
  const inserted = new WeakMap<Composer, readonly Inserted[]>();

  return {
    say,
    openHistory: openers.tell,
    onOpenHistory: openers.listen,
    insertedInto: composer => inserted.get(composer) ?? [],
    noteInserted(composer, draft) {
      inserted.set(composer, [...(inserted.get(composer) ?? []), draft]);
    },
    takeBackInserted: composer => void inserted.set(composer, (inserted.get(composer) ?? []).slice(0, -1)),
    clearInserted: composer => void inserted.delete(composer),
    tellPosted: replies.tell,
    onPosted: replies.listen,
    claimWords(holds, signal) {
      claims.add(holds);
      signal.addEventListener('abort', () => claims.delete(holds), { once: true });
    },
    holdsWords: () => [...claims].some(holds => holds()),
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
