import { describe, expect, it } from 'vitest';
import { createWordingUses } from '../../../src/background/wording-uses';
import type { WordingUse } from '../../../src/core/history/record';

const use = (over: Partial<WordingUse> = {}): WordingUse => ({
  pressId: 'p',
  at: 5,
  brand: 'acme',
  customer: 'ada',
  thread: ['40', '41'],
  templateIds: ['late'],
  wordingIds: ['w1'],
  ...over,
});

describe('wording uses', () => {
  it('tells what a customer under any of their names, a thread and an account have had', () => {
    const uses = createWordingUses([
      use(),
      use({ at: 3 }),
      use({ customer: 'ada_old', wordingIds: ['w2'], thread: ['7'] }),
    ]);
    const seen = uses.seenBy({ handles: ['Ada', 'ada_old'], thread: ['41', '99'], brand: '@Acme' });
    expect(seen.customerSaw).toEqual(
      new Map([
        ['w1', 5],
        ['w2', 5],
      ]),
    );
    expect(seen.threadSaw).toEqual(new Set(['w1']));
    expect(seen.accountUsed).toEqual(
      new Map([
        ['w1', 5],
        ['w2', 5],
      ]),
    );
    const nothing = uses.seenBy({ handles: ['bob'], thread: [], brand: 'other' });
    expect([nothing.customerSaw.size, nothing.threadSaw.size, nothing.accountUsed.size]).toEqual([0, 0, 0]);
  });

  it('knows the last template of a customer, and when each was used', () => {
    const uses = createWordingUses([use({ at: 9, templateIds: ['hello', 'fix'] }), use({ at: 2 })]);
    expect(uses.lastTo(['ADA'])).toEqual({ templateId: 'fix', at: 9 });
    expect(uses.lastTo(['bob'])).toBeNull();
    expect([uses.lastUse('late'), uses.lastUse('fix'), uses.lastUse('no')]).toEqual([2, 9, 0]);
    uses.note(use({ at: 11, templateIds: ['bye'], wordingIds: [] }));
    expect(uses.lastTo(['ada'])).toEqual({ templateId: 'bye', at: 11 });
  });
});
