import { describe, expect, it, vi } from 'vitest';
import { createLock } from '../../../src/background/lock';
import { behindLock } from '../../../src/background/lock-gate';
import type { Handlers } from '../../../src/messages/protocol';
import { schemas } from '../../../src/messages/schemas';
import { isPin, keptPin, type KeptPin } from '../../../src/storage/lock-item';
import { MINUTE, NOON } from '../../support/history';

vi.mock('webextension-polyfill', async () => ({
  default: (await import('../../support/fake-extension')).extension,
}));

function anItem<T>(empty: T) {
  const item = {
    value: empty,
    read: async () => item.value,
    save: async (next: T) => void (item.value = next),
    watch: () => undefined,
  };
  return item;
}

/** A lock that takes "2468" for ten minutes; `again` is the same after the background was stopped. */
function aLock() {
  const clock = { now: NOON };
  const pin = anItem<KeptPin | null>(null);
  const tries = anItem({ failed: 0, at: 0 });
  const atWork = anItem<number | null>(null);
  const changed = vi.fn();
  const wakeAt = vi.fn(async () => undefined);
  const start = () =>
    createLock({
      pin,
      tries,
      atWork,
      // Stretching takes its time in earnest; that it does is shown below.
      keptPin: async (words, minutes) => ({ minutes, salt: '', hash: words, iterations: 1 }),
      isPin: async (words, known) => known.hash === words,
      now: () => clock.now,
      changed,
      wakeAt,
    });
  return { clock, pin, tries, atWork, changed, wakeAt, lock: start(), again: start };
}

async function aSetLock() {
  const all = aLock();
  await all.lock.set({ next: '2468', minutes: 10 });
  return all;
}

describe('the lock', () => {
  it('is open for ever without a PIN', async () => {
    const { lock, clock } = aLock();
    clock.now += 1_000 * MINUTE;
    expect(await lock.isLocked()).toBe(false);
    await lock.close();
    expect(await lock.isLocked()).toBe(false);
  });

  it('locks when nobody was at work for so long, and not before', async () => {
    const { lock, clock } = await aSetLock();
    clock.now += 9 * MINUTE;
    expect(await lock.isLocked()).toBe(false);
    await lock.touch();
    clock.now += 9 * MINUTE;
    expect(await lock.isLocked()).toBe(false);
    clock.now += 2 * MINUTE;
    expect(await lock.isLocked()).toBe(true);
    await lock.touch();
    expect(await lock.isLocked()).toBe(true);
  });

  it('stays as it is when the background is stopped, and locks when the browser was', async () => {
    const { again, atWork } = await aSetLock();
    expect(await again().isLocked()).toBe(false);
    atWork.value = null;
    expect(await again().isLocked()).toBe(true);
  });

  it('tells everybody when it is woken after the time', async () => {
    const { lock, clock, changed, wakeAt } = await aSetLock();
    expect(wakeAt).toHaveBeenLastCalledWith(NOON + 10 * MINUTE);
    changed.mockClear();
    clock.now += 9 * MINUTE;
    await lock.due();
    expect(changed).not.toHaveBeenCalled();
    clock.now += 2 * MINUTE;
    await lock.due();
    expect(changed).toHaveBeenCalledOnce();
  });

  it('locks when the clock was set back', async () => {
    const { lock, clock } = await aSetLock();
    clock.now -= 60 * MINUTE;
    expect(await lock.isLocked()).toBe(true);
  });

  it('opens with the PIN and with nothing else', async () => {
    const { lock } = await aSetLock();
    await lock.close();
    expect(await lock.unlock('1111')).toEqual({ is: 'wrong', waitSeconds: 0 });
    expect(await lock.isLocked()).toBe(true);
    expect(await lock.unlock('2468')).toEqual({ is: 'right' });
    expect(await lock.isLocked()).toBe(false);
  });

  it('makes guessing slow, also after a restart and for many at once', async () => {
    const { lock, again, clock, tries } = await aSetLock();
    await lock.close();
    await Promise.all(['1', '2', '3'].map(guess => lock.unlock(guess)));
    expect(await lock.unlock('2468')).toEqual({ is: 'too soon', waitSeconds: 5 });
    expect(await again().unlock('2468')).toEqual({ is: 'too soon', waitSeconds: 5 });
    expect(tries.value.failed).toBe(3);
    clock.now += 5_000;
    expect(await lock.unlock('4')).toEqual({ is: 'wrong', waitSeconds: 10 });
    clock.now += 10_000;
    const all = await Promise.all(['5', '6', '2468'].map(guess => lock.unlock(guess)));
    expect(all.map(answer => answer.is)).toEqual(['wrong', 'too soon', 'too soon']);
    clock.now += 20_000;
    expect(await lock.unlock('2468')).toEqual({ is: 'right' });
    expect(tries.value.failed).toBe(0);
  });

  it('never makes people wait longer than a quarter of an hour', async () => {
    const { lock, clock, tries } = await aSetLock();
    tries.value = { failed: 50, at: clock.now };
    expect(await lock.unlock('2468')).toEqual({ is: 'too soon', waitSeconds: 900 });
  });

  it('asks for the PIN before it is changed or taken away', async () => {
    const { lock, pin } = await aSetLock();
    expect((await lock.set({ pin: 'x', next: '9999', minutes: 5 })).is).toBe('wrong');
    expect((await lock.remove('x')).is).toBe('wrong');
    expect(pin.value).toMatchObject({ hash: '2468', minutes: 10 });
    expect((await lock.set({ pin: '2468', minutes: 5 })).is).toBe('right');
    expect(pin.value).toMatchObject({ hash: '2468', minutes: 5 });
    expect((await lock.remove('2468')).is).toBe('right');
    expect(pin.value).toBeNull();
  });
});

describe('a PIN on disk', () => {
  it('is told again and does not stand there', async () => {
    const kept = await keptPin('2468', 10);
    expect(JSON.stringify(kept)).not.toContain('2468');
    expect(kept.iterations).toBeGreaterThanOrEqual(600_000);
    expect(await isPin('2468', kept)).toBe(true);
    expect(await isPin('2469', kept)).toBe(false);
    expect((await keptPin('2468', 10)).hash).not.toBe(kept.hash);
  });
});

describe('what goes on while locked', () => {
  const answered = vi.fn(async () => 'an answer');
  const all = Object.fromEntries(Object.keys(schemas).map(name => [name, answered])) as unknown as Handlers;
  const ask = (handlers: Handlers, name: string) =>
    (handlers as unknown as Record<string, (request: unknown) => Promise<unknown>>)[name]?.({});

  it('is signing, posting and writing down, and nothing that tells of a customer', async () => {
    const locked = behindLock(all, { isLocked: async () => true });
    const open = [];
    for (const name of Object.keys(schemas)) {
      const told = await ask(locked, name)?.catch((error: unknown) => String(error));
      if (told === 'an answer') open.push(name);
      else expect(told).toBe('Locked: Countersign is locked. Unlock it on its own page.');
    }
    expect(open.filter(name => !name.startsWith('lock.')).sort()).toEqual([
      'backup.restored',
      'corrections.read',
      'guard.check',
      'guard.overridden',
      'note.save',
      'pages.open',
      'people.record',
      'reply.failed',
      'reply.posted',
      'reply.pressed',
      'setup.read',
      'sights.record',
      'view.read',
      'view.save',
    ]);
  });

  it('is everything again once it is unlocked', async () => {
    const open = behindLock(all, { isLocked: async () => false });
    for (const name of Object.keys(schemas)) expect(await ask(open, name)).toBe('an answer');
  });
});
