// @vitest-environment happy-dom
import { signal } from '@preact/signals';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { PromiseOffer } from '../../../src/ui/components/PromiseOffer';
import { createPromiseStore } from '../../../src/ui/stores/promise-store';
import { now } from './gallery/people';

const HOUR = 3_600_000;
const AT = new Date(2026, 10, 21, 9).getTime();

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  document.body.replaceChildren();
});

async function show({ fails = false } = {}) {
  const takenBack = vi.fn(async () => {});
  const save = vi.fn(async () => {
    if (fails) throw new Error('full');
    return takenBack;
  });
  const store = createPromiseStore({
    at: AT,
    words: 'tomorrow 9:00',
    understand: async words => (words === 'friday' ? { at: AT + 24 * HOUR, rest: '' } : null),
    save,
  });
  const onOver = vi.fn();
  const onBack = vi.fn();
  const box = document.createElement('div');
  document.body.append(box);
  await act(() =>
    render(<PromiseOffer store={store} now={signal(now)} onBack={onBack} onOver={onOver} />, box),
  );
  const settle = () =>
    act(async () => {
      await vi.advanceTimersByTimeAsync(0);
    });
  return { store, save, takenBack, onOver, onBack, box, settle };
}

function button(box: HTMLElement) {
  const found = box.querySelector('button');
  if (!found) throw new Error('no button');
  return found;
}

describe('the offer to keep a promise', () => {
  it('makes the follow-up with one click, and can take it back', async () => {
    const { box, save, takenBack, settle } = await show();
    expect(button(box).textContent).toBe('Follow up tomorrow 9:00');

    button(box).click();
    await settle();
    expect(save).toHaveBeenCalledWith({ at: AT, rest: '' });
    expect(box.textContent).toBe('Follow-up tomorrow 9:00.Undo');
    button(box).click();
    await settle();

    expect(takenBack).toHaveBeenCalledOnce();
  });

  it('takes another moment that is typed, and none that is not understood', async () => {
    const { box, store, save, settle } = await show();

    await store.type('some day');
    await settle();
    button(box).click();
    expect(save).not.toHaveBeenCalled();
    await store.type('friday');
    await settle();
    button(box).click();
    await settle();

    expect(save).toHaveBeenCalledWith({ at: AT + 24 * HOUR, rest: '' });
  });

  it('says when it could not be kept, and can be tried again', async () => {
    const { box, save, settle } = await show({ fails: true });

    button(box).click();
    await settle();
    expect(box.textContent).toContain('The follow-up was not saved.');
    button(box).click();
    await settle();

    expect(save).toHaveBeenCalledTimes(2);
  });

  it('goes after half a minute, but not while the agent is in it', async () => {
    const { box, onOver } = await show();
    box.querySelector('input')?.focus();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(onOver).not.toHaveBeenCalled();

    box.querySelector('input')?.blur();
    await vi.advanceTimersByTimeAsync(3_000);

    expect(onOver).toHaveBeenCalledOnce();
  });

  it('goes by Escape and brings the agent back', async () => {
    const { box, onOver, onBack } = await show();
    const field = box.querySelector('input');
    field?.focus();

    field?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true }));

    expect([onBack, onOver].map(spy => spy.mock.calls.length)).toEqual([1, 1]);
  });

  it('does not let the focus fall to the page when its field goes', async () => {
    const { box, settle } = await show();
    const field = box.querySelector('input');
    field?.focus();

    field?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true }));
    await settle();

    expect(box.contains(document.activeElement)).toBe(true);
  });
});
