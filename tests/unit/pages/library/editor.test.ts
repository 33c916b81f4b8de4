import { describe, expect, it, vi } from 'vitest';
import { starters } from '../../../../src/core/templates/starters';
import type { Template } from '../../../../src/core/templates/template';
import type { Saved, TemplateEdit } from '../../../../src/messages/topics/library';
import { createEditStore } from '../../../../src/pages/library/editor/edit-store';
import { longestOf, previewsOf } from '../../../../src/pages/library/editor/preview';
import { samples, STRANGER } from '../../../../src/pages/library/editor/samples';
import { aTemplate } from '../../../support/template';
import { templateOf } from '../../../support/template-facts';

type Deps = Parameters<typeof createEditStore>[0];

function aStore(template: Template | null, over: Partial<Deps> = {}) {
  const save = vi.fn(async (edit: TemplateEdit): Promise<Saved> => ({
    is: 'saved',
    template: { ...edit, updatedAt: 2 },
  }));
  const store = createEditStore({
    read: async () => template,
    save,
    history: async () => [],
    back: async () => ({ is: 'saved', template: aTemplate() }),
    setup: async () => null,
    snippets: async () => ({}),
    newId: () => 'fresh',
    ...over,
  });
  return { store, save };
}

describe('a template that is written', () => {
  it('is not saved until somebody changed it, and then with the state it was read in', async () => {
    const { store, save } = aStore(aTemplate({ updatedAt: 1 }));
    await store.open('delay');
    expect(store.dirty.value).toBe(false);
    store.change({ name: 'Later' });
    expect(store.dirty.value).toBe(true);
    expect(await store.keep()).toBe(true);
    expect(save).toHaveBeenCalledWith(expect.objectContaining({ name: 'Later' }), 1);
    expect(store.dirty.value).toBe(false);
  });

  it('has an id of its own when it is new, and is saved as one that nobody knows', async () => {
    const { store, save } = aStore(null);
    await store.open('');
    expect(store.dirty.value).toBe(false);
    store.change({ name: 'New' });
    await store.keep();
    expect(save).toHaveBeenCalledWith(expect.objectContaining({ id: 'fresh' }), null);
  });

  it('shows what somebody else wrote meanwhile, and overwrites it only when told', async () => {
    const theirs = aTemplate({ name: 'Theirs', updatedAt: 7 });
    const save = vi
      .fn<Deps['save']>()
      .mockResolvedValueOnce({ is: 'changed-meanwhile', template: theirs })
      .mockResolvedValueOnce({ is: 'saved', template: aTemplate({ name: 'Mine', updatedAt: 8 }) });
    const { store } = aStore(aTemplate({ updatedAt: 1 }), { save });
    await store.open('delay');
    store.change({ name: 'Mine' });
    expect(await store.keep()).toBe(false);
    expect(store.standing.value).toEqual({ is: 'changed', theirs });
    expect(store.draft.value?.name).toBe('Mine');
    await store.keepMine();
    expect(save).toHaveBeenLastCalledWith(expect.objectContaining({ name: 'Mine' }), 7);
    expect(store.draft.value?.name).toBe('Mine');
  });

  it('is left as it was when the agent looks at another page and comes back', async () => {
    const { store } = aStore(aTemplate());
    await store.open('delay');
    store.change({ name: 'Half' });
    await store.open('delay');
    expect(store.draft.value?.name).toBe('Half');
    store.discard();
    expect(store.draft.value?.name).toBe('Late parcel');
  });

  it('keeps what was written when saving fails, and says why', async () => {
    const { store } = aStore(aTemplate(), { save: () => Promise.reject(new Error('disk full')) });
    await store.open('delay');
    store.change({ name: 'Half' });
    await store.keep();
    expect(store.standing.value).toEqual({ is: 'failed', reason: 'disk full' });
    expect(store.draft.value?.name).toBe('Half');
  });

  it('reads the snippets that it uses, and those that they use', async () => {
    const texts: Record<string, string> = { a: 'A {% snippet "b" %}', b: 'B' };
    const snippets = vi.fn(async (names: readonly string[]) =>
      Object.fromEntries(names.flatMap(name => (texts[name] ? [[name, texts[name]]] : []))),
    );
    const { store } = aStore(aTemplate({ text: '{% snippet "a" %}' }), { snippets });
    await store.open('delay');
    await vi.waitFor(() => expect(store.texts.value).toEqual(texts));
  });
});

describe('the preview', () => {
  const around = { ...STRANGER, snippets: {}, now: Date.UTC(2026, 10, 20, 12) };

  it('has twelve customers, one of them with a name of 40 letters and one with none', () => {
    expect(samples).toHaveLength(12);
    const letters = samples.map(({ displayName }) => (displayName ?? '').length);
    expect(letters.some(length => length >= 40)).toBe(true);
  });

  it('greets nobody by something that is no name', () => {
    const { wording } = templateOf('Hi {{ customer.first_name | else: "there" }}, on it.', { lang: 'en' });
    const texts = new Map(previewsOf(wording, samples, around).map(({ sample, text }) => [sample.id, text]));
    expect(texts.get('usual')).toBe('Hi Ada, on it. ^JD');
    expect(texts.get('no-name')).toBe('Hi there, on it. ^JD');
    expect(texts.get('emoji')).toBe('Hi there, on it. ^JD');
    expect(texts.get('odd')).not.toContain('{{');
  });

  it('names what the agent fills in, and the longest case as X counts it', () => {
    const { wording } = templateOf('{{ post.order_number }} {{ customer.name | else: "" }}', { lang: 'en' });
    const all = previewsOf(wording, samples, around);
    expect(all.find(({ sample }) => sample.id === 'no-name')?.missing).toHaveLength(1);
    expect(longestOf(all)?.sample.id).toBe('long');
  });

  it('shows every starter for every sample, or says what is wrong', () => {
    for (const { wordings } of starters)
      for (const wording of wordings)
        for (const { text, problem } of previewsOf(wording, samples, around))
          expect(text !== '' || problem !== null).toBe(true);
  });
});
