import { afterEach, describe, expect, it, vi } from 'vitest';
import { setupItem } from '../../../src/storage/setup-item';
import { extension } from '../../support/fake-extension';

vi.mock('webextension-polyfill', async () => ({
  default: (await import('../../support/fake-extension')).extension,
}));

afterEach(() => extension.storage.resetState());

// As version 1 wrote it.
const old = {
  version: 1,
  value: {
    agent: { name: 'Jane Doe', initials: 'JD' },
    brands: [
      { handle: 'AcmeParcels', name: 'Acme Parcels' },
      { handle: 'acme_care', name: 'Acme Care' },
    ],
    targetMinutes: 240,
  },
};

describe('setupItem', () => {
  it('takes up a set-up of version 1, with nothing said about its brands', async () => {
    await extension.storage.local.set({ setup: old });
    const none = {
      links: [],
      products: [],
      timezone: null,
      hours: [],
      incident: { since: null, until: null, about: '', words: [], answers: [] },
    };

    await expect(setupItem.read()).resolves.toEqual({
      ...old.value,
      brands: old.value.brands.map(brand => Object.assign({}, brand, none)),
    });
  });

  it('takes up that nothing was set up', async () => {
    await extension.storage.local.set({ setup: { version: 1, value: null } });
    await expect(setupItem.read()).resolves.toBeNull();
  });
});
