import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { areInitials, cleanInitials, proposeInitials } from '../../../src/pages/welcome/initials';

describe('proposeInitials', () => {
  it.each([
    ['Jane Doe', 'JD'],
    ['jane doe', 'JD'],
    ['  Jane   Ann  Doe ', 'JAD'],
    ['Anna Maria Theresia Huber', 'AH'],
    ['Jane', 'J'],
    ['Doe, Jane', 'JD'],
    ['Dr. Jane Doe', 'JD'],
    ['Frau Dr. Müller', 'M'],
    ['Jane Doe (she/her)', 'JD'],
    ['Jane 🌻 Doe', 'JD'],
    ['Ludwig van Beethoven', 'LB'],
    ['María de la Cruz', 'MC'],
    ['van der berg', 'VDB'],
    ['Jean-Luc Picard', 'JP'],
    ['Émile Zola', 'ÉZ'],
    ['E\u0301mile Zola', 'ÉZ'],
    ['O’Brien Sean', 'OS'],
    ['Мария Иванова', 'МИ'],
    ['Γιώργος Παπαδόπουλος', 'ΓΠ'],
    ['محمد علي', 'مع'],
    ['דנה כהן', 'דכ'],
    ['कमल शर्मा', 'कश'],
    ['สมชาย ใจดี', 'สใ'],
    ['山田 太郎', '山太'],
    ['山田太郎', '山田'],
    ['王小明', '王小'],
    ['김민수', '김민'],
    ['さくら', 'さく'],
    ['Dr.', 'D'],
    ['🌻', ''],
    ['', ''],
  ])('reads %j as %j', (name, initials) => {
    expect(proposeInitials(name)).toBe(initials);
  });

  it('proposes nothing that the form would then refuse, whatever the name', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), name => {
        const initials = proposeInitials(name);
        expect(initials === '' || areInitials(initials)).toBe(true);
      }),
    );
  });
});

describe('cleanInitials', () => {
  it.each([
    ['^JD', 'JD'],
    [' J.D. ', 'JD'],
    ['jd', 'jd'],
    ['J\u200bD', 'JD'],
    ['^', ''],
  ])('reads %j as %j', (typed, initials) => {
    expect(cleanInitials(typed)).toBe(initials);
  });
});

describe('areInitials', () => {
  it.each(['J', 'JD', 'J2', 'ABCD', '山田', 'é'])('accepts %j', value => {
    expect(areInitials(value)).toBe(true);
  });

  it.each(['', 'ABCDE', 'J D', '^J', 'J-D'])('refuses %j', value => {
    expect(areInitials(value)).toBe(false);
  });
});
