// @vitest-environment happy-dom
import { signal } from '@preact/signals';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Drawer } from '../../../src/ui/components/Drawer';
import { createDrawerStore } from '../../../src/ui/stores/drawer-store';
import type { CustomerDesk } from '../../../src/ui/stores/drawer-store';
import { deskOf, followUpOf, tagOf } from './gallery/desk';
import { historyOf, now } from './gallery/people';

afterEach(() => document.body.replaceChildren());

const pause = () => new Promise(resolve => setTimeout(resolve));

async function show(history = historyOf(), change: Partial<CustomerDesk> = {}) {
  const goBack = vi.fn();
  const store = createDrawerStore({
    desk: deskOf({ read: async () => history, ...change }),
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
  return { store, box, goBack };
}

async function press(target: Element | null, key: string) {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true });
  await act(async () => {
    target?.dispatchEvent(event);
    await pause();
  });
  return event;
}

async function type(field: HTMLInputElement | null, words: string) {
  await act(async () => {
    field?.focus();
    if (field) field.value = words;
    field?.dispatchEvent(new Event('input', { bubbles: true }));
    await pause();
  });
}

async function click(box: HTMLElement, words: string, name?: string) {
  const button = [...box.querySelectorAll('button')].find(one =>
    name === undefined ? one.textContent === words : one.getAttribute('aria-label') === name,
  );
  if (!button) throw new Error(`no button ${words || name}`);
  await act(async () => {
    button.click();
    await pause();
  });
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

  it('opens the page on which a reply of ours becomes a suggestion, and offers that for no other post', async () => {
    const suggest = vi.fn(async () => {});
    const { box } = await show(historyOf(), { suggest });
    const offers = [...box.querySelectorAll('[aria-label=Contacts] li')].map(
      item => item.querySelectorAll('button').length,
    );
    expect(offers).toEqual([0, 1, 0, 0, 0]);

    await click(box, '', 'Suggest as template');
    expect(suggest).toHaveBeenCalledWith('2');
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

  it('goes to the tags with t, to follow-ups with f and to the search with a slash', async () => {
    const { box } = await show();
    const names: (string | null | undefined)[] = [];
    for (const key of ['t', 'f', '/']) {
      box.querySelector('h2')?.focus();
      await press(document.activeElement, key);
      names.push(document.activeElement?.getAttribute('aria-label'));
    }

    expect(names).toEqual(['Add a tag', 'Follow up', 'Search contacts']);
  });

  it('puts on a tag with Enter, and offers what the team has used', async () => {
    const addTag = vi.fn(async () => {});
    const { box } = await show(historyOf({ tags: [tagOf('VIP')] }), { addTag });
    const field = box.querySelector<HTMLInputElement>('#add-tag');
    await type(field, ' late   parcel ');
    expect([...box.querySelectorAll('.tags .offer')].map(offer => offer.textContent)).toEqual([
      'late parcel',
      'refund',
    ]);

    await press(field, 'Enter');

    expect(addTag.mock.calls).toEqual([['c1', 'late parcel']]);
    expect(field?.value).toBe('');
  });

  it('removes a tag with Delete, keeps the focus and offers to put it back', async () => {
    const removeTag = vi.fn(async () => {});
    const addTag = vi.fn(async () => {});
    const { box } = await show(historyOf({ tags: [tagOf('VIP')] }), { addTag, removeTag });
    const button = box.querySelector<HTMLElement>('[aria-label="Remove tag VIP"]');
    button?.focus();

    await press(button, 'Delete');
    expect(removeTag.mock.calls).toEqual([['tag-VIP']]);
    expect(box.querySelector('aside')?.contains(document.activeElement)).toBe(true);
    expect(box.querySelector('.act')?.textContent).toContain('“VIP” removed.');
    await click(box, 'Undo');

    expect(addTag.mock.calls).toEqual([['c1', 'VIP']]);
  });

  it('says what a follow-up is taken to mean while it is typed, and makes it with Enter', async () => {
    const saveFollowUp = vi.fn(async () => ({ id: 'f9' }));
    const { box } = await show(historyOf(), { saveFollowUp });
    const field = box.querySelector<HTMLInputElement>('#follow-up');
    await type(field, 'soon');
    expect(box.querySelector('#follow-up-meant')?.textContent).toBe('No time in it yet');
    await press(field, 'Enter');
    expect(saveFollowUp).not.toHaveBeenCalled();
    await type(field, 'tomorrow call her');
    expect(box.querySelector('#follow-up-meant')?.textContent).toBe('tomorrow 9:12 call her');

    await press(field, 'Enter');

    expect(saveFollowUp.mock.calls).toEqual([
      [
        {
          customerId: 'c1',
          postId: '1',
          text: 'call her',
          dueAt: new Date(2026, 10, 21, 9, 12).getTime(),
          state: 'open',
        },
      ],
    ]);
  });

  it('asks whether a due follow-up is still needed once somebody answered', async () => {
    const followUps = [followUpOf({ dueAt: now - 1, at: now - 100 * 3_600_000 })];
    const { box } = await show(historyOf({ followUps }));

    expect(box.querySelector('[aria-label="Follow-ups"]')?.textContent).toContain('still needed?');
  });

  it('keeps the words of a follow-up that could not be kept, and tries again', async () => {
    const saveFollowUp = vi.fn(async () => ({ id: 'f9' })).mockRejectedValueOnce(new Error('full'));
    const { box } = await show(historyOf(), { saveFollowUp });
    const field = box.querySelector<HTMLInputElement>('#follow-up');
    await type(field, 'tomorrow');
    await press(field, 'Enter');
    expect(field?.value).toBe('tomorrow');
    expect(box.querySelector('.act')?.textContent).toContain('Not saved.');

    await click(box, 'Try again');

    expect(saveFollowUp).toHaveBeenCalledTimes(2);
  });

  it('forgets only after it has asked, and says so', async () => {
    const forget = vi.fn(async () => {});
    const answers = [historyOf(), null];
    const { box } = await show(historyOf(), { forget, read: async () => answers.shift() ?? null });
    await click(box, '', 'More about this customer');
    await click(box, 'Forget this customer');
    expect(forget).not.toHaveBeenCalled();

    await click(box, 'Forget');

    expect(forget.mock.calls).toEqual([['c1']]);
    expect(box.textContent).toContain('Everything about @ada was removed');
    expect(box.querySelector('aside')?.contains(document.activeElement)).toBe(true);
  });

  it('leaves t, f and the slash to a field that is typed into', async () => {
    const { box } = await show();
    const field = box.querySelector<HTMLInputElement>('#add-tag');
    field?.focus();

    const events = [await press(field, 't'), await press(field, 'f'), await press(field, '/')];

    expect(events.map(event => event.defaultPrevented)).toEqual([false, false, false]);
    expect(document.activeElement).toBe(field);
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
