import { describe, expect, it } from 'vitest';
import { ready, setup } from './a-background';

const links = [{ name: 'help', address: 'https://help.acme.example' }];

describe('what is said about a brand', () => {
  it('is kept, and drafts are asked for anew without anything on X starting over', async () => {
    const { handlers, saved, changes } = await ready();

    await handlers['brand.change']({ handle: 'acmeparcels', changes: { links } });

    expect(saved.setup?.brands[0]).toMatchObject({ handle: 'AcmeParcels', links });
    expect(changes).toEqual([{ kind: 'templates' }]);
  });

  it('stays when the welcome page saves', async () => {
    const { handlers } = await ready();
    await handlers['brand.change']({ handle: 'AcmeParcels', changes: { links } });

    await handlers['setup.save']({ ...setup, brands: [{ handle: 'AcmeParcels', name: 'Acme' }] });

    await expect(handlers['setup.read']({})).resolves.toMatchObject({ brands: [{ name: 'Acme', links }] });
  });

  it('loses nothing when two pages change it at once', async () => {
    const { handlers, saved } = await ready();

    await Promise.all([
      handlers['brand.change']({ handle: 'AcmeParcels', changes: { links } }),
      handlers['brand.change']({ handle: 'AcmeParcels', changes: { products: ['kettle'] } }),
    ]);

    expect(saved.setup?.brands[0]).toMatchObject({ links, products: ['kettle'] });
  });

  it('is refused for an account that is none of the brands, and the next change is heard', async () => {
    const { handlers, saved } = await ready();

    await expect(handlers['brand.change']({ handle: 'other', changes: { links } })).rejects.toThrow('@other');
    await handlers['brand.change']({ handle: 'AcmeParcels', changes: { links } });

    expect(saved.setup?.brands[0]).toMatchObject({ links });
  });
});

it('names the templates for the pages that choose among them', async () => {
  const { handlers } = await ready();
  const names = await handlers['templates.names']({});

  expect(names.map(({ name }) => name)).toContain('Thanks');
  expect(names[0]).not.toHaveProperty('wordings');
});
