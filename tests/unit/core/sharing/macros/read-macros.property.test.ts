import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { safeParse } from 'valibot';
import { describe, expect, it } from 'vitest';
import { readMacros } from '../../../../../src/core/sharing/macros/read-macros';
import type { MacroFormat } from '../../../../../src/core/sharing/macros/reading';
import { packTemplate } from '../../../../../src/core/sharing/pack-schema';
import { checkTemplate, fill } from '../../../../../src/core/templates/fill';
import { templateFacts } from '../../../../support/template-facts';

const FOLDER = join(__dirname, 'fixtures');
const FILES = readdirSync(FOLDER).map(name => readFileSync(join(FOLDER, name), 'utf8'));
const FORMATS: readonly MacroFormat[] = [
  'csv',
  'zendesk',
  'chatwoot',
  'zammad',
  'freshdesk',
  'gorgias',
  'text-blaze',
  'briskine',
  'espanso',
];

/** Reads it and checks all that holds for any text; gives back how many templates it had. */
function check(text: string, format?: MacroFormat): number {
  const reading = readMacros({ name: 'any', text }, { now: 1_700_000_000_000, ...(format && { format }) });
  const { templates } = reading;
  for (const template of templates) {
    const parsed = safeParse(packTemplate, template);
    expect(parsed.issues?.map(({ message }) => message)).toBeUndefined();
    for (const wording of template.wordings) {
      expect(checkTemplate(wording.text, {})).toBeNull();
      expect(fill(template, wording, templateFacts(), {}).text).not.toMatch(/\{[{%]|[%}]\}/);
    }
  }
  for (const names of [templates.map(({ id }) => id), templates.map(({ shortcut }) => shortcut)])
    expect(new Set(names).size).toBe(names.length);
  for (const { where, what, why } of reading.left) {
    expect(where.length + what.length + why.length).toBeLessThan(1_000);
    expect(why).toMatch(/[.?!]$/);
  }
  if (templates.length === 0) expect(reading.left.length + reading.problems.length).toBeGreaterThan(0);
  return templates.length;
}

const sign = fc.constantFrom(
  '{{',
  '}}',
  '{%',
  '%}',
  '{',
  '}',
  '#{',
  '[',
  ']',
  '[[',
  ']]',
  '%',
  '<',
  '>',
  '"',
  "'",
  '|',
  ':',
  ';',
  '=',
  '.',
  '-',
  '\\',
  'if',
  'else',
  'endif',
  'case',
  'when',
  'for',
  'ticket.requester.first_name',
  'contact.name',
  'to.first_name',
  'name',
  'date',
  'formtext',
  'formmenu',
  'formtoggle',
  'endformtoggle',
  'name=',
  'default=',
  'choice',
  '#if',
  '/if',
  'size',
  '__proto__',
  '$|$',
  '<p>',
  '</p>',
  '<br>',
  '<a href="https://a.example">',
  '</a>',
  '<li>',
  '&amp;',
  '&#0;',
  '^JD',
  '\n',
  ' ',
  ',',
  'Hello',
  'é',
  '👋',
  '\u202e',
  '\ue000',
);
const body = fc.oneof(
  fc.array(sign, { maxLength: 40 }).map(parts => parts.join('')),
  fc.string({ unit: 'binary', maxLength: 80 }),
);

describe('readMacros on anything', () => {
  it('finds only sound templates in any text, whatever it is said to be', () => {
    fc.assert(
      fc.property(
        fc.oneof(body, fc.string()),
        fc.option(fc.constantFrom(...FORMATS), { nil: undefined }),
        (text, format) => void check(text, format),
      ),
      { numRuns: 300 },
    );
  });

  it('finds only sound templates in any JSON', () => {
    fc.assert(
      fc.property(
        fc.json({ maxDepth: 6, stringUnit: 'binary' }),
        fc.option(fc.constantFrom(...FORMATS), { nil: undefined }),
        (text, format) => void check(text, format),
      ),
      { numRuns: 200 },
    );
  });

  it('turns any text of any tool into a template that parses and renders, or lists it', () => {
    const reply = (format: MacroFormat, text: string): unknown => {
      if (format === 'zendesk')
        return {
          title: text,
          actions: [
            { field: 'comment_value_html', value: text },
            { field: text, value: text },
          ],
        };
      if (format === 'gorgias')
        return {
          name: text,
          actions: [{ name: 'setResponseText', arguments: { body_html: text, body_text: text } }],
        };
      if (format === 'espanso')
        return {
          trigger: text,
          replace: text,
          vars: [{ name: 'name', type: 'choice', params: { values: [text, 'b'] } }],
          form_fields: { name: { type: 'list', values: [text, text] } },
        };
      return {
        title: text,
        name: text,
        short_code: text,
        shortcut: text,
        keywords: text,
        content: text,
        body: text,
        text,
        html: text,
        content_html: text,
        tags: [text],
        folder: text,
        locale: text,
        id: text,
      };
    };
    let seen = 0;
    fc.assert(
      fc.property(
        fc.constantFrom(...FORMATS),
        fc.array(body, { minLength: 1, maxLength: 4 }),
        (format, texts) => {
          seen += check(JSON.stringify(texts.map(text => reply(format, `Hello ${text}`))), format);
        },
      ),
      { numRuns: 250 },
    );
    expect(seen).toBeGreaterThan(200);
  });

  it('finds only sound templates in a file of which something is cut, doubled or put elsewhere', () => {
    const cut = fc.record({
      file: fc.constantFrom(...FILES),
      from: fc.nat(3_000),
      length: fc.nat(60),
      put: body,
      again: fc.boolean(),
    });
    fc.assert(
      fc.property(cut, ({ file, from, length, put, again }) => {
        const at = from % file.length;
        check(file.slice(0, at) + put + file.slice(again ? Math.max(0, at - length) : at + length));
      }),
      { numRuns: 250 },
    );
  });

  it('reads tables of any cells', () => {
    const cell = body.map(text => `"${text.replaceAll('"', '""')}"`);
    const table = fc
      .array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 6 })
      .map(rows => ['name,shortcut,text', ...rows.map(row => row.join(','))].join('\n'));
    fc.assert(
      fc.property(table, text => void check(text)),
      { numRuns: 200 },
    );
  });
});
