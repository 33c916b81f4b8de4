// @vitest-environment happy-dom
import { signal } from '@preact/signals';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Tray } from '../../../src/ui/components/Tray';
import { createTrayStore } from '../../../src/ui/stores/tray-store';
import type { Draft, DraftSet } from '../../../src/core/drafts/draft';
import { draftOf, meritsOf, now, threeDrafts } from './gallery/people';

afterEach(() => document.body.replaceChildren());

async function show(set: DraftSet = threeDrafts, offered = async (ids: readonly string[]) => ids) {
  const insert = vi.fn(async (_text: string, _draft: Draft) => true);
  const toEditor = vi.fn();
  const store = createTrayStore({
    suggest: async () => set,
    search: async () => [draftOf({ name: 'Found' })],
    offered,
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
    standsBeforeCaret: () => false,
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

  it('inserts what a search finds, also when Enter comes before its answer', async () => {
    const { store, insert } = await show();

    await act(async () => {
      void store.find('found');
      void store.insert();
      await pause();
      await pause();
    });

    expect(insert.mock.calls[0]?.[1]).toMatchObject({ name: 'Found' });
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

  it('says how the draft speaks to the customer, in words for a screen reader', async () => {
    const { box } = await show();

    expect(box.querySelector('.meter')?.getAttribute('aria-label')).toBe(
      'Speaks to them: 2 of 3: their name, order 4711-22',
    );
    expect(box.querySelectorAll('.dots .full')).toHaveLength(2);
    expect(box.querySelector('.merits')?.textContent).toContain('Not used here before');
  });

  it('says to whom nearly the same words went', async () => {
    const { box, store } = await show();

    await act(async () => store.choose(1));

    expect(box.querySelector('.merits')?.textContent).toContain(
      'Nearly the same words went to @bob 20 min ago',
    );
  });

  it('says which came with a pack lately', async () => {
    const { box } = await show({
      drafts: [draftOf({ merits: meritsOf({ isNew: true }) })],
      more: 0,
      sure: true,
    });

    expect(box.querySelector('[role=option]')?.textContent).toContain('New');
  });

  it('says nothing of all that where nothing is known', async () => {
    const { box } = await show({ drafts: [draftOf()], more: 0, sure: true });

    expect(box.querySelector('.meter')).toBeNull();
    expect(box.textContent).not.toContain('Not used here before');
    expect(box.textContent).not.toContain('Other wording');
  });

  it('adds the offered sentence with one click', async () => {
    const { box, store } = await show();
    await act(async () => store.choose(1));
    const button = () => box.querySelector<HTMLElement>('.addition button');

    expect(button()?.textContent).toBe('Add: You wrote about order 4711-22.');
    await act(async () => button()?.click());

    expect(box.querySelector('.preview')?.textContent).toContain('You wrote about order 4711-22.');
    expect(button()?.textContent).toBe('Take out: You wrote about order 4711-22.');
  });

  it('shows nothing of a draft that was withdrawn, and keeps the hands in the list', async () => {
    const { box, store } = await show(threeDrafts, async ids => ids.filter(id => id !== 'address'));
    await act(async () => store.choose(1));
    const [first, , third] = [...box.querySelectorAll('[role=option]')].map(option => option.textContent);
    box.querySelector<HTMLElement>('.fill input')?.focus();
    expect(document.activeElement?.closest('.fill')).not.toBeNull();

    await act(async () => {
      store.reload();
      await pause();
    });

    const options = [...box.querySelectorAll('[role=option]')];
    expect(options.map(({ textContent }) => textContent)).toEqual([first, '2No longer offered', third]);
    expect(options[1]?.getAttribute('aria-disabled')).toBe('true');
    expect(box.textContent).not.toContain('address');
    expect(box.querySelector('.preview[role=status]')?.textContent).toContain('Choose another one');
    expect(document.activeElement).toBe(list(box));
    await press(list(box), 'ArrowDown');
    expect(chosen(box)).toBe('Apology, third contact');
  });

  it('marks a favourite with the star and with its key', async () => {
    const { box } = await show();
    const star = () => box.querySelector('.favourite')?.getAttribute('aria-pressed');

    await press(list(box), '*');
    expect(star()).toBe('true');
    await act(async () => box.querySelector<HTMLElement>('.favourite')?.click());

    expect(star()).toBe('false');
  });

  it('offers to take the draft out again after it went in', async () => {
    const { box } = await show();
    await press(list(box), 'Enter');
    const undo = () => [...box.querySelectorAll('button')].find(button => button.textContent === 'Undo');

    await act(async () => {
      undo()?.click();
      await pause();
    });

    expect(box.textContent).toContain('Taken out again.');
    expect(undo()).toBeUndefined();
  });

  it('says what the keys do while it offers something for a typed shortcut, and leaves the focus alone', async () => {
    const { box, store } = await show();
    const before = document.activeElement;

    await act(async () => {
      await store.follow(';;la');
    });

    expect(document.activeElement).toBe(before);
    expect(box.querySelector('.hint [role=status]')?.textContent).toBe(
      'Drafts for ;;la: 1. Arrow keys choose, Enter inserts, Escape goes on typing.',
    );
  });
});
