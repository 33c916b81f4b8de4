import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createOccasions } from '../../../../src/core/drafts/occasion';
import { createRanker } from '../../../../src/core/drafts/ranking/ranker';
import type { RankQuery } from '../../../../src/core/drafts/ranking/types';
import { starters } from '../../../../src/core/templates/starters';
import type { Template, TemplateWhen } from '../../../../src/core/templates/template';
import { templateFacts } from '../../../support/template-facts';
import { NOW, template } from './builders';

// The builders' noon is a Saturday in Berlin.
const OPEN = [{ weekday: 6, from: '09:00', to: '17:00' }];
const CLOSED = [{ weekday: 1, from: '09:00', to: '17:00' }];

const when = (said: Partial<TemplateWhen>): TemplateWhen => ({ kinds: [], hours: 'any', needs: [], ...said });

function withheld(templates: readonly Template[], facts = templateFacts()): string[] {
  const occasion = createOccasions(templates)({ post: facts.post?.text ?? '', facts, incident: null });
  return [...occasion.withheld].sort();
}

describe('the hours that a lead named', () => {
  const team = [
    template('any'),
    template('day', { when: when({ hours: 'open' }) }),
    template('night', { when: when({ hours: 'closed' }) }),
  ];
  const at = (hours: typeof OPEN) => withheld(team, templateFacts({ brand: { hours } }));

  it('keep a template back while they do not fit', () => {
    expect(at(CLOSED)).toEqual(['day']);
    expect(at(OPEN)).toEqual(['night']);
  });

  it('are open hours for a brand that gave none', () => {
    expect(at([])).toEqual(['night']);
  });
});

describe('what a template needs', () => {
  const number = template('number', { when: when({ needs: ['post.order_number'] }) });
  const both = template('both', { when: when({ needs: ['post.order_number', 'customer.first_name'] }) });
  const link = template('link', { when: when({ needs: ['brand.link.help'] }) });
  const odd = template('odd', { when: when({ needs: ['post.shoe_size'] }) });

  it('keeps it back until the post, the customer and the brand have all of it', () => {
    const team = [number, both, link];
    const told = 'where is order AB-10482?';
    expect(withheld(team)).toEqual(['both', 'number']);
    expect(withheld(team, templateFacts({ text: told }))).toEqual([]);
    expect(withheld(team, templateFacts({ text: told, displayName: '.' }))).toEqual(['both']);
    expect(withheld(team, templateFacts({ text: told, brand: { links: {} } }))).toEqual(['link']);
  });

  it('is never there for a name that stands for nothing', () => {
    expect(withheld([odd])).toEqual(['odd']);
    expect(withheld([template('proto', { when: when({ needs: ['brand.link.constructor'] }) })])).toEqual([
      'proto',
    ]);
  });
});

describe('the kinds of posts that a lead named', () => {
  const text = 'We look after your parcel.';
  const ask = (post: string, ...named: Template[]) =>
    createRanker({ templates: [template('plain', { text }), ...named] }).rank({
      post,
      brand: 'AcmeParcels',
      at: NOW,
      lang: 'en',
    });
  const forKinds = (id: string, ...kinds: TemplateWhen['kinds']) =>
    template(id, { text, when: when({ kinds }) });
  const complaint = 'Your parcel service is terrible, my parcel never arrived';

  it('lift it above its like for such posts, and say so', () => {
    const [first] = ask(complaint, forKinds('zcomplaint', 'complaint'));
    expect(first?.templateId).toBe('zcomplaint');
    const [asked] = ask('Where is my parcel?', forKinds('zquestion', 'question'));
    expect(asked?.templateId).toBe('zquestion');
    expect(asked?.reasons).toContainEqual(expect.objectContaining({ kind: 'post' }));
  });

  it('put it below its like for others', () => {
    expect(ask(complaint, forKinds('apraise', 'praise'))[0]?.templateId).toBe('plain');
    expect(ask('Where is my parcel?', forKinds('acomplaint', 'complaint'))[0]?.templateId).toBe('plain');
  });

  it('say nothing of a post that is of no plain kind', () => {
    const scores = (...named: Template[]) =>
      new Map(ask('hm, the parcel', ...named).map(({ templateId, score }) => [templateId, score]));
    expect(scores(forKinds('t', 'complaint')).get('t')).toBe(scores(forKinds('t')).get('t'));
  });

  it('weigh more than what its words look like', () => {
    const sorry = { text: 'We are sorry that we made you blush.', act: 'inform' as const };
    const praise = 'You are the best, I love your service!';
    const barred = (over: { when?: TemplateWhen }) =>
      ask(praise, template('sorry', { ...sorry, ...over })).find(({ templateId }) => templateId === 'sorry')
        ?.barred;
    expect(barred({})).toBe(true);
    expect(barred({ when: when({ kinds: ['praise'] }) })).toBe(false);
  });
});

it('nothing is chosen otherwise where no lead said when', () => {
  const posts = fc.constantFrom(
    'where is my parcel',
    'Terrible service, third time I ask!',
    'Thank you, you are the best',
    'hm',
  );
  const emptied = starters.map(one => Object.assign({}, one, { when: when({}) }));
  const bare = createRanker({ templates: starters });
  const said = createRanker({ templates: emptied });
  fc.assert(
    fc.property(posts, fc.constantFrom('en', 'de', null), fc.nat(4), (post, lang, contacts) => {
      const query: RankQuery = { post, brand: 'AcmeParcels', at: NOW, lang, contacts };
      expect(said.rank(query)).toEqual(bare.rank(query));
    }),
    { numRuns: 30 },
  );
});
