import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createNoteStore } from '../../../src/ui/stores/note-store';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function noteOf(save: (id: string, text: string) => Promise<void>) {
  const saved = vi.fn(save);
  const store = createNoteStore({ save: saved });
  store.show('c1', 'old');
  return { store, saved };
}

describe('the note', () => {
  it('saves once, after the agent stops typing', async () => {
    const { store, saved } = noteOf(async () => {});

    store.edit('o');
    store.edit('on');
    store.edit('one');
    await vi.advanceTimersByTimeAsync(399);
    expect(saved).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1);

    expect(saved.mock.calls).toEqual([['c1', 'one']]);
    expect(store.state.value).toBe('saved');
  });

  it('keeps the text and says so when saving failed, and saves it at the next try', async () => {
    const { store, saved } = noteOf(async () => {});
    saved.mockRejectedValueOnce(new Error('disk full'));

    store.edit('one');
    await store.flush();
    expect(store.state.value).toBe('failed');
    expect(store.value.value).toBe('one');
    await store.flush();

    expect(saved).toHaveBeenCalledTimes(2);
    expect(store.state.value).toBe('saved');
  });

  it('knows of words that stand nowhere else, from the first letter until they are kept', async () => {
    const { store, saved } = noteOf(async () => {});
    saved.mockRejectedValueOnce(new Error('disk full'));
    expect(store.unkept()).toBe(false);

    store.edit('one');
    expect(store.unkept()).toBe(true);
    await store.flush();
    expect(store.unkept()).toBe(true);
    await store.flush();
    expect(store.unkept()).toBe(false);
  });

  it('shows the unsaved text again when the agent comes back to this customer', async () => {
    const { store } = noteOf(() => Promise.reject(new Error('disk full')));
    store.edit('one');
    await store.flush();

    store.show('c2', 'about somebody else');
    await store.flush();
    store.show('c1', 'old');

    expect(store.value.value).toBe('one');
    expect(store.state.value).toBe('failed');
  });

  it('files what was typed under the customer it was typed for', async () => {
    const { store, saved } = noteOf(async () => {});

    store.edit('one');
    store.show('c2', 'two');
    await vi.runAllTimersAsync();

    expect(saved.mock.calls).toEqual([['c1', 'one']]);
    expect(store.value.value).toBe('two');
  });

  it('writes the newest text last when the agent types on while saving', async () => {
    const done: (() => void)[] = [];
    const { store, saved } = noteOf(() => new Promise(resolve => done.push(resolve)));

    store.edit('one');
    await vi.advanceTimersByTimeAsync(400);
    store.edit('one two');
    await vi.advanceTimersByTimeAsync(400);
    expect(saved).toHaveBeenCalledTimes(1);
    done[0]?.();
    await vi.advanceTimersByTimeAsync(0);
    done[1]?.();
    await vi.advanceTimersByTimeAsync(0);

    expect(saved.mock.calls.map(call => call[1])).toEqual(['one', 'one two']);
    expect(store.state.value).toBe('saved');
  });

  it('is not overwritten by news from the disk while the agent types', () => {
    const { store } = noteOf(async () => {});

    store.edit('mine');
    store.show('c1', 'theirs');

    expect(store.value.value).toBe('mine');
  });
});
