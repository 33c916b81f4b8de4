import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asTemplate } from '../../../../src/core/templates/as-template';
import { checkTemplate } from '../../../../src/core/templates/fill';

function templateOf(text: string, post = '') {
  return asTemplate({
    text,
    customer: { handle: 'ada_l', displayName: 'Ada Lovelace' },
    post,
    brand: { name: 'Acme', links: [{ name: 'help', address: 'https://acme.example/help' }], products: [] },
    agent: { name: 'Jane Doe', initials: 'JD' },
  });
}

describe('asTemplate', () => {
  it('makes variables of names, links and numbers, and takes the signature off', () => {
    expect(
      templateOf(
        '@ada_l Sorry Ada, order 4711-22 (AB-1234) is late: https://acme.example/help ^JD',
        'Where is my order 4711-22?',
      ),
    ).toBe(
      'Sorry {{ customer.first_name }}, order {{ post.order_number }} ({{ ask.number }}) is late: {{ brand.link.help }}',
    );
  });

  it('leaves words alone that only begin like a name', () => {
    expect(templateOf('Adapters are out of stock.')).toBe('Adapters are out of stock.');
  });

  it('makes a sound template of any text, in time', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        fc.constantFrom('', '{{', '{%', '}}', '{{{', '{%%'),
        (text, odd) => {
          expect(checkTemplate(templateOf(`${text}${odd}${text}`, text), {})).toBeNull();
        },
      ),
    );
    expect(checkTemplate(templateOf('{{'.repeat(12_500)), {})).toBeNull();
    expect(templateOf('@a '.repeat(8_000)).length).toBeLessThan(25_000);
  });
});
