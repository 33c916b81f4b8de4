import { describe, expect, it } from 'vitest';
import { anIntent, DAY, HOUR, idAt, inSight, MINUTE, NOON, outSight } from '../../support/history';
import { aStore } from '../../support/store';

const POSTED = { pressId: 'p1', postId: idAt(NOON + 11 * MINUTE), postedAt: NOON + 11 * MINUTE };
const ANSWER = 'Sorry that your parcel is late. We are looking for it.';

describe('which wordings went to whom', () => {
  it('is kept with the reply, once, with what its thread can be known by', async () => {
    const store = aStore();
    await store.recordSights([inSight({ answers: '41' }, { conversationId: '40', scene: 'thread' })]);
    await store.keepPress(anIntent({ wordingIds: ['warm-1'] }));
    expect(await store.uses(10)).toEqual([]);
    await store.keepReply({ ...POSTED, postId: null });
    await store.keepReply(POSTED);

    expect(await store.uses(10)).toEqual([
      {
        pressId: 'p1',
        at: NOON + 10 * MINUTE,
        brand: 'acmeparcels',
        customer: 'ada',
        thread: [idAt(NOON), '41', '40'],
        templateIds: ['delay'],
        wordingIds: ['warm-1'],
      },
    ]);
    expect(await store.useOf('p1')).toMatchObject({ customer: 'ada' });
    expect(await store.threadOf({ id: idAt(NOON), replyToId: null })).toEqual([idAt(NOON), '41', '40']);
    expect(await store.threadOf({ id: '7', replyToId: null })).toEqual(['7']);
  });
});

describe('what the ranking is told', () => {
  it('holds how much of the draft was sent, where the conversation stood, and is told once', async () => {
    const store = aStore();
    await store.recordSights([inSight()]);
    await store.keepPress(anIntent({ draft: ANSWER, text: `${ANSWER} Talk soon, Ada. ^JD` }));
    await store.keepReply({ ...POSTED, postId: null });
    await store.keepLearning({}, ['p1']);
    await store.keepReply(POSTED);

    expect(await store.choiceOf('p1')).toMatchObject({ state: 'first', kept: 1, fresh: 0 });
    expect(await store.freshChoices()).toEqual([]);
  });

  it('sees that a draft was thrown away', async () => {
    const store = aStore();
    await store.recordSights([inSight()]);
    await store.keepPress(anIntent({ draft: ANSWER, text: 'Your refund left us on Monday. ^JD' }));
    await store.keepReply(POSTED);

    expect((await store.choiceOf('p1'))?.kept).toBeLessThan(0.3);
  });

  it('has each answer of a colleague that was seen with its question, once and in time order', async () => {
    const store = aStore();
    const question = inSight();
    const second = inSight({ by: 'bob', at: NOON - DAY, text: '@AcmeParcels is it open?' });
    const answers = [
      outSight({ at: NOON + HOUR, text: `${ANSWER} ^MK`, answers: idAt(NOON) }),
      outSight({ at: NOON - 20 * HOUR, text: 'Until ten. ^LS', answers: second.post.id, customer: 'bob' }),
    ];
    await store.recordSights([question, second, ...answers]);
    await store.recordSights(answers);

    expect(await store.freshChoices()).toMatchObject([
      { text: '@AcmeParcels is it open?', reply: 'Until ten. ^LS', templateId: null },
      { text: question.post.text, reply: `${ANSWER} ^MK`, templateId: null, state: 'first' },
    ]);
  });

  it('has no answer whose question is unknown, a translation or our own, and none that was sent from here', async () => {
    const store = aStore();
    await store.recordSights([
      inSight(),
      inSight({ by: 'eve', at: NOON + 1, translated: true }),
      outSight({ at: NOON + HOUR, answers: '12' }),
      outSight({ at: NOON + HOUR + 1, answers: idAt(NOON + 1), customer: 'eve' }),
    ]);
    await store.keepPress(anIntent());
    await store.recordSights([
      outSight({ at: POSTED.postedAt, text: anIntent().text, answers: idAt(NOON) }),
      outSight({ at: POSTED.postedAt + MINUTE, text: 'And one more thing.', answers: POSTED.postId }),
    ]);

    expect((await store.freshChoices()).map(choice => choice.pressId)).toEqual(['p1']);
  });
});

describe('a brand’s replies', () => {
  it('come newest first, page by page', async () => {
    const store = aStore();
    await store.recordSights([
      inSight(),
      outSight({ at: NOON + 1, text: 'one' }),
      outSight({ at: NOON + 2, text: 'two' }),
      outSight({ at: NOON + 3, text: 'three' }),
    ]);
    const first = await store.repliesOf({ brand: 'AcmeParcels', before: Infinity, limit: 2 });
    expect(first.replies).toMatchObject([
      { text: 'three', customer: 'ada' },
      { text: 'two', at: NOON + 2 },
    ]);
    const rest = await store.repliesOf({ brand: 'AcmeParcels', before: first.next ?? 0, limit: 9 });
    expect(rest).toMatchObject({ replies: [{ text: 'one' }], next: null });
  });
});
