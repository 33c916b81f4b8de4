import { signal } from '@preact/signals';
import { describe, expect, it, vi } from 'vitest';
import type { CustomerHistory } from '../../../src/core/customer';
import { createDrawerStore } from '../../../src/ui/stores/drawer-store';
import { deskOf } from './gallery/desk';
import { contactOf, historyOf, now } from './gallery/people';

function drawerOf(read: (handle: string, before?: number) => Promise<CustomerHistory | null>) {
  const goBack = vi.fn();
  const saveNote = vi.fn(async () => {});
  const store = createDrawerStore({
    desk: deskOf({ read, saveNote }),
    now: signal(now),
    targetMinutes: signal(60),
    rememberFocus: () => goBack,
  });
  return { store, goBack, saveNote };
}

const settled = () => new Promise(resolve => setTimeout(resolve));

describe('the drawer', () => {
  it('shows the customer asked for last when answers come out of order', async () => {
    const answers: Record<string, (history: CustomerHistory) => void> = {};
    const { store } = drawerOf(handle => new Promise(resolve => (answers[handle] = resolve)));

    store.open('ada');
    store.open('bob');
    answers['bob']?.(historyOf({ customerId: 'c2', displayName: 'Bob' }));
    answers['ada']?.(historyOf());
    await settled();

    expect(store.history.value?.displayName).toBe('Bob');
  });

  it('closes, saves the note and brings the agent back', async () => {
    const { store, goBack, saveNote } = drawerOf(async () => historyOf());
    store.open('ada');
    await settled();

    store.note.edit('new');
    store.close();
    await settled();

    expect(saveNote).toHaveBeenCalledWith('c1', 'new');
    expect(goBack).toHaveBeenCalledTimes(1);
    expect(store.isOpen.value).toBe(false);
  });

  it('does not take the focus when it only comes back with the page', () => {
    const { store } = drawerOf(async () => historyOf());

    store.open('ada', { focus: false });

    expect(store.opened.value).toBe(0);
  });

  it('appends older contacts, each once', async () => {
    const older = historyOf({
      entries: [contactOf({ postId: '5' }), contactOf({ postId: '6', at: 5 })],
      more: false,
    });
    const { store } = drawerOf(async (_, before) => (before === undefined ? historyOf() : older));
    store.open('ada');
    await settled();

    await store.showOlder();

    expect(store.contacts.value.entries.map(entry => entry.postId)).toEqual(['1', '2', '3', '4', '5', '6']);
    expect(store.contacts.value.more).toBe(false);
  });

  it('keeps older contacts and a half-typed note when news arrives', async () => {
    let entries = [contactOf({ postId: '2', at: 200 })];
    const read = async (_: string, before?: number) =>
      before === undefined
        ? historyOf({ entries, more: true })
        : historyOf({ entries: [contactOf({ postId: '1', at: 100 })], more: false });
    const { store } = drawerOf(read);
    store.open('ada');
    await settled();
    await store.showOlder();
    store.note.edit('half');

    entries = [contactOf({ postId: '3', at: 300 }), ...entries];
    await store.refresh();

    expect(store.contacts.value.entries.map(entry => entry.postId)).toEqual(['3', '2', '1']);
    expect(store.note.value.value).toBe('half');
    expect(store.contacts.value.more).toBe(false);
  });

  it('says when nobody is known and when reading failed', async () => {
    const nobody = drawerOf(async () => null).store;
    const failing = drawerOf(() => Promise.reject(new Error('asleep'))).store;
    nobody.open('ada');
    failing.open('ada');
    await settled();

    expect([nobody.state.value, failing.state.value]).toEqual(['stranger', 'failed']);
  });
});
