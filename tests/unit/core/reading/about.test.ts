import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readAbout } from '../../../../src/core/reading/about';
import { casesOf, measure } from '../../../bench/about.bench';
import { template } from '../drafts/builders';
import { ABOUT, HELD_OUT } from './about.table';

const CASES = casesOf(ABOUT);
const KINDS = ['question', 'complaint', 'outrage', 'praise', 'thanks', 'joke', 'spam'] as const;

describe('readAbout', () => {
  it('says nothing of a post of signs alone: how somebody feels is not what about', () => {
    for (const post of ['@AcmeParcels 📦😤😤😤', '😡', '❤️ 🙏', '?!'])
      expect([post, readAbout(post, { contacts: 3 }).kind]).toEqual([post, null]);
  });

  it('knows at least 290 posts in six languages by heart', () => {
    expect(CASES.length + casesOf(HELD_OUT).length).toBeGreaterThanOrEqual(290);
    expect(new Set(CASES.map(({ lang }) => lang))).toEqual(new Set(['en', 'de', 'fr', 'es', 'pt', 'ja']));
  });

  it.each(KINDS)('is right in at least 97 of 100 when it says %s, and finds at least 90', kind => {
    for (const lang of [true, false]) {
      const read = CASES.map(one =>
        Object.assign({ read: readAbout(one.post, lang ? { lang: one.lang } : {}).kind }, one),
      );
      const { precision, recall } = measure(
        read,
        one => one.read === kind,
        one => one.kind === kind,
      );
      expect(precision).toBeGreaterThanOrEqual(0.97);
      expect(recall).toBeGreaterThanOrEqual(0.9);
    }
  });

  it('rather says nothing than something wrong about posts that it was not made for', () => {
    const read = casesOf(HELD_OUT).map(one =>
      Object.assign({ read: readAbout(one.post, { lang: one.lang }).kind }, one),
    );
    const said = read.filter(one => one.read !== null);
    const right = said.filter(one => one.read === one.kind);
    expect(right.length / said.length).toBeGreaterThanOrEqual(0.95);
  });

  it('says what cannot wait, and which time they write', () => {
    const wrong = CASES.filter(({ post, lang, urgency, times }) => {
      const read = readAbout(post, { lang });
      return (read.urgency?.cause ?? null) !== urgency || read.times !== times;
    });
    expect(wrong.map(({ post }) => post)).toEqual([]);
    expect(readAbout('We are stuck at the gate').urgency?.level).toBe('now');
    expect(readAbout('the wedding is tomorrow').urgency?.level).toBe('today');
  });

  it('counts their contacts by the history where that says more than they do', () => {
    expect(readAbout('where is it', { contacts: 4 }).times).toBe(4);
    expect(readAbout('third time I ask: where is it', { contacts: 1 }).times).toBe(3);
    expect(readAbout('the third time it is late this week').times).toBe(1);
  });

  it('names topics in the words of the team’s own templates, and no others', () => {
    const templates = [
      template('a', { name: 'Late parcel' }),
      template('b', { tags: ['refund'] }),
      template('c', { tags: ['late parcel'] }),
    ];
    expect(readAbout('my parcel is so late', { templates }).topics).toEqual(['late parcels']);
    expect(readAbout('my parcel is so late').topics).toEqual([]);
  });

  it('says nothing in a language that it does not read', () => {
    expect(readAbout('Twój kurier to katastrofa, thanks', { lang: 'pl' }).kind).toBeNull();
    expect(readAbout('أين طلبي', { lang: 'ar' }).kind).toBeNull();
    expect(readAbout('🌻🌻').kind).toBeNull();
  });

  const PRIVATE = [
    'I am ill and in hospital with cancer',
    'my depression came back, I am pregnant',
    'I am broke, in debt, lost my job and live on benefits',
    'as a Muslim, a Catholic, a Jew, an atheist',
    'I vote Labour, I am a Republican, a socialist',
    'I am gay, I am trans',
    'ich bin krank, arbeitslos und evangelisch',
    'je suis malade, au chômage et musulmane',
    'estoy enferma, soy católico y de izquierdas',
    'estou doente, desempregado, sou evangélico',
    '病気で無職です。創価学会です',
  ];

  it.each(PRIVATE)('reads nothing out of %j', words => {
    expect(readAbout(words)).toEqual({ kind: null, urgency: null, times: 1, topics: [] });
  });

  it('comes to the same whether such words stand beside a post or not', () => {
    for (const { post, lang } of CASES) {
      const plain = readAbout(post, { lang });
      for (const aside of [' #cancer', ' #bankrupt', ' #Labour', ' #Islam', ' #pregnant']) {
        expect(readAbout(post + aside, { lang })).toEqual(plain);
      }
    }
  });

  it('never throws, whatever it is handed, and holds only its own words', () => {
    const noise = fc.array(
      fc.oneof(
        fc.string({ unit: 'binary' }),
        fc.constantFrom(...CASES.map(({ post }) => post)),
        fc.constantFrom('\ud800', '   ', '@x', 'not ', 'still ', '?', '!!!'),
      ),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(noise, fc.constantFrom(null, 'en', 'ja', 'xx-!', ''), (parts, lang) => {
        const { kind, urgency, times, topics } = readAbout(parts.join(' '), { lang });
        expect([null, ...KINDS]).toContain(kind);
        expect([undefined, 'now', 'today']).toContain(urgency?.level);
        expect(times).toBeGreaterThanOrEqual(1);
        expect(times).toBeLessThanOrEqual(10);
        expect(topics).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});
