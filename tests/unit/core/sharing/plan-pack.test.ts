import { describe, expect, it } from 'vitest';
import { NO_DETAILS } from '../../../../src/core/brand';
import { diffLines } from '../../../../src/core/sharing/diff-lines';
import { compareThree, mergedTemplate } from '../../../../src/core/sharing/merge-template';
import { linesOfChange, planPack, type Here } from '../../../../src/core/sharing/plan-pack';
import type { Template } from '../../../../src/core/templates/template';
import { NOON } from '../../../support/history';
import { aPack, aPackTemplate } from '../../../support/packs';
import { aTemplate } from '../../../support/template';
import * as fc from 'fast-check';

const acme = { handle: 'AcmeParcels', name: 'Acme', ...NO_DETAILS };

function here(over: Partial<Here> = {}): Here {
  return {
    templates: [],
    bases: [],
    settings: {
      brands: [acme],
      roster: [],
      corrections: [],
      folders: [],
      suggestions: new Set(),
      before: null,
    },
    ...over,
  };
}

const base = aPackTemplate();
/** As it stands here after it was taken. */
const taken: Template = { ...base, id: 'acmeteam01~late', origin: 'acmeteam01' };

describe('planPack', () => {
  it('tells what is added, changed, removed and the same', () => {
    const gone = aPackTemplate({ id: 'gone', shortcut: 'gone' });
    const same = aPackTemplate({ id: 'same', shortcut: 'same' });
    const pack = aPack({
      templates: [aPackTemplate({ text: 'So sorry.' }), same, aPackTemplate({ id: 'new', shortcut: 'new' })],
    });
    const there = here({
      bases: [base, gone, same],
      templates: [
        taken,
        { ...gone, id: 'acmeteam01~gone', origin: 'acmeteam01' },
        { ...same, id: 'acmeteam01~same', origin: 'acmeteam01' },
      ],
    });
    const plan = planPack(pack, there);
    expect(plan.counts).toEqual({ added: 1, changed: 1, removed: 1, conflict: 0, same: 1 });
    expect(plan.templates.map(({ fields }) => fields)).toEqual([['wordings'], [], []]);
    const [changed, added, removed] = plan.templates.map(({ key }) => linesOfChange(pack, there, key));
    expect([added, removed, linesOfChange(pack, there, 'template:nobody')]).toEqual([[], [], []]);
    expect(changed).toEqual([
      {
        field: 'wordings',
        lines: [
          { is: 'same', text: '[en] warm' },
          { is: 'removed', text: 'Sorry, {{ customer.first_name }}.' },
          { is: 'added', text: 'So sorry.' },
        ],
      },
    ]);
  });

  it('leaves templates of my own alone, even with the same id', () => {
    const mine = aTemplate({ id: 'late', shortcut: 'mine' });
    const plan = planPack(aPack(), here({ templates: [mine] }));
    expect(plan.templates).toMatchObject([{ is: 'added', templateId: 'acmeteam01~late', clash: null }]);
  });

  it('offers another shortcut where mine has it', () => {
    const plan = planPack(
      aPack(),
      here({ templates: [aTemplate({ id: 'm', shortcut: 'late', name: 'Mine' })] }),
    );
    expect(plan.templates[0]?.clash).toEqual({
      shortcut: 'late',
      templateId: 'm',
      name: 'Mine',
      offered: 'late-2',
    });
  });

  it('puts untouched starters aside that it brings, too', () => {
    const starter = aTemplate({ id: 'starter-late', shortcut: 'late', updatedAt: 0 });
    const plan = planPack(
      aPack({ templates: [aPackTemplate({ id: 'starter-late' })] }),
      here({ templates: [starter] }),
    );
    expect(plan.aside).toEqual(['Late parcel']);
    expect(plan.templates[0]?.clash).toBeNull();
  });

  it('names accounts that are none of ours, and changes of those that are', () => {
    const links = [{ name: 'help', address: 'https://acme.example/help' }];
    const plan = planPack(
      aPack({
        brands: [
          { handle: 'acmeparcels', name: 'Acme', links },
          { handle: 'other', name: '' },
        ],
      }),
      here(),
    );
    expect(plan.strangers).toEqual(['other']);
    expect(plan.settings).toMatchObject([{ key: 'brand:acmeparcels:links', conflict: false }]);
  });

  it('says where it would replace what I set', () => {
    const mine = { ...acme, links: [{ name: 'help', address: 'https://mine.example/' }] };
    const links = [{ name: 'help', address: 'https://acme.example/help' }];
    const plan = planPack(
      aPack({ brands: [{ handle: 'acmeparcels', name: 'Acme', links }] }),
      here({ settings: { ...here().settings, brands: [mine] } }),
    );
    expect(plan.settings).toMatchObject([{ conflict: true }]);
  });
});

describe('compareThree', () => {
  it('finds no conflict where the two sides changed different fields', () => {
    const mine = { ...taken, shortcut: 'mine' };
    const theirs = aPackTemplate({ text: 'So sorry.' });
    expect(compareThree({ base, mine, theirs })).toMatchObject({ is: 'changed', fields: ['wordings'] });
    const merged = mergedTemplate({ base, mine, theirs }, { pack: aPack(), keepMine: false, now: NOON });
    expect(merged).toMatchObject({ shortcut: 'mine', changedHere: true, wordings: theirs.wordings });
  });

  it('finds one where both changed the same, and takes either', () => {
    const three = { base, mine: { ...taken, name: 'Mine' }, theirs: aPackTemplate({ name: 'Theirs' }) };
    expect(compareThree(three).is).toBe('conflict');
    const choose = (keepMine: boolean) => mergedTemplate(three, { pack: aPack(), keepMine, now: NOON }).name;
    expect([choose(true), choose(false)]).toEqual(['Mine', 'Theirs']);
  });

  it('asks before it removes what I changed, and keeps what I deleted deleted', () => {
    expect(compareThree({ base, mine: { ...taken, name: 'Mine' }, theirs: null }).is).toBe('conflict');
    expect(compareThree({ base, mine: taken, theirs: null }).is).toBe('removed');
    const deleted = { ...taken, deletedAt: NOON };
    expect(compareThree({ base, mine: deleted, theirs: aPackTemplate({ name: 'New' }) }).is).toBe('same');
  });
});

describe('diffLines', () => {
  it('holds both texts, each in its order', () => {
    const lines = fc.array(fc.constantFrom('a', 'b', 'c', ''), { maxLength: 12 });
    fc.assert(
      fc.property(lines, lines, (before, after) => {
        const diff = diffLines(before, after);
        expect(diff.filter(({ is }) => is !== 'added').map(({ text }) => text)).toEqual(before);
        expect(diff.filter(({ is }) => is !== 'removed').map(({ text }) => text)).toEqual(after);
      }),
    );
  });
});
