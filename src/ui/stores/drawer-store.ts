import { computed, signal, type ReadonlySignal } from '@preact/signals';
import type { Contact, CustomerHistory } from '../../core/customer';
import { handleKey } from '../../core/post';
import { createNoteStore } from './note-store';

interface DrawerDeps {
  /** A page of history, older than `before` where given. Null for somebody we never met. */
  read(handle: string, before?: number): Promise<CustomerHistory | null>;
  /** Keeps the whole note; rejects when it is not on disk. */
  saveNote(customerId: string, text: string): Promise<void>;
  /** Unix milliseconds, moving. */
  now: ReadonlySignal<number>;
  targetMinutes: ReadonlySignal<number>;
  /** Remembers the place where the agent is; the returned function brings them back. */
  rememberFocus(): () => void;
}

export type DrawerState = 'loading' | 'ready' | 'stranger' | 'failed';

/** The drawer "Customer history": closed, or open on one customer. */
export function createDrawerStore({ read, saveNote, now, targetMinutes, rememberFocus }: DrawerDeps) {
  const handle = signal<string | null>(null);
  const state = signal<DrawerState>('loading');
  const history = signal<CustomerHistory | null>(null);
  const entries = signal<readonly Contact[]>([]);
  const more = signal(false);
  const older = signal<'idle' | 'loading' | 'failed'>('idle');
  /** Counts openings, so that the heading takes the focus once for each. */
  const opened = signal(0);
  const isOpen = computed(() => handle.value !== null);
  const note = createNoteStore({ save: saveNote });
  let goBack: (() => void) | null = null;

  /** Opens on a customer. `focus: false` leaves the agent where they are (the drawer comes back with a page). */
  function open(next: string, { focus = true } = {}): void {
    if (focus && !isOpen.value) goBack = rememberFocus();
    const same = handle.value !== null && handleKey(handle.value) === handleKey(next);
    handle.value = next;
    if (focus) opened.value++;
    if (same && state.value === 'ready') return;
    void note.flush();
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
    const fresh = await read(asked).catch(() => null);
    if (fresh && handle.value === asked) take(fresh, true);
  }

  async function load(): Promise<void> {
    const asked = handle.value;
    if (asked === null) return;
    state.value = 'loading';
    try {
      const found = await read(asked);
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
      const page = await read(asked, last.at);
      if (handle.value !== asked) return;
      const known = new Set(entries.value.map(entry => entry.postId));
      entries.value = [...entries.value, ...(page?.entries ?? []).filter(entry => !known.has(entry.postId))];
      more.value = page?.more ?? false;
      older.value = 'idle';
    } catch {
      if (handle.value === asked) older.value = 'failed';
    }
  }

  return {
    handle,
    isOpen,
    opened,
    state,
    history,
    entries,
    more,
    older,
    note,
    now,
    targetMinutes,
    open,
    close,
    refresh,
    retry: load,
    showOlder,
  };
}

export type DrawerStore = ReturnType<typeof createDrawerStore>;
