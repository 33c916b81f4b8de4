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

const guards = {
  levels: {},
  fixed: [],
  anyway: true,
  barred: [],
  hosts: [],
  published: [],
  accountId: null,
  dmText: '',
};

// As version 2 wrote it.
const second = {
  version: 2,
  value: {
    ...old.value,
    brands: [
      {
        handle: 'AcmeParcels',
        name: 'Acme Parcels',
        links: [{ name: 'help', address: 'https://help.acme.example' }],
        products: ['kettle'],
        timezone: 'Europe/Berlin',
        hours: [{ weekday: 1, from: '09:00', to: '17:00' }],
        incident: { since: 1, until: null, about: 'Down', words: ['down'], answers: [] },
      },
    ],
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
      guards,
    };

    await expect(setupItem.read()).resolves.toEqual({
      ...old.value,
      brands: old.value.brands.map(brand => Object.assign({}, brand, none)),
    });
  });

  it('takes up a set-up of version 2, whose posts are looked at as usual', async () => {
    await extension.storage.local.set({ setup: second });

    await expect(setupItem.read()).resolves.toEqual({
      ...second.value,
      brands: second.value.brands.map(brand => Object.assign({}, brand, { guards })),
    });
  });

  it.each([1, 2])('takes up that nothing was set up in version %i', async version => {
    await extension.storage.local.set({ setup: { version, value: null } });
    await expect(setupItem.read()).resolves.toBeNull();
  });
});
