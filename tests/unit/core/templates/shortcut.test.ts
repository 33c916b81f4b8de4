import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clashesAmong, freeShortcut } from '../../../../src/core/templates/shortcut';

const aTyped = (id: string, shortcut: string, over: { origin?: string; updatedAt?: number } = {}) => ({
  id,
  shortcut,
  updatedAt: 1,
  ...over,
});

describe('templates with the same shortcut', () => {
  it('keep it where they are my own, else where they are older, and the others are offered free ones', () => {
    const all = [
      aTyped('pack~a', 'late', { origin: 'pack', updatedAt: 0 }),
      aTyped('mine', 'late', { updatedAt: 9 }),
      aTyped('older', 'late', { updatedAt: 5 }),
      aTyped('taken', 'late-2'),
      aTyped('alone', 'hi'),
    ];
    const found = clashesAmong(all).map(({ shortcut, keeps, other, offered }) => [
      shortcut,
      keeps.id,
      other.id,
      offered,
    ]);
    expect(found).toEqual([
      ['late', 'older', 'mine', 'late-3'],
      ['late', 'older', 'pack~a', 'late-4'],
    ]);
  });

  it('are none any more once each took what it was offered', () => {
    const shortcuts = fc.array(fc.constantFrom('a', 'a-2', 'a-3', 'b', 'a-2-2'), { maxLength: 12 });
    fc.assert(
      fc.property(shortcuts, given => {
        const all = given.map((shortcut, n) => aTyped(`t${n}`, shortcut));
        const renamed = new Map(clashesAmong(all).map(({ other, offered }) => [other.id, offered]));
        const after = all.map(one =>
          Object.assign({}, one, { shortcut: renamed.get(one.id) ?? one.shortcut }),
        );
        expect(clashesAmong(after)).toEqual([]);
      }),
    );
  });

  it('are offered nothing longer than a shortcut may be', () => {
    const offered = freeShortcut('x'.repeat(60), one => one.endsWith('-2'));
    expect(offered).toBe(`${'x'.repeat(58)}-3`);
  });
});
