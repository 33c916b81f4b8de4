import { domainToASCII } from 'node:url';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import punycode from '../../../../src/core/signing/to-ascii';

// Small letters in their shortest form, which a browser's own reading of a name leaves as they are.
const LETTERS = Array.from('abcz0189éüßñøжщяאבحص日本語한국ไท€𠮷');

describe('toASCII', () => {
  it.each([
    ['acme', 'acme'],
    ['bücher', 'xn--bcher-kva'],
    ['münchen-ost', 'xn--mnchen-ost-9db'],
    // From RFC 3492, section 7.1.
    ['他们为什么不说中文', 'xn--ihqwcrb4cv8a8dqg056pqjye'],
    ['почемужеонинеговорятпорусски', 'xn--b1abfaaepdrnnbgefbadotcwatmq2g4l'],
  ])('writes %s as %s', (label, written) => {
    expect(punycode.toASCII(label)).toBe(written);
  });

  it('writes what name servers are asked for', () => {
    const label = fc.array(fc.constantFrom(...LETTERS), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(label, letters => {
        const asked = domainToASCII(letters.join(''));
        fc.pre(asked !== '' && !/^\d/.test(asked));
        expect(punycode.toASCII(letters.join(''))).toBe(asked);
      }),
      { numRuns: 2000 },
    );
  });
});
