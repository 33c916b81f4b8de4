// @vitest-environment happy-dom
import { signal } from '@preact/signals';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { mount } from '../../../../src/ui/overlay/mount';
import { light } from '../gallery/looks';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  document.body.replaceChildren();
});

function leaveWhileTyping() {
  const life = new AbortController();
  const { host, root } = mount({
    parent: document.body,
    vnode: <input />,
    signal: life.signal,
    look: signal(light),
  });
  root.querySelector('input')?.focus();
  life.abort();
  const press = (key: string, more: KeyboardEventInit = {}) => {
    const event = new KeyboardEvent('keydown', { key, cancelable: true, ...more });
    root.activeElement?.dispatchEvent(event);
    return event;
  };
  return { host, root, press };
}

describe('UI that leaves under the agent’s hands', () => {
  it('is empty at once, and keeps the keys until the hands rest', () => {
    const { host, root, press } = leaveWhileTyping();
    expect(root.querySelector('input')).toBeNull();
    for (let n = 0; n < 5; n += 1) {
      expect(press('l').defaultPrevented).toBe(true);
      vi.advanceTimersByTime(1_000);
      expect(host.isConnected).toBe(true);
    }
    vi.advanceTimersByTime(2_000);
    expect(host.isConnected).toBe(false);
  });

  it('leaves the browser its own keys', () => {
    const { press } = leaveWhileTyping();
    expect(press('Tab').defaultPrevented).toBe(false);
    expect(press('r', { ctrlKey: true }).defaultPrevented).toBe(false);
  });

  it('goes when the focus goes elsewhere', () => {
    const { host, root } = leaveWhileTyping();
    root.activeElement?.dispatchEvent(new FocusEvent('blur'));
    vi.advanceTimersByTime(1);
    expect(host.isConnected).toBe(false);
  });
});
