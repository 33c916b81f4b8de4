import { describe, expect, it } from 'vitest';
import { DAY, HOUR, idAt, inSight, NOON, outSight } from '../../support/history';
import { aStore } from '../../support/store';

describe('history', () => {
  it('knows nobody whom it never met', async () => {
    const store = aStore();
    await expect(store.history({ handle: 'ada' })).resolves.toBeNull();
    await expect(store.marks(['ada', '__proto__'])).resolves.toEqual([]);
  });

  it('says who somebody is to us', async () => {
    const store = aStore();
    await store.recordSights([
      inSight({ by: 'Ada', name: 'Ada Lovelace', lang: 'fr' }),
      outSight({ at: NOON + HOUR, customer: 'Ada' }),
      inSight({ by: 'Ada', name: 'Ada Lovelace', at: NOON + 2 * DAY, lang: null }),
    ]);
    await expect(store.history({ handle: '@ADA' })).resolves.toMatchObject({
      customerId: 'ada',
      handle: 'Ada',
      displayName: 'Ada Lovelace',
      lang: 'fr',
      contacts: 2,
      firstContactAt: NOON,
      lastContactAt: NOON + 2 * DAY,
      lastReply: { at: NOON + HOUR, initials: 'MK' },
      waitingSince: NOON + 2 * DAY,
      note: '',
      more: false,
      entries: [{ at: NOON + 2 * DAY }, { direction: 'out', handle: 'AcmeParcels' }, { text: /parcel/ }],
    });
  });

  it('pages back without losing or repeating a post, also where several bear one time', async () => {
    const store = aStore();
    const times = [0, 1, 2, 2, 2, 3, 4];
    await store.recordSights(times.map((hour, i) => inSight({ id: String(i + 1), at: NOON + hour * HOUR })));
    const seen: string[] = [];
    let before: number | undefined;
    for (let more = true; more;) {
      const page = await store.history({
        handle: 'ada',
        limit: 3,
        ...(before === undefined ? {} : { before }),
      });
      seen.push(...(page?.entries.map(entry => entry.postId) ?? []));
      before = page?.entries.at(-1)?.at;
      more = page?.more ?? false;
    }
    expect(seen).toEqual(['7', '6', '5', '4', '3', '2', '1']);
  });

  it('does not show somebody’s past to whoever took over their handle', async () => {
    const store = aStore();
    await store.recordSights([inSight({ by: 'ada', numericId: '1' })]);
    await store.recordSights([inSight({ by: 'ada2', numericId: '1', at: NOON + DAY })]);
    await expect(store.history({ handle: 'ada' })).resolves.toBeNull();
    await expect(store.marks(['ada', 'ADA2'])).resolves.toMatchObject([{ handle: 'ada2' }]);
  });

  it('keeps a note whole, and none about nobody', async () => {
    const store = aStore();
    await store.recordSights([inSight({ id: idAt(NOON) })]);
    await expect(store.saveNote({ customerId: 'ada', text: 'a', author: 'JD' })).resolves.toEqual(['ada']);
    await store.saveNote({ customerId: 'ada', text: 'b\n<b>', author: 'MK' });
    await expect(store.saveNote({ customerId: 'eve', text: 'x', author: 'JD' })).resolves.toEqual([]);
    await expect(store.history({ handle: 'ada' })).resolves.toMatchObject({ note: 'b\n<b>' });
    await expect(store.database.notes.toArray()).resolves.toMatchObject([
      { author: 'MK', at: NOON + 2 * DAY },
    ]);
  });
});
