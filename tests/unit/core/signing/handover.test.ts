import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { handoverLink, holdsHandover, partHandover } from '../../../../src/core/signing/handover';
import { weightedLength } from '../../../../src/core/signing/length';

describe('handoverLink', () => {
  it('prefills the first line', () => {
    expect(handoverLink('4711', 'Hello Acme, it’s about')).toBe(
      'https://x.com/messages/compose?recipient_id=4711&text=Hello%20Acme%2C%20it%E2%80%99s%20about',
    );
  });

  it('leaves the line away when there is none, and is null for what is no number', () => {
    expect(handoverLink('4711', ' ')).toBe('https://x.com/messages/compose?recipient_id=4711');
    for (const id of ['', 'acme', '47 11', '4711&x=1']) expect(handoverLink(id, 'Hi')).toBeNull();
  });

  it('counts as one link on X, whatever the line is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), line => {
        const link = handoverLink('4711', line) ?? '';
        expect(weightedLength(link)).toBe(23);
        expect(partHandover(`Write to us ${link}`)).toEqual({ words: 'Write to us', blank: ' ', link });
        expect(holdsHandover(link)).toBe(true);
      }),
    );
  });
});

describe('partHandover', () => {
  it('takes only the last word', () => {
    const text = 'See https://x.com/messages/compose?recipient_id=4711 first';
    expect(partHandover(text)).toEqual({ words: text, blank: '', link: '' });
  });

  it('puts together again what it parts', () => {
    const tail = fc.constantFrom(
      '',
      ' https://x.com/messages/compose?recipient_id=4711',
      '\n',
      ' https://x.com/a',
    );
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), tail, (start, end) => {
        const { words, blank, link } = partHandover(start + end);
        expect((start + end).startsWith(words + blank + link)).toBe(true);
      }),
    );
  });
});
