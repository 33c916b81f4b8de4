// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, it, vi } from 'vitest';
import type { Finding } from '../../../src/core/guards/finding';
import { Findings } from '../../../src/ui/components/Findings';
import { createGuardStore } from '../../../src/ui/stores/guard-store';

afterEach(() => document.body.replaceChildren());

const findingOf = (key: string): Finding => ({
  guard: 'tone',
  key,
  level: 'stop',
  words: `About ${key}`,
  spans: [],
  ways: [{ kind: 'replace', label: `Mend ${key}`, text: '' }],
});
const seenOf = (...keys: string[]) => ({
  text: 'Hi',
  checked: { findings: keys.map(findingOf), unchecked: [], anyway: true },
});

async function show(...keys: string[]) {
  const onward = vi.fn();
  const store = createGuardStore({
    text: () => 'Hi',
    replace: async () => true,
    copy: async () => true,
    openAccounts: () => true,
    followUp: async () => async () => {},
    keepParts: () => {},
    check: async () => null,
    post: () => {},
    toEditor: () => {},
    hands: () => 'list',
  });
  const box = document.body.appendChild(document.createElement('div'));
  await act(() => {
    store.show(seenOf(...keys));
    render(<Findings store={store} onward={onward} now={Date.now} />, box);
  });
  const button = (name: string) => [...box.querySelectorAll('button')].find(one => one.textContent === name);
  return { store, box, onward, button };
}

it('keeps the focus at the line whose button goes under it, never X’s page', async () => {
  const { store, button } = await show('a', 'b');
  button('Mend a')?.focus();
  await act(() => store.show(seenOf('b', 'c')));

  expect(button('Mend a')).toBeUndefined();
  const { tagName, textContent } = document.activeElement ?? document.body;
  expect([tagName, textContent?.includes('About a')]).toEqual(['LI', true]);
});

it('takes the focus from no editor that has it since', async () => {
  const { store, button } = await show('a', 'b');
  const editor = document.body.appendChild(document.createElement('input'));
  button('Mend a')?.focus();
  editor.focus();
  await act(() => store.show(seenOf('b', 'c')));
  expect(document.activeElement).toBe(editor);

  await act(() => store.show(seenOf('c')));
  expect(document.activeElement).toBe(editor);
});

it('leaves the focus where it is while its button stays', async () => {
  const { store, button } = await show('a', 'b');
  button('Mend b')?.focus();
  await act(() => store.show(seenOf('b', 'c')));
  expect(document.activeElement).toBe(button('Mend b'));
});

it('goes on to X by Tab from a last line without buttons', async () => {
  const { store, button, onward } = await show('a');
  button('Mend a')?.focus();
  await act(() => store.show(seenOf()));
  const tab = new KeyboardEvent('keydown', { key: 'Tab', bubbles: true, cancelable: true });
  document.activeElement?.dispatchEvent(tab);
  await vi.waitFor(() => expect(onward).toHaveBeenCalledOnce());
});

it('goes straight from "Post anyway" to the first reason', async () => {
  const { store, button } = await show('a');
  await act(() => store.hold(seenOf('a'), 'stop'));
  button('Post anyway')?.focus();
  await act(() => button('Post anyway')?.click());
  expect(document.activeElement?.textContent).toBe('It is not so');
});
