import { signal } from '@preact/signals';

interface NoteDeps {
  /** Keeps the whole note; rejects when it is not on disk. */
  save(customerId: string, text: string): Promise<void>;
}

/** `clean`: as on disk. `typing`: a save will follow by itself. `failed`: the text is only here. */
export type NoteState = 'clean' | 'typing' | 'saving' | 'saved' | 'failed';

const PAUSE = 400;

/** The note about one customer at a time. What was typed and not saved outlives a change of customer. */
export function createNoteStore({ save }: NoteDeps) {
  const value = signal('');
  const state = signal<NoteState>('clean');
  const unsaved = new Map<string, string>();
  let customer: string | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let queue = Promise.resolve();

  /** Shows a customer's note as it is on disk, unless something newer was typed here. */
  function show(customerId: string, onDisk: string): void {
    const same = customer === customerId;
    if (same && state.value !== 'clean' && state.value !== 'saved') return;
    if (!same) void flush();
    customer = customerId;
    const kept = unsaved.get(customerId);
    value.value = kept ?? onDisk;
    if (kept !== undefined) state.value = 'failed';
    else if (!same) state.value = 'clean';
  }

  function edit(text: string): void {
    if (customer === null || text === value.value) return;
    value.value = text;
    unsaved.set(customer, text);
    state.value = 'typing';
    clearTimeout(timer);
    timer = setTimeout(() => void flush(), PAUSE);
  }

  /** Saves now what is not saved; resolves when that ended, well or not. */
  function flush(): Promise<void> {
    clearTimeout(timer);
    const id = customer;
    // One at a time, or an older text could land last.
    if (id !== null && unsaved.has(id)) queue = queue.then(() => saveNow(id));
    return queue;
  }

  async function saveNow(id: string): Promise<void> {
    const text = unsaved.get(id);
    if (text === undefined) return;
    const tell = (next: NoteState) => {
      if (customer === id && state.value !== 'typing') state.value = next;
    };
    if (customer === id) state.value = 'saving';
    try {
      await save(id, text);
      if (unsaved.get(id) === text) unsaved.delete(id);
      tell('saved');
    } catch {
      tell('failed');
    }
  }

  /** Some words stand nowhere but here. */
  const unkept = () => unsaved.size > 0;

  return { value, state, show, edit, flush, unkept };
}

export type NoteStore = ReturnType<typeof createNoteStore>;
