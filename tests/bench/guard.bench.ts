import { GUARD_IDS } from '../../src/core/guards/finding';
import { falseStops } from './guard-parts/false-stops';
import { fuzzed } from './guard-parts/fuzz';
import * as privateParts from './guard-parts/private';
import * as sameParts from './guard-parts/same';
import * as wordsParts from './guard-parts/words';
import type { Result } from './result';

export const names = ['guard-false-stops', 'guard-fuzz', ...GUARD_IDS.map(id => `guard-${id}`)];

/** How well each guard finds what it is there for; one file a group. */
const PARTS = [privateParts, sameParts, wordsParts];

/** How well the guards find what is wrong, how often they stop what is not, and how long they take over anything. */
export async function run(): Promise<Result[]> {
  const found: Result[] = [];
  for (const part of PARTS) {
    if (!GUARD_IDS.some(id => isWanted(`guard-${id}`))) break;
    for (const measure of Object.values<() => Promise<Result[]> | Result[]>(part))
      if (typeof measure === 'function') found.push(...(await measure()));
  }
  if (isWanted('guard-false-stops')) found.push(...falseStops());
  if (isWanted('guard-fuzz')) found.push(...fuzzed());
  return found;
}

// Some minutes each: who asks for one of them need not wait for the others.
function isWanted(name: string): boolean {
  const [, , wanted = ''] = process.argv;
  return name.startsWith(wanted) || wanted.startsWith(name);
}
