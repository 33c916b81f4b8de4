import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { GuardQuestion } from '../../../../src/core/guards/guard';
import { imitationOf } from '../../../../src/core/guards/look-alike/imitation';
import { lookAlike } from '../../../../src/core/guards/look-alike/look-alike';
import { plainLetters, skeletonOf } from '../../../../src/core/guards/look-alike/skeleton';
import { slipOf } from '../../../../src/core/guards/look-alike/slips';
import { warningIn } from '../../../../src/core/guards/look-alike/warnings';
import { parseTweet } from 'twitter-text';
import { ACME, aQuestion, inThread } from '../../../support/guard-questions';
import { aPost } from '../../../support/history';
import { hasCorpus, readCsv } from '../../../support/shared-data';
import { generatedImitators, generatedPeople } from './look-alike.generated';
import { labelledAccounts } from './look-alike.table';

const FALSE_ONE = inThread({ by: 'AcmeParceIs', displayName: 'Acme Parcels' });
const look = (over: Partial<GuardQuestion> = {}) =>
  lookAlike.look(aQuestion({ thread: [FALSE_ONE], ...over }));

describe('look-alike', () => {
  it('asks about an account that passes for the brand, offers a warning and the profile', () => {
    expect(look()).toEqual([
      {
        key: 'acmeparceis',
        level: 'ask',
        words: '@AcmeParceIs looks like @AcmeParcels and is not ours',
        spans: [],
        ways: [
          { kind: 'replace', label: 'Warn the customer', text: warningIn('en', 'AcmeParcels') },
          { kind: 'open', label: 'Open profile to report', url: 'https://x.com/AcmeParceIs' },
        ],
      },
    ]);
  });

  it('warns in the customer’s language, names nobody but us, and is content once that is said', () => {
    const answers = aPost({ lang: 'de-AT' });
    const [way] = look({ answers })[0]?.ways ?? [];

    expect(way).toMatchObject({ text: warningIn('de', 'AcmeParcels') });
    expect(warningIn('de', 'AcmeParcels')).toContain('Vorsicht');
    expect(look({ text: warningIn('de', 'AcmeParcels'), answers })).toEqual([]);
    expect(look({ text: 'That account is a scam, please block it.' })).toEqual([]);
  });

  it.each(['en', 'de', 'fr', 'es', 'pt', 'ja', 'tlh'])(
    'has a warning in %s that fits with a signature',
    lang => {
      const text = `${warningIn(lang, 'AcmeParcels1234')} ^JDQX`;

      expect(parseTweet(text).weightedLength).toBeLessThanOrEqual(280);
      expect(text.match(/@\w+/g)).toEqual(['@AcmeParcels1234']);
    },
  );

  it('names an imitator once, and only hints at what may be chance', () => {
    expect(look({ thread: [FALSE_ONE, FALSE_ONE] })).toHaveLength(1);
    expect(look({ thread: [inThread({ by: 'AcmePracels', displayName: 'Ann' })] })[0]?.level).toBe('hint');
  });

  it('says nothing of our own accounts, nor of a customer who shares a word with us', () => {
    expect(look({ thread: [inThread({ by: 'acmeuk', displayName: 'Acme Parcels' })] })).toEqual([]);
    expect(look({ thread: [inThread({ by: 'AcmeParcels' })] })).toEqual([]);
    const customer = inThread({ by: 'acme_parcels_', displayName: 'Ann' });
    expect(look({ thread: [customer], answers: aPost({ by: 'acme_parcels_' }) })).toEqual([]);
    expect(look({ thread: [customer] })).toHaveLength(1);
  });

  it('takes any names', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (handle, displayName) => {
        const found = look({ thread: [inThread({ by: handle, displayName })] });
        for (const { ways } of found)
          for (const way of ways)
            if (way.kind === 'open') expect(way.url).toMatch(/^https:\/\/x\.com\/\w{1,15}$/);
        expect(skeletonOf(plainLetters(displayName))).not.toContain(' ');
      }),
    );
  });
});

describe('imitationOf', () => {
  it('tells imitators from ordinary accounts, in 150 and 300 of them', () => {
    const imitators = [...labelledAccounts.filter(({ imitates }) => imitates), ...generatedImitators];
    const others = [...labelledAccounts.filter(({ imitates }) => !imitates), ...generatedPeople];
    const missed = imitators.filter(account => imitationOf(account, account.brand) === null);
    const wrong = others.filter(account => imitationOf(account, account.brand) !== null);

    expect([imitators.length >= 150, others.length >= 300]).toEqual([true, true]);
    expect(missed.length / imitators.length, names(missed)).toBeLessThanOrEqual(0.05);
    expect(wrong.length / others.length, names(wrong)).toBeLessThanOrEqual(0.01);
  });

  it.skipIf(!hasCorpus('support/twcs_tweets.csv.gz'))('takes no real brand for another', () => {
    const rows = readCsv('support/twcs_tweets.csv.gz').filter(row => row['inbound'] === 'False');
    const handles = [...new Set(rows.map(row => row['author_id'] ?? ''))];
    const wrong = handles.flatMap(brand =>
      handles.filter(
        handle =>
          handle !== brand &&
          imitationOf({ handle, displayName: handle }, { handle: brand, name: brand }) !== null,
      ),
    );

    expect(handles.length).toBeGreaterThan(50);
    expect(wrong).toEqual([]);
  });

  it('leaves the company itself alone where ours is its account for help', () => {
    const help = { handle: 'AcmeHelp', name: 'Acme Parcels' };

    expect(imitationOf({ handle: 'Acme', displayName: 'Acme Parcels' }, help)).toBeNull();
    expect(imitationOf({ handle: 'AcmeCares', displayName: 'Acme Parcels' }, help)).toBe('sure');
  });

  it('sees through another script', () => {
    expect(imitationOf({ handle: 'desk_77', displayName: 'Аcme Pаrcеls' }, ACME)).toBe('likely');
    expect(plainLetters('Аcmе 𝐏𝐚𝐫𝐜𝐞𝐥𝐬 ✅')).toBe('acme parcels');
  });
});

describe('slipOf', () => {
  it.each([
    ['acmepracels', 'acmeparcels', 'swapped'],
    ['acmeparccels', 'acmeparcels', 'doubled'],
    ['acmeparcel', 'acmeparcels', 'mistyped'],
    ['acmepercels', 'acmeparcels', 'mistyped'],
    ['jacmeparcels', 'acmeparcels', null],
    ['delat', 'delta', null],
    ['acmeparcels', 'acmeparcels', null],
  ])('%s for %s: %s', (name, brand, slip) => {
    expect(slipOf(name, brand)).toBe(slip);
  });
});

function names(accounts: readonly { handle: string; displayName: string }[]): string {
  return accounts.map(({ handle, displayName }) => `${handle} (${displayName})`).join(', ');
}
