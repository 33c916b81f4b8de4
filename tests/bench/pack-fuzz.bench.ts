import * as fc from 'fast-check';
import { canonical } from '../../src/core/sharing/canonical';
import { planPack } from '../../src/core/sharing/plan-pack';
import { readPack } from '../../src/core/sharing/read-pack';
import { anyPackFile } from '../support/pack-fuzz';
import { round, type Result } from './result';

const FILES = 100_000;
const BATCH = 1_000;
const NOTHING = {
  templates: [],
  bases: [],
  settings: {
    brands: [],
    roster: [],
    corrections: [],
    folders: [],
    suggestions: new Set<string>(),
    before: null,
  },
};

/** 100,000 files from strangers: each is a pack, whole and stable, or is refused with a reason; nothing throws. */
export async function run(): Promise<Result[]> {
  let taken = 0;
  let slowest = 0;
  let peak = 0;
  for (let done = 0; done < FILES; done += BATCH) {
    for (const text of fc.sample(anyPackFile, { numRuns: BATCH, seed: done })) {
      const start = performance.now();
      taken += isTaken(text) ? 1 : 0;
      slowest = Math.max(slowest, performance.now() - start);
    }
    peak = Math.max(peak, process.memoryUsage().heapUsed);
    await new Promise(resolve => setImmediate(resolve));
  }
  if (Object.hasOwn(Object.prototype, 'polluted')) throw new Error('a file reached the prototype');
  const note = 'random, bent, torn, deep, long, prototype keys, and in good form';
  return [
    { name: 'pack-fuzz', value: FILES, unit: 'files', n: FILES, note: `${note}; ${taken} were packs` },
    {
      name: 'pack-fuzz.slowest',
      value: round(slowest),
      unit: 'ms',
      n: FILES,
      note: 'reading and planning one',
    },
    {
      name: 'pack-fuzz.heap',
      value: round(peak / 1e6),
      unit: 'MB',
      n: FILES / BATCH,
      note: 'most after a batch of 1,000',
    },
  ];
}

function isTaken(text: string): boolean {
  const { pack, refusal } = readPack(text);
  if ((pack === null) === (refusal === null)) throw new Error('neither taken nor refused, or both');
  if (pack === null) return false;
  if (readPack(canonical(pack)).refusal) throw new Error('what was taken is not taken again');
  const { counts } = planPack(pack, NOTHING);
  if (counts.added !== pack.templates.length) throw new Error('taken in part');
  return true;
}
