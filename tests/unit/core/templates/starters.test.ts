import { describe, expect, it } from 'vitest';
import { weightedLength } from '../../../../src/core/signing/length';
import { sign } from '../../../../src/core/signing/sign';
import { checkTemplate, fill } from '../../../../src/core/templates/fill';
import { starters } from '../../../../src/core/templates/starters';
import { templateFacts } from '../../../support/template-facts';

const wordings = starters.flatMap(template =>
  template.wordings.map(wording => ({ template, wording, id: wording.id })),
);
const ANSWERS = {
  issue: 'a login problem',
  service: 'our app',
  new_date: 'Tuesday',
  days: '5',
  owner: 'the maker',
  idea: 'a dark theme',
  'brand.hours.next_open': 'tomorrow',
  'brand.link.help': 'https://help.acme.example/start',
};
const people = [
  templateFacts({
    text: 'Order GB-77-1920, £20, flight LH400 late, error E-1234, store in Leeds',
    customer: { contacts: 3 },
  }),
  templateFacts({
    displayName: '🌻',
    text: '',
    customer: { contacts: 1, lastContactAt: null, earlierPosts: [] },
    post: { lang: null },
    brand: { links: {}, hours: [] },
  }),
  templateFacts({ brand: { incident: 'The app does not open for some of you', hours: [] } }),
];

describe('starters', () => {
  it('are sixteen, each with three tones and five examples', () => {
    expect(starters).toHaveLength(16);
    for (const { wordings, examples, tags, shortcut } of starters) {
      expect(new Set(wordings.map(({ tone }) => tone)), shortcut).toEqual(
        new Set(['warm', 'brief', 'formal']),
      );
      expect(examples.length, shortcut).toBeGreaterThanOrEqual(5);
      expect(tags.length, shortcut).toBeGreaterThan(0);
      expect(shortcut).toMatch(/^[a-z0-9-]+$/);
    }
    expect(new Set(wordings.map(({ id }) => id)).size).toBe(wordings.length);
  });

  it.each(wordings)(
    '$id reads well and fits into a post, for somebody known and for somebody unknown',
    ({ template, wording }) => {
      expect(checkTemplate(wording.text, {})).toBeNull();
      for (const facts of people) {
        const { text, missing, problem } = fill(template, wording, facts, ANSWERS);
        expect(problem).toBeNull();
        expect(missing).toEqual([]);
        expect(text).toMatch(/^[\p{Lu}£]/u);
        expect(text).not.toMatch(/ {2}| [,.;:!?]|…|inconvenience/);
        expect(weightedLength(sign(text, 'JD')), text).toBeLessThanOrEqual(280);
      }
    },
  );
});
