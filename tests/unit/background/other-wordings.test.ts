import { describe, expect, it } from 'vitest';
import type { Wardrobe } from '../../../src/background/dress';
import { otherWordings } from '../../../src/background/other-wordings';
import { createWordingUses } from '../../../src/background/wording-uses';
import type { WordingUse } from '../../../src/core/history/record';
import { fill } from '../../../src/core/templates/fill';
import { aTemplate } from '../../support/template';
import { templateFacts } from '../../support/template-facts';

const wording = (id: string, text: string, lang = 'en') => ({ id, text, lang, tone: null });
const template = aTemplate({
  wordings: [
    wording('long', 'Hello {{ customer.first_name }}, we are looking for it and come back to you.'),
    wording('short', 'Hi {{ customer.first_name }}, we are on it.'),
    wording('asks', 'We pay {{ ask.amount }}.'),
    wording('broken', 'Hi {{ customer.first_name'),
    wording('seen', 'Dear {{ customer.first_name }}, we look for it.'),
  ],
});
const facts = templateFacts();
const question = {
  situation: { post: facts.post, brand: 'acme_parcels' },
  facts,
  lang: 'en',
  state: null,
  incident: null,
  thread: ['1'],
  handles: ['ada_okafor'],
  replies: [],
};

const wardrobeWith = (uses: readonly WordingUse[]): Wardrobe => ({
  fill,
  uses: createWordingUses(uses),
  pastReplies: { same: () => null },
  favourites: new Set(),
  find: () => template,
});
const use: WordingUse = {
  pressId: 'p1',
  at: 1,
  brand: 'acme_parcels',
  customer: 'ada_okafor',
  thread: ['1'],
  templateIds: [template.id],
  wordingIds: ['seen'],
};

describe('other wordings of a template', () => {
  it('are filled for this customer, without what they or the thread had, and what is not whole', () => {
    const { others, shorter } = otherWordings(template, question, ['long'], wardrobeWith([use]));
    expect(others).toEqual(['Hi Ada, we are on it.']);
    expect(shorter).toBe('Hi Ada, we are on it.');
  });

  it('are none when all were had, and no shorter one than the shortest', () => {
    const wardrobe = wardrobeWith([use]);
    expect(otherWordings(template, question, ['long', 'short'], wardrobe)).toEqual({
      others: [],
      shorter: null,
    });
  });
});
