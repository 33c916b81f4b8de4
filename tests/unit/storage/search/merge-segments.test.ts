import 'fake-indexeddb/auto';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SearchPage, SearchSegment, SearchState } from '../../../../src/core/search/record';
import { entriesOf, mergeEntries, pagesOf, type Entry } from '../../../../src/core/search/word-pages';
import type { Database } from '../../../../src/storage/database';
import { scrub } from '../../../../src/storage/search/compact';
import { firstOf } from '../../../../src/storage/search/fold';
import { dueTogether, mergeSegments } from '../../../../src/storage/search/merge-segments';
import { emptyState, readState } from '../../../../src/storage/search/state';
import { aStore } from '../../../support/store';

const DOCS = 40;
const nothing = () => Promise.resolve();

const lists = fc
  .uniqueArray(fc.nat(DOCS - 1), { minLength: 1, maxLength: 12 })
  .map(docs => docs.toSorted((a, b) => a - b));
const words = fc.string({ unit: fc.constantFrom('a', 'b', 'c', '荷', '1'), minLength: 1, maxLength: 4 });
const index = fc
  .dictionary(words, lists, { maxKeys: 40 })
  .map(all => Object.entries(all).toSorted(([a], [b]) => (a < b ? -1 : 1)));

/** A database with these segments, on pages of some words each. */
async function indexed(sources: readonly (readonly Entry[])[], retired: readonly number[] = []) {
  const { database } = aStore();
  const segments: SearchSegment[] = [];
  for (const [id, entries] of sources.entries()) {
    const pages = Array.from(pagesOf(entries, 60), (page, at): SearchPage => ({
      ...page,
      segment: id,
      page: at,
    }));
    segments.push({ id, level: 0, firsts: pages.map(firstOf) });
    await database.searchPages.bulkPut(pages);
  }
  const state: SearchState = { ...emptyState, segments, nextSegment: sources.length, docs: DOCS, retired };
  await database.searchState.put(state);
  return { db: database, state };
}

async function entriesIn(db: Database): Promise<Entry[]> {
  const pages = await db.searchPages.toArray();
  return pages.flatMap(page => Array.from(entriesOf(page)));
}

const five = Array.from({ length: 5 }, (_, source) =>
  Array.from({ length: 60 }, (__, n): Entry => [
    `word${String(n * 7 + source).padStart(4, '0')}`,
    [n % DOCS],
  ]),
);

describe('mergeSegments', () => {
  it('gives what one look at everything gives, however few pages are read at once', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(index, { minLength: 1, maxLength: 5 }),
        fc.uniqueArray(fc.nat(DOCS - 1), { maxLength: 6 }),
        fc.integer({ min: 1, max: 9 }),
        async (sources, retired, atOnce) => {
          const { db, state } = await indexed(sources, retired);
          expect(await mergeSegments(db, state, state.segments, nothing, atOnce)).toBe(true);

          const expected = [...mergeEntries(sources, doc => !retired.includes(doc))];
          const left = expected.filter(([, docs]) => docs.length > 0);
          expect(await entriesIn(db)).toEqual(left);
          const pages = await db.searchPages.toArray();
          const { segments, unfinished } = await readState(db);
          expect(unfinished).toBeUndefined();
          expect(pages.map(({ segment, page }) => [segment, page])).toEqual(
            pages.map((_, at) => [sources.length, at]),
          );
          expect(segments).toEqual(
            left.length > 0 ? [{ id: sources.length, level: 1, firsts: pages.map(firstOf) }] : [],
          );
          db.close();
        },
      ),
      { numRuns: 60 },
    );
  });

  it('holds no more than some pages of each segment at once', async () => {
    const { db, state } = await indexed(five);
    const all = state.segments.reduce((sum, { firsts }) => sum + firsts.length, 0);
    let most = 0;
    const reads: number[] = [];
    db.use({
      stack: 'dbcore',
      name: 'watch',
      create: core => ({
        ...core,
        table: name => ({
          ...core.table(name),
          async query(request) {
            const answer = await core.table(name).query(request);
            if (name === 'searchPages') reads.push(answer.result.length);
            return answer;
          },
        }),
      }),
    });
    db.close();
    await db.open();
    expect(await mergeSegments(db, state, state.segments, nothing, 8)).toBe(true);
    for (let at = 0; at < reads.length; at += 5)
      most = Math.max(
        most,
        reads.slice(at, at + 5).reduce((sum, read) => sum + read, 0),
      );
    expect(all).toBeGreaterThan(40);
    expect(most).toBeLessThanOrEqual(8 + 5);
  });

  it('leaves the index as it was when it is stopped half way, and begins anew without a trace of the first time', async () => {
    const { db, state } = await indexed(five);
    const before = await entriesIn(db);
    let breaths = 0;
    const stopped = () => ((breaths += 1) < 4 ? Promise.resolve() : Promise.reject(new Error('stopped')));
    await expect(mergeSegments(db, state, state.segments, stopped, 8)).rejects.toThrow('stopped');

    const after = await readState(db);
    expect(after.segments).toEqual(state.segments);
    expect(dueTogether(after)).toEqual(state.segments);
    expect(await db.searchPages.where('[segment+page]').above([5, 0]).count()).toBeGreaterThan(0);
    expect((await entriesIn(db)).slice(0, before.length)).toEqual(before);

    expect(await mergeSegments(db, after, after.segments, nothing, 8)).toBe(true);
    expect(await entriesIn(db)).toEqual([...mergeEntries(five, () => true)]);
    expect((await readState(db)).segments.map(({ id }) => id)).toEqual([6]);
  });

  it('gives way to whoever changes the index meanwhile', async () => {
    const { db, state } = await indexed(five);
    const before = await entriesIn(db);
    let breaths = 0;
    const meanwhile = async () => {
      breaths += 1;
      if (breaths !== 4) return;
      const now = await readState(db);
      await db.searchState.put({ ...now, generation: now.generation + 1 });
    };
    expect(await mergeSegments(db, state, state.segments, meanwhile, 8)).toBe(false);
    expect((await entriesIn(db)).slice(0, before.length)).toEqual(before);
    expect((await readState(db)).segments).toEqual(state.segments);
    expect(await mergeSegments(db, state, state.segments, nothing, 8)).toBe(false);
  });

  it('leaves nothing half made behind once words are taken off', async () => {
    const { db, state } = await indexed(five);
    let breaths = 0;
    const stopped = () => ((breaths += 1) < 4 ? Promise.resolve() : Promise.reject(new Error('stopped')));
    await expect(mergeSegments(db, state, state.segments, stopped, 8)).rejects.toThrow('stopped');

    const now = await readState(db);
    expect(await scrub(db, { ...now, retired: [3] }, nothing)).toBe(true);
    expect((await entriesIn(db)).filter(([, docs]) => docs.includes(3))).toEqual([]);
    expect(await db.searchPages.where('[segment+page]').above([5, 0]).count()).toBe(0);
    expect((await readState(db)).unfinished).toBeUndefined();
  });
});
