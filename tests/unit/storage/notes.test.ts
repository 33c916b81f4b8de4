import { describe, expect, it } from 'vitest';
import { HOUR, inSight, MINUTE, NOON } from '../../support/history';
import { aStore } from '../../support/store';

describe('notes', () => {
  it('keep what they said before, with who and when, but not every pause in writing', async () => {
    let now = NOON;
    const store = aStore({ now: () => now });
    await store.recordSights([inSight()]);
    const save = async (text: string, author: string, at: number) => {
      now = at;
      await store.saveNote({ customerId: 'ada', text, author });
    };
    await save('Likes', 'JD', NOON);
    await save('Likes tea', 'JD', NOON + MINUTE);
    await save('Likes coffee', 'MK', NOON + 2 * MINUTE);
    await save('Likes coffee', 'JD', NOON + HOUR);
    await save('', 'MK', NOON + 2 * HOUR);

    await expect(store.database.notes.toArray()).resolves.toMatchObject([
      {
        text: '',
        author: 'MK',
        at: NOON + 2 * HOUR,
        earlier: [
          { text: 'Likes tea', author: 'JD', at: NOON + MINUTE },
          { text: 'Likes coffee', author: 'MK', at: NOON + 2 * MINUTE },
        ],
      },
    ]);
    await expect(store.history({ handle: 'ada' })).resolves.toMatchObject({ note: '', noted: null });
  });

  it('tell who wrote last', async () => {
    const store = aStore();
    await store.recordSights([inSight()]);
    await store.saveNote({ customerId: 'ada', text: 'Likes tea', author: 'JD' });
    await expect(store.history({ handle: 'ada' })).resolves.toMatchObject({
      note: 'Likes tea',
      noted: { author: 'JD' },
    });
  });
});
