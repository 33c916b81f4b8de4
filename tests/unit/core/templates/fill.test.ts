import { describe, expect, it } from 'vitest';
import { checkTemplate, fill } from '../../../../src/core/templates/fill';
import type { TemplateFacts } from '../../../../src/core/templates/facts';
import { templateFacts, templateOf } from '../../../support/template-facts';

function draft(text: string, facts: TemplateFacts = templateFacts(), answers: Record<string, string> = {}) {
  const { template, wording } = templateOf(text);
  return fill(template, wording, facts, answers);
}

const nameless = templateFacts({ displayName: '🌻' });

describe('fill', () => {
  it('puts values in and says where each came from', () => {
    expect(draft('Hi {{ customer.first_name }}!').parts).toEqual([
      { text: 'Hi ', source: null },
      { text: 'Ada', source: 'from the display name' },
      { text: '!', source: null },
    ]);
  });

  it('asks the agent for an empty value instead of leaving a gap', () => {
    const { text, fields, missing } = draft('Hi {{ customer.first_name }}, thanks', nameless);

    expect(text).toBe('Hi …, thanks');
    expect(fields).toEqual([
      { name: 'customer.first_name', label: 'Customer’s first name', kind: 'text', options: [], guess: '' },
    ]);
    expect(missing).toEqual(['customer.first_name']);
    expect(
      draft('Hi {{ customer.first_name }}, thanks', nameless, { 'customer.first_name': 'Bo' }).text,
    ).toBe('Hi Bo, thanks');
  });

  it('takes the fallback for an empty value and says so', () => {
    const { text, missing, parts } = draft('Hi {{ customer.first_name | else: "there" }}, thanks', nameless);

    expect([text, missing]).toEqual(['Hi there, thanks', []]);
    expect(parts[1]?.source).toBe('instead of: Customer’s first name');
  });

  it.each([
    ['Thanks{% maybe %}, {{ customer.first_name }}{% endmaybe %}!', 'Thanks!'],
    ['{% maybe %}{{ customer.first_name }}, {% endmaybe %}sorry.', 'Sorry.'],
    ['Thanks, {% maybe %}{{ customer.first_name }}{% endmaybe %}!', 'Thanks!'],
    ['Thanks {% maybe %}{{ customer.first_name }}{% endmaybe %} for this', 'Thanks for this'],
    ['Sorry ({% maybe %}{{ post.error }}{% endmaybe %}) about that', 'Sorry about that'],
    ['One. {% maybe %}{{ post.error }}: {% endmaybe %}two', 'One. Two'],
    ['Bye\n\n{% maybe %}{{ customer.first_name }}{% endmaybe %}\n\n{{ brand.name }}', 'Bye\n\nAcme Parcels'],
    ['{{ customer.first_name | else: "" }} - thanks', 'Thanks'],
  ])('drops %j with its blanks and punctuation', (text, left) => {
    expect(draft(text, nameless).text).toBe(left);
  });

  it('does not take the day that a customer names for the day that we promise', () => {
    const facts = templateFacts({ text: 'you said by Friday, it is not here' });
    const { fields, missing } = draft('It comes {{ ask.new_date }}. You wrote of {{ ask.date }}.', facts);

    expect(fields.map(field => [field.name, field.guess])).toEqual([
      ['new_date', ''],
      ['date', 'Friday'],
    ]);
    expect(missing).toEqual(['new_date']);
  });

  it('asks the same question once, with the answer guessed from the post or from an earlier one', () => {
    const twice = '{{ ask.order_number }} and {{ ask.order_number }}';

    expect(draft(twice, templateFacts({ text: 'order #88123 is late' })).fields).toMatchObject([
      { name: 'order_number', label: 'Order number', guess: '88123' },
    ]);
    expect(draft(twice).text).toBe('GB-55-1920 and GB-55-1920');
    expect(draft(twice, templateFacts(), { order_number: '' }).missing).toEqual(['order_number']);
  });

  it('asks choices, dates and numbers as the template declares them', () => {
    const text =
      '{% ask carrier: choice "DHL", "UPS", label: "Who carries it?" %}{% ask day: date %}{% ask n: number %}{{ ask.carrier }} {{ ask.day }} {{ ask.n }}';
    const facts = templateFacts({ text: 'your ups man was rude' });

    expect(draft(text, facts).fields).toEqual([
      { name: 'carrier', label: 'Who carries it?', kind: 'choice', options: ['DHL', 'UPS'], guess: 'UPS' },
      { name: 'day', label: 'Day', kind: 'date', options: [], guess: '' },
      { name: 'n', label: 'N', kind: 'number', options: [], guess: '' },
    ]);
    expect(draft(text, facts, { carrier: 'DHL', day: '2026-11-24', n: '3' }).text).toBe('DHL 24 November 3');
    expect(draft(text, facts, { carrier: 'FedEx', n: 'soon' }).missing).toEqual(['carrier', 'day', 'n']);
  });

  it('asks only what the taken branch needs, and leaves optional questions open', () => {
    expect(draft('{% if customer.contacts > 5 %}{{ ask.x }}{% else %}Hi{% endif %}').fields).toEqual([]);
    expect(draft('{% ask n: text, optional %}{% if ask.n %}{{ ask.n }}{% endif %}Hi').missing).toEqual([]);
    expect(draft('Hi{% maybe %} {{ ask.n }}{% endmaybe %}')).toMatchObject({
      text: 'Hi',
      missing: [],
      fields: [{ name: 'n' }],
    });
  });

  it('reads nothing from a translation', () => {
    expect(
      draft('{{ post.order_number }}', templateFacts({ text: 'order #88123', post: { translated: true } }))
        .missing,
    ).toEqual(['post.order_number']);
  });

  it('speaks of history, hours and links', () => {
    const text =
      '{{ customer.contacts }} / {{ customer.last_contact }} / {{ customer.last_agent }} / {{ brand.hours.next_open }} / {{ post.age }} / {{ brand.link.help }} / {{ time.greeting }}';

    expect(draft(text).text).toBe(
      '3 / 3 days ago / MK / on Monday at 09:00 / 2 hours / https://help.acme.example/start / Good afternoon',
    );
    expect(draft('{{ brand.link.status }}').missing).toEqual(['brand.link.status']);
  });

  it('puts a snippet in its place and refuses loops', () => {
    const snippets = {
      closing: 'Take care, {{ customer.first_name }}',
      a: '{% snippet "b" %}',
      b: '{% snippet "a" %}',
    };

    expect(draft('{% snippet "closing" %}.', templateFacts({ snippets })).text).toBe('Take care, Ada.');
    expect(draft('{% snippet "a" %}', templateFacts({ snippets })).problem).toBe(
      'In the snippet “b”, line 1, column 1: The snippet “a” uses itself.',
    );
    expect(draft('\n{% snippet "none" %}').problem).toBe(
      'Line 2, column 1: There is no snippet called “none”.',
    );
  });

  it('leaves the signature to whoever posts', () => {
    expect(draft('Thanks ^JD').text).toBe('Thanks');
    expect(draft('Thanks ^{{ agent.initials }}').text).toBe('Thanks');
    expect(draft('Thanks {{ ask.x }}', templateFacts(), { x: 'all ^MK' }).text).toBe('Thanks all MK');
  });

  it('never reads a value as a template', () => {
    const { text } = draft('Hi {{ ask.x }}', templateFacts(), { x: '{{ brand.name }}{% if %}' });

    expect(text).not.toMatch(/\{\{|\{%|Acme/);
  });

  it.each([
    ['a\n {{ customer.frist }}', 'Line 2, column 5: There is no variable called “customer.frist”.'],
    ['{{ customer.constructor }}', 'Line 1, column 4: There is no variable called “customer.constructor”.'],
    ['{{ customer }}', 'Line 1, column 4: “customer” is a group: name one of its values.'],
    ['{{ "a" | upper }}', 'Line 1, column 1: There is no filter called “upper”.'],
    ['Hi {% foo %}', 'Line 1, column 4: There is no tag called “foo”.'],
    ['{% if customer.name %}a', 'Line 1, column 1: {% if customer.name %} is never closed.'],
    ['{% maybe %}a', 'Line 1, column 1: {% maybe %} is never closed.'],
    ['a {{ b', 'Line 1, column 3: {{ is never closed with }}.'],
    ['{% endif %}', 'Line 1, column 1: {% endif %} closes nothing here.'],
    ['{{ 4 | divided_by: 0 }}', 'Line 1, column 1: “divided_by” does not give a number here.'],
    ['{{ "a" | append }}', 'Line 1, column 1: The filter “append” needs 1 value after it.'],
    ['{% include "x" %}', 'Line 1, column 1: There is no tag called “include”.'],
    [
      '{% ask x: colour %}',
      'Line 1, column 1: Write {% ask name: kind %}, where kind is text, number, date or choice.',
    ],
    ['{% ask x: choice "a" %}', 'Line 1, column 1: A choice needs at least two options in quotes.'],
    ['{% maybe %}{{ post.error }}{% endmaybe %}', 'Line 1, column 1: Nothing is left to say for this post.'],
    [
      '{% for i in (1..9999999) %}a{% endfor %}',
      'Line 1, column 1: The template does too much work for one reply.',
    ],
    [
      '{% for i in (1..9999) %}abc{% endfor %}',
      'Line 1, column 25: The text becomes longer than 10,000 characters.',
    ],
  ])('names what is wrong with %j and gives no text', (text, problem) => {
    expect(draft(text)).toMatchObject({ problem, text: '', parts: [], missing: [] });
  });
});

describe('checkTemplate', () => {
  it('finds errors in branches that are not taken', () => {
    expect(checkTemplate('{% if false %}{{ nope }}{% endif %}', {})).toMatchObject({
      line: 1,
      message: 'There is no variable called “nope”.',
    });
    expect(
      checkTemplate('{% if customer.name %}{% snippet "a" %}{% endif %}', { a: '{{ ask.x }}' }),
    ).toBeNull();
  });
});
