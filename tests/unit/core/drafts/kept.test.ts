import { describe, expect, it } from 'vitest';
import { keptOf } from '../../../../src/core/drafts/sameness/kept';

const draft = 'Hi Ada, we are looking for your parcel and will write again today.';

describe('keptOf', () => {
  it('is whole when the agent added words, a name or a signature', () => {
    expect(keptOf(draft, `${draft} Promise, and sorry for the long wait, truly. ^JD`)).toBe(1);
    expect(keptOf(draft, draft.replace('Ada', 'Grace'))).toBe(1);
    expect(keptOf('', 'Anything')).toBe(1);
  });

  it('falls with what was taken out', () => {
    const half = keptOf(draft, 'Hi Ada, we are looking for your parcel.');
    expect(half).toBeGreaterThan(0.3);
    expect(half).toBeLessThan(0.8);
    expect(keptOf(draft, 'Your refund left us on Monday.')).toBeLessThan(0.2);
    expect(keptOf(draft, '')).toBe(0);
  });
});
