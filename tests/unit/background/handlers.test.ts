import { describe, expect, it, vi } from 'vitest';
import { anIntent, aPost, idAt, inSight, MINUTE, NOON, outSight } from '../../support/history';
import { contentsOf } from '../../support/store';
import { aTemplate } from '../../support/template';
import { aBackground, ready, setup } from './a-background';

const situation = { post: aPost({ name: 'Ada Lovelace' }), brand: 'AcmeParcels' };
const POSTED = { pressId: 'p1', postId: idAt(NOON + 11 * MINUTE), postedAt: NOON + 11 * MINUTE };

describe('the background', () => {
  it('records and answers nothing before the set-up is finished', async () => {
    const { handlers, store } = aBackground();
    await handlers['sights.record']({ sights: [inSight()] });
    await handlers['people.record']({ people: [{ handle: 'ada', displayName: 'Ada', numericId: '1' }] });
    await handlers['reply.pressed'](anIntent());
    await handlers['reply.posted'](POSTED);

    expect(await contentsOf(store)).toEqual({
      posts: [],
      customers: [],
      dailyCounts: [],
      notes: [],
      replies: [],
    });
    await expect(handlers['setup.read']({})).resolves.toBeNull();
    await expect(handlers['customers.marks']({ handles: ['ada'] })).resolves.toEqual([]);
    await expect(handlers['history.read']({ handle: 'ada' })).resolves.toBeNull();
    await expect(handlers['drafts.suggest']({ situation })).resolves.toEqual({
      drafts: [],
      more: 0,
      sure: false,
    });
    await expect(handlers['note.save']({ customerId: 'ada', text: 'x' })).rejects.toThrow(
      'Finish the welcome page',
    );
  });

  it('finishes the set-up with a library to start from, once', async () => {
    const { handlers, store, changes } = aBackground();
    await handlers['setup.save'](setup);
    expect(changes).toEqual([{ kind: 'templates' }, { kind: 'setup' }]);
    await store.putTemplates([aTemplate({ name: 'My own words' })]);
    await handlers['setup.save']({ ...setup, targetMinutes: 30 });
    await expect(handlers['setup.read']({})).resolves.toMatchObject({ targetMinutes: 30 });
    expect((await store.templates()).map(template => template.name)).toEqual(['My own words', 'Thanks']);
  });

  it('walks from a mention to a reply in the history', async () => {
    const { handlers, changes } = await ready();
    await handlers['sights.record']({ sights: [inSight({ name: 'Ada Lovelace' })] });
    await expect(handlers['customers.marks']({ handles: ['Ada', 'eve'] })).resolves.toMatchObject([
      { customerId: 'ada', contacts: 1, waitingSince: NOON, lastReply: null },
    ]);
    const { drafts, more, sure } = await handlers['drafts.suggest']({ situation });
    expect(drafts[0]).toMatchObject({ templateId: 'delay', text: 'Sorry, Ada.', missing: [] });
    expect({ more, sure }).toEqual({ more: 0, sure: true });

    await handlers['reply.pressed'](anIntent());
    await handlers['reply.posted'](POSTED);
    await handlers['note.save']({ customerId: 'ada', text: 'Likes tea' });

    await expect(handlers['history.read']({ handle: 'ada' })).resolves.toMatchObject({
      waitingSince: null,
      note: 'Likes tea',
      entries: [
        { initials: 'JD', template: 'Late parcel', brand: 'AcmeParcels' },
        { direction: 'in', brand: 'AcmeParcels' },
      ],
    });
    expect(changes).toEqual([1, 2, 3].map(() => ({ kind: 'customers', handles: ['ada'] })));
  });

  it('loses no reply when it is stopped between press and outcome', async () => {
    const first = await ready();
    await first.handlers['sights.record']({ sights: [inSight()] });
    await first.handlers['reply.pressed'](anIntent());

    const second = aBackground({ store: first.store, saved: first.saved });
    await second.handlers['reply.posted'](POSTED);
    const third = aBackground({ store: first.store, saved: first.saved });
    await third.handlers['reply.posted'](POSTED);
    await third.handlers['reply.pressed'](anIntent());
    await third.handlers['sights.record']({
      sights: [outSight({ at: POSTED.postedAt, text: anIntent().text, answers: idAt(NOON) })],
    });

    const { posts, dailyCounts, replies } = await contentsOf(first.store);
    expect(posts.flatMap(post => post.made?.template ?? [])).toEqual(['Late parcel']);
    expect(posts).toHaveLength(2);
    expect(dailyCounts).toMatchObject([{ inbound: 1, outbound: 1, here: 1 }]);
    expect(replies).toMatchObject([{ state: 'done' }]);
  });

  it('forgets a press that X refused', async () => {
    const { handlers, store } = await ready();
    await handlers['reply.pressed'](anIntent());
    await handlers['reply.failed']({ pressId: 'p1' });
    expect((await contentsOf(store)).replies).toEqual([]);
  });

  it('files nothing that does not fit the set-up, whoever sends it', async () => {
    const { handlers, store, changes } = await ready();
    await handlers['sights.record']({
      sights: [
        inSight({}, { brand: 'Stranger' }),
        inSight({}, { customer: 'bob' }),
        inSight({ by: 'AcmeParcels' }),
      ],
    });
    await handlers['reply.pressed'](anIntent({ brand: 'jane_private' }));
    await handlers['reply.pressed'](anIntent({ pressId: 'p2', customer: 'acmeparcels' }));
    const { posts, customers, replies } = await contentsOf(store);
    expect({ posts, customers, replies }).toEqual({ posts: [], customers: [], replies: [] });
    expect(changes).toEqual([]);
  });

  it('says so when a note finds no customer, instead of losing it', async () => {
    const { handlers } = await ready();
    await expect(handlers['note.save']({ customerId: 'eve', text: 'x' })).rejects.toThrow('was not saved');
  });

  it('keeps a reply although the library cannot be read', async () => {
    const { handlers, store, readTemplates } = await ready();
    await handlers['sights.record']({ sights: [inSight()] });
    readTemplates.mockRejectedValue(new Error('broken'));
    await handlers['reply.pressed'](anIntent());
    await expect(handlers['reply.posted'](POSTED)).resolves.toBeUndefined();
    expect((await contentsOf(store)).posts).toMatchObject([
      {},
      { made: { pressId: 'p1', template: 'Late parcel' } },
    ]);
  });

  it('reads the templates once for many questions', async () => {
    const { handlers, readTemplates } = await ready();
    for (let i = 0; i < 3; i++) await handlers['drafts.suggest']({ situation });
    await handlers['drafts.search']({ situation, query: 'thanks' });
    expect(readTemplates).toHaveBeenCalledOnce();
  });

  it('learns from each reply which template is used', async () => {
    const { handlers } = await ready();
    await handlers['sights.record']({ sights: [inSight()] });
    await expect(handlers['drafts.search']({ situation, query: '' })).resolves.toMatchObject([
      { templateId: 'delay' },
      {},
    ]);
    await handlers['reply.pressed'](anIntent({ templateIds: ['thanks'] }));
    await handlers['reply.posted'](POSTED);
    await expect(handlers['drafts.search']({ situation, query: '' })).resolves.toMatchObject([
      { templateId: 'thanks' },
      {},
    ]);
  });

  it('keeps what it learned, and takes it up again after it was stopped', async () => {
    const first = await ready();
    await first.handlers['sights.record']({ sights: [inSight()] });
    for (let i = 0; i < 21; i++) {
      const pressId = `p${i}`;
      await first.handlers['reply.pressed'](anIntent({ pressId, templateIds: ['thanks'] }));
      await first.handlers['reply.posted']({ ...POSTED, pressId, postId: idAt(POSTED.postedAt, i) });
    }
    await vi.waitFor(async () => expect((await first.store.learning()).fresh).toHaveLength(1));

    const second = aBackground({ store: first.store, saved: first.saved });
    const byUse = await second.handlers['drafts.search']({ situation, query: '' });
    expect(byUse[0]?.templateId).toBe('thanks');

    await first.store.keepLearning('damaged', []);
    const third = aBackground({ store: first.store, saved: first.saved });
    await expect(third.handlers['drafts.search']({ situation, query: '' })).resolves.toEqual(byUse);
  });

  it('fills one template with answers, and says when it is gone', async () => {
    const { handlers, store } = aBackground();
    await store.putTemplates([aTemplate({ text: 'Is it {{ ask.order_number }}?' })]);
    await handlers['setup.save'](setup);
    const request = { situation, templateId: 'delay', answers: { order_number: '4711' } };
    await expect(handlers['drafts.fill'](request)).resolves.toMatchObject({
      text: 'Is it 4711?',
      missing: [],
    });
    await expect(handlers['drafts.fill']({ ...request, templateId: 'gone' })).rejects.toThrow(
      'no longer there',
    );
  });
});
