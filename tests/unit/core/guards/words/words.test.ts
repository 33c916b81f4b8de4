import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sign } from '../../../../../src/core/signing/sign';
import { asPressed, PIECES } from '../../../../support/guard-words';
import { LABELLED, linesOf, measure } from './measure';

/** Figures of the held-out halves when they were first read; a guard that falls below has got worse. */
const FLOOR: Readonly<Record<string, { precision: number; recall: number }>> = {
  unfilled: { precision: 0.97, recall: 0.97 },
  signature: { precision: 1, recall: 0.95 },
  links: { precision: 0.97, recall: 0.94 },
  length: { precision: 1, recall: 1 },
  crisis: { precision: 0.97, recall: 0.97 },
  tone: { precision: 1, recall: 1 },
  promise: { precision: 1, recall: 0.98 },
  'dm-link': { precision: 0.94, recall: 0.97 },
};

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc
    .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: 'binary', maxLength: 6 })), {
      maxLength: 14,
    })
    .map(parts => parts.join('')),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 14 }).map(parts => parts.join(' ')),
);

describe.each(LABELLED)('$guard.id', labelled => {
  const { guard, table, over } = labelled;

  it('agrees with what the lines are labelled with', () => {
    const { precision, recall, wrong } = measure(labelled, 'TUNING');
    expect(Math.min(precision, recall), wrong.join('\n')).toBeGreaterThanOrEqual(0.98);
  });

  it('does as well on lines that it was not made for', () => {
    const { precision, recall, wrong } = measure(labelled, 'HELD_OUT');
    const floor = FLOOR[guard.id];
    expect(precision, wrong.join('\n')).toBeGreaterThanOrEqual(floor?.precision ?? 1);
    expect(recall, wrong.join('\n')).toBeGreaterThanOrEqual(floor?.recall ?? 1);
  });

  it('has at least 120 lines, none twice', () => {
    const lines = [...linesOf(table.TUNING), ...linesOf(table.HELD_OUT)].map(({ text }) => text);
    expect(lines.length).toBeGreaterThanOrEqual(120);
    expect(new Set(lines).size).toBe(lines.length);
  });

  it('never throws, and points into the text', () => {
    fc.assert(
      fc.property(anyText, text => {
        for (const { spans, words } of guard.look(asPressed(text, over(text)))) {
          expect(words.length).toBeLessThan(160);
          expect(words).not.toMatch(/\n/);
          for (const { start, end } of spans) {
            expect(start).toBeGreaterThanOrEqual(0);
            expect(end).toBeGreaterThan(start);
            expect(end).toBeLessThanOrEqual(text.length);
          }
        }
      }),
      { numRuns: 400 },
    );
  });

  it('says one thing once', () => {
    fc.assert(
      fc.property(anyText, text => {
        const keys = guard.look(asPressed(text, over(text))).map(({ key }) => key);
        expect(new Set(keys).size).toBe(keys.length);
      }),
    );
  });

  it('is content with its own way out', () => {
    fc.assert(
      fc.property(anyText, text => {
        const { agent } = asPressed(text);
        for (const { key, ways } of guard.look(asPressed(text, over(text))))
          for (const way of ways) {
            if (way.kind !== 'replace') continue;
            const outgoing = sign(way.text, agent.initials);
            const after = guard.look(asPressed(way.text, { ...over(text), outgoing }));
            expect(
              after.map(one => one.key),
              `${key} ${way.label}: ${way.text}`,
            ).not.toContain(key);
          }
      }),
      { numRuns: 400 },
    );
  });
});
