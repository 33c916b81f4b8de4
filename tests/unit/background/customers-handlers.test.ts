import { describe, expect, it } from 'vitest';
import { createUpkeep } from '../../../src/background/upkeep';
import { DAY, HOUR, idAt, inSight, NOON, outSight } from '../../support/history';
import { ready } from './a-background';

async function withAda() {
  const background = await ready();
  await background.handlers['sights.record']({ sights: [inSight(), inSight({ by: 'bob', at: NOON + DAY })] });
  background.changes.length = 0;
  return background;
}

const TOMORROW = {
  customerId: 'ada',
  postId: null,
  text: 'Call',
  dueAt: NOON + 3 * DAY,
  state: 'open' as const,
};
const told = (...handles: string[]) => ({ kind: 'customers', handles });

describe('what agents do with a customer', () => {
  it('is signed by the agent, and every tab hears of it', async () => {
    const { handlers, changes } = await withAda();
    const tag = await handlers['tag.add']({ customerId: 'ada', text: 'press' });
    expect(tag).toMatchObject({ text: 'press', author: 'JD' });
    await expect(handlers['tags.suggest']({ query: 'pr' })).resolves.toEqual(['press']);
    await handlers['tag.remove']({ tagId: tag.id });
    await expect(handlers['followUp.save'](TOMORROW)).resolves.toMatchObject({ author: 'JD' });
    await expect(handlers['followUps.open']({})).resolves.toMatchObject([{ text: 'Call', handle: 'ada' }]);
    await handlers['customer.solve']({ customerId: 'ada', solved: true });
    const { mergeId } = await handlers['customers.merge']({ into: 'ada', from: 'bob' });
    await handlers['customers.split']({ mergeId });
    expect(changes).toEqual([
      told('ada'),
      told('ada'),
      told('ada'),
      told('ada'),
      expect.objectContaining({ kind: 'customers' }),
      expect.objectContaining({ kind: 'customers' }),
    ]);
    await expect(handlers['history.read']({ handle: 'ada' })).resolves.toMatchObject({ state: 'solved' });
  });

  it('says so when the customer is no longer kept', async () => {
    const { handlers } = await withAda();
    const gone = 'no longer kept';
    await expect(handlers['tag.add']({ customerId: 'eve', text: 'x' })).rejects.toThrow(gone);
    await expect(handlers['followUp.save']({ ...TOMORROW, customerId: 'eve' })).rejects.toThrow(gone);
    await expect(handlers['customer.solve']({ customerId: 'eve', solved: true })).rejects.toThrow(gone);
    await expect(handlers['customers.merge']({ into: 'ada', from: 'eve' })).rejects.toThrow(gone);
  });

  it('forgets and remembers again', async () => {
    const { handlers, changes } = await withAda();
    await handlers['customer.forget']({ customerId: 'ada' });
    expect(changes).toEqual([told('ada')]);
    await handlers['sights.record']({ sights: [inSight()] });
    await expect(handlers['history.read']({ handle: 'ada' })).resolves.toBeNull();
    await handlers['customer.remember']({ handle: 'Ada' });
    await handlers['sights.record']({ sights: [inSight({ at: NOON + 3 * DAY })] });
    await expect(handlers['history.read']({ handle: 'ada' })).resolves.toMatchObject({ contacts: 1 });
  });

  it('drops what X shows as deleted', async () => {
    const { handlers, changes } = await withAda();
    const answer = outSight({ at: NOON + HOUR, answers: idAt(NOON) });
    await handlers['sights.record']({ sights: [answer] });
    changes.length = 0;
    await handlers['posts.gone']({ answeredBy: [answer.post.id, '1'] });
    expect(changes).toEqual([told('ada')]);
    await expect(handlers['history.read']({ handle: 'ada' })).resolves.toMatchObject({
      contacts: 0,
      entries: [{ direction: 'out' }],
    });
  });
});

describe('what is done now and then', () => {
  it('removes piece by piece, and asks to be called again before it takes too long', async () => {
    const { store } = await withAda();
    let pieces = 0;
    let asked = 0;
    const heard: string[] = [];
    const upkeep = createUpkeep({
      store: {
        stopWaiting: () => store.stopWaiting(),
        tidyGone: () => store.tidyGone(),
        scrubMentions: () => store.scrubMentions(),
        removeExpired: () => Promise.resolve({ handles: [`c${(pieces += 1)}`], more: pieces < 60 }),
      },
      gate: { open: async (_closed, work) => work({} as never) },
      drafting: { unlearn: () => Promise.resolve() },
      tell: handles => heard.push(...handles),
      rest: () => Promise.resolve(),
      again: async () => void (asked += 1),
    });
    await upkeep();
    expect([asked, heard.length]).toEqual([1, pieces]);
    for (let i = 0; i < 2; i++) await upkeep();
    expect(heard).toHaveLength(60);
    expect(asked).toBe(2);
  });
});
