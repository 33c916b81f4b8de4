import { describe, expect, it } from 'vitest';
import { NO_DETAILS, type Incident } from '../../../../src/core/brand';
import { createOccasions } from '../../../../src/core/drafts/occasion';
import { starters } from '../../../../src/core/templates/starters';
import { templateFacts } from '../../../support/template-facts';
import { template, wording } from './builders';

// The builders' noon is a Saturday in Berlin.
const OPEN = [{ weekday: 6, from: '09:00', to: '17:00' }];
const CLOSED = [{ weekday: 1, from: '09:00', to: '17:00' }];

const outage = template('outage', { tags: ['Outage'] });
const sorry = template('sorry', { tags: ['app'], shortcut: 'so' });
const joke = template('joke', { tags: ['joke'] });
const closed = template('closed', { text: 'We are back {{ brand.hours.next_open }}.' });
const night = template('night', { tags: ['out of hours'] });
const maybe = template('maybe', {
  text: 'Soon.{% maybe %} We are back {{ brand.hours.next_open }}.{% endmaybe %}',
});
const occasionFor = createOccasions([outage, sorry, joke, closed, night, maybe]);

function occasion({
  post = 'nothing works here',
  hours = [] as typeof OPEN,
  incident = null as Partial<Incident> | null,
} = {}) {
  return occasionFor({
    post,
    facts: templateFacts({ brand: { hours } }),
    incident: incident && { ...NO_DETAILS.incident, since: 1, about: 'The app is down.', ...incident },
  });
}

const ids = (favoured: readonly { templateId: string }[]) => favoured.map(({ templateId }) => templateId);

describe('an incident', () => {
  it('speaks for templates with its tags, and says what it is', () => {
    expect(occasion({ incident: {} }).favoured).toEqual([
      { templateId: 'outage', why: 'incident: The app is down', weight: 2 },
    ]);
  });

  it('speaks for the tags and shortcuts that the team named, however they are written', () => {
    expect(ids(occasion({ incident: { answers: ['APP'] } }).favoured)).toEqual(['sorry']);
    expect(ids(occasion({ incident: { answers: [';;so', 'outage'] } }).favoured)).toEqual([
      'sorry',
      'outage',
    ]);
  });

  it('is about posts with all parts of one of its words', () => {
    const incident = { words: ['log in', 'crash'] };
    expect(ids(occasion({ post: 'I can’t log in', incident }).favoured)).toEqual(['outage']);
    expect(ids(occasion({ post: 'It CRASHED again', incident }).favoured)).toEqual(['outage']);
    expect(occasion({ post: 'the log of my order', incident }).favoured).toEqual([]);
  });

  it('finds its words in scripts without spaces', () => {
    const incident = { words: ['ログイン'] };
    expect(ids(occasion({ post: 'アプリにログインできません', incident }).favoured)).toEqual(['outage']);
    expect(occasion({ post: '荷物がまだ届きません', incident }).favoured).toEqual([]);
  });

  it('says nothing to somebody who says thanks', () => {
    expect(occasion({ post: 'works now, thank you!', incident: {} }).favoured).toEqual([]);
  });

  it('keeps jokes and promotions back, and only then', () => {
    expect([...occasion({ incident: {} }).withheld]).toEqual(['joke']);
    expect([...occasion().withheld]).toEqual([]);
  });

  it('keeps its reason short', () => {
    const [first] = occasion({ incident: { about: 'x'.repeat(200) } }).favoured;
    expect(first?.why.length).toBeLessThan(100);
  });
});

describe('opening hours', () => {
  it('speak, while closed, for what says so by its words or its tag', () => {
    const { favoured, withheld } = occasion({ hours: CLOSED });

    expect(ids(favoured)).toEqual(['closed', 'night']);
    expect(favoured[0]?.why).toBe('closed, back on Monday at 09:00');
    expect([...withheld]).toEqual([]);
  });

  it('keep back, while open, what cannot say when', () => {
    const { favoured, withheld } = occasion({ hours: OPEN });

    expect(favoured).toEqual([]);
    expect([...withheld]).toEqual(['closed']);
  });

  it('say nothing where the team said nothing', () => {
    expect(occasion()).toEqual({ favoured: [], withheld: new Set() });
  });

  it('weigh less than an incident', () => {
    const { favoured } = occasion({ hours: CLOSED, incident: {} });
    const weights = new Map(favoured.map(({ templateId, weight }) => [templateId, weight ?? 1]));

    expect(weights.get('outage')).toBeGreaterThan(weights.get('night') ?? 1);
  });
});

it('the starters have an answer to an incident and to closed hours', () => {
  const facts = templateFacts({ brand: { hours: CLOSED } });
  const incident = { ...NO_DETAILS.incident, since: 1 };
  const { favoured } = createOccasions(starters)({ post: 'why?', facts, incident });

  expect(ids(favoured)).toEqual(['starter-outage', 'starter-out-of-hours']);
});

it('a template with one wording that does without the hours is fit for open hours, too', () => {
  const both = template('both', {
    wordings: [wording('w1', 'Back {{ brand.hours.next_open }}.'), wording('w2', 'Soon.')],
  });
  const { withheld } = createOccasions([both])({
    post: '',
    facts: templateFacts({ brand: { hours: OPEN } }),
    incident: null,
  });

  expect([...withheld]).toEqual([]);
});
