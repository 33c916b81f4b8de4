import { describe, expect, it } from 'vitest';
import { readMacros } from '../../../../../src/core/sharing/macros/read-macros';

const NOW = 1_700_000_000_000;
const MANY = 2_000_000;

function read(text: string) {
  return readMacros({ name: 'x', text }, { now: NOW });
}

const macro = (value: string, field = 'comment_value') => ({ title: 'A', actions: [{ field, value }] });

describe('readMacros on files made to do harm', () => {
  it('refuses what is larger than 20 MB', () => {
    expect(read('a'.repeat(20_000_001)).problems).toEqual(['The file is larger than 20 MB.']);
  });

  it('takes ten thousand replies and says that there are more', () => {
    const all = Array.from({ length: 10_050 }, (_, n) => ({
      id: n,
      short_code: 'same',
      content: 'Hello {{contact.name}}',
    }));
    const { templates, problems } = read(JSON.stringify(all));

    expect(templates).toHaveLength(10_000);
    expect(new Set(templates.map(({ shortcut }) => shortcut)).size).toBe(10_000);
    expect(problems[0]).toBe('The file has more than 10,000 replies: only the first 10,000 are read.');
  }, 30_000);

  it.each([
    ['braces that never close', '{{'.repeat(4_900)],
    ['braces around each other', '{'.repeat(4_900) + '}'.repeat(4_900)],
    ['tags of Liquid that never close', 'a{% if a %}'.repeat(800)],
    ['tags of Liquid that close nothing', 'a{% endif %}'.repeat(800)],
    ['brackets that never close', 'a['.repeat(4_900)],
    ['quotes in a placeholder', `a{{ ${'"'.repeat(500)} }}`.repeat(15)],
    ['bars in a placeholder', `a{{ b ${'|'.repeat(400)} }}`.repeat(15)],
  ])('gets through %s', (_, text) => {
    for (const one of [
      macro(`Hello ${text}`),
      { short_code: 'a', content: text },
      { name: 'a', shortcut: 'a', text: `{cursor}${text}` },
    ])
      expect(read(JSON.stringify([one])).format).not.toBeNull();
  });

  it.each([
    ['tags that never end', '<a '.repeat(MANY / 8)],
    ['open quotes of attributes', '<a b="'.repeat(MANY / 12)],
    ['open signs', '<'.repeat(900_000)],
    ['lists in lists', '<ul><li>'.repeat(100_000)],
    ['scripts that never end', '<script>'.repeat(100_000)],
    ['comments that never end', '<!--'.repeat(200_000)],
    ['blanks', `<p>${' '.repeat(900_000)}</p>`],
    ['ampersands', '&'.repeat(900_000)],
    ['links in links', '<a href="https://a.example">x'.repeat(30_000)],
  ])('gets through HTML of %s', (_, html) => {
    const { templates, left } = read(JSON.stringify([macro(`<p>${html}`, 'comment_value_html')]));

    expect(templates.length + left.length).toBeGreaterThan(0);
  });

  it.each([
    ['quotes', '"'.repeat(MANY)],
    ['open quotes in each line', 'a,"b\n'.repeat(MANY / 5)],
    ['commas', ','.repeat(MANY)],
    ['lines', 'a,b\n'.repeat(MANY / 4)],
    ['depth of lists', '['.repeat(MANY / 2) + ']'.repeat(MANY / 2)],
    ['depth of objects', '{"macros":'.repeat(100_000) + '1' + '}'.repeat(100_000)],
    ['depth of YAML', `matches: ${'['.repeat(50_000)}`],
    ['depth of YAML in blocks', `matches:\n${'- '.repeat(50_000)}a`],
    ['keys of YAML', `matches:\n${Array.from({ length: 20_000 }, (_, n) => `  k${n}: 1`).join('\n')}`],
    [
      'indentation of YAML',
      `matches:\n${Array.from({ length: 1_500 }, (_, n) => `${' '.repeat(n)}a:`).join('\n')}`,
    ],
  ])('gets through a file of %s', (_, text) => {
    const { templates, left, problems } = read(text);

    expect(templates.length + left.length + problems.length).toBeGreaterThan(0);
  });

  it('refuses aliases that grow', () => {
    const names = 'abcdefghij';
    const lines = names.split('').map(
      (name, n) =>
        `${name}: &${name} [${Array(9)
          .fill(n === 0 ? 'lol' : `*${names[n - 1]}`)
          .join(',')}]`,
    );
    const { templates, problems } = read(`${lines.join('\n')}\nmatches: *j\n`);

    expect(templates).toEqual([]);
    expect(problems).toHaveLength(1);
  });

  it('has nothing of a prototype', () => {
    const text =
      '{"macros":[{"__proto__":{"polluted":"yes"},"constructor":{"prototype":{"polluted":"yes"}},"title":"__proto__","actions":[{"field":"comment_value","value":"Hello {{__proto__.polluted}} {{constructor}} {{ticket.__proto__}}"}]}]}';
    const { templates } = read(text);

    expect(templates).toHaveLength(1);
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
    expect(templates[0]?.wordings[0]?.text.split('\n').at(-1)).toBe(
      'Hello {{ ask.proto_polluted }} {{ ask.field_constructor }} {{ ask.ticket_proto }}',
    );
  });

  it('runs nothing and links to nothing but web pages', () => {
    const html =
      '<p>Hello<script>alert(1)</script> <a href="javascript:alert(2)">here</a> <img src=x onerror=alert(3)><a href="https://a.example/?a=1&amp;b=2">there</a></p>';
    const { templates, left } = read(JSON.stringify([macro(html, 'comment_value_html')]));

    expect(templates[0]?.wordings[0]?.text).toBe('Hello here there (https://a.example/?a=1&b=2)');
    expect(left.map(({ what }) => what)).toEqual([
      '<script>',
      '<a href="javascript:alert(2)">',
      '<img src=x onerror=alert(3)>',
    ]);
  });
});
