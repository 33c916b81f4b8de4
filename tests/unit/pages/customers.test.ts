import { describe, expect, it, vi } from 'vitest';
import type { CustomerRow } from '../../../src/core/customer';
import type { DueFollowUp } from '../../../src/core/follow-up';
import {
  createCustomersStore,
  type Answer,
  type Question,
} from '../../../src/pages/customers/customers-store';
import { createDueStore, tomorrowMorning } from '../../../src/pages/customers/due-store';
import { csvOf, readAll, type CsvWords } from '../../../src/pages/customers/export-customers';
import { createMergeStore } from '../../../src/pages/customers/merge-store';

function aRow(over: Partial<CustomerRow> = {}): CustomerRow {
  return {
    customerId: 'ada',
    handle: 'ada',
    displayName: 'Ada Byron',
    contacts: 1,
    lastContactAt: Date.UTC(2026, 9, 6),
    lastReply: null,
    waitingSince: null,
    state: 'answered',
    tags: [],
    lang: 'en',
    found: null,
    ...over,
  };
}

const answerOf = (ids: string[], next: string | null = null): Answer => ({
  customers: ids.map(id => aRow({ customerId: id, handle: id })),
  next,
  total: ids.length,
});

function aList(search: (question: Question) => Promise<Answer>) {
  const waiting: (() => void)[] = [];
  const store = createCustomersStore({ search, later: work => void waiting.push(work) });
  return { store, pass: () => waiting.splice(0).forEach(work => work()) };
}

const idsIn = (rows: readonly CustomerRow[]) => rows.map(row => row.customerId);

describe('the list of customers', () => {
  it('asks once for what is typed quickly, and keeps what is on screen until the answer is there', async () => {
    const search = vi.fn((question: Question) => Promise.resolve(answerOf([question.query || 'all'])));
    const { store, pass } = aList(search);
    await store.load();
    store.type('a');
    store.type('ad');
    expect(idsIn(store.rows.value)).toEqual(['all']);
    pass();
    await vi.waitFor(() => expect(idsIn(store.rows.value)).toEqual(['ad']));
    expect(search).toHaveBeenCalledTimes(2);
  });

  it('shows nothing of an answer that came too late', async () => {
    const answers = new Map<string, (answer: Answer) => void>();
    const { store, pass } = aList(({ query }) => new Promise(resolve => answers.set(query, resolve)));
    store.type('first');
    pass();
    store.type('second');
    pass();
    answers.get('second')?.(answerOf(['second']));
    await vi.waitFor(() => expect(idsIn(store.rows.value)).toEqual(['second']));
    answers.get('first')?.(answerOf(['first']));
    await Promise.resolve();
    expect(idsIn(store.rows.value)).toEqual(['second']);
  });

  it('looks for the best match while something is searched for, and for the longest waiting else', () => {
    const { store } = aList(() => Promise.resolve(answerOf([])));
    expect(store.sort.value).toBe('waiting');
    store.type('parcel');
    expect(store.sort.value).toBe('match');
    store.sortBy('name');
    expect(store.sort.value).toBe('name');
  });

  it('adds the next page below, and asks for as many again when there is news', async () => {
    const search = vi.fn(({ after }: Question) =>
      Promise.resolve(after ? answerOf(['b', 'c']) : answerOf(['a', 'b'], 'next')),
    );
    const { store } = aList(search);
    await store.load();
    await store.showMore();
    expect(idsIn(store.rows.value)).toEqual(['a', 'b', 'c']);
    expect(store.next.value).toBeNull();
    await store.refresh();
    expect(search.mock.lastCall?.[0].limit).toBeGreaterThanOrEqual(3);
  });

  it('says why it cannot be read', async () => {
    const { store } = aList(() => Promise.reject(new Error('disk')));
    await store.load();
    expect(store.reading.value).toEqual({ is: 'failed', reason: 'disk' });
  });
});

const WORDS: CsvWords = {
  columns: ['Name', 'Handle', 'State', 'Waiting', 'Last', 'Contacts', 'Tags', 'Found'],
  states: { waiting: 'Waiting', 'waiting-again': 'Again', answered: 'Answered', solved: 'Solved' },
};

describe('the file', () => {
  it.each(['=1+1', '+1', '-1', '@cmd', '\tx', '\rx'])('holds no formula for a name like %j', name => {
    const [, line = ''] = csvOf([aRow({ displayName: name })], WORDS).split('\r\n');
    expect(line.replace(/^"/, '')).toMatch(/^'/);
  });

  it('keeps commas, quotes and lines within their cell', () => {
    const csv = csvOf(
      [aRow({ displayName: 'Ada, "the" first', found: { postId: '1', text: 'two\nlines' } })],
      WORDS,
    );
    expect(csv).toContain('"Ada, ""the"" first",ada,Answered,,2026-10-06T00:00:00.000Z,1,,"two\nlines"\r\n');
  });

  it('has all pages, and stops when it is cancelled', async () => {
    const search = ({ after }: Question) =>
      Promise.resolve(after ? answerOf(['c']) : answerOf(['a', 'b'], 'next'));
    const told: number[] = [];
    const stop = new AbortController();
    const options = { tell: (read: number) => void told.push(read), signal: stop.signal };
    const rows = await readAll(search, { query: '', sort: 'name' }, options);
    expect(idsIn(rows)).toEqual(['a', 'b', 'c']);
    expect(told).toEqual([2, 3]);
    stop.abort();
    await expect(readAll(search, { query: '', sort: 'name' }, options)).rejects.toThrow();
  });
});

describe('putting two together', () => {
  it('can be taken back', async () => {
    const split = vi.fn(() => Promise.resolve());
    const store = createMergeStore({
      merge: () => Promise.resolve({ mergeId: 'm1' }),
      split,
      changed: vi.fn(),
    });
    expect(await store.join(aRow(), aRow({ customerId: 'bob' }))).toBe(true);
    await store.undo();
    expect(split).toHaveBeenCalledWith('m1');
    expect(store.outcome.value.is).toBe('idle');
  });

  it('tells why it is refused, and does it when the agent knows better', async () => {
    const merge = vi.fn(({ evenSo }: { evenSo?: boolean }) =>
      evenSo ? Promise.resolve({ mergeId: 'm1' }) : Promise.reject(new Error('two numbers')),
    );
    const store = createMergeStore({ merge, split: () => Promise.resolve(), changed: vi.fn() });
    expect(await store.join(aRow(), aRow({ customerId: 'bob' }))).toBe(false);
    expect(store.outcome.value).toMatchObject({ is: 'refused', reason: 'two numbers' });
    expect(await store.join(aRow(), aRow({ customerId: 'bob' }), true)).toBe(true);
  });
});

describe('follow-ups that are due', () => {
  const NOW = 1_000_000;
  const aDue = (over: Partial<DueFollowUp> = {}): DueFollowUp => ({
    id: 'f1',
    customerId: 'ada',
    postId: null,
    text: 'Call',
    dueAt: NOW - 1,
    state: 'open',
    author: 'JD',
    at: 1,
    changed: null,
    rangAt: null,
    handle: 'ada',
    displayName: 'Ada',
    answeredSince: false,
    ...over,
  });

  it('are done, and back at their own time', async () => {
    let kept = [aDue(), aDue({ id: 'later', dueAt: NOW + 1 })];
    const save = vi.fn((wish: Pick<DueFollowUp, 'id' | 'state' | 'dueAt'>) => {
      kept = wish.state === 'done' ? kept.filter(({ id }) => id !== wish.id) : [...kept, aDue(wish)];
      return Promise.resolve();
    });
    const store = createDueStore({ read: () => Promise.resolve(kept), save, now: () => NOW });
    await store.load();
    expect(store.due.value.map(({ id }) => id)).toEqual(['f1']);
    await store.finish(aDue());
    expect(store.due.value).toEqual([]);
    await store.undo();
    expect(store.due.value).toMatchObject([{ id: 'f1', dueAt: NOW - 1 }]);
  });

  it('stay where they are when that could not be kept', async () => {
    const store = createDueStore({
      read: () => Promise.resolve([aDue()]),
      save: () => Promise.reject(new Error('disk full')),
      now: () => NOW,
    });
    await store.load();
    await store.putOff(aDue(), tomorrowMorning(NOW));
    expect(store.due.value).toHaveLength(1);
    expect(store.failed.value).toBe('disk full');
    expect(store.last.value).toBeNull();
  });
});
