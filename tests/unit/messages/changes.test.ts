// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { acceptListeners, announce } from '../../../src/messages/announce';
import type { Change } from '../../../src/messages/protocol';
import { send } from '../../../src/messages/send';
import { watchChanges } from '../../../src/messages/watch-changes';
import { extension, type FakePort } from '../../support/fake-extension';

vi.mock('webextension-polyfill', async () => ({
  default: (await import('../../support/fake-extension')).extension,
}));

acceptListeners();
let leaving = new AbortController();

function watch(): { heard: Change[]; port: () => FakePort; lines: () => number } {
  const heard: Change[] = [];
  extension.runtime.connect.mockClear();
  watchChanges(change => heard.push(change), leaving.signal);
  const { results } = extension.runtime.connect.mock;
  return { heard, port: () => results.at(-1)?.value as FakePort, lines: () => results.length };
}

const later = () => vi.spyOn(performance, 'now').mockReturnValue(performance.now() + 60_000);

afterEach(() => {
  leaving.abort();
  leaving = new AbortController();
  vi.restoreAllMocks();
});

describe('watchChanges', () => {
  it('hears what the background announces, and nothing after its end', () => {
    const { heard } = watch();
    announce({ kind: 'customers', handles: ['ada'] });
    leaving.abort();
    announce({ kind: 'setup' });
    expect(heard).toEqual([{ kind: 'customers', handles: ['ada'] }]);
  });

  it('lays the line again when the tab comes into view, and says that something may have been missed', () => {
    const { heard, port, lines } = watch();
    port().cut();
    expect(lines()).toBe(1);
    later();
    document.dispatchEvent(new Event('visibilitychange'));
    expect(lines()).toBe(2);
    expect(heard).toEqual([{ kind: 'missed' }]);
    announce({ kind: 'templates' });
    expect(heard.at(-1)).toEqual({ kind: 'templates' });
  });

  it('lays it again after the next answer, too', async () => {
    const { heard, port } = watch();
    port().cut();
    later();
    vi.spyOn(extension.runtime, 'sendMessage').mockResolvedValue({ ok: true, value: null } as never);
    await send('setup.read', {});
    expect(heard).toEqual([{ kind: 'missed' }]);
  });

  it('does not become a loop with a line that breaks at once', () => {
    const { port, lines } = watch();
    later();
    for (let i = 0; i < 5; i++) {
      port().cut();
      document.dispatchEvent(new Event('visibilitychange'));
    }
    expect(lines()).toBe(2);
  });

  it('skips what it does not understand', () => {
    const { heard } = watch();
    announce({ kind: 'from a newer version' } as unknown as Change);
    announce(null as unknown as Change);
    expect(heard).toEqual([]);
  });
});
