import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvLine } from '../../../../src/core/imports/csv-cells';
import { createCsvReader, guessDelimiter } from '../../../../src/core/imports/csv-reader';

function read(text: string, cuts: readonly number[] = [], delimiter = ',') {
  const reader = createCsvReader(delimiter);
  const places = [...new Set(cuts.map(cut => cut % (text.length + 1)))].sort((a, b) => a - b);
  const ends = [...places, text.length];
  return [
    ...ends.flatMap((end, index) => reader.push(text.slice(ends[index - 1] ?? 0, end))),
    ...reader.end(),
  ];
}

describe('createCsvReader', () => {
  it('gives back what was written, wherever the text is cut', () => {
    const cell = fc
      .oneof(
        fc.string({ maxLength: 12 }),
        fc.constantFrom('a,b', 'say "hi"', 'two\nlines', 'two\r\nlines', '', '42', '=1+1', '@ada'),
      )
      .filter(text => !/^'|\r$/.test(text));
    fc.assert(
      fc.property(
        fc.array(fc.array(cell, { minLength: 2, maxLength: 5 }), { maxLength: 10 }),
        fc.array(fc.nat(2_000)),
        (rows, cuts) => {
          const wanted = rows.filter(row => row.some(one => one !== ''));

          expect(read(wanted.map(csvLine).join(''), cuts)).toEqual(wanted);
        },
      ),
    );
  });

  it.each([
    [
      'ends of lines of Windows',
      'a,b\r\nc,d\r\n',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'a last line without end',
      'a,b\nc,d',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'empty lines',
      'a,b\n\n\nc,d\n\n',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'a quote within a word',
      'a,5" pipe\nc,d',
      [
        ['a', '5" pipe'],
        ['c', 'd'],
      ],
    ],
    ['nothing', '', []],
  ])('copes with %s', (_, text, rows) => {
    expect(read(text)).toEqual(rows);
  });

  it('says so when a quote is never closed, before it fills the memory', () => {
    const reader = createCsvReader(',');
    reader.push('a,b\nc,"never closed ');

    expect(() => {
      for (let n = 0; n < 10_000; n += 1) reader.push('more and more\n'.repeat(100));
    }).toThrow('open-quote 2');
  });
});

describe('guessDelimiter', () => {
  it.each([
    ['a,b,c\n1,2,3\n', ','],
    ['a;b;c\n1,5;2;3\n', ';'],
    ['a\tb\n"x, y; z"\t2\n', '\t'],
  ])('finds it in %j', (text, delimiter) => {
    expect(guessDelimiter(text)).toBe(delimiter);
  });

  it('says so of text that is no table', () => {
    expect(() => guessDelimiter('Dear Sir or Madam\nthis is a letter\n')).toThrow('no-table');
  });
});

describe('csvLine', () => {
  it('lets no cell become a formula, and numbers stay numbers', () => {
    const cells = ['=1+1', '@SUM(A1)', '+1+2', '-5', '\t=1', 'a"b', '2017'];

    expect(csvLine(cells)).toBe(`'=1+1,'@SUM(A1),'+1+2,-5,'\t=1,"a""b",2017\r\n`);
  });
});
