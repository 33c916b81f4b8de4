import { describe, expect, it } from 'vitest';
import type { Store } from '../../../src/storage/store';
import { anIntent, DAY, HOUR, idAt, inSight, MINUTE, NOON, outSight } from '../../support/history';
import { aStore, contentsOf } from '../../support/store';
import { aTemplate } from '../../support/template';

const POSTED = NOON + 11 * MINUTE;
const posted = (postId: string | null = idAt(POSTED)) => ({ pressId: 'p1', postId, postedAt: POSTED });
const sighted = (over: Parameters<typeof outSight>[0] = {}) =>
  outSight({ at: POSTED, text: anIntent().text, answers: idAt(NOON), ...over });

async function pressed(): Promise<Store> {
  const store = aStore();
  await store.putTemplates([aTemplate()]);
  await store.recordSights([inSight({ text: 'Where is it?' })]);
  await store.keepPress(anIntent());
  return store;
}

async function expectOneReply(store: Store, id = idAt(POSTED)) {
  const { posts, customers, dailyCounts, replies } = await contentsOf(store);
  const ours = posts.filter(post => post.filing.direction === 'out');
  expect(ours).toHaveLength(1);
  expect(ours[0]).toMatchObject({
    id,
    initials: 'JD',
    text: anIntent().text,
    made: { pressId: 'p1', agent: 'JD', templateIds: ['delay'], template: 'Late parcel', seconds: 660 },
  });
  expect(customers).toMatchObject([
    { id: 'ada', waitingSince: null, lastReply: { postId: id, initials: 'JD' } },
  ]);
  expect(dailyCounts).toMatchObject([
    { inbound: 1, outbound: 1, here: 1, byAgent: [['JD', 1]], byTemplate: [['delay', 1]], seconds: [660] },
  ]);
  expect(replies).toHaveLength(1);
}

describe('a reply', () => {
  it('stands in the history with template, agent and time to answer once X took it', async () => {
    const store = await pressed();
    await expect(store.keepReply(posted())).resolves.toEqual(['ada']);
    await expectOneReply(store);
    await expect(store.history({ handle: 'ada' })).resolves.toMatchObject({
      entries: [
        { direction: 'out', initials: 'JD', template: 'Late parcel', postId: idAt(POSTED) },
        { direction: 'in' },
      ],
    });
  });

  it('counts once, however often press, outcome and sight are told', async () => {
    const store = await pressed();
    for (let i = 0; i < 2; i++) {
      await store.keepPress(anIntent());
      await store.keepReply(posted());
      await store.recordSights([sighted()]);
    }
    await store.dropPress('p1');
    await expectOneReply(store);
  });

  it('is completed by the sight of its post when no outcome was ever heard', async () => {
    const store = await pressed();
    await store.recordSights([sighted()]);
    await expectOneReply(store);
    await store.keepReply(posted());
    await expectOneReply(store);
  });

  it('stands in the history without a link until X’s id is seen', async () => {
    const store = await pressed();
    await store.keepReply(posted(null));
    await expectOneReply(store, 'press:p1');
    await expect(store.history({ handle: 'ada' })).resolves.toMatchObject({ entries: [{ postId: '' }, {}] });
    await store.keepReply(posted(null));
    await store.recordSights([sighted()]);
    await expectOneReply(store);
    await store.keepReply(posted(null));
    await expectOneReply(store);
  });

  it('takes X’s word over a guess by the same words', async () => {
    const store = await pressed();
    await store.recordSights([sighted({ id: idAt(POSTED, 1), text: anIntent().text })]);
    await store.keepReply(posted());
    const { posts, dailyCounts } = await contentsOf(store);
    expect(posts.filter(post => post.made).map(post => post.id)).toEqual([idAt(POSTED)]);
    expect(dailyCounts).toMatchObject([{ outbound: 2, here: 1, seconds: [660] }]);
  });

  it('leaves nothing behind when X refused it', async () => {
    const store = await pressed();
    const before = await contentsOf(aStore());
    await store.dropPress('p1');
    expect((await contentsOf(store)).replies).toEqual(before.replies);
    await expect(store.keepReply(posted())).resolves.toEqual([]);
    expect((await contentsOf(store)).posts).toHaveLength(1);
  });

  it('is not taken for a colleague’s answer with other words', async () => {
    const store = await pressed();
    await store.recordSights([sighted({ text: 'We found it. ^MK' })]);
    const { posts, replies } = await contentsOf(store);
    expect(posts.find(post => post.filing.direction === 'out')).toMatchObject({ initials: 'MK', made: null });
    expect(replies).toMatchObject([{ state: 'pressed' }]);
  });

  it('tells the ranking which words it answered', async () => {
    const store = await pressed();
    await store.keepReply(posted());
    await store.keepReply(posted());
    await expect(store.choices(10)).resolves.toMatchObject([
      { templateId: 'delay', text: 'Where is it?', reply: anIntent().text },
    ]);
  });

  it('to somebody never seen makes them a customer', async () => {
    const store = aStore();
    await store.keepPress(anIntent({ customer: 'Eve' }));
    await store.keepReply(posted());
    await expect(store.marks(['eve'])).resolves.toMatchObject([
      { handle: 'Eve', contacts: 0, waitingSince: null },
    ]);
  });

  it('is not waited for longer than a day', async () => {
    const store = aStore({ now: () => NOON + 2 * DAY });
    await store.keepPress(anIntent());
    await store.keepPress(anIntent({ pressId: 'p2', pressedAt: NOON + 2 * DAY - HOUR }));
    await store.stopWaiting();
    expect((await contentsOf(store)).replies.map(reply => reply.pressId)).toEqual(['p2']);
  });
});
