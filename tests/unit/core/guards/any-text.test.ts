import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { guards } from '../../../../src/core/guards';
import { checkPost } from '../../../../src/core/guards/check';
import { ADVERSARIAL, fuzzText, LONGEST_POST, sameChances } from '../../../support/fuzz-texts';
import { aFullQuestion } from '../../../support/guard-question';

function look(text: string): void {
  const { findings, unchecked } = checkPost(aFullQuestion(text), guards);
  expect(unchecked, JSON.stringify(text.slice(0, 200))).toEqual([]);
  for (const { guard, spans, words } of findings) {
    expect(words.length, guard).toBeGreaterThan(0);
    for (const { start, end } of spans) {
      const inside = start >= 0 && start <= end && end <= text.length;
      expect(inside, `${guard} ${start}–${end} of ${text.length}`).toBe(true);
    }
  }
}

describe('the guards', () => {
  it('look at any text without stumbling, and point into it', () => {
    fc.assert(
      fc.property(fc.integer(), seed => look(fuzzText(sameChances(seed), 400))),
      { numRuns: 150 },
    );
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 400 }), look), { numRuns: 60 });
  });

  it('look at posts of any length', () => {
    const chance = sameChances(7);
    for (let i = 0; i < 4; i += 1) look(fuzzText(chance, LONGEST_POST));
  }, 60_000);

  // One that backtracks takes minutes over such a text, on any machine.
  it('come to an end on texts that are made to keep them busy', () => {
    for (const text of ADVERSARIAL) look(text.slice(0, 4_000));
  }, 120_000);

  it('are told apart', () => {
    expect(new Set(guards.map(({ id }) => id)).size).toBe(guards.length);
  });
});
