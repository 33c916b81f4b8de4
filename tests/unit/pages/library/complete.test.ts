import { assert, constantFrom, nat, property, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkTemplate } from '../../../../src/core/templates/fill';
import { completionsAt } from '../../../../src/pages/library/editor/complete';
import { stretchAt } from '../../../../src/pages/library/editor/stretch-at';

const NAMES = { links: ['help'], snippets: ['closing', 'close-warm'] };

/** What is offered where the text has a "^". */
function at(marked: string) {
  const caret = marked.indexOf('^');
  const text = marked.replace('^', '');
  const offer = completionsAt(text, caret, NAMES);
  const taken = (index: number) => {
    const item = offer?.items[index];
    return offer && item ? text.slice(0, offer.from) + item.insert + text.slice(offer.to) : null;
  };
  return { names: offer?.items.map(({ name }) => name) ?? null, taken };
}

describe('what is offered while typing', () => {
  it.each(['Hi ^', 'Hi {{ customer.name }} ^', '{% if customer.name %}^', '^{{ customer.name }}'])(
    'is nothing in plain words: %s',
    text => expect(at(text).names).toBeNull(),
  );

  it('is variables within {{, by name and by what they are called', () => {
    expect(at('Hi {{ customer.f^').names?.[0]).toBe('customer.first_name');
    expect(at('{{order^').names).toContain('post.order_number');
    expect(at('{{ brand.link.h^').names).toEqual(['brand.link.help']);
  });

  it('closes what is open, and leaves alone what is closed', () => {
    expect(at('Hi {{customer.f^').taken(0)).toBe('Hi {{ customer.first_name }}');
    expect(at('Hi {{ customer.f^').taken(0)).toBe('Hi {{ customer.first_name }}');
    expect(at('Hi {{ customer.f^ }}, bye').taken(0)).toBe('Hi {{ customer.first_name }}, bye');
  });

  it('is filters behind a |, tags within {%, templates within a snippet', () => {
    expect(at('{{ customer.first_name | ^').names).toContain('capitalize');
    expect(at('{% ma^').names).toEqual(['maybe', 'endmaybe']);
    expect(at('{% snippet "clos^').names).toEqual(['closing', 'close-warm']);
    expect(at('{% if cust^').names).toContain('customer.name');
  });

  it.each([
    '{{ customer.first_name | cap^ }}',
    '{{ customer.first_name | el^ }}',
    '{{ cust^',
    '{% may^',
    '{% comm^',
    '{% snip^',
  ])('leaves a template that can be filled: %s', text => {
    const done = at(text).taken(0) ?? '';
    const problem = checkTemplate(done.replace('snippet ""', 'snippet "closing"'), { closing: 'Bye' });
    expect(problem).toBeNull();
  });

  it('never throws, and replaces a stretch of the text', () => {
    assert(
      property(
        string({ unit: constantFrom('{', '%', '}', '|', '"', ' ', 'a', '.', '\n') }),
        nat(),
        (text, n) => {
          const caret = n % (text.length + 1);
          const offer = completionsAt(text, caret, NAMES);
          if (offer) expect(offer.from <= offer.to && offer.to === caret && offer.from >= 0).toBe(true);
        },
      ),
    );
  });
});

describe('the underlined stretch', () => {
  it('goes from the place to the end of the placeholder', () => {
    const text = 'Hi\nDear {{ nobody.name }}, bye';
    const problem = checkTemplate(text, {});
    expect(problem).not.toBeNull();
    const { from, to } = stretchAt(text, problem ?? { line: 1, column: 1, message: '', snippet: null });
    expect(text.slice(from, to)).toMatch(/nobody\.name \}\}$/);
  });

  it('stands inside the text, whatever the place', () => {
    assert(
      property(
        string({ unit: constantFrom('{', '}', 'a', '\n') }),
        nat(20),
        nat(40),
        (text, line, column) => {
          const { from, to } = stretchAt(text, { line, column, message: '', snippet: null });
          expect(from >= 0 && from <= to && to <= text.length).toBe(true);
        },
      ),
    );
  });
});
