import { describe, expect, it } from 'vitest';
import { crisis } from '../../../../../src/core/guards/crisis';
import { dmLinkGuard } from '../../../../../src/core/guards/dm-link';
import { links } from '../../../../../src/core/guards/links';
import { promise } from '../../../../../src/core/guards/promise';
import { NO_RULES } from '../../../../../src/core/guards/rules';
import { signature } from '../../../../../src/core/guards/signature';
import { tone } from '../../../../../src/core/guards/tone';
import { unfilled } from '../../../../../src/core/guards/unfilled';
import { sign } from '../../../../../src/core/signing/sign';
import { weightedLength } from '../../../../../src/core/signing/length';
import { ACME } from '../../../../support/guard-questions';
import { says } from '../../../../support/guard-words';
import { aPost, NOON } from '../../../../support/history';

const UPSET = aPost({ text: 'Worst service ever, my parcel is lost again and nobody answers!' });

describe('unfilled', () => {
  it.each([
    ['Hi [name], thanks.', 'Hi, thanks.'],
    ['Hi , thanks.', 'Hi, thanks.'],
    ['Hallo ! Danke.', 'Hallo! Danke.'],
    ['Dear [First Name], thanks.', 'Hello, thanks.'],
    ['Hi {{customer.first_name}}, thanks.', 'Hi, thanks.'],
    ['Hi undefined, thanks.', 'Hi, thanks.'],
    ['Liebe , danke.', 'Hallo, danke.'],
    ['Fish &amp; chips', 'Fish & chips'],
  ])('mends "%s"', (text, mended) => {
    expect(says(unfilled, text)[0]?.ways).toMatchObject([{ kind: 'replace', text: mended }]);
  });

  it('only points at what it cannot know', () => {
    const [found] = says(unfilled, 'Your order XX-XX is on its way.');
    expect(found).toMatchObject({
      words: 'Fill this in first: “XX-XX”',
      spans: [{ start: 11, end: 16 }],
      ways: [],
    });
  });

  it('takes crosses that the customer wrote for their name of it', () => {
    expect(says(unfilled, 'The XX arrives soon.', { answers: aPost({ text: 'Where is my XX?' }) })).toEqual(
      [],
    );
    expect(says(unfilled, 'The XX arrives soon.')).toHaveLength(1);
  });
});

describe('signature', () => {
  it('says whose the sign is, and signs with the agent’s own', () => {
    expect(says(signature, 'Thanks for waiting. ^MK', { colleagues: ['MK'] })[0]).toMatchObject({
      words: '^MK is a colleague’s sign',
      ways: [{ label: 'Sign with ^JD', text: 'Thanks for waiting. ^JD' }],
    });
  });

  it('takes a colleague’s sign out as often as it stands at the end', () => {
    expect(says(signature, 'Thanks for waiting. /MK /MK', { colleagues: ['MK'] })[0]).toMatchObject({
      words: '/MK is a colleague’s sign',
      ways: [{ label: 'Sign with ^JD', text: 'Thanks for waiting. ^JD' }],
    });
  });

  it('removes the second of two', () => {
    expect(says(signature, 'Thanks for waiting. -JD')[0]).toMatchObject({
      words: 'Signed twice: -JD stands there besides ^JD',
      ways: [{ label: 'Remove -JD', text: 'Thanks for waiting. ^JD' }],
    });
  });

  it('says nothing of an unsigned text that is signed at the press, and tells when it cannot be', () => {
    expect(says(signature, 'Thanks for waiting.')).toEqual([]);
    expect(says(signature, 'Thanks for waiting.', { agent: { name: 'Jane', initials: '' } })[0]?.words).toBe(
      'Goes out unsigned: put your initials into the settings',
    );
  });
});

describe('links', () => {
  it('offers https, and to leave a disguised link away', () => {
    expect(says(links, 'See http://acme.com/a.')[0]).toMatchObject({
      level: 'hint',
      ways: [{ label: 'Use https', text: 'See https://acme.com/a.' }],
    });
    const rules = { ...NO_RULES, hosts: ['acme.com'] };
    expect(says(links, 'See https://acme.com.evil.io/a now', { rules })[0]).toMatchObject({
      words: 'This link looks like acme.com and goes to acme.com.evil.io',
      ways: [{ label: 'Remove the link', text: 'See now' }],
    });
  });

  it('asks about no host where the brand keeps no list', () => {
    expect(says(links, 'See https://other.com/a')).toEqual([]);
  });
});

describe('dm-link', () => {
  const rules = { ...NO_RULES, accountId: '4711', dmText: 'Hello Acme' };

  it('appends the link behind the initials, where the press leaves it', () => {
    const [found] = says(dmLinkGuard, 'Please DM us your order number.', { rules });
    expect(found?.ways).toEqual([
      {
        kind: 'replace',
        label: 'Add the link',
        text: 'Please DM us your order number. ^JD https://x.com/messages/compose?recipient_id=4711&text=Hello%20Acme',
      },
      { kind: 'copy', label: 'Copy the first line', text: 'Hello Acme' },
    ]);
    const text = found?.ways[0]?.kind === 'replace' ? found.ways[0].text : '';
    expect(sign(text, 'JD')).toBe(text);
    expect(weightedLength(text)).toBe('Please DM us your order number. ^JD '.length + 23);
  });

  it('says what to do while X’s number of the account is unknown', () => {
    const [found] = says(dmLinkGuard, 'Please DM us.', { rules: { ...rules, accountId: null } });
    expect(found?.words).toBe(
      'No link opens the private message: open the brand’s profile on X once to learn it',
    );
    expect(found?.ways.map(({ kind }) => kind)).toEqual(['copy']);
  });
});

describe('tone', () => {
  it('asks before a joke with an upset customer, and before cheer behind bad news; all else is a hint', () => {
    expect(says(tone, 'Haha, it travels.', { answers: UPSET })[0]).toMatchObject({ key: 'joke' });
    expect(says(tone, 'Haha, it travels.', { answers: UPSET })[0]).not.toHaveProperty('level');
    expect(says(tone, 'Unfortunately it is gone 😊')[0]).toMatchObject({
      key: 'cheer',
      ways: [{ text: 'Unfortunately it is gone' }],
    });
    expect(says(tone, 'Please wait!!!')[0]).toMatchObject({
      level: 'hint',
      ways: [{ text: 'Please wait!' }],
    });
    expect(says(tone, 'You did NOT send it.')[0]).toMatchObject({
      level: 'hint',
      ways: [{ text: 'You did not send it.' }],
    });
  });

  it('lets the brand’s own announcements shout, but for the barred words', () => {
    const rules = { ...NO_RULES, barred: [{ word: 'cheap', lang: 'en' }] };
    expect(says(tone, 'WE ARE BACK AGAIN!!!', { answers: null })).toEqual([]);
    expect(says(tone, 'Cheap flights!!!', { answers: null, rules })).toHaveLength(1);
  });

  it('bars whole words, in their language, and where a script has no blanks anywhere', () => {
    const rules = {
      ...NO_RULES,
      barred: [
        { word: 'Gift', lang: 'de' },
        { word: '弊社', lang: null },
      ],
    };
    expect(says(tone, 'Das ist Gift für uns.', { rules, textLang: 'de' })).toHaveLength(1);
    expect(says(tone, 'Vergiftet ist nichts.', { rules, textLang: 'de' })).toEqual([]);
    expect(says(tone, 'A gift for you.', { rules, textLang: 'en' })).toEqual([]);
    expect(says(tone, '明日弊社より', { rules, textLang: 'ja' })).toHaveLength(1);
  });
});

describe('promise', () => {
  it('offers a follow-up for the moment that was promised', () => {
    const brand = { ...ACME, timezone: 'UTC' };
    expect(says(promise, 'I will call you tomorrow at 10am.', { brand, textLang: 'en' })[0]).toMatchObject({
      words: 'Promises a time: “I will call you tomorrow at 10am”',
      ways: [{ kind: 'follow-up', at: NOON + 22 * 3_600_000 }],
    });
  });
});

describe('crisis', () => {
  it('speaks only while an incident is on', () => {
    const at = (since: number | null, until: number | null = null) => ({
      brand: { ...ACME, incident: { ...ACME.incident, since, until } },
    });
    expect(says(crisis, 'Our flash sale ends tonight.', at(0))).toHaveLength(1);
    expect(says(crisis, 'Our flash sale ends tonight.', at(null))).toEqual([]);
    expect(says(crisis, 'Our flash sale ends tonight.', at(0, 1))).toEqual([]);
  });
});
