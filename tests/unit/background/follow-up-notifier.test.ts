import { describe, expect, it, vi } from 'vitest';
import { createNotifier } from '../../../src/background/follow-up-notifier';
import { HOUR, NOON } from '../../support/history';
import { aFollowUp } from './a-follow-up';

interface Shown {
  title: string;
  message: string;
  buttons?: unknown[];
}

function aNotifier({ allowed = true, locked = false, buttons = true, open = [aFollowUp()] } = {}) {
  const shown = new Map<string, Shown>();
  const deps = {
    save: vi.fn(async () => {}),
    open: vi.fn(async () => {}),
    openList: vi.fn(async () => {}),
  };
  const notifications = {
    async create(id: string, options: Shown) {
      if (options.buttons && !buttons) throw new Error('unexpected property "buttons"');
      shown.set(id, options);
      return id;
    },
    clear: async (id: string) => shown.delete(id),
    getAll: async () => Object.fromEntries(shown),
  };
  const notifier = createNotifier({
    notifications: () => (allowed ? notifications : null),
    iconUrl: 'icon',
    say: (key, ...values) => [key, ...values].join(' '),
    isLocked: async () => locked,
    readOpen: async () => open,
    now: () => NOON,
    ...deps,
  });
  return { notifier, shown, ...deps };
}

describe('a follow-up as a notification', () => {
  it('names the customer and what is to be done', async () => {
    const { notifier, shown } = aNotifier();

    await notifier.ring([aFollowUp()]);

    expect(shown.get('follow-up:f1')).toMatchObject({
      title: 'dueTitle Ada Byron (@ada)',
      message: 'ask the carrier',
      buttons: [{ title: 'dueDone' }, { title: 'dueLater' }],
    });
  });

  it('asks whether it is still needed when the customer was answered meanwhile', async () => {
    const { notifier, shown } = aNotifier();

    await notifier.ring([aFollowUp({ answeredSince: true })]);

    expect(shown.get('follow-up:f1')?.title).toBe('dueNeeded Ada Byron (@ada)');
  });

  it('goes without buttons where the browser has none', async () => {
    const { notifier, shown } = aNotifier({ buttons: false });

    await notifier.ring([aFollowUp()]);

    expect(shown.get('follow-up:f1')).not.toHaveProperty('buttons');
  });

  it('tells of many in one', async () => {
    const { notifier, shown } = aNotifier();

    await notifier.ring(['1', '2', '3', '4'].map(id => aFollowUp({ id })));

    expect([...shown].map(([id, { title }]) => `${id}: ${title}`)).toEqual(['follow-up:several: dueMany 4']);
  });

  it('names nobody while locked', async () => {
    const { notifier, shown, open, openList } = aNotifier({ locked: true });

    await notifier.ring([aFollowUp()]);
    await notifier.clicked('follow-up:f1');

    expect(JSON.stringify([...shown])).not.toMatch(/ada|carrier/i);
    expect(open).not.toHaveBeenCalled();
    expect(openList).toHaveBeenCalledOnce();
  });

  it('opens the post by a click, and the customer where there is none', async () => {
    const open = [aFollowUp(), aFollowUp({ id: 'f2', postId: null })];
    const { notifier, open: opened } = aNotifier({ open });

    await notifier.clicked('follow-up:f1');
    await notifier.clicked('follow-up:f2');
    await notifier.clicked('somebody else’s');

    expect(opened.mock.calls).toEqual([['https://x.com/ada/status/41'], ['https://x.com/ada']]);
  });

  it('is done or put off by its buttons', async () => {
    const { notifier, save } = aNotifier();

    await notifier.pressed('follow-up:f1', 0);
    await notifier.pressed('follow-up:f1', 1);

    expect(save.mock.calls).toMatchObject([
      [{ id: 'f1', state: 'done' }],
      [{ id: 'f1', state: 'open', dueAt: NOON + HOUR }],
    ]);
  });

  it('goes away when it was done elsewhere', async () => {
    const { notifier, shown } = aNotifier();
    await notifier.ring([aFollowUp(), aFollowUp({ id: 'f2' })]);

    await notifier.keepOnly([aFollowUp({ id: 'f2' })]);

    expect([...shown.keys()]).toEqual(['follow-up:f2']);
  });

  it('does nothing where it is not allowed', async () => {
    const { notifier, shown } = aNotifier({ allowed: false });

    await notifier.ring([aFollowUp()]);
    await notifier.keepOnly([]);

    expect(shown.size).toBe(0);
  });
});
