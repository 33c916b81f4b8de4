import { describe, expect, it } from 'vitest';
import { DAY, inSight, NOON } from '../../support/history';
import { aStore } from '../../support/store';

async function withAda() {
  let now = NOON + 2 * DAY;
  const store = aStore({ now: () => now++ });
  await store.recordSights([inSight(), inSight({ by: 'bob', at: NOON + DAY })]);
  const tag = async (customerId: string, text: string) => {
    const added = await store.addTag({ customerId, text, author: 'JD' });
    return added ?? expect.fail('not kept');
  };
  const tagsOf = async (handle: string) =>
    (await store.history({ handle }))?.tags.map(({ text, author }) => [text, author]);
  return { store, tag, tagsOf };
}

describe('tags', () => {
  it('stand on a customer as they were typed, with who put them there, once each', async () => {
    const { tag, tagsOf } = await withAda();
    const first = await tag('ada', 'Press');
    expect(first).toMatchObject({ handles: ['ada'], tag: { customerId: 'ada', author: 'JD' } });
    const again = await tag('ada', ' PRESS ');
    expect(again).toEqual({ ...first, handles: [] });
    await tag('ada', 'angry');
    await expect(tagsOf('ada')).resolves.toEqual([
      ['Press', 'JD'],
      ['angry', 'JD'],
    ]);
    await expect(tagsOf('bob')).resolves.toEqual([]);
  });

  it('come off, which is kept with who did it, and can be put on again', async () => {
    const { store, tag, tagsOf } = await withAda();
    const { tag: first } = await tag('ada', 'Press');
    await expect(store.removeTag({ tagId: first.id, author: 'MK' })).resolves.toEqual(['ada']);
    await expect(store.removeTag({ tagId: first.id, author: 'MK' })).resolves.toEqual([]);
    await expect(tagsOf('ada')).resolves.toEqual([]);
    await expect(store.database.tags.get(first.id)).resolves.toMatchObject({
      text: 'Press',
      removed: { author: 'MK' },
    });
    await tag('ada', 'press');
    await expect(tagsOf('ada')).resolves.toEqual([['press', 'JD']]);
  });

  it('are suggested by what is in use, most used first', async () => {
    const { store, tag } = await withAda();
    await tag('ada', 'VIP');
    await tag('ada', 'very angry');
    await tag('bob', 'very angry');
    const { tag: off } = await tag('bob', 'vegan');
    await store.removeTag({ tagId: off.id, author: 'JD' });
    await expect(store.suggestTags('')).resolves.toEqual(['very angry', 'VIP']);
    await expect(store.suggestTags('V')).resolves.toEqual(['very angry', 'VIP']);
    await expect(store.suggestTags('ANG')).resolves.toEqual(['very angry']);
  });

  it('are not put on somebody who is not kept, nor without end', async () => {
    const { store, tag } = await withAda();
    await expect(store.addTag({ customerId: 'eve', text: 'x', author: 'JD' })).resolves.toBeNull();
    for (let i = 0; i < 50; i++) await tag('ada', `tag ${i}`);
    await expect(tag('ada', 'one more')).rejects.toThrow('50 tags');
  });
});
