import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readInitials } from '../../../../src/core/signing/read-initials';
import { sign } from '../../../../src/core/signing/sign';
import { run } from '../../../bench/initials.bench';
import { hasCorpus } from '../../../support/shared-data';

describe('readInitials', () => {
  it.each([
    ['All set now ^JD', 'JD'],
    ['All set now /JD', 'JD'],
    ['All set now. *JD', 'JD'],
    ['All set now. -JD', 'JD'],
    ['All set now ~JD', 'JD'],
    ['All set now – Jane', 'Jane'],
    ['All set now 🙂-Jane', 'Jane'],
    ['All set now ^JD https://t.co/abc', 'JD'],
    ['All set now ^JD 1/2', 'JD'],
    ['Part one ^JD (2/3) https://t.co/abc', 'JD'],
    ['All set now -S.D.', 'SD'],
  ])('reads "%s"', (text, initials) => {
    expect(readInitials(text)).toBe(initials);
  });

  it.each([
    '',
    'It costs -5',
    'Due on 10-12',
    'Open report.pdf',
    'Use Wi-Fi',
    'this and/or That',
    'TCP/IP',
    'We are open Mon-Fri',
    'Thank you - Cheers',
    'Hope this helps. Amanda',
    '10^6',
    '^_^',
    'no problem *sigh*',
    'Part 1/2',
    'https://example.com/a/B',
    'Try it at example.com/Help',
  ])('finds nobody in "%s"', text => {
    expect(readInitials(text)).toBeNull();
  });

  it('reads back what we sign', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), text => {
        fc.pre(!text.includes('^') && /\p{L}/u.test(text));
        expect(readInitials(sign(text, 'JD'))).toBe('JD');
      }),
    );
  });

  it.skipIf(!hasCorpus('support/signatures_gold.csv.gz'))('reads the replies of real brands', async () => {
    for (const { name, value } of await run()) expect(value, name).toBeGreaterThanOrEqual(0.98);
  });
});
