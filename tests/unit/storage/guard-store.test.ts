import { describe, expect, it } from 'vitest';
import { HOUR, idAt, inSight, MINUTE, NOON, outSight } from '../../support/history';
import { aStore } from '../../support/store';

describe('what a post is looked at with', () => {
  it('holds the names, notes and words of the customer, and what we told them', async () => {
    const store = aStore();
    await store.recordSights([
      inSight({ by: 'ada', name: 'Ada B.', numericId: '7' }),
      outSight({ at: NOON + HOUR, answers: idAt(NOON) }),
      inSight({
        by: 'countess',
        name: 'Countess',
        numericId: '7',
        at: NOON + 2 * HOUR,
        text: 'Still waiting',
      }),
    ]);
    await store.recordPeople([{ handle: 'countess', displayName: 'Countess', numericId: '7' }]);
    await store.saveNote({ customerId: 'ada', text: 'is really called Byron', author: 'JD' });

    const guarded = await store.guarded('Countess');

    expect(guarded?.names).toEqual(expect.arrayContaining(['Countess', 'countess', 'ada', 'Byron']));
    expect(guarded?.names).not.toContain('really');
    expect(guarded).toMatchObject({
      notes: ['is really called Byron'],
      theirs: ['Still waiting', '@AcmeParcels where is my parcel?'],
      ours: [{ text: 'It is on its way. ^MK', at: NOON + HOUR, replyToId: idAt(NOON), by: 'MK' }],
      lang: 'en',
    });
    await expect(store.guarded('stranger')).resolves.toBeNull();
  });

  it('leaves out what only a translation was seen of', async () => {
    const store = aStore();
    await store.recordSights([inSight({ text: 'translated words', translated: true })]);
    expect((await store.guarded('ada'))?.theirs).toEqual([]);
  });

  it('knows a post that the page does not show any more', async () => {
    const store = aStore();
    await store.recordSights([inSight()]);
    await expect(store.postOf(idAt(NOON))).resolves.toMatchObject({
      id: idAt(NOON),
      author: { handle: 'ada' },
      text: '@AcmeParcels where is my parcel?',
      postedAt: NOON,
    });
    await expect(store.postOf('1')).resolves.toBeNull();
  });

  it('knows who signs for a brand', async () => {
    const store = aStore();
    await store.recordSights([inSight(), outSight({ at: NOON + HOUR }), outSight({ at: NOON + 2 * HOUR })]);
    await expect(store.signersOf('AcmeParcels')).resolves.toEqual(['MK']);
    await expect(store.signersOf('AcmeCare')).resolves.toEqual([]);
  });
});

describe('who holds a number', () => {
  async function withNumbers() {
    const store = aStore();
    await store.recordSights([
      inSight({ text: 'my order 4711-22 is late' }),
      inSight({ by: 'bob', at: NOON + MINUTE, text: 'order 4711-223, and 22 days' }),
      inSight({ by: 'eve', at: NOON + 2 * MINUTE, text: 'where is it?' }),
      outSight({ at: NOON + HOUR, customer: 'eve', text: 'Is it order 4711-22? ^MK' }),
    ]);
    await store.tidySearch();
    return store;
  }

  it('is whoever wrote it, as a whole', async () => {
    const store = await withNumbers();
    await expect(store.holdersOf('4711-22')).resolves.toEqual([{ handles: ['ada'] }]);
    await expect(store.holdersOf('4711-223')).resolves.toEqual([{ handles: ['bob'] }]);
    await expect(store.holdersOf('0000-00')).resolves.toEqual([]);
  });

  it('is nobody when many have it', async () => {
    const store = aStore();
    await store.recordSights(
      Array.from({ length: 6 }, (_, i) =>
        inSight({ by: `c${i}`, at: NOON + i * MINUTE, text: 'I called 0800123456' }),
      ),
    );
    await expect(store.holdersOf('0800123456')).resolves.toEqual([]);
  });

  it('takes any text for a number, signs and all', async () => {
    const store = await withNumbers();
    for (const odd of ['(4711', '4711-22)', '[\\', '+++', ''])
      await expect(store.holdersOf(odd)).resolves.toBeInstanceOf(Array);
  });
});
