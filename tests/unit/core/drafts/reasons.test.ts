import { describe, expect, it } from 'vitest';
import { createRanker } from '../../../../src/core/drafts/ranking/ranker';
import { saidIn } from '../../../../src/core/drafts/ranking/said';
import { starters } from '../../../../src/core/templates/starters';
import type { Template } from '../../../../src/core/templates/template';
import { NOW, template } from './builders';

const rare = () => 0;
const saidOf = (of: Template, post: string, usual: (stem: string) => number) => saidIn(post, usual)(of);

describe('the reason for a template', () => {
  it.each([
    ['my parcel is so late', { name: 'Late parcel' }, 'late parcels'],
    ['where is the refund you promised', { name: 'Money', tags: ['refund'] }, 'refunds'],
    ['You sent me the wrong boxes', { name: 'x', tags: ['wrong box'] }, 'wrong boxes'],
  ])('is what %j says that it is for', (post, shape, topic) => {
    expect(saidOf(template('t', shape), post, rare)).toEqual({ topic, words: [] });
  });

  it('names words of the template’s name and tags that stand in the post', () => {
    const dark = template('t', { name: 'Dark theme', tags: ['eyes'] });

    expect(saidOf(dark, '@Acme my eyes hurt, where is the dark one', rare).words).toEqual(['eyes', 'dark']);
  });

  it('is never a word of every post, in several languages', () => {
    const silly = template('t', {
      name: 'How to help before',
      tags: ['order', 'refunds', 'still again', 'wenn nicht', 'pour vous'],
    });

    expect(saidOf(silly, 'How do I get help? I wrote before, still again nothing', rare)).toEqual({
      topic: '',
      words: [],
    });
    expect(saidOf(silly, 'wenn das nicht kommt', rare).words).toEqual([]);
    expect(saidOf(silly, 'pour vous', rare).words).toEqual([]);
    expect(saidOf(silly, 'my refunds', () => 0.5)).toEqual({ topic: '', words: [] });
    expect(saidOf(silly, 'my order', rare)).toEqual({ topic: '', words: [] });
  });

  it('is nothing rather than a guess', () => {
    const ranked = createRanker({ templates: starters }).rank({
      post: 'hm, before noon maybe',
      brand: 'a',
      at: NOW,
    });

    for (const { why } of ranked) expect(why).toBe('');
  });

  it('counts posts that are usual for this brand as saying nothing', () => {
    const ranker = createRanker({ templates: [template('t', { name: 'Refund' }), template('o')] });
    const question = { post: 'refund zebra', brand: 'a', at: NOW };
    expect(ranker.rank(question)[0]?.why).toBe('for refunds');
    for (let i = 0; i < 60; i++) {
      ranker.learn({
        id: `${i}`,
        brand: 'a',
        at: NOW,
        post: `refund w${i} x${i}`,
        templateId: 'o',
        reply: '',
      });
    }
    expect(ranker.rank(question).find(({ templateId }) => templateId === 't')?.why).toBe('');
  });
});
