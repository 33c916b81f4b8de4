import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readMacros } from '../../../../../src/core/sharing/macros/read-macros';
import type { MacroOptions } from '../../../../../src/core/sharing/macros/reading';
import { fill } from '../../../../../src/core/templates/fill';
import { templateFacts } from '../../../../support/template-facts';

const NOW = 1_700_000_000_000;

function read(name: string, options: Partial<MacroOptions> = {}) {
  return readMacros(
    { name, text: readFileSync(join(__dirname, 'fixtures', name), 'utf8') },
    { now: NOW, ...options },
  );
}

function textsOf(name: string): string[] {
  return read(name).templates.flatMap(({ wordings }) => wordings.map(({ text }) => text));
}

function leftOf(name: string): string[] {
  return read(name).left.map(({ where, what }) => `${where}: ${what}`);
}

describe('readMacros', () => {
  it.each([
    ['zendesk.json', 'zendesk', 2],
    ['chatwoot.json', 'chatwoot', 2],
    ['zammad.csv', 'zammad', 2],
    ['freshdesk.json', 'freshdesk', 1],
    ['gorgias.json', 'gorgias', 1],
    ['text-blaze.json', 'text-blaze', 2],
    ['text-blaze.csv', 'text-blaze', 2],
    ['briskine.csv', 'briskine', 1],
    ['briskine.json', 'briskine', 1],
    ['espanso.yml', 'espanso', 3],
    ['table.csv', 'csv', 2],
  ])(
    'tells by the content of %s that it is of %s, and every template of it renders',
    (file, format, count) => {
      const reading = read(file);

      expect(reading.format).toBe(format);
      expect(reading.problems).toEqual([]);
      expect(reading.templates).toHaveLength(count);
      for (const template of reading.templates) {
        for (const wording of template.wordings) {
          const draft = fill(template, wording, templateFacts(), {});
          expect(draft.problem).toBeNull();
          expect(draft.text).not.toMatch(/[{}]/);
        }
      }
    },
  );

  it('turns Zendesk’s comment, title and tags, and lists its other actions', () => {
    const [late] = read('zendesk.json').templates;

    expect(late).toMatchObject({
      id: 'zendesk-360001',
      name: 'Sorry for the delay',
      folder: 'Delivery/Late',
      shortcut: 'sorry-for-the-delay',
      tags: ['delivery', 'late'],
      updatedAt: NOW,
    });
    expect(late?.wordings[0]?.text).toBe(
      'Hi {{ customer.first_name | else: "there" }},\n\nSorry about the wait & thanks for telling us. Follow it on our page (https://acme.example/track).\nTicket {{ ask.ticket_id }}\n\n{{ agent.first_name }}',
    );
    expect(leftOf('zendesk.json')).toEqual(
      expect.arrayContaining([
        '“Sorry for the delay” (reply 1): status: pending',
        '“Sorry for the delay” (reply 1), line 4: {{ticket.id}}',
        '“Refund on its way” (reply 2), line 3: {{dc.closing}}',
        '“Note for the night shift” (reply 4): Note for the night shift',
        '“Old” (reply 5): Old',
      ]),
    );
  });

  it('asks the agent what a condition of Zendesk’s decides, and keeps a fallback that stands there', () => {
    expect(textsOf('zendesk.json')[1]).toBe(
      '{% ask priority_high: choice "yes", "no", label: "ticket.priority == \'high\'?" %}\nDear {{ customer.first_name | else: "friend" }},\n{% if ask.priority_high == "yes" %}your refund was sent today.{% else %}your refund is on its way.{% endif %}\n{{ ask.closing }}',
    );
  });

  it('turns Chatwoot’s variables and its fallback', () => {
    expect(textsOf('chatwoot.json')).toEqual([
      'Hey {{ customer.first_name | else: "there" }}, {{ agent.first_name }} here. How can I help?',
      'Thanks {{ customer.first_name | else: "friend" }}! Your case is {{ ask.conversation_id }}.',
    ]);
    expect(read('chatwoot.json').templates.map(({ shortcut, act }) => [shortcut, act])).toEqual([
      ['hello', 'ask'],
      ['thanks', 'inform'],
    ]);
  });

  it('makes one first name of a full name in Zammad’s German module, without an English fallback', () => {
    const [late, plain] = read('zammad.csv').templates;

    expect(late).toMatchObject({ shortcut: 'spaet', tags: ['spaet', 'lieferung'] });
    expect(late?.wordings[0]).toMatchObject({
      lang: 'de-DE',
      text: 'Hallo {{ customer.first_name | else: "" }},\ntut uns leid. Ihr Ticket: {{ ask.ticket_number }}',
    });
    expect(plain?.wordings[0]?.text).toBe('Two lines\nhere, {{ agent.first_name }}');
  });

  it('prefers the HTML of Freshdesk for its lines, and names files and titles without a text', () => {
    expect(textsOf('freshdesk.json')).toEqual([
      'Hi {{ customer.first_name | else: "there" }},\n\nThanks for writing to {{ brand.name }}. See {{ ask.ticket_url }}\n{{ agent.first_name }}',
    ]);
    expect(leftOf('freshdesk.json')).toEqual(
      expect.arrayContaining([
        '“We’ve got it” (reply 1): attachments: terms.pdf',
        '“Title only” (reply 2): ',
      ]),
    );
  });

  it('finds order numbers in Gorgias’ integrations, and asks for dates', () => {
    const [status] = read('gorgias.json').templates;

    expect(status?.tags).toEqual(['question', 'order-status', 'order/status']);
    expect(status?.wordings[0]).toMatchObject({
      lang: 'en',
      text: '{% ask orders_created_at: date %}\nHi {{ customer.first_name | else: "there" }},\n\nOrder {{ post.order_number }} left us on {{ ask.orders_created_at }}.\n{{ agent.first_name }}',
    });
  });

  it('makes fields, menus and toggles of Text Blaze questions to the agent', () => {
    const [replacement] = read('text-blaze.json').templates;

    expect(replacement).toMatchObject({ shortcut: 'repl', folder: 'Support' });
    expect(replacement?.wordings[0]?.text).toBe(
      [
        '{% ask thing: choice "kettle", "toaster", "lamp" %}',
        '{% ask date: date %}',
        '{% ask apology: choice "yes", "no", label: "Apology?", optional %}',
        'Hi {{ ask.customer | else: "there" }}, a new {{ ask.thing | else: "toaster" }} leaves us on {{ ask.date }}. {% if ask.apology != "no" %}Sorry for the trouble.{% endif %} Your {{ ask.thing | else: "toaster" }} is safe with us. {{ ask.text_to_paste }}',
      ].join('\n'),
    );
    expect(textsOf('text-blaze.json')[1]).toBe('See our page (https://help.acme.example/start) or ask.');
  });

  it('makes wordings of what Briskine picks by chance', () => {
    expect(textsOf('briskine.csv').map(text => text.split('\n')[1])).toEqual([
      'Thanks for writing.',
      'Good to hear from you.',
    ]);
    expect(textsOf('briskine.json')).toEqual([
      '{% if customer.first_name %}Hi {{ customer.first_name | else: "there" }}{% else %}Hello{% endif %}, we are on it. {{ ask.subject }}',
    ]);
  });

  it('reads espanso’s variables, forms and global variables, and names what it would run', () => {
    expect(textsOf('espanso.yml').slice(0, 2)).toEqual([
      '{% ask today: date %}\nHi {{ ask.name }},  we will write by {{ ask.today }}.',
      '{% ask carrier: choice "DHL", "UPS" %}\nIt goes out with {{ ask.carrier }} to {{ ask.city }}.',
    ]);
    expect(leftOf('espanso.yml')).toEqual(
      expect.arrayContaining([
        '“:warm” (reply 3), line 1: {{out}}',
        '“:cat” (reply 4): /tmp/cat.png',
        '“:ship” (reply 2): :post',
      ]),
    );
  });

  it('keeps brackets that may be words of the text', () => {
    expect(textsOf('table.csv')).toEqual([
      'Hi {{ customer.first_name | else: "there" }}, your order {{ post.order_number }} is late. [Update] More by {{ ask.custom_eta }}.',
      'Danke, {{ customer.first_name | else: "" }}!',
    ]);
    expect(leftOf('table.csv')).toContain('column “Owner”: Sam');
  });

  it('reads the columns that somebody chose', () => {
    const none = { id: null, name: null, shortcut: null, tags: null, folder: null, lang: null, active: null };
    const { templates, table } = read('table.csv', { columns: { ...none, text: 0, name: 4 } });

    expect(templates.map(({ name, wordings }) => [name, wordings[0]?.text])).toEqual([
      ['Sam', 'Late parcel'],
      ['Sam', 'Danke'],
    ]);
    expect(table?.header).toEqual(['Macro name', 'Reply', 'Category', 'Language', 'Owner']);
  });

  it('guesses the columns of a table without a header', () => {
    const text =
      '/late;Late parcel;Sorry, your parcel is late and we are looking for it.\n/hi;Greeting;Hello, thanks for writing to us today.\n';
    const { templates } = readMacros({ name: 'a.csv', text }, { now: NOW });

    expect(templates.map(({ shortcut, name }) => [shortcut, name])).toEqual([
      ['late', 'Late parcel'],
      ['hi', 'Greeting'],
    ]);
  });

  it('gives the same ids and shortcuts again, and none that another template has', () => {
    const first = read('chatwoot.json').templates;
    const again = read('chatwoot.json', {
      existing: [...first, { id: 'mine', shortcut: 'spaet' }],
    }).templates;
    const others = read('zammad.csv', { existing: [{ id: 'mine', shortcut: 'spaet' }] });

    expect(again.map(({ id, shortcut }) => [id, shortcut])).toEqual(
      first.map(({ id, shortcut }) => [id, shortcut]),
    );
    expect(others.templates[0]?.shortcut).toBe('spaet-2');
  });

  it('joins the pages of an API that were put into one list', () => {
    const page = (id: number) => ({
      macros: [{ id, title: 'Same', actions: [{ field: 'comment_value', value: 'Hello' }] }],
    });
    const { templates } = readMacros(
      { name: 'a.json', text: JSON.stringify([page(1), page(2)]) },
      { now: NOW },
    );

    expect(templates.map(({ id, shortcut }) => [id, shortcut])).toEqual([
      ['zendesk-1', 'same'],
      ['zendesk-2', 'same-2'],
    ]);
  });

  it.each([
    ['', 'The file is empty.'],
    ['{"macros": [', 'The file looks like JSON and cannot be read: something in it is broken.'],
    ['{"a": 1}', 'No saved replies are in this file.'],
    ['matches: [', 'The YAML file cannot be read: something in it is broken, line 1.'],
    [
      'just a line of words',
      'This is no file of saved replies that we know: no JSON, no YAML of espanso, no table with two columns.',
    ],
    ['name,text\na,"never closed', null],
  ])('says what is wrong with %j', (text, problem) => {
    const reading = readMacros({ name: 'x', text }, { now: NOW });

    expect(reading.templates).toEqual(problem === null ? [expect.anything()] : []);
    if (problem !== null) expect(reading.problems).toEqual([problem]);
  });
});
