import { describe, expect, it } from 'vitest';
import { DAY, HOUR, idAt, inSight, MINUTE, NOON, outSight } from '../../support/history';
import { aStore } from '../../support/store';

const TOMORROW = {
  customerId: 'ada',
  postId: idAt(NOON),
  text: 'Ask the carrier',
  dueAt: NOON + DAY,
  state: 'open' as const,
  author: 'JD',
};

async function withAda() {
  let now = NOON + HOUR;
  const store = aStore({ now: () => now });
  await store.recordSights([inSight({ name: 'Ada L.' })]);
  const save = async (wish: Parameters<typeof store.saveFollowUp>[0] = TOMORROW) => {
    const saved = await store.saveFollowUp(wish);
    return saved ?? expect.fail('not kept');
  };
  return { store, save, later: (at: number) => void (now = at) };
}

describe('follow-ups', () => {
  it('are listed with whom they are for, due first', async () => {
    const { store, save } = await withAda();
    await expect(save()).resolves.toMatchObject({ handles: ['ada'], followUp: { changed: null } });
    await save({ ...TOMORROW, text: 'Sooner', dueAt: NOON + 2 * HOUR });
    await expect(store.openFollowUps()).resolves.toMatchObject([
      { text: 'Sooner', handle: 'ada', displayName: 'Ada L.', author: 'JD', rangAt: null },
      { text: 'Ask the carrier', answeredSince: false },
    ]);
    const history = await store.history({ handle: 'ada' });
    expect(history?.followUps.map(({ text }) => text)).toEqual(['Sooner', 'Ask the carrier']);
  });

  it('are one when the same is asked twice', async () => {
    const { store, save } = await withAda();
    const first = await save();
    await expect(save()).resolves.toEqual(first);
    await expect(store.openFollowUps()).resolves.toHaveLength(1);
  });

  it('ring once, and again after a snooze, with who snoozed', async () => {
    const { store, save, later } = await withAda();
    const { followUp } = await save();
    later(NOON + DAY);
    await store.rangFollowUps([followUp.id]);
    await expect(store.openFollowUps()).resolves.toMatchObject([{ rangAt: NOON + DAY }]);
    later(NOON + DAY + MINUTE);
    const snoozed = { ...TOMORROW, id: followUp.id, dueAt: NOON + 2 * DAY, author: 'MK' };
    await expect(save(snoozed)).resolves.toMatchObject({
      followUp: {
        id: followUp.id,
        rangAt: null,
        author: 'JD',
        changed: { author: 'MK', at: NOON + DAY + MINUTE },
      },
    });
    await save({ ...snoozed, state: 'done' });
    await expect(store.openFollowUps()).resolves.toEqual([]);
    await expect(store.history({ handle: 'ada' })).resolves.toMatchObject({ followUps: [] });
  });

  it('say when the customer was answered after they were made, but not by the reply that made them', async () => {
    const { store, save } = await withAda();
    await save();
    await store.recordSights([outSight({ at: NOON + HOUR + MINUTE })]);
    await expect(store.openFollowUps()).resolves.toMatchObject([{ answeredSince: false }]);
    await store.recordSights([outSight({ at: NOON + 3 * HOUR })]);
    await expect(store.openFollowUps()).resolves.toMatchObject([{ answeredSince: true }]);
  });

  it('are not kept for nobody, and one that is gone is not made again', async () => {
    const { store } = await withAda();
    await expect(store.saveFollowUp({ ...TOMORROW, customerId: 'eve' })).resolves.toBeNull();
    await expect(store.saveFollowUp({ ...TOMORROW, id: 'gone' })).resolves.toBeNull();
  });
});
