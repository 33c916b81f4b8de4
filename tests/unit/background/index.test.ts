import 'fake-indexeddb/auto';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { NO_DETAILS } from '../../../src/core/brand';
import { send } from '../../../src/messages/send';
import { ask, extension, ownPage } from '../../support/fake-extension';
import { inSight } from '../../support/history';

vi.mock('webextension-polyfill', async () => ({
  default: (await import('../../support/fake-extension')).extension,
}));

const setup = {
  agent: { name: 'Jane Doe', initials: 'JD' },
  brands: [{ ...NO_DETAILS, handle: 'AcmeParcels', name: 'Acme Parcels' }],
  targetMinutes: 60,
};
const installed = extension.runtime.onInstalled as unknown as { trigger(details: unknown): Promise<unknown> };

beforeAll(async () => {
  Object.assign(extension.storage.local, { setAccessLevel: () => Promise.resolve() });
  await import('../../../src/background/index');
  vi.spyOn(extension.runtime, 'sendMessage').mockImplementation(ask);
  // All of the background is loaded at once: a busy machine takes its time over that.
}, 60_000);

describe('the entry', () => {
  it('opens the welcome page after the installation, and not after an update', async () => {
    await installed.trigger({ reason: 'update' });
    expect(extension.runtime.openOptionsPage).not.toHaveBeenCalled();
    await installed.trigger({ reason: 'install' });
    expect(extension.runtime.openOptionsPage).toHaveBeenCalledOnce();
  });

  it('answers a tab on X from the first moment, and keeps what it is told', async () => {
    await expect(send('setup.read', {})).resolves.toBeNull();
    await expect(send('view.read', {})).resolves.toEqual({ drawerOpen: false });
    await expect(ask({ countersign: 'setup.save', request: setup }, ownPage)).resolves.toEqual({ ok: true });
    await send('sights.record', { sights: [inSight()] });
    await expect(send('history.read', { handle: 'ada' })).resolves.toMatchObject({ contacts: 1 });
    await expect(send('setup.read', {})).resolves.toEqual(setup);
    const situation = { post: inSight().post, brand: 'AcmeParcels' };
    await expect(send('drafts.suggest', { situation })).resolves.toMatchObject({
      drafts: [{}, {}, {}],
      more: 13,
    });
    await send('view.save', { drawerOpen: true });
    await expect(send('view.read', {})).resolves.toEqual({ drawerOpen: true });
  });
});
