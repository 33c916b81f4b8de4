import { signal } from '@preact/signals';
import { describe, expect, it, vi } from 'vitest';
import type { Draft, DraftSet } from '../../../src/core/drafts/draft';
import { createTrayStore } from '../../../src/ui/stores/tray-store';
import { draftOf, fieldOf, now, threeDrafts } from './gallery/people';

function trayOf(set: DraftSet, change: Partial<Parameters<typeof createTrayStore>[0]> = {}) {
  const insert = vi.fn(async (_text: string, _draft: Draft) => true);
  const copy = vi.fn(async (_text: string) => true);
  const toEditor = vi.fn();
  const suggest = vi.fn(async () => set);
  const search = vi.fn(async (_query: string): Promise<readonly Draft[]> => set.drafts);
  const fill = vi.fn(async (templateId: string, _wording: string, answers: Record<string, string>) => {
    const draft = set.drafts.find(one => one.templateId === templateId) ?? draftOf();
    const missing = draft.fields.filter(field => !answers[field.name]).map(field => field.name);
    return { ...draft, missing, text: `filled with ${Object.values(answers).join(', ')}` };
  });
  const deps = {
    insert,
    copy,
    toEditor,
    standsBeforeCaret: () => true,
    suggest,
    search,
    offered: vi.fn(async (ids: readonly string[]): Promise<readonly string[]> => ids),
    fill,
    undo: vi.fn(async () => true),
    undoable: signal(true),
    favour: vi.fn(async (_templateId: string, _on: boolean) => {}),
    now: () => now,
    left: (typed: string, draft: Draft | null) => 280 - typed.length - (draft?.text.length ?? 0) - 4,
    typed: signal('abc'),
    initials: signal('JD'),
  };
  const store = createTrayStore({ ...deps, ...change });
  return { ...deps, store };
}

const settled = () => new Promise(resolve => setTimeout(resolve, 20));
const withField: DraftSet = {
  drafts: [draftOf({ fields: [fieldOf()], missing: ['carrier'] })],
  more: 0,
  sure: true,
};

describe('the tray', () => {
  it('inserts the chosen draft, closes and brings the agent back', async () => {
    const { store, insert, toEditor } = trayOf(threeDrafts);
    await settled();

    store.choose(2);
    await store.insert();

    expect(insert.mock.calls[0]?.[0]).toBe(threeDrafts.drafts[2]?.text);
    expect(store.expanded.value).toBe(false);
    expect(store.outcome.value).toBe('inserted');
    expect(toEditor).toHaveBeenCalled();
  });

  it('says no more of an inserted draft once the reply went out', async () => {
    const typed = signal('');
    const { store } = trayOf(threeDrafts, { typed });
    await settled();

    await store.insert();
    typed.value = 'Hi Ada';
    expect(store.outcome.value).toBe('inserted');

    typed.value = '';
    expect(store.outcome.value).toBeNull();
  });

  it('goes to the field that lacks its answer instead of inserting', async () => {
    const { store, insert } = trayOf(withField);
    await settled();

    await store.insert();

    expect(insert).not.toHaveBeenCalled();
    expect(store.aim.value).toEqual({ on: 'field', name: 'carrier' });
  });

  it('inserts what was filled with the last letter typed, also when Enter comes at once', async () => {
    const { store, insert } = trayOf(withField);
    await settled();

    const [draft] = withField.drafts as [Draft];
    store.setAnswer(draft, 'carrier', 'Sloop');
    await store.insert();

    expect(insert.mock.calls[0]?.[0]).toBe('filled with Sloop');
  });

  it('does not insert the old text when filling fails', async () => {
    const { store, insert } = trayOf(withField, { fill: () => Promise.reject(new Error('gone')) });
    await settled();

    store.setAnswer(withField.drafts[0] as Draft, 'carrier', 'Sloop');
    await store.insert();

    expect(insert).not.toHaveBeenCalled();
    expect(store.fillFailed.value).toBe(true);
  });

  it('takes a guess for an answer', async () => {
    const guessed = draftOf({ fields: [fieldOf({ guess: 'Sloop' })], missing: ['carrier'] });
    const { store, insert } = trayOf({ drafts: [guessed], more: 0, sure: true });
    await settled();

    await store.insert();

    expect(insert.mock.calls[0]?.[0]).toBe('filled with Sloop');
  });

  it('never inserts a draft whose template has a mistake', async () => {
    const { store, insert } = trayOf({ drafts: [draftOf({ problem: 'line 1' })], more: 0, sure: true });
    await settled();

    await store.insert();

    expect(store.insertable.value).toBe(false);
    expect(insert).not.toHaveBeenCalled();
  });

  it('copies and says so when the composer did not take the text', async () => {
    const { store, copy } = trayOf(threeDrafts, { insert: async () => false });
    await settled();

    await store.insert();

    expect(copy).toHaveBeenCalledWith(threeDrafts.drafts[0]?.text);
    expect(store.outcome.value).toBe('copied');
    expect(store.expanded.value).toBe(true);
  });

  it('inserts once when Enter is pressed twice', async () => {
    const { store, insert } = trayOf(threeDrafts);
    await settled();

    await Promise.all([store.insert(), store.insert()]);

    expect(insert).toHaveBeenCalledTimes(1);
  });

  it('keeps an open list still when templates change, and reads it anew at the next opening', async () => {
    const { store, suggest } = trayOf(threeDrafts);
    await settled();

    store.reload();
    await settled();
    expect(suggest).toHaveBeenCalledTimes(1);
    store.toggle();
    await settled();

    expect(suggest).toHaveBeenCalledTimes(2);
  });

  it('empties the place of what was withdrawn at once, also in an open list, and leaves the others theirs', async () => {
    const { store, insert, suggest, offered } = trayOf(threeDrafts);
    await settled();
    offered.mockResolvedValue(['address', 'third']);
    store.reload();
    await settled();

    expect(store.drafts.value.map(store.isWithdrawn)).toEqual([true, false, false]);
    expect(store.draft.value).toBeNull();
    await store.insert();
    store.pick(1);
    expect(insert).not.toHaveBeenCalled();
    await store.find('late');
    await store.find('');
    expect(store.draft.value).toBeNull();
    store.choose(2);
    await store.insert();
    expect(insert.mock.calls[0]?.[0]).toBe(threeDrafts.drafts[2]?.text);

    // Read anew, it has a place again where the lead brought it back.
    await settled();
    expect(suggest).toHaveBeenCalledTimes(2);
    expect(store.drafts.value.some(store.isWithdrawn)).toBe(false);
  });

  it('leaves an open list as it is where nobody can say what is still offered', async () => {
    const { store } = trayOf(threeDrafts, { offered: () => Promise.reject(new Error('locked')) });
    await settled();
    store.reload();
    await settled();

    expect(store.drafts.value.some(store.isWithdrawn)).toBe(false);
    expect(store.insertable.value).toBe(true);
  });

  it('goes on with a shortcut that is being typed when templates change', async () => {
    const { store, suggest } = trayOf(threeDrafts);
    const collapsed = trayOf(threeDrafts);
    await settled();
    collapsed.store.toggle();

    for (const { follow, reload } of [store, collapsed.store]) {
      const followed = follow(';;la');
      reload();
      await followed;
    }

    expect([store.offered.value, collapsed.store.offered.value]).toEqual([';;la', ';;la']);
    expect(suggest).toHaveBeenCalledTimes(1);
  });

  it('takes a shortcut and its line for the draft when Enter was faster than the offer', async () => {
    const late = draftOf({ shortcut: 'sorry', text: 'Sorry for that.' });
    const { store, insert } = trayOf(threeDrafts, { search: async () => [...threeDrafts.drafts, late] });
    await settled();

    await store.insertLate(';;Sorry');

    expect(insert.mock.calls).toEqual([['Sorry for that.', late, ';;Sorry\n']]);
  });

  it('leaves the line where it is no shortcut, asks for something, was refused, or the agent typed on', async () => {
    const late = draftOf({ shortcut: 'late', text: 'Sorry for that.' });
    const asks = draftOf({ shortcut: 'ask', fields: [fieldOf()], missing: ['carrier'] });
    const search = async () => [late, asks];
    const still = trayOf(threeDrafts, { search });
    const typedOn = trayOf(threeDrafts, { search, standsBeforeCaret: () => false });
    const refused = trayOf(threeDrafts, { search });
    await settled();
    await refused.store.follow(';;late');
    refused.store.dropOffer();

    for (const word of [';;lat', ';;ask']) await still.store.insertLate(word);
    await typedOn.store.insertLate(';;late');
    await refused.store.insertLate(';;late');

    for (const { insert } of [still, typedOn, refused]) expect(insert).not.toHaveBeenCalled();
  });

  it('shows the list and chooses nothing when nothing fits well', async () => {
    const { store, insert } = trayOf(
      { drafts: [], more: 3, sure: false },
      { search: async () => threeDrafts.drafts },
    );
    await settled();

    expect(store.drafts.value).toHaveLength(3);
    expect(store.draft.value).toBeNull();
    await store.insert();
    expect(insert).not.toHaveBeenCalled();
  });

  it('shows the answer to the last query when answers come out of order', async () => {
    const answers: Record<string, (drafts: readonly Draft[]) => void> = {};
    const search = (query: string) => new Promise<readonly Draft[]>(resolve => (answers[query] = resolve));
    const { store } = trayOf(threeDrafts, { search });
    await settled();

    void store.find('l');
    void store.find('la');
    answers['la']?.([draftOf({ name: 'right' })]);
    answers['l']?.([draftOf({ name: 'wrong' })]);
    await settled();

    expect(store.drafts.value.map(draft => draft.name)).toEqual(['right']);
  });

  it('counts what is typed and the draft while it is open, and only what is typed when it is not', async () => {
    const { store } = trayOf({ drafts: [draftOf({ text: '12345' })], more: 0, sure: true });
    await settled();

    expect(store.left.value).toBe(280 - 3 - 5 - 4);
    store.toggle();
    expect(store.left.value).toBe(280 - 3 - 4);
  });

  it('tells when drafts cannot be read and tries again', async () => {
    const { store, suggest } = trayOf(threeDrafts);
    await settled();
    suggest.mockRejectedValueOnce(new Error('asleep'));

    store.retry();
    await settled();
    expect(store.state.value).toBe('failed');
    store.retry();
    await settled();

    expect(store.state.value).toBe('ready');
  });
});
