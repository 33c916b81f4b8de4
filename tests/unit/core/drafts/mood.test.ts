import { describe, expect, it } from 'vitest';
import { createRanker } from '../../../../src/core/drafts/ranking/ranker';
import type { RankQuery } from '../../../../src/core/drafts/ranking/types';
import { starters } from '../../../../src/core/templates/starters';
import type { Template } from '../../../../src/core/templates/template';
import { choice, NOW, template, wording } from './builders';

const query = (post: string, values: Partial<RankQuery> = {}): RankQuery => ({
  post,
  brand: 'AcmeParcels',
  at: NOW,
  lang: 'en',
  ...values,
});

const details = template('details', {
  act: 'ask',
  text: 'Which order is it about?',
  examples: ['my parcel is late, where is it', 'where is my order'],
});
const takeover = template('takeover', {
  act: 'hand-over',
  tags: ['third time'],
  text: 'Sorry. I am looking after this myself now.',
});
const promo = template('promo', { tags: ['promotion'], text: 'Ten percent off all parcels this week.' });
const thanks = template('thanks', { act: 'thank', text: 'You are welcome.' });
const sorry = template('sorry', { text: 'We are sorry for the wait.', examples: ['the parcel is late'] });
const TEAM = [details, takeover, promo, thanks, sorry];

function shown(templates: readonly Template[], asked: RankQuery) {
  return createRanker({ templates })
    .rank(asked)
    .filter(({ barred }) => !barred);
}

describe('what a post is', () => {
  const late = 'my parcel is still not here, where is it';

  it('lets somebody take over at the third contact, where the first gets a question', () => {
    expect(shown(TEAM, query(late, { contacts: 1 }))[0]?.templateId).toBe('details');
    expect(shown(TEAM, query(late, { contacts: 3, state: 'back' }))[0]).toMatchObject({
      templateId: 'takeover',
      why: 'complaint, third time',
      sure: true,
    });
  });

  it('believes them that they ask for the third time', () => {
    const [first] = shown(TEAM, query(`${late}, third time I ask`, { contacts: 1 }));

    expect(first).toMatchObject({ templateId: 'takeover', why: 'complaint, third time' });
  });

  it('says what it is about in the words of the team, and what cannot wait', () => {
    const own = { ...takeover, tags: ['third time', 'late parcel'] };
    const [first] = shown(
      [own],
      query('third time I ask about this late parcel, we are stuck at the airport'),
    );

    expect(first?.why).toBe('complaint about late parcels, third time, stuck now');
  });

  it('weighs more at the third contact than a question that agents like to ask', () => {
    const ranker = createRanker({ templates: TEAM });
    for (let i = 0; i < 20; i++) ranker.learn(choice(late, 'details'));

    expect(ranker.rank(query(late, { contacts: 1 }))[0]?.templateId).toBe('details');
    expect(ranker.rank(query(late, { contacts: 3 }))[0]?.templateId).toBe('takeover');
  });

  it.each([
    'The driver was so kind, best service in years',
    'Thank you so much, it works again!',
    'Danke, alles gut jetzt',
  ])('answers %j with thanks, and never with an apology or a question', post => {
    const drafts = shown(TEAM, query(post, { lang: post.startsWith('Danke') ? 'de' : 'en' }));

    expect(drafts[0]).toMatchObject({ templateId: 'thanks', sure: true });
    expect(drafts.map(({ templateId }) => templateId)).not.toContain('sorry');
    expect(drafts.map(({ templateId }) => templateId)).not.toContain('details');
  });

  it('keeps promotions from people who are cross, however well they fit', () => {
    const ranker = createRanker({ templates: TEAM });
    const cross = 'your parcels are a joke, worst service ever, disgusting';
    for (let i = 0; i < 20; i++) ranker.learn(choice(cross, 'promo'));
    const drafts = ranker.rank(query(cross)).filter(({ barred }) => !barred);

    expect(drafts.map(({ templateId }) => templateId)).not.toContain('promo');
    expect(shown(TEAM, query('any parcels on offer?')).map(({ templateId }) => templateId)).toContain(
      'promo',
    );
  });

  it('has nothing for spam', () => {
    const [first] = shown(TEAM, query('Earn $500 daily with late parcels, link in my bio'));

    expect(first?.sure).toBe(false);
  });

  it('offers the template for languages that nobody speaks, only where nobody speaks it', () => {
    const english = (id: string, changes: Parameters<typeof template>[1] = {}) =>
      template(id, { wordings: [wording('w', `Text of ${id}`, 'en')], ...changes });
    const other = english('other', { tags: ['language'], examples: ['荷物がまだ届きません'] });
    const team = [english('late', { examples: ['荷物がまだ届きません', 'my parcel is late'] }), other];

    expect(shown(team, query('荷物がまだ届きません', { lang: 'ja' }))[0]).toMatchObject({
      templateId: 'other',
      why: 'no template speaks Japanese',
      sure: true,
    });
    const speaking = [
      ...team,
      template('ja', {
        examples: ['荷物がまだ届きません'],
        wordings: [wording('w', '申し訳ございません', 'ja')],
      }),
    ];
    expect(shown(speaking, query('荷物がまだ届きません', { lang: 'ja' }))[0]?.templateId).toBe('ja');
    expect(shown(team, query('my parcel is late'))[0]?.templateId).toBe('late');
  });

  it('finds its starters: thanks for thanks, an apology for the third time, and a word about languages', () => {
    const first = (asked: RankQuery) => shown(starters, asked)[0]?.templateId;

    expect(first(query('you lot are the best, lovely crew', {}))).toBe('starter-praise');
    expect(first(query('where is my parcel? third time I ask', { contacts: 3, state: 'back' }))).toBe(
      'starter-sorry-wait',
    );
    expect(first(query('Kargom nerede', { lang: 'tr' }))).toBe('starter-language');
  });
});
