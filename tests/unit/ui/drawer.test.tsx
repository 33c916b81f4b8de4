// @vitest-environment happy-dom
import { signal } from '@preact/signals';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Drawer } from '../../../src/ui/components/Drawer';
import { createDrawerStore } from '../../../src/ui/stores/drawer-store';
import { historyOf, now } from './gallery/people';

afterEach(() => document.body.replaceChildren());

const pause = () => new Promise(resolve => setTimeout(resolve));

async function show(history = historyOf()) {
  const goBack = vi.fn();
  const saveNote = vi.fn(async (_id: string, _text: string) => {});
  const store = createDrawerStore({
    read: async () => history,
    saveNote,
    now: signal(now),
    targetMinutes: signal(60),
    rememberFocus: () => goBack,
  });
  const box = document.createElement('div');
  document.body.append(box);
  await act(async () => {
    render(<Drawer store={store} />, box);
    store.open('ada');
    await pause();
  });
  return { store, box, goBack, saveNote };
}

async function press(target: Element | null, key: string) {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true });
  await act(async () => {
    target?.dispatchEvent(event);
    await pause();
  });
  return event;
}

describe('the drawer', () => {
  it('opens with the focus on the display name', async () => {
    const { box } = await show();

    expect(box.querySelector('aside')?.getAttribute('aria-label')).toBe('Customer history');
    expect(document.activeElement).toBe(box.querySelector('h2'));
    expect(document.activeElement?.textContent).toBe('Ada Byron');
  });

  it('lists contacts newest first, each a link to its post, ours with who signed and the template', async () => {
    const { box } = await show();
    const items = [...box.querySelectorAll('[aria-label=Contacts] li')];

    expect(items.map(item => item.className)).toEqual(['in', 'out', 'in', 'in', 'in']);
    expect(items[1]?.querySelector('a')?.getAttribute('href')).toBe('https://x.com/acme/status/2');
    expect(items[1]?.textContent).toContain('^MK');
    expect(items[1]?.textContent).toContain('Late parcel, traced');
    expect(items[4]?.textContent).toContain('Post without text');
  });

  it('links no reply whose id X has not told, and says whose words X translated', async () => {
    const [newest, ours, ...older] = historyOf().entries;
    if (!newest || !ours) throw new Error('the gallery has no contacts');
    const entries = [{ ...newest, translated: true }, { ...ours, postId: '' }, ...older];
    const { box } = await show({ ...historyOf(), entries });
    const items = [...box.querySelectorAll('[aria-label=Contacts] li')];

    expect(items[0]?.textContent).toContain('translated by X');
    expect(items[1]?.querySelector('a')).toBeNull();
    expect(items[1]?.textContent).toContain(ours.text);
  });

  it('walks the contacts with arrows, goes to the note with n and leaves with Escape', async () => {
    const { box, goBack, store } = await show();
    const links = box.querySelectorAll('a.contact');

    await press(document.activeElement, 'ArrowDown');
    expect(document.activeElement).toBe(links[0]);
    await press(document.activeElement, 'End');
    expect(document.activeElement).toBe(links[4]);
    await press(document.activeElement, 'n');
    expect(document.activeElement).toBe(box.querySelector('textarea'));
    await press(document.activeElement, 'Escape');

    expect(store.isOpen.value).toBe(false);
    expect(goBack).toHaveBeenCalledTimes(1);
  });

  it('leaves n and the arrows to the note while the agent types', async () => {
    const { box } = await show();
    const note = box.querySelector('textarea');
    note?.focus();

    const events = [await press(note, 'n'), await press(note, 'ArrowDown')];

    expect(events.map(event => event.defaultPrevented)).toEqual([false, false]);
    expect(document.activeElement).toBe(note);
  });

  it('shows names and posts as text', async () => {
    const { box, store } = await show();

    await act(() => {
      store.history.value = historyOf({ displayName: '<img src=x onerror=alert(1)>' });
    });

    expect(box.querySelector('img')).toBeNull();
    expect(box.querySelector('h2')?.textContent).toBe('<img src=x onerror=alert(1)>');
  });
});
