import { guards } from '../../../src/core/guards';
import { ADVERSARIAL, fuzzText, LONGEST_POST, sameChances } from '../../support/fuzz-texts';
import { aFullQuestion } from '../../support/guard-question';
import { type Result, round } from '../result';

const TEXTS = 100_000;
/** One of so many is as long as X takes. */
const LONG = 1_000;
const USUAL = 400;
/** A pause of the machine is not the guard's: what was slow is looked at again, and its processor time counts. */
const SLOW = 15;
const AGAIN = 3;

/** How long the slowest look of any guard at any odd text took, and how many looks failed. */
export function fuzzed(): Result[] {
  const chance = sameChances(5);
  let failed = 0;
  let slowest = { ms: 0, guard: '', text: '' };
  const look = (text: string) => {
    const question = aFullQuestion(text);
    for (const guard of guards) {
      try {
        const ms = timeOf(() => guard.look(question));
        if (ms > slowest.ms) slowest = { ms, guard: guard.id, text };
      } catch {
        failed += 1;
      }
    }
  };
  for (let i = 0; i < TEXTS; i += 1) look(fuzzText(chance, i % LONG === 0 ? LONGEST_POST : USUAL));
  for (const text of ADVERSARIAL) look(text);
  const n = TEXTS + ADVERSARIAL.length;
  const note = `${guards.length} guards; slowest: ${slowest.guard} on ${JSON.stringify(slowest.text.slice(0, 12))} (${slowest.text.length}); ${ADVERSARIAL.length} texts made to backtrack among them; processor time where a look took over ${SLOW} ms`;
  return [
    { name: 'guard-fuzz.slowest', value: round(slowest.ms), unit: 'ms', n, note },
    { name: 'guard-fuzz.failed', value: failed, unit: 'looks', n, note: 'exceptions' },
  ];
}

function timeOf(work: () => unknown): number {
  const start = performance.now();
  work();
  let best = performance.now() - start;
  for (let again = 0; best > SLOW && again < AGAIN; again += 1) best = Math.min(best, processorTime(work));
  return best;
}

// What other programs take of the machine is in every clock but this one.
function processorTime(work: () => unknown): number {
  const start = process.cpuUsage();
  work();
  return process.cpuUsage(start).user / 1000;
}
