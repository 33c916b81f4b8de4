import type { Page } from 'playwright-core';
import type { Template } from '../../../src/core/templates/template';

/** What is remembered. */
interface Filling {
  posts: number;
  /** Each has as many posts as the others; the first are the people of the practice X's crowd. */
  customers: number;
  /** Unix milliseconds. */
  now: number;
}

/** What the agents write with. */
interface Library {
  templates: readonly Template[];
  /** What the ranking kept, see background/learned-ranker.ts. */
  learning: unknown;
}

/** Fills the database that the extension has opened, in a page of its origin: past our own rooms, for their sake a million takes minutes. */
export async function fillDatabase(page: Page, filling: Filling): Promise<void> {
  // tsx marks functions with a helper that the page does not have.
  await page.evaluate('globalThis.__name = work => work');
  await page.evaluate(writeAll, filling);
}

/** Puts templates and learning there; the worker reads them when it starts anew. */
export async function putLibrary(page: Page, library: Library): Promise<void> {
  await page.evaluate(({ templates, learning }) => {
    return new Promise<void>((resolve, reject) => {
      const request = indexedDB.open('countersign');
      request.addEventListener('success', () => {
        const transaction = request.result.transaction(['templates', 'learning'], 'readwrite');
        for (const template of templates) transaction.objectStore('templates').put(template);
        transaction.objectStore('learning').put({ name: 'ranking', value: learning });
        transaction.addEventListener('complete', () => {
          request.result.close();
          resolve();
        });
        transaction.addEventListener('abort', () => reject(new Error('the library was not written')));
      });
    });
  }, library);
}

async function writeAll({ posts, customers, now }: Filling): Promise<void> {
  const DAY = 86_400_000;
  const words = (
    'still waiting for my order since Friday and nobody answers the phone driver left it with a neighbour who has moved ' +
    'out the label fell off says delivered but it is not here please refund me twice thank you so much'
  ).split(' ');
  const db = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open('countersign');
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(new Error('the database does not open')));
  });

  function write(store: string, values: readonly unknown[]): Promise<void> {
    return new Promise((resolve, reject) => {
      const transaction = db.transaction(store, 'readwrite', { durability: 'relaxed' });
      for (const value of values) transaction.objectStore(store).put(value);
      transaction.addEventListener('complete', () => resolve());
      transaction.addEventListener('abort', () => reject(new Error(`${store} was not filled`)));
    });
  }

  async function writeMany(store: string, count: number, make: (index: number) => unknown): Promise<void> {
    const batch = 5000;
    for (let from = 0; from < count; from += batch)
      await write(
        store,
        Array.from({ length: Math.min(batch, count - from) }, (_, offset) => make(from + offset)),
      );
  }

  const each = posts / customers;
  const timeOf = (round: number, customer: number) =>
    now - (each - round) * 9 * DAY - ((customer * 7919) % DAY);
  const idOf = (round: number, customer: number) =>
    `1${String(round).padStart(3, '0')}${String(customer).padStart(12, '0')}`;
  const textOf = (index: number) =>
    `@AcmeParcels ${Array.from({ length: 14 }, (_, place) => words[(index * 13 + place * (1 + (index % 5))) % words.length]).join(' ')} ${index}`;

  await writeMany('posts', posts, index => {
    const customer = index % customers;
    const round = Math.floor(index / customers);
    const out = round % 2 === 1;
    const at = timeOf(round, customer);
    return {
      id: idOf(round, customer),
      customerId: `customer-${customer}`,
      brand: 'acmeparcels',
      at,
      filing: {
        brand: 'acmeparcels',
        direction: out ? 'out' : 'in',
        author: out ? 'AcmeParcels' : `crowd_${customer}`,
        customer: `crowd_${customer}`,
        sure: true,
        seenAt: at + 60_000,
      },
      authorNumericId: null,
      text: out
        ? `We are looking into it and will write to you before noon, number ${index}. ^MK`
        : textOf(index),
      lang: 'en',
      translated: false,
      cutOff: false,
      replyToId: out ? idOf(round - 1, customer) : null,
      replyToHandles: out ? [`crowd_${customer}`] : ['AcmeParcels'],
      conversationId: idOf(round - (round % 2), customer),
      scenes: ['mentions', 'thread'],
      initials: out ? 'MK' : null,
      made: null,
    };
  });
  await writeMany('customers', customers, customer => {
    const [first, last] = [timeOf(0, customer), timeOf(each - 1, customer)];
    return {
      id: `customer-${customer}`,
      numericId: String(3_000_000_000 + customer),
      handles: [`crowd_${customer}`],
      spans: [{ key: `crowd_${customer}`, shown: `crowd_${customer}`, first, last }],
      displayName: `Ada Byron ${customer}`,
      namedAt: last,
      knownSince: first,
      mergedIds: [],
      inbound: Math.ceil(each / 2),
      outbound: Math.floor(each / 2),
      contacts: Math.ceil(each / 2),
      firstContactAt: first,
      lastContactAt: last,
      lastReply: { postId: idOf(each - 1, customer), at: last, initials: 'MK' },
      waitingSince: null,
      lang: { tag: 'en', at: last, postId: idOf(each - 1, customer) },
    };
  });
  db.close();
}
