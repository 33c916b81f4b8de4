import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { partHandover } from '../../../../src/core/signing/handover';
import { isSigned, sign, signedBy, unsign } from '../../../../src/core/signing/sign';
import { findSignatures } from '../../../../src/core/signing/signature';

describe('sign', () => {
  it.each([
    ['Thanks for waiting.', 'Thanks for waiting. ^JD'],
    ['Thanks for waiting. ^JD', 'Thanks for waiting. ^JD'],
    ['Thanks ^JD ^JD', 'Thanks ^JD'],
    ['Thanks ^jd', 'Thanks ^JD'],
    ['Thanks.^JD', 'Thanks. ^JD'],
    ['Thanks^JD', 'Thanks ^JD'],
    ['Thanks ^ JD', 'Thanks ^JD'],
    ['Thanks ^JD.', 'Thanks. ^JD'],
  ])('ends "%s" with the initials once', (text, signed) => {
    expect(sign(text, 'JD')).toBe(signed);
  });

  it.each([
    ['Thanks ^JD and have a good day', 'Thanks and have a good day ^JD'],
    ['^JD hello', 'hello ^JD'],
    ['All fixed ^JD, sorry', 'All fixed, sorry ^JD'],
    ['One.^JD Two.', 'One. Two. ^JD'],
    ['One ^JD\n\nTwo', 'One\n\nTwo ^JD'],
    ['One\n\n^JD two', 'One\n\ntwo ^JD'],
    ['See ^JD https://help.example.com/a', 'See https://help.example.com/a ^JD'],
    ['See ^JD @ada', 'See @ada ^JD'],
  ])('moves a signature that was typed past: "%s"', (text, signed) => {
    expect(sign(text, 'JD')).toBe(signed);
  });

  it('stands after a trailing link', () => {
    expect(sign('See https://help.example.com/a', 'JD')).toBe('See https://help.example.com/a ^JD');
  });

  const dm = 'https://x.com/messages/compose?recipient_id=4711&text=Hello%20Acme';

  it.each([
    [`Write to us ${dm}`, `Write to us ^JD ${dm}`],
    [`Write to us ${dm} ^JD`, `Write to us ^JD ${dm}`],
    [`Write to us ^JD ${dm}`, `Write to us ^JD ${dm}`],
    [`Write to us\n${dm}\n`, `Write to us ^JD\n${dm}`],
    [`Write to us ^jd\n\n${dm}`, `Write to us ^JD\n\n${dm}`],
    [dm, `${dm} ^JD`],
    [`@ada ${dm}`, `@ada ${dm} ^JD`],
    [`See ${dm} and write`, `See ${dm} and write ^JD`],
  ])('stands before the link to a private message: "%s"', (text, signed) => {
    expect(sign(text, 'JD')).toBe(signed);
    expect(sign(signed, 'JD')).toBe(signed);
    expect(isSigned(signed, 'JD')).toBe(true);
  });

  it('takes no longer for many blanks', () => {
    const text = `a${' '.repeat(25_000)}b`;
    expect(sign(text.repeat(4), 'JD')).toBe(`${text.repeat(4)} ^JD`);
  });

  it('trims blanks at the end and keeps a signature on its own line', () => {
    expect(sign('Thanks \n\n', 'JD')).toBe('Thanks ^JD');
    expect(sign('Thanks\n\n^JD  ', 'JD')).toBe('Thanks\n\n^JD');
  });

  it.each(['', '  \n', '^JD', ' ^JD ^JD ', '\u200b\u200f', '@ada @bob ', '@ada ^JD'])(
    'never stands alone in an otherwise empty post: %j',
    text => {
      expect(findSignatures(sign(text, 'JD'), 'JD')).toEqual([]);
    },
  );

  it('leaves the initials of others, formulas and addresses alone', () => {
    expect(sign('Thanks ^MK', 'JD')).toBe('Thanks ^MK ^JD');
    expect(sign('It is 10^2', '2')).toBe('It is 10^2 ^2');
    expect(sign('Go to https://example.com/^JD/x', 'JD')).toBe('Go to https://example.com/^JD/x ^JD');
    expect(sign('Thanks ^JDK', 'JD')).toBe('Thanks ^JDK ^JD');
  });

  it('takes initials with caret and blanks, in any script, and signs nothing for none', () => {
    expect(sign('Hi', ' ^JD')).toBe('Hi ^JD');
    expect(sign('Привет ^аб ещё', 'АБ')).toBe('Привет ещё ^АБ');
    expect(sign('Hi', ' ^ ')).toBe('Hi');
  });

  const words = fc.array(
    fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 8 }),
      fc.constantFrom(
        '^JD',
        '^jd',
        '^ JD',
        ' ',
        '\n',
        '^MK',
        'https://a.example/b',
        '@ada',
        '.',
        '^',
        'J',
        'D',
        '^J^JDD',
        ` ${dm}`,
      ),
    ),
    { maxLength: 12 },
  );

  it('has one signature, at the end, and nothing to do a second time, whatever was typed', () => {
    fc.assert(
      fc.property(
        words,
        fc.constantFrom('', ' '),
        fc.constantFrom('JD', 'J', '7', 'ÉL'),
        (parts, glue, initials) => {
          const signed = sign(parts.join(glue), initials);
          const spans = findSignatures(signed, initials);
          expect(sign(signed, initials)).toBe(signed);
          expect(spans.length).toBeLessThanOrEqual(1);
          for (const span of spans) expect(partHandover(signed.slice(span.end)).words.trim()).toBe('');
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('loses none of the agent’s words', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), text => {
        fc.pre(!text.includes('^'));
        expect(unsign(sign(text, 'JD'), 'JD')).toBe(unsign(text, 'JD'));
        expect(text.startsWith(unsign(text, 'JD'))).toBe(true);
      }),
    );
  });
});

describe('isSigned', () => {
  it('is true only for a text with its signature last and once', () => {
    expect(isSigned('Thanks ^JD', 'JD')).toBe(true);
    for (const text of ['Thanks', 'Thanks ^JD.', '^JD', 'A ^JD ^JD', 'Thanks ^MK'])
      expect(isSigned(text, 'JD')).toBe(false);
  });
});

describe('signedBy', () => {
  it('names whose initials stand in the text', () => {
    expect(signedBy('Thanks ^MK, as ^mk said ^JD')).toEqual(['MK', 'JD']);
  });

  it('is not misled by faces, formulas and addresses', () => {
    expect(signedBy('^_^ 10^6 ^^JD^^ x^2 https://e.com/^AB ^5 ^longword')).toEqual([]);
  });
});
