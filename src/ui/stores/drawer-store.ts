import { computed, signal, type ReadonlySignal } from '@preact/signals';
import type { Contact, CustomerHistory } from '../../core/customer';
import type { FollowUp } from '../../core/follow-up';
import { handleKey } from '../../core/post';
import { text } from '../texts';
import { dueWords } from '../words';
import { createActStore } from './act-store';
import { createAffairStore } from './affair-store';
import { createContactFinder, type ContactQuery } from './contact-finder';
import {
  createFollowUpStore,
  type FollowUpWish,
  type UnderstoodWhen,
  type WhenOffer,
} from './follow-up-store';
import { headingsOf, type Headings } from './headings';
import { createNoteStore } from './note-store';
import { createTagStore } from './tag-store';

/** What the drawer asks and has kept. Everything that changes something rejects when it is not on disk. */
export interface CustomerDesk {
  /** A page of history, older than `before` where given. Null for somebody we never met. */
  read(handle: string, before?: number): Promise<CustomerHistory | null>;
  find(query: ContactQuery): Promise<{ entries: readonly Contact[]; more: boolean }>;
  signers(customerId: string): Promise<readonly string[]>;
  /** Keeps the whole note. */
  saveNote(customerId: string, text: string): Promise<void>;
  addTag(customerId: string, text: string): Promise<unknown>;
  removeTag(tagId: string): Promise<void>;
  suggestTags(query: string): Promise<readonly string[]>;
  saveFollowUp(wish: FollowUpWish): Promise<Pick<FollowUp, 'id'>>;
  understandWhen(words: string): Promise<UnderstoodWhen | null>;
  suggestWhen(): Promise<readonly WhenOffer[]>;
  solve(customerId: string, solved: boolean): Promise<void>;
  split(mergeId: string): Promise<void>;
  forget(customerId: string): Promise<void>;
  remember(handle: string): Promise<void>;
  /** Opens the page on which a reply of ours becomes a suggestion for a template. */
  suggest(postId: string): Promise<void>;
}

interface DrawerDeps {
  desk: CustomerDesk;
  /** Unix milliseconds, moving. */
  now: ReadonlySignal<number>;
  targetMinutes: ReadonlySignal<number>;
  /** Remembers the place where the agent is; the returned function brings them back. */
  rememberFocus(): () => void;
}

export type DrawerState = 'loading' | 'ready' | 'stranger' | 'failed';

const NONE: Headings = new Map();

/** The drawer "Customer history": closed, or open on one customer. */
export function createDrawerStore({ desk, now, targetMinutes, rememberFocus }: DrawerDeps) {
  const handle = signal<string | null>(null);
  const state = signal<DrawerState>('loading');
  const history = signal<CustomerHistory | null>(null);
  const entries = signal<readonly Contact[]>([]);
  const more = signal(false);
  const older = signal<'idle' | 'loading' | 'failed'>('idle');
  /** Counts openings, so that the heading takes the focus once for each. */
  const opened = signal(0);
  const isOpen = computed(() => handle.value !== null);
  const note = createNoteStore({ save: desk.saveNote });
  const acts = createActStore({ refresh: readAgain, failedText: text('act_failed') });
  const tags = createTagStore({
    add: desk.addTag,
    remove: desk.removeTag,
    suggest: desk.suggestTags,
    history,
    acts,
  });
  const followUps = createFollowUpStore({
    save: desk.saveFollowUp,
    understand: desk.understandWhen,
    suggest: desk.suggestWhen,
    history,
    acts,
    say: at => dueWords(at, now.value),
  });
  const affairs = createAffairStore({ ...desk, history, acts });
  const finder = createContactFinder({ find: desk.find, signers: desk.signers, history });
  let goBack: (() => void) | null = null;

  /** Opens on a customer. `focus: false` leaves the agent where they are (the drawer comes back with a page). */
  function open(next: string, { focus = true } = {}): void {
    if (focus && !isOpen.value) goBack = rememberFocus();
    const same = handle.value !== null && handleKey(handle.value) === handleKey(next);
    handle.value = next;
    if (focus) opened.value++;
    if (same && state.value === 'ready') return;
    void note.flush();
    for (const part of [acts, tags, followUps, affairs, finder]) part.clear();
    history.value = null;
    entries.value = [];
    more.value = false;
    older.value = 'idle';
    void load();
  }

  /** Closes, saves what was typed, and brings the agent back to where they were. */
  function close(): void {
    if (!isOpen.value) return;
    void note.flush();
    handle.value = null;
    goBack?.();
    goBack = null;
  }

  /** Reads again, with nothing moving: for news about this customer. Older contacts that were opened stay. */
  async function refresh(): Promise<void> {
    const asked = handle.value;
    if (asked === null || state.value !== 'ready') return;
    const fresh = await desk.read(asked).catch(() => null);
    if (fresh && handle.value === asked) take(fresh, true);
    void finder.refresh();
  }

  // What the agent did here may be that nothing is kept any more, or that there is something again.
  async function readAgain(): Promise<void> {
    const asked = handle.value;
    if (asked === null) return;
    const fresh = await desk.read(asked).catch(() => history.value);
    if (handle.value !== asked) return;
    if (fresh) return take(fresh, true);
    history.value = null;
    entries.value = [];
    state.value = 'stranger';
  }

  async function load(): Promise<void> {
    const asked = handle.value;
    if (asked === null) return;
    state.value = 'loading';
    try {
      const found = await desk.read(asked);
      if (handle.value !== asked) return;
      if (found) take(found, false);
      state.value = found ? 'ready' : 'stranger';
    } catch {
      if (handle.value === asked) state.value = 'failed';
    }
  }

  function take(found: CustomerHistory, keepOlder: boolean): void {
    const oldest = found.entries.at(-1)?.at ?? 0;
    const known = new Set(found.entries.map(entry => entry.postId));
    const kept = keepOlder
      ? entries.value.filter(entry => entry.at <= oldest && !known.has(entry.postId))
      : [];
    if (kept.length === 0) more.value = found.more;
    history.value = found;
    entries.value = [...found.entries, ...kept];
    note.show(found.customerId, found.note);
  }

  async function showOlder(): Promise<void> {
    const asked = handle.value;
    const last = entries.value.at(-1);
    if (asked === null || !last || older.value === 'loading') return;
    older.value = 'loading';
    try {
      const page = await desk.read(asked, last.at);
      if (handle.value !== asked) return;
      const known = new Set(entries.value.map(entry => entry.postId));
      entries.value = [...entries.value, ...(page?.entries ?? []).filter(entry => !known.has(entry.postId))];
      more.value = page?.more ?? false;
      older.value = 'idle';
    } catch {
      if (handle.value === asked) older.value = 'failed';
    }
  }

  const headings = computed(() =>
    headingsOf(entries.value, { solvedAt: history.value?.solvedAt ?? null, more: more.value }),
  );
  /**
   * The contacts on screen: all, or what was looked for. `more`: older ones can be had. `headings`: above which of them a
   * conversation begins; what was looked for is torn out of its conversation and has none.
   */
  const contacts = computed(() =>
    finder.active.value && finder.answered.value
      ? { entries: finder.entries.value, more: finder.more.value, state: finder.state.value, headings: NONE }
      : { entries: entries.value, more: more.value, state: older.value, headings: headings.value },
  );

  return {
    handle,
    isOpen,
    opened,
    state,
    history,
    contacts,
    note,
    acts,
    tags,
    followUps,
    affairs,
    finder,
    now,
    targetMinutes,
    open,
    close,
    refresh,
    retry: load,
    suggest: (postId: string) => acts.run(() => desk.suggest(postId)),
    /** Older contacts of what is on screen. */
    showOlder: () => (finder.active.value && finder.answered.value ? finder.showOlder() : showOlder()),
  };
}

export type DrawerStore = ReturnType<typeof createDrawerStore>;
