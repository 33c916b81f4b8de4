import { describe, expect, it, vi } from 'vitest';
import { starters } from '../../../../src/core/templates/starters';
import type { TemplateUse } from '../../../../src/core/templates/use';
import { STRANGER } from '../../../../src/pages/library/editor/samples';
import { reviewOf } from '../../../../src/pages/library/review/review';
import { createReviewStore } from '../../../../src/pages/library/review/review-store';
import { NOON } from '../../../support/history';
import { aTemplate } from '../../../support/template';

const DAY = 86_400_000;
const AROUND = { ...STRANGER, snippets: {}, now: NOON, used: true, use: null };
const USE: TemplateUse = {
  inserted: 12,
  posted: 10,
  unchanged: 2,
  changedALot: 6,
  measured: 10,
  thanked: 1,
  byLang: [
    { lang: 'en', posted: 5 },
    { lang: 'de', posted: 4 },
    { lang: 'fr', posted: 1 },
  ],
  byWeek: [],
  byWording: [],
};
const kinds = (text: string) => reviewOf(aTemplate({ text }), AROUND).map(({ kind }) => kind);

describe('the review', () => {
  it('has nothing to say about a sound template', () => {
    expect(kinds('Hi {{ customer.first_name | else: "there" }}, on it.')).toEqual([]);
  });

  it('sees a name without a way out, and not a field that every customer needs', () => {
    expect(kinds('Hi {{ customer.first_name }}, on it.')).toEqual(['name']);
    expect(kinds('I chose {{ ask.carrier }} for you.')).toEqual([]);
  });

  it('sees what cannot be filled before all else', () => {
    expect(kinds('Hi {{ nobody }}')).toEqual(['problem']);
  });

  it('sees what is too long only in the worst case', () => {
    expect(kinds('a '.repeat(100))).toEqual([]);
    expect(kinds('long '.repeat(60))).toEqual(['long']);
  });

  it('sees two wordings of one language that read as one sentence', () => {
    const text = 'Sorry for the long wait, we are looking for your parcel right now.';
    const wording = { text, lang: 'en', tone: null };
    const twins = aTemplate({
      wordings: [
        { id: 'a', ...wording },
        { id: 'b', ...wording },
      ],
    });
    expect(reviewOf(twins, AROUND)).toEqual([{ kind: 'alike', one: 1, other: 2 }]);
    const others = aTemplate({
      wordings: [
        { id: 'a', ...wording },
        { id: 'b', ...wording, lang: 'de' },
      ],
    });
    expect(reviewOf(others, AROUND)).toEqual([]);
  });

  it('says which language is missing, what agents rewrite, and what nobody uses', () => {
    const template = aTemplate({ text: 'On it.' });
    expect(reviewOf(template, { ...AROUND, use: USE })).toEqual([
      { kind: 'lang', lang: 'de' },
      { kind: 'changed', share: 60 },
    ]);
    const old = aTemplate({ text: 'On it.', updatedAt: NOON - 91 * DAY });
    expect(reviewOf(old, { ...AROUND, used: false })).toEqual([{ kind: 'unused' }]);
  });

  it('finds no starter that cannot be filled', () => {
    const snippets = Object.fromEntries(starters.map(one => [one.shortcut, one.wordings[0]?.text ?? '']));
    for (const starter of starters)
      expect(reviewOf(starter, { ...AROUND, snippets }).filter(({ kind }) => kind === 'problem')).toEqual([]);
  });

  it('stops when the page is left, and says nothing more', async () => {
    const rest = vi.fn(async () => store.stop());
    const store = createReviewStore({
      rows: async () => [],
      read: async () => [aTemplate({ text: 'On it.' }), aTemplate({ id: 'b', text: '{{ nobody }}' })],
      use: async () => USE,
      setup: async () => null,
      rest,
      now: () => NOON,
    });
    await store.look();
    expect(rest).toHaveBeenCalledTimes(1);
    expect(store.found.value).toEqual([]);
    expect(store.state.value).toEqual({ is: 'idle' });
  });
});
