import { array, assert, constantFrom, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createTemplateSearch } from '../../../../src/core/drafts/ranking/template-search';
import { RankedIndex } from '../../../../src/core/search/ranked-index';
import { aTemplate } from '../../../support/template';

const ids = (...names: string[]) =>
  names.map(id => aTemplate({ id, name: 'Parcel', shortcut: `s-${id}`, text: 'Sorry.' }));

describe('the search of templates', () => {
  it('lists what matches alike by id, whatever the order in which they came and went', () => {
    const search = createTemplateSearch();
    for (const template of ids('c', 'a', 'gone', 'b')) search.put(template);
    search.remove('gone');
    for (const template of ids('aa', 'c')) search.put(template);
    expect(search.search('parc')).toEqual(['a', 'aa', 'b', 'c']);
    expect(search.search('parc', { limit: 2 })).toEqual(['a', 'aa']);
  });

  it('lists the better match before the worse, and the shortcut that was typed whole before all', () => {
    const search = createTemplateSearch();
    search.put(aTemplate({ id: 'a', name: 'Refund', shortcut: 'a', text: 'Your parcel.' }));
    search.put(aTemplate({ id: 'b', name: 'Parcel', shortcut: 'b', text: 'Your refund.' }));
    search.put(aTemplate({ id: 'c', name: 'Other', shortcut: 'parcel', text: 'Hello.' }));
    search.put(aTemplate({ id: 'd', name: 'Nothing', shortcut: 'd', text: 'Hello.' }));
    expect(search.search('parcel')).toEqual(['c', 'b', 'a']);
  });

  it('lists in the order of scores and ids, as comparing two by two would', () => {
    const word = constantFrom('parcel', 'part', 'late', 'sorry', 'refund');
    assert(
      property(array(array(word, { maxLength: 4 }), { maxLength: 12 }), word, (texts, query) => {
        const search = createTemplateSearch();
        const index = new RankedIndex({ boosts: [4, 4, 2, 1], typos: () => 0 });
        const named = texts.map((words, i) => ({ id: `t${(i * 7) % 12}`, words }));
        for (const [slot, { id, words }] of named.entries()) {
          search.put(aTemplate({ id, name: words.join(' '), shortcut: `x${slot}`, text: 'Hi.' }));
          index.add(slot, [words, [`x${slot}`], [], ['hi']]);
        }
        const { slots, scores } = index.search([query]);
        const expected = slots
          .toSorted(
            (a, b) =>
              (scores[b] ?? 0) - (scores[a] ?? 0) || ((named[a]?.id ?? '') < (named[b]?.id ?? '') ? -1 : 1),
          )
          .map(slot => named[slot]?.id);
        const exact = search.search(query);
        expect(exact.filter(id => expected.includes(id))).toEqual(expected);
      }),
    );
  });
});
