import { describe, expect, it } from 'vitest';
import { HOUR, inSight, NOON, outSight } from '../../support/history';
import { aStore } from '../../support/store';

async function adasStore() {
  const store = aStore();
  await store.recordSights([
    inSight({ at: NOON, text: '@AcmeParcels Wo bleibt mein Päckchen?' }),
    outSight({ at: NOON + HOUR, text: 'We are looking for the parcel. ^MK' }),
    inSight({ at: NOON + 2 * HOUR, text: '@AcmeParcels the PARCEL is broken' }),
    outSight({ at: NOON + 3 * HOUR, text: 'Sorry to hear that. ^JD' }),
    outSight({ at: NOON + 4 * HOUR, text: 'A new parcel is on its way. ^MK' }),
    inSight({ by: 'bob', at: NOON + 5 * HOUR, text: '@AcmeParcels my parcel' }),
  ]);
  const customerId = (await store.history({ handle: 'ada' }))?.customerId ?? '';
  const find = (question: Partial<Parameters<typeof store.findContacts>[0]>) =>
    store.findContacts({ customerId, query: '', direction: null, initials: null, ...question });
  const hours = async (question: Parameters<typeof find>[0]) =>
    (await find(question)).entries.map(entry => (entry.at - NOON) / HOUR);
  return { store, customerId, find, hours };
}

describe('looking into one customer’s history', () => {
  it('finds every word, whatever its case and accents, newest first, of nobody else', async () => {
    const { hours } = await adasStore();

    expect(await hours({ query: 'parcel' })).toEqual([4, 2, 1, 0]);
    expect(await hours({ query: ' PARCEL  brok ' })).toEqual([2]);
    expect(await hours({ query: 'packchen' })).toEqual([0]);
  });

  it('keeps to theirs, to ours, or to what one of us signed', async () => {
    const { hours } = await adasStore();

    expect(await hours({ direction: 'in' })).toEqual([2, 0]);
    expect(await hours({ direction: 'out' })).toEqual([4, 3, 1]);
    expect(await hours({ initials: 'MK', query: 'parcel' })).toEqual([4, 1]);
  });

  it('pages back, each contact once, and says where it ends', async () => {
    const { find } = await adasStore();

    const first = await find({ limit: 3 });
    const second = await find({ limit: 3, before: first.entries.at(-1)?.at ?? 0 });

    expect([first.more, second.more]).toEqual([true, false]);
    expect([...first.entries, ...second.entries].map(entry => (entry.at - NOON) / HOUR)).toEqual([
      4, 3, 2, 1, 0,
    ]);
  });

  it('does not tear apart what was written in one moment', async () => {
    const store = aStore();
    await store.recordSights([
      inSight({ id: '9', at: NOON, text: '@AcmeParcels one' }),
      inSight({ id: '8', at: NOON, text: '@AcmeParcels two' }),
      inSight({ id: '7', at: NOON - HOUR, text: '@AcmeParcels three' }),
    ]);
    const customerId = (await store.history({ handle: 'ada' }))?.customerId ?? '';

    const page = await store.findContacts({
      customerId,
      query: '',
      direction: null,
      initials: null,
      limit: 1,
    });

    expect(page.entries).toHaveLength(2);
    expect(page.more).toBe(true);
  });

  it('names who signed, who answered last first', async () => {
    const { store, customerId } = await adasStore();

    expect(await store.findSigners(customerId)).toEqual(['MK', 'JD']);
  });
});
