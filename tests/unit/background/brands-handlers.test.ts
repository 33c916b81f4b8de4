import { describe, expect, it } from 'vitest';
import { NO_DETAILS } from '../../../src/core/brand';
import { NO_RULES } from '../../../src/core/guards/rules';
import { aPost, HOUR, NOON, outSight } from '../../support/history';
import { contentsOf } from '../../support/store';
import { aTemplate } from '../../support/template';
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

  it('holds its own number as X shows it, which no page that knew it not takes away', async () => {
    const { handlers, saved, store } = await ready();
    const rules = { ...NO_RULES, barred: [{ word: 'cheap', lang: null }] };

    await handlers['people.record']({
      people: [{ handle: 'acmeparcels', displayName: 'Acme', numericId: '4711' }],
    });
    await handlers['brand.change']({ handle: 'AcmeParcels', changes: { guards: rules } });

    expect(saved.setup?.brands[0]?.guards).toEqual({ ...rules, accountId: '4711' });
    expect((await contentsOf(store)).customers).toEqual([]);
  });

  it('takes its number from a post of its own, too', async () => {
    const { handlers, saved } = await ready();
    await handlers['sights.record']({ sights: [outSight({ numericId: '4711' })] });
    expect(saved.setup?.brands[0]?.guards.accountId).toBe('4711');
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

describe('drafts', () => {
  const templates = [
    aTemplate(),
    aTemplate({
      id: 'outage',
      name: 'Outage',
      shortcut: 'outage',
      tags: ['outage'],
      examples: [],
      text: '{{ brand.incident }}{% maybe %} News: {{ brand.link.status }}{% endmaybe %}',
    }),
    aTemplate({
      id: 'night',
      name: 'Out of hours',
      shortcut: 'night',
      examples: [],
      text: 'We are back {{ brand.hours.next_open }}.',
    }),
    aTemplate({ id: 'joke', name: 'Joke', shortcut: 'joke', tags: ['joke'], examples: ['where is it?'] }),
  ];
  const incident = { ...NO_DETAILS.incident, since: NOON, about: 'The parcel search is down' };
  const situation = { post: aPost({ text: '@AcmeParcels where is my parcel?' }), brand: 'AcmeParcels' };

  async function background() {
    const { handlers } = await ready({ templates });
    return {
      say: (changes: object) => handlers['brand.change']({ handle: 'AcmeParcels', changes }),
      drafts: async (text = situation.post.text) =>
        (await handlers['drafts.suggest']({ situation: { ...situation, post: aPost({ text }) } })).drafts,
    };
  }

  it('take up an incident with its links first, and go back when it ends', async () => {
    const { say, drafts } = await background();
    const [before] = await drafts();
    expect(before?.templateId).toBe('delay');

    await say({ incident, links: [{ name: 'status', address: 'https://status.acme.example' }] });
    const [first, ...others] = await drafts();
    expect(first).toMatchObject({
      templateId: 'outage',
      text: 'The parcel search is down. News: https://status.acme.example',
      why: 'incident: The parcel search is down',
    });
    expect(others.map(({ templateId }) => templateId)).not.toContain('joke');

    await say({ incident: { ...incident, until: NOON + HOUR } });
    expect(await drafts()).toMatchObject([{ templateId: 'delay' }, {}, {}]);
  });

  it('say while the brand is closed when it is back, by the brand’s own clock', async () => {
    const { say, drafts } = await background();
    // It is Tuesday, 13:00 in London time and 22:00 in Tokyo.
    const hours = [2, 3].map(weekday => ({ weekday, from: '09:00', to: '17:00' }));

    await say({ hours, timezone: 'Asia/Tokyo' });
    expect((await drafts('hello'))[0]).toMatchObject({
      templateId: 'night',
      text: 'We are back tomorrow at 09:00.',
      why: 'closed, back tomorrow at 09:00',
    });
    expect((await drafts('where is my parcel')).slice(0, 2).map(({ templateId }) => templateId)).toEqual([
      'delay',
      'night',
    ]);

    await say({ timezone: 'UTC' });
    expect((await drafts('hello')).map(({ templateId }) => templateId)).not.toContain('night');
  });

  it('know the products as customers write them', async () => {
    const { handlers } = await ready({
      templates: [aTemplate({ text: 'Is it the {{ post.product | else: "parcel" }}?' })],
    });
    await handlers['brand.change']({ handle: 'AcmeParcels', changes: { products: ['Acme Kettle'] } });
    const post = aPost({ text: 'my acme kettle does not boil' });

    const { drafts } = await handlers['drafts.suggest']({ situation: { post, brand: 'AcmeParcels' } });
    expect(drafts[0]?.text).toBe('Is it the Acme Kettle?');
  });
});
