import { guards } from '../../../src/core/guards';
import type { Guard } from '../../../src/core/guards/guard';
import { ADVERSARIAL, fuzzText, LONGEST_POST, sameChances } from '../../support/fuzz-texts';
import { aFullQuestion } from '../../support/guard-question';
import { type Result, round } from '../result';

const TEXTS = 100_000;
/** One of so many is as long as X takes. */
const LONG = 1_000;
const USUAL = 400;
/** Milliseconds that a look may take. */
const BOUND = 20;
/** A look that took longer is looked at again, to tell what the guard needs from what the machine did meanwhile. */
const SLOW = 10;
const AGAIN = 3;

/** One look of one guard at one text. */
interface Look {
  ms: number;
  guard: string;
  text: string;
}

/** How long the slowest look of any guard at any odd text took, how long the slowest needs, and how many looks failed. */
export function fuzzed(): Result[] {
  const chance = sameChances(5);
  let failed = 0;
  let over = 0;
  let slowest: Look = { ms: 0, guard: '', text: '' };
  let neediest = slowest;
  const look = (guard: Guard, text: string) => {
    const ms = timeOf(guard, text);
    if (ms > BOUND) over += 1;
    if (ms > slowest.ms) slowest = { ms, guard: guard.id, text };
    const needs = ms > SLOW ? Math.min(ms, ...Array.from({ length: AGAIN }, () => timeOf(guard, text))) : ms;
    if (needs > neediest.ms) neediest = { ms: needs, guard: guard.id, text };
  };
  const lookAll = (text: string) => {
    for (const guard of guards) {
      try {
        look(guard, text);
      } catch {
        failed += 1;
      }
    }
  };
  for (let i = 0; i < TEXTS; i += 1) lookAll(fuzzText(chance, i % LONG === 0 ? LONGEST_POST : USUAL));
  for (const text of ADVERSARIAL) lookAll(text);

  const n = TEXTS + ADVERSARIAL.length;
  const what = `${guards.length} guards, ${ADVERSARIAL.length} texts made to backtrack among them`;
  return [
    {
      name: 'guard-fuzz.slowest',
      value: round(slowest.ms),
      unit: 'ms',
      n,
      note: `${what}; ${named(slowest)}; ${over} looks took over ${BOUND} ms, pauses of the machine among them`,
    },
    {
      name: 'guard-fuzz.needs',
      value: round(neediest.ms),
      unit: 'ms',
      n,
      note: `${named(neediest)}; what took over ${SLOW} ms was looked at ${AGAIN} times more, and the fastest counts`,
    },
    { name: 'guard-fuzz.failed', value: failed, unit: 'looks', n, note: 'exceptions' },
  ];
}

// Each time a question of its own, so that nothing is known of it from the last time.
function timeOf(guard: Guard, text: string): number {
  const question = aFullQuestion(text);
  const start = performance.now();
  guard.look(question);
  return performance.now() - start;
}

function named({ guard, text }: Look): string {
  return `slowest: ${guard} on ${JSON.stringify(text.slice(0, 12))} (${text.length})`;
}
