import { describe, expect, it, vi } from 'vitest';
import type { SearchedTemplate } from '../../../../src/core/drafts/ranking/template-search';
import type { LibraryRow } from '../../../../src/messages/topics/library';
import { createPageSearch } from '../../../../src/pages/library/list/page-search';
import { aTemplate } from '../../../support/template';
import { aRow } from './a-row';

function aSearch(texts: Record<string, string>) {
  const read = vi.fn(async (ids: string[]): Promise<SearchedTemplate[]> =>
    ids.flatMap(id => (id in texts ? aTemplate({ id, name: id, shortcut: id, text: texts[id] ?? '' }) : [])),
  );
  const search = createPageSearch({ read, rest: () => Promise.resolve() });
  return { search, read };
}

const rowsOf = (...ids: string[]): LibraryRow[] => ids.map(id => aRow({ id, name: id, shortcut: id }));

describe('the search in the page', () => {
  it('answers nothing before it knows all texts, then at once', async () => {
    const { search } = aSearch({ one: 'Your umbrella dried.', two: 'Your parcel is late.' });
    const learning = search.learn(rowsOf('one', 'two'));
    expect(search.find('umbrella')).toBeNull();
    await learning;
    expect(search.find('umbrella')).toEqual(['one']);
    expect(search.find('your')).toHaveLength(2);
  });

  it('asks only for what is other than before, and forgets what is gone', async () => {
    const texts: Record<string, string> = { one: 'Umbrella.', two: 'Parcel.', three: 'Guitar.' };
    const { search, read } = aSearch(texts);
    await search.learn(rowsOf('one', 'two', 'three'));
    texts['two'] = 'Bicycle.';
    const [one, two] = rowsOf('one', 'two');
    const learning = search.learn([one!, { ...two!, updatedAt: 7 }]);
    expect(search.find('umbrella')).toBeNull();
    await learning;
    expect(read.mock.calls.map(([ids]) => ids)).toEqual([['one', 'two', 'three'], ['two']]);
    expect(search.find('bicycle')).toEqual(['two']);
    expect(search.find('parcel')).toEqual([]);
    expect(search.find('guitar')).toEqual([]);
  });

  it('goes on with the newest rows when they change while it learns', async () => {
    const { search } = aSearch({ one: 'Umbrella.', two: 'Parcel.' });
    const first = search.learn(rowsOf('one'));
    void search.learn(rowsOf('two'));
    await first;
    expect(search.find('parcel')).toEqual(['two']);
    expect(search.find('umbrella')).toEqual([]);
  });

  it('leaves the answers to the background where texts cannot be read, and tries again the next time', async () => {
    const { search, read } = aSearch({ one: 'Umbrella.' });
    read.mockRejectedValueOnce(new Error('locked'));
    await expect(search.learn(rowsOf('one'))).rejects.toThrow('locked');
    expect(search.find('umbrella')).toBeNull();
    await search.learn(rowsOf('one'));
    expect(search.find('umbrella')).toEqual(['one']);
  });
});
