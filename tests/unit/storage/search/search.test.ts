import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wantedWords, wordsOf } from '../../../../src/core/search/words';
import type { Store } from '../../../../src/storage/store';
import { DAY, HOUR, idAt, inSight, NOON, outSight } from '../../../support/history';
import { aStore } from '../../../support/store';

async function found(store: Store, query: string): Promise<string[]> {
  const { customers } = await store.searchCustomers({ query, sort: 'name' });
  return customers.map(customer => customer.customerId);
}

/** Everything that stands in the tables of the search. */
async function dump({ database: db }: Store): Promise<string> {
  const tables = [db.searchTail, db.searchPages, db.searchDocs, db.searchState];
  return JSON.stringify(await Promise.all(tables.map(table => table.toArray())));
}

/** A store with Ada, who wrote about a parcel and was answered, Bob, who waits, and Mio, who writes Japanese. */
async function withThree() {
  const store = aStore();
  await store.recordSights([
    inSight({ by: 'ada', name: 'Ada Byron', text: 'Where is my parcel 4711?' }),
    outSight({ at: NOON + HOUR, customer: 'ada', text: 'We found it at Croydon. ^MK' }),
    inSight({ by: 'bob_1', name: 'Böb', at: NOON + 2 * HOUR, text: 'No parcel, only a Café voucher' }),
    inSight({ by: 'mio', name: '美緒', at: NOON + 3 * HOUR, text: '荷物がまだ届かない' }),
  ]);
  return store;
}

describe('searchCustomers', () => {
  it.each([
    ['parcel', ['ada', 'bob_1']],
    ['par', ['ada', 'bob_1']],
    ['croydon ada', ['ada']],
    ['parcel cafe', ['bob_1']],
    ['bob', ['bob_1']],
    ['@bob_1', ['bob_1']],
    ['4711', ['ada']],
    ['届かない', ['mio']],
    ['美緒', ['mio']],
    ['ada cafe', []],
    ['arcel', []],
    ['', ['ada', 'bob_1', 'mio']],
  ])('finds by %j before and after it was indexed', async (query, expected) => {
    const store = await withThree();
    expect(await found(store, query)).toEqual(expected);
    await store.tidySearchWholly();
    expect(await store.database.searchTail.count()).toBe(0);
    expect(await found(store, query)).toEqual(expected);
  });

  it('lists who waits longest first, and pages without a gap', async () => {
    const store = await withThree();
    const all: string[] = [];
    let after: string | undefined;
    do {
      const page = await store.searchCustomers({
        query: '',
        sort: 'waiting',
        limit: 1,
        ...(after ? { after } : {}),
      });
      expect(page.total).toBe(3);
      all.push(...page.customers.map(customer => customer.customerId));
      after = page.next ?? undefined;
    } while (after);
    expect(all).toEqual(['bob_1', 'mio', 'ada']);
  });

  it('lists those of one state', async () => {
    const store = await withThree();
    await store.tidySearchWholly();
    const { customers } = await store.searchCustomers({ query: '', sort: 'newest', state: 'answered' });
    expect(customers).toMatchObject([{ customerId: 'ada', state: 'answered', displayName: 'Ada Byron' }]);
  });

  it('shows the post that says it', async () => {
    const store = await withThree();
    const { customers } = await store.searchCustomers({ query: 'croydon', sort: 'match' });
    expect(customers[0]?.found).toEqual({ postId: idAt(NOON + HOUR), text: 'We found it at Croydon. ^MK' });
  });

  it('reads a history for one list after the other once, and anew when somebody wrote meanwhile, wherever', async () => {
    const store = await withThree();
    const other = aStore({ name: store.database.name });
    const shown = async (query: string) =>
      (await store.searchCustomers({ query, sort: 'match' })).customers.map(({ found: text }) => text?.text);
    let read = 0;
    store.database.posts.hook('reading', post => {
      read += 1;
      return post;
    });
    expect(await shown('croydon')).toEqual(['We found it at Croydon. ^MK']);
    const once = read;
    expect(once).toBeGreaterThan(0);
    expect(await shown('4711')).toEqual(['Where is my parcel 4711?']);
    expect(read).toBe(once);

    const answer = { at: NOON + HOUR, customer: 'ada' };
    await other.recordSights([outSight({ ...answer, text: 'We found it at Croydon, in the yard. ^MK' })]);
    expect(await shown('croydon')).toEqual(['We found it at Croydon, in the yard. ^MK']);
    await other.tidySearchWholly();
    await other.recordSights([
      outSight({ ...answer, text: 'We found it at Croydon, in the yard, and it is dry. ^MK' }),
    ]);
    await other.tidySearchWholly();
    expect(await shown('croydon')).toEqual(['We found it at Croydon, in the yard, and it is dry. ^MK']);
  });

  it('finds by tags while they are there', async () => {
    const store = await withThree();
    const added = await store.addTag({ customerId: 'ada', text: 'VIP guest', author: 'JD' });
    expect(await found(store, 'vip')).toEqual(['ada']);
    await store.tidySearchWholly();
    expect(await found(store, 'guest')).toEqual(['ada']);
    expect((await store.searchCustomers({ query: '', sort: 'name', tag: 'vip GUEST' })).total).toBe(1);
    await store.removeTag({ tagId: added?.tag.id ?? '', author: 'JD' });
    expect(await found(store, 'vip')).toEqual([]);
    await store.tidySearchWholly();
    expect(await found(store, 'vip')).toEqual([]);
    expect(await dump(store)).not.toContain('guest');
  });

  it('finds a renamed customer by both handles, and not by the old name', async () => {
    const store = await withThree();
    await store.tidySearchWholly();
    await store.recordSights([inSight({ by: 'ada', numericId: '7', name: 'Ada King', at: NOON + DAY })]);
    await store.recordSights([
      inSight({ by: 'countess', numericId: '7', name: 'Ada King', at: NOON + 2 * DAY }),
    ]);
    for (const _ of [1, 2]) {
      expect(await found(store, 'countess')).toEqual(['ada']);
      expect(await found(store, '@ada')).toEqual(['ada']);
      expect(await found(store, 'king')).toEqual(['ada']);
      expect(await found(store, 'byron')).toEqual([]);
      await store.tidySearchWholly();
    }
  });

  it('finds whom an agent put together as one by the names of both, and taken apart as two', async () => {
    const store = await withThree();
    await store.tidySearchWholly();
    const { mergeId } = await store.joinCustomers({ into: 'ada', from: 'bob_1', author: 'JD' });
    for (const _ of [1, 2]) {
      expect(await found(store, 'bob')).toEqual(['ada']);
      expect(await found(store, 'voucher')).toEqual(['ada']);
      expect(await found(store, '')).toEqual(['ada', 'mio']);
      await store.tidySearchWholly();
    }
    await store.splitCustomers({ mergeId, author: 'JD' });
    for (const _ of [1, 2]) {
      expect(await found(store, 'bob')).toEqual(['bob_1']);
      expect(await found(store, 'byron voucher')).toEqual([]);
      await store.tidySearchWholly();
    }
  });

  it('keeps no word of whom an agent wants forgotten', async () => {
    const store = await withThree();
    await store.tidySearchWholly();
    await store.forgetCustomer('bob_1');
    expect(await found(store, 'voucher')).toEqual([]);
    await store.tidySearchWholly();
    for (const word of ['bob', 'voucher', 'cafe']) expect(await dump(store)).not.toContain(word);
    expect(await found(store, 'parcel')).toEqual(['ada']);
  });

  it('goes on where a stopped background left it', async () => {
    const store = await withThree();
    await store.tidySearchWholly();
    await store.startSearchAnew();
    expect(await found(store, 'parcel')).toEqual([]);
    await store.tidySearch();
    expect(await found(store, 'parcel')).toEqual(['ada', 'bob_1']);
  });

  it('waits for more while a past is brought in, finds all of it meanwhile, and has no more to do afterwards', async () => {
    const store = aStore();
    const customers = Array.from({ length: 300 }, (_, n) => `person_${n}`);
    await store.recordSights(customers.map((by, n) => inSight({ by, at: NOON + n, text: `parcel ${n}` })));
    await store.tidySearch({ importing: true });
    expect(await store.database.searchTail.count()).toBe(1);
    expect(await found(store, 'parcel 299')).toEqual(['person_299']);
    await store.searchAtRest();
    await store.tidySearch();
    expect(await store.database.searchTail.count()).toBe(0);
    expect(await found(store, 'parcel 299')).toEqual(['person_299']);
  });

  it('finds what a plain look at everything finds, whatever was written, moved and indexed in whatever order', async () => {
    const word = fc.constantFrom('parcel', 'parking', 'late', 'Léa', '届かない', '4711', 'a_b');
    const people = fc.constantFrom('ada', 'bob', 'eve', 'mallory');
    const step = fc.oneof(
      fc.record({
        by: people,
        words: fc.array(word, { minLength: 1, maxLength: 3 }),
        at: fc.nat(20),
        out: fc.boolean(),
      }),
      fc.constantFrom('tidy' as const, 'wholly' as const),
    );
    const queries = ['par', 'parcel', 'late lea', '届', '4711 p', 'a_b', 'ada', 'b', ''];
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 14 }), async steps => {
        const store = aStore();
        for (const one of steps) {
          if (one === 'tidy') await store.tidySearch();
          else if (one === 'wholly') await store.tidySearchWholly();
          else {
            const text = one.words.join(' ');
            const id = idAt(NOON + one.at * HOUR, 1);
            const shape = { id, at: NOON + one.at * HOUR, text };
            await store.recordSights([
              one.out
                ? outSight({ ...shape, customer: one.by, to: [one.by] })
                : inSight({ ...shape, by: one.by, name: one.words[0] ?? '' }),
            ]);
          }
        }
        const { database: db } = store;
        const customers = await db.customers.toArray();
        const posts = await db.posts.toArray();
        for (const query of queries) {
          const wanted = wantedWords(query);
          const expected = customers.filter(customer => {
            const mine = posts.filter(post => post.customerId === customer.id).map(post => post.text);
            const words = [...wordsOf([customer.displayName, ...customer.handles, ...mine].join('\n'))];
            return wanted.every(want =>
              words.some(there => (want.begins ? there.startsWith(want.word) : there === want.word)),
            );
          });
          expect((await found(store, query)).toSorted()).toEqual(expected.map(({ id }) => id).toSorted());
        }
        store.close();
      }),
      { numRuns: 30 },
    );
  }, 60_000);
});
