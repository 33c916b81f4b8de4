// @vitest-environment happy-dom
import { signal } from '@preact/signals';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Tray } from '../../../src/ui/components/Tray';
import { createTrayStore } from '../../../src/ui/stores/tray-store';
import type { Draft, DraftSet } from '../../../src/core/drafts/draft';
import { draftOf, now, threeDrafts } from './gallery/people';

afterEach(() => document.body.replaceChildren());

async function show(set: DraftSet = threeDrafts) {
  const insert = vi.fn(async (_text: string, _draft: Draft) => true);
  const toEditor = vi.fn();
  const store = createTrayStore({
    suggest: async () => set,
    search: async () => [draftOf({ name: 'Found' })],
    fill: async () => draftOf({ text: 'filled' }),
    insert,
    copy: async () => true,
    left: () => 61,
    typed: signal(''),
    initials: signal('JD'),
    undo: async () => true,
    undoable: signal(true),
    favour: async () => {},
    now: () => now,
    toEditor,
  });
  const box = document.createElement('div');
  document.body.append(box);
  await act(async () => {
    render(<Tray store={store} />, box);
    await pause();
  });
  return { store, insert, toEditor, box };
}

const pause = () => new Promise(resolve => setTimeout(resolve, 5));

async function press(target: Element | null, key: string) {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true });
  await act(async () => {
    target?.dispatchEvent(event);
    await pause();
  });
  return event;
}

const list = (box: Element) => box.querySelector('[role=listbox]');
const chosen = (box: Element) => box.querySelector('[aria-selected=true] .name')?.textContent;

describe('the tray', () => {
  it('is a region with a listbox, a search and a counter under their public names', async () => {
    const { box } = await show();

    expect(box.querySelector('section')?.getAttribute('aria-label')).toBe('Reply drafts');
    expect(list(box)?.getAttribute('aria-label')).toBe('Drafts');
    expect(box.querySelectorAll('[role=option]')).toHaveLength(3);
    expect(box.querySelector('[role=combobox]')?.getAttribute('aria-label')).toBe('Find a template');
    expect(box.querySelector('.left [role=status]')?.textContent).toBe('61 characters left');
  });

  it('takes the keys into the list when it is entered', async () => {
    const { store, box } = await show();

    await act(async () => {
      store.enter();
      await pause();
    });

    expect(document.activeElement).toBe(list(box));
  });

  it('chooses with arrows and stops at the ends', async () => {
    const { box } = await show();

    await press(list(box), 'ArrowUp');
    expect(chosen(box)).toBe('Late parcel, traced');
    for (let step = 0; step < 5; step++) await press(list(box), 'ArrowDown');

    expect(chosen(box)).toBe('Apology, third contact');
    expect(list(box)?.getAttribute('aria-activedescendant')).toBe(box.querySelector('.chosen')?.id);
  });

  it('inserts with Enter and with a digit', async () => {
    const first = await show();
    await press(list(first.box), 'Enter');
    const second = await show();
    await press(list(second.box), '3');

    expect(first.insert.mock.calls[0]?.[0]).toBe(threeDrafts.drafts[0]?.text);
    expect(second.insert.mock.calls[0]?.[0]).toBe(threeDrafts.drafts[2]?.text);
  });

  it('goes to the first empty field when Enter comes too early', async () => {
    const { box, insert } = await show();

    await press(list(box), '2');

    expect(insert).not.toHaveBeenCalled();
    expect(document.activeElement?.closest('label')?.textContent).toBe('Carrier');
  });

  it('leaves digits to the search field', async () => {
    const { box, insert } = await show();

    const event = await press(box.querySelector('[role=combobox]'), '1');

    expect(event.defaultPrevented).toBe(false);
    expect(insert).not.toHaveBeenCalled();
  });

  it('goes on in the search when a letter is typed in the list', async () => {
    const { box, store } = await show();

    await press(list(box), 'l');

    expect(store.query.value).toBe('l');
    expect(document.activeElement).toBe(box.querySelector('[role=combobox]'));
  });

  it('returns to the editor with Escape from anywhere', async () => {
    const { box, toEditor } = await show();

    await press(list(box), 'Escape');
    await press(box.querySelector('[role=combobox]'), 'Escape');

    expect(toEditor).toHaveBeenCalledTimes(2);
  });

  it('names the mistake of a template', async () => {
    const { box } = await show({ drafts: [draftOf({ problem: 'line 2, column 14' })], more: 0, sure: true });

    expect(box.textContent).toContain('This template has a mistake: line 2, column 14');
    expect(box.querySelector('.main-button')?.getAttribute('aria-disabled')).toBe('true');
  });

  it('tells where the words of the draft came from', async () => {
    const { box } = await show();

    expect(box.querySelector('.from')?.getAttribute('title')).toBe('from the display name');
    expect(box.querySelector('.preview .sr')?.textContent).toBe(
      '“Ada” from the display name, “4711-22” from the post',
    );
  });
});
