import { describe, expect, it } from 'vitest';
import type { Store } from '../../../src/storage/store';
import type { TableName } from '../../../src/storage/tables';
import { DAY, HOUR, inSight, NOON, outSight } from '../../support/history';
import { aStore, everythingIn } from '../../support/store';

const author = 'JD';
/** Each writer, and the table that it fills. */
const writers: Record<string, { table: TableName; write(store: Store): Promise<unknown> }> = {
  'a note': {
    table: 'notes',
    write: store => store.saveNote({ customerId: 'ada', text: 'Likes tea', author }),
  },
  'a tag': { table: 'tags', write: store => store.addTag({ customerId: 'ada', text: 'press', author }) },
  'a follow-up': {
    table: 'followUps',
    write: store =>
      store.saveFollowUp({
        customerId: 'ada',
        postId: null,
        text: 'Call',
        dueAt: NOON + DAY,
        state: 'open',
        author,
      }),
  },
  solved: {
    table: 'solves',
    write: store => store.solveCustomer({ customerId: 'ada', solved: true, author }),
  },
  'a merge': {
    table: 'merges',
    write: store => store.joinCustomers({ into: 'ada', from: 'bob', author }),
  },
  'somebody forgotten': { table: 'forgotten', write: store => store.forgetCustomer('ada') },
  'a deleted post': {
    table: 'gone',
    write: store => store.dropGonePosts([outSight({ at: NOON + HOUR }).post.id]),
  },
};

describe('a full disk', () => {
  it.each(Object.entries(writers))(
    'refuses %s in words and leaves everything as it was',
    async (_, writer) => {
      const store = aStore();
      const asked = inSight();
      await store.recordSights([
        asked,
        outSight({ at: NOON + HOUR, answers: asked.post.id }),
        inSight({ by: 'ada', at: NOON + 2 * HOUR }),
        inSight({ by: 'bob', at: NOON + 3 * HOUR }),
      ]);
      const before = await everythingIn(store);
      // Both connections of a store have hooks of their own; what fails is the write itself.
      const add = IDBObjectStore.prototype.add;
      const put = IDBObjectStore.prototype.put;
      const full = function (real: typeof add) {
        return function (this: IDBObjectStore, ...args: Parameters<typeof add>) {
          if (this.name === writer.table) throw new DOMException('no room', 'QuotaExceededError');
          return real.apply(this, args);
        };
      };
      IDBObjectStore.prototype.add = full(add);
      IDBObjectStore.prototype.put = full(put);
      try {
        await expect(writer.write(store)).rejects.toThrow('The disk is full');
      } finally {
        IDBObjectStore.prototype.add = add;
        IDBObjectStore.prototype.put = put;
      }
      await expect(everythingIn(store)).resolves.toEqual(before);
      await writer.write(store);
      await expect(everythingIn(store)).resolves.not.toEqual(before);
    },
  );
});
