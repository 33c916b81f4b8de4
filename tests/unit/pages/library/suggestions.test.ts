import { describe, expect, it, vi } from 'vitest';
import type { Suggestion } from '../../../../src/core/templates/suggestion';
import type { Template } from '../../../../src/core/templates/template';
import { createDecideStore } from '../../../../src/pages/library/suggestions/decide-store';
import { createProposeStore } from '../../../../src/pages/library/suggestions/propose-store';
import { createQueueStore } from '../../../../src/pages/library/suggestions/queue-store';
import { aTemplate } from '../../../support/template';
import { aRow } from './a-row';

vi.mock('webextension-polyfill', async () => ({ default: (await import('../browser')).browserIn('en') }));

const aSuggestion = (over: Partial<Suggestion> = {}): Suggestion => ({
  id: 's1',
  at: 1,
  by: 'JD',
  name: 'Late order',
  text: 'Sorry {{ customer.first_name }}.',
  reply: 'Sorry Ada. ^JD',
  post: 'Where is it?',
  customer: 'ada',
  lang: 'en',
  brand: 'AcmeParcels',
  words: '',
  decided: null,
  ...over,
});

type ProposeDeps = Parameters<typeof createProposeStore>[0];
const PREPARED = {
  text: 'Sorry {{ customer.first_name }}.',
  reply: 'Sorry Ada. ^JD',
  post: 'Where is it?',
  lang: 'en',
  brand: 'AcmeParcels',
  name: 'Late order',
};

describe('a reply on its way to the lead', () => {
  function aProposal(over: Partial<ProposeDeps> = {}) {
    const add = vi.fn<ProposeDeps['add']>(async () => null);
    let serial = 0;
    const store = createProposeStore({
      prepare: async () => PREPARED,
      add,
      newId: () => `new-${(serial += 1)}`,
      ...over,
    });
    return { store, add };
  }

  it('is shown as it was prepared, and goes with what the agent made of it', async () => {
    const { store, add } = aProposal();
    await store.open('41');
    expect(store.text.value).toBe(PREPARED.text);
    store.name.value = ' Late ';
    store.words.value = 'often asked';
    await store.send();
    expect(add).toHaveBeenCalledWith({
      id: 'new-1',
      postId: '41',
      name: 'Late',
      text: PREPARED.text,
      words: 'often asked',
    });
    expect(store.standing.value.is).toBe('sent');
  });

  it('keeps what was typed when it is not on disk, and is the same one when it is sent again', async () => {
    const add = vi
      .fn<ProposeDeps['add']>()
      .mockRejectedValueOnce(new Error('disk full'))
      .mockResolvedValue(1);
    const { store } = aProposal({ add });
    await store.open('41');
    store.text.value = 'Mine';
    await store.send();
    expect(store.standing.value).toEqual({ is: 'failed', reason: 'disk full' });
    await store.open('41');
    expect(store.text.value).toBe('Mine');
    await store.send();
    expect(add.mock.calls[0]?.[0].id).toBe(add.mock.calls[1]?.[0].id);
  });

  it('says so when the reply is not kept, and begins anew with another reply', async () => {
    const prepare = vi.fn<ProposeDeps['prepare']>().mockResolvedValueOnce(null).mockResolvedValue(PREPARED);
    const { store } = aProposal({ prepare });
    await store.open('41');
    expect(store.standing.value.is).toBe('unknown');
    await store.open('42');
    expect(store.standing.value.is).toBe('ready');
  });
});

describe('the queue', () => {
  const declined = { is: 'declined' as const, at: 5, by: 'LE', words: 'No', templateId: null };
  const list = [
    aSuggestion(),
    aSuggestion({ id: 's2', by: 'MK' }),
    aSuggestion({ id: 's3', decided: declined }),
    aSuggestion({ id: 's4', decided: { ...declined, at: 9 } }),
  ];
  const idsOf = (all: readonly Suggestion[]) => all.map(({ id }) => id);
  type Deps = Parameters<typeof createQueueStore>[0];

  function aQueue(over: Partial<Deps> = {}) {
    const handOut = vi.fn<Deps['handOut']>(async () => null);
    const store = createQueueStore({ list: async () => list, agent: async () => 'JD', handOut, ...over });
    return { store, handOut };
  }

  it('tells what waits from what was decided, last first, and the agent’s own from those of others', async () => {
    const { store } = aQueue();
    await store.load();
    expect(idsOf(store.waiting.value)).toEqual(['s1', 's2']);
    expect(idsOf(store.decided.value)).toEqual(['s4', 's3']);
    expect(idsOf(store.mine.value)).toEqual(['s1', 's3', 's4']);
  });

  it('hands out the agent’s own that wait, and nobody else’s', async () => {
    const { store, handOut } = aQueue();
    await store.load();
    await store.handOut();
    expect(handOut).toHaveBeenCalledWith(['s1'], 'JD');
    expect(store.handedOut.value).toEqual({ is: 'saved', count: 1 });
  });

  it('keeps what it shows when it cannot be read again, and says why when it never could', async () => {
    const failing = vi
      .fn<Deps['list']>()
      .mockRejectedValueOnce(new Error('gone'))
      .mockResolvedValueOnce(list);
    const { store } = aQueue({ list: failing });
    await store.load();
    expect(store.reading.value).toEqual({ is: 'failed', reason: 'gone' });
    await store.load();
    failing.mockRejectedValue(new Error('gone'));
    await store.load();
    expect(store.waiting.value).toHaveLength(2);
  });
});

describe('a decision', () => {
  type Deps = Parameters<typeof createDecideStore>[0];
  const rows = [
    aRow({ id: 'used', name: 'Thanks', shortcut: 'late-order', uses: 9 }),
    aRow({ id: 'delay', name: 'Late order', shortcut: 'delay', folder: 'Delivery', updatedBy: 'LE' }),
    aRow({ id: 'old', shortcut: 'old', archivedAt: 1 }),
  ];

  function aDecision(over: Partial<Deps> = {}) {
    const decide = vi.fn<Deps['decide']>(async ({ accept }) => ({
      template: accept && { ...accept, updatedAt: 9 },
    }));
    const decided = vi.fn<Deps['decided']>(async () => null);
    let serial = 0;
    const store = createDecideStore({
      read: async id => aTemplate({ id, updatedAt: 1 }),
      history: async () => [],
      back: () => Promise.reject(new Error('not here')),
      setup: async () => null,
      snippets: async () => ({}),
      newId: () => `new-${(serial += 1)}`,
      decide,
      rows: () => rows,
      search: async () => ['old', 'used'],
      decided,
      ...over,
    });
    return { store, decide, decided };
  }

  it('makes a new template, named and filed as the reply tells, with a shortcut that nobody has', async () => {
    const { store, decide, decided } = aDecision();
    await store.begin(aSuggestion(), 'new');
    expect(store.edit.draft.value).toMatchObject({
      name: 'Late order',
      shortcut: 'late-order-2',
      folder: 'Delivery',
      wordings: [{ text: 'Sorry {{ customer.first_name }}.', lang: 'en' }],
    });
    store.edit.changeWording(store.edit.draft.value?.wordings[0]?.id ?? '', { text: 'So sorry.' });
    store.words.value = ' Thank you ';
    expect(await store.accept()).toBe(true);
    expect(decide).toHaveBeenCalledWith({
      id: 's1',
      words: 'Thank you',
      accept: expect.objectContaining({
        wordings: [expect.objectContaining({ text: 'So sorry.' })],
      }) as unknown,
    });
    expect(store.at.value).toBeNull();
    expect(store.outcome.value).toMatchObject({ is: 'accepted', template: { name: 'Late order' } });
    expect(decided).toHaveBeenCalledTimes(1);
  });

  it('takes a name without Latin letters', async () => {
    const { store } = aDecision();
    await store.begin(aSuggestion({ name: '配達の遅れ' }), 'new');
    expect(store.edit.draft.value?.shortcut).toBe('reply');
  });

  it('offers the template that the reply was made with first, and no archived one', async () => {
    const { store } = aDecision();
    await store.begin(aSuggestion(), 'wording');
    expect(store.candidates.value.map(({ id }) => id)).toEqual(['delay', 'used']);
    await store.find('x');
    expect(store.candidates.value.map(({ id }) => id)).toEqual(['used']);
    await store.find('');
    expect(store.candidates.value).toHaveLength(2);
  });

  it('adds another wording to those that the template has', async () => {
    const { store, decide } = aDecision();
    await store.begin(aSuggestion(), 'wording');
    await store.choose('delay');
    expect(await store.accept()).toBe(true);
    const accept = decide.mock.calls[0]?.[0].accept;
    expect(accept?.id).toBe('delay');
    expect(accept?.wordings.map(({ text }) => text)).toEqual([
      'Sorry, {{ customer.first_name }}.',
      'Sorry {{ customer.first_name }}.',
    ]);
  });

  it('writes nothing over what somebody changed meanwhile, until told', async () => {
    let there: Template = aTemplate({ updatedAt: 1 });
    const { store, decide } = aDecision({ read: async () => there });
    await store.begin(aSuggestion(), 'wording');
    await store.choose('delay');
    there = aTemplate({ name: 'Theirs', updatedAt: 5 });
    expect(await store.accept()).toBe(false);
    expect(decide).not.toHaveBeenCalled();
    expect(store.edit.standing.value.is).toBe('changed');
    store.takeTheirs();
    expect(store.edit.draft.value).toMatchObject({ name: 'Theirs', wordings: [{}, {}] });
    expect(await store.accept()).toBe(true);
  });

  it('declines with a word', async () => {
    const { store, decide } = aDecision();
    await store.begin(aSuggestion(), 'decline');
    store.words.value = 'We have one';
    await store.decline();
    expect(decide).toHaveBeenCalledWith({ id: 's1', words: 'We have one', accept: null });
    expect(store.outcome.value.is).toBe('declined');
  });

  it('stays open with its words when it is not on disk', async () => {
    const { store } = aDecision({ decide: () => Promise.reject(new Error('disk full')) });
    await store.begin(aSuggestion(), 'new');
    expect(await store.accept()).toBe(false);
    expect(store.edit.standing.value).toEqual({ is: 'failed', reason: 'disk full' });
    expect(store.edit.draft.value?.name).toBe('Late order');
    await store.begin(aSuggestion(), 'decline');
    expect(await store.decline()).toBe(false);
    expect(store.outcome.value).toEqual({ is: 'failed', reason: 'disk full' });
    expect(store.at.value?.way).toBe('decline');
  });

  it('begins about another one without a trace of the first', async () => {
    const { store } = aDecision();
    await store.begin(aSuggestion(), 'new');
    store.edit.change({ name: 'Half written', tags: ['x'] });
    await store.begin(aSuggestion({ id: 's2', name: 'Second' }), 'new');
    expect(store.edit.draft.value).toMatchObject({ name: 'Second', tags: [] });
    store.leave();
    expect(store.edit.dirty.value).toBe(false);
  });
});
