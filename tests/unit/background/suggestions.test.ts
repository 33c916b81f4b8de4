import { describe, expect, it, vi } from 'vitest';
import type { Pack } from '../../../src/core/sharing/pack';
import type { Suggestion } from '../../../src/core/templates/suggestion';
import { NOON } from '../../support/history';
import { aTemplate } from '../../support/template';
import { aLibrary, all, everything } from './a-library';

vi.mock('webextension-polyfill', async () => ({
  default: (await import('../../support/fake-extension')).extension,
}));

const aSuggestion = (over: Partial<Suggestion> = {}): Suggestion => ({
  id: 's1',
  at: NOON,
  by: 'JD',
  name: 'Late order',
  text: 'Sorry {{ customer.first_name }}, it is late.',
  reply: 'Sorry Ada, it is late. ^JD',
  post: 'Where is it?',
  customer: 'ada',
  lang: 'en',
  brand: 'AcmeParcels',
  words: 'Asked every day',
  decided: null,
  ...over,
});

const only = (suggestions: string[]) => ({ ...everything, templates: [], suggestions });

/** An agent with suggestions, and the pack that takes them elsewhere. */
async function anAgent(ids = ['s1']) {
  const agent = await aLibrary({ templates: [aTemplate()] });
  await agent.store.addSuggestions(ids.map(id => aSuggestion({ id })));
  const { text } = await agent.handlers['pack.export'](only(ids));
  return { agent, text };
}

describe('suggestions in a pack', () => {
  it('come into the lead’s queue once, without the customer’s words', async () => {
    const { text } = await anAgent();
    expect(text).not.toMatch(/Where is it|Sorry Ada/);
    const lead = await aLibrary({ initials: 'LE' });
    await lead.handlers['pack.apply']({ source: { text }, chosen: all });
    await lead.handlers['pack.apply']({ source: { text }, chosen: all });
    expect(await lead.handlers['suggestion.list']({})).toEqual([
      aSuggestion({ reply: '', post: '', customer: '' }),
    ]);
    expect(lead.changes).toContainEqual({ kind: 'templates' });
  });

  it('stay decided when they come again, and a new one beside them waits', async () => {
    const { agent, text } = await anAgent();
    const lead = await aLibrary({ initials: 'LE' });
    await lead.handlers['pack.apply']({ source: { text }, chosen: all });
    await lead.handlers['suggestion.decide']({ id: 's1', words: 'We have one', accept: null });
    await agent.store.addSuggestions([aSuggestion({ id: 's2' })]);
    const again = await agent.handlers['pack.export'](only(['s1', 's2']));
    await lead.handlers['pack.apply']({ source: { text: again.text }, chosen: all });
    const list = await lead.handlers['suggestion.list']({});
    expect(list.map(({ id, decided }) => [id, decided?.words ?? null])).toEqual([
      ['s2', null],
      ['s1', 'We have one'],
    ]);
  });

  it('withdraw none of the templates that came from the same agent', async () => {
    const agent = await aLibrary({ templates: [aTemplate()] });
    await agent.store.addSuggestions([aSuggestion()]);
    const team = await agent.handlers['pack.export'](everything);
    const bare = await agent.handlers['pack.export'](only(['s1']));
    const next = await agent.handlers['pack.export'](everything);
    const idOf = ({ text }: { text: string }) => (JSON.parse(text) as Pack).id;
    expect(idOf(next)).toBe(idOf(team));
    const lead = await aLibrary({ initials: 'LE' });
    for (const { text } of [team, bare]) await lead.handlers['pack.apply']({ source: { text }, chosen: all });
    expect(await lead.store.templates()).toHaveLength(1);
    expect(await lead.handlers['suggestion.list']({})).toHaveLength(1);
  });

  it('leave the queue when the pack is taken back', async () => {
    const { text } = await anAgent();
    const lead = await aLibrary({ initials: 'LE' });
    await lead.handlers['pack.apply']({ source: { text }, chosen: all });
    await lead.handlers['pack.undo']({ packId: (JSON.parse(text) as Pack).id });
    expect(await lead.handlers['suggestion.list']({})).toEqual([]);
  });
});

describe('a suggestion', () => {
  it('that was declined may be accepted after all', async () => {
    const { agent } = await anAgent();
    await agent.handlers['suggestion.decide']({ id: 's1', words: 'No', accept: null });
    const { origin: _, ...template } = aTemplate({ id: 'fresh' });
    await agent.handlers['suggestion.decide']({
      id: 's1',
      words: 'Yes, I was wrong',
      accept: { ...template, wordings: [...template.wordings], tags: [], examples: [], brands: [] },
    });
    expect(await agent.handlers['suggestion.list']({})).toMatchObject([
      { decided: { is: 'accepted', words: 'Yes, I was wrong', templateId: 'fresh' } },
    ]);
  });
});
