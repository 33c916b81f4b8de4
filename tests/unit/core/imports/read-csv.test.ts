import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Bytes } from '../../../../src/core/imports/bytes';
import { guessColumns } from '../../../../src/core/imports/csv-columns';
import { csvLine } from '../../../../src/core/imports/csv-cells';
import { readCsv, startOfCsv, type CsvReading } from '../../../../src/core/imports/read-csv';
import type { Refusal } from '../../../../src/core/imports/refusal';
import { idAt, NOON } from '../../../support/history';

const BRANDS = [{ handle: 'AcmeParcels', name: 'Acme Parcels' }];
const NOW = NOON + 86_400_000;

async function* cut(bytes: Bytes, size: number) {
  for (let at = 0; at < bytes.length; at += size) yield bytes.slice(at, at + size);
}

const bytesOf = (text: string): Bytes => new TextEncoder().encode(text);

async function readAll(bytes: Bytes, over: Partial<CsvReading> = {}, size = 1_000) {
  const start = startOfCsv(bytes, true);
  const refusedRows: [readonly string[], Refusal][] = [];
  const mapping = { columns: start.columns, dayOrder: start.dayOrder ?? 'day-first', brand: null } as const;
  const reading = { start, mapping, bytes: cut(bytes, size), brands: BRANDS, now: NOW, ...over };
  const sights = [];
  let read = 0;
  for await (const batch of readCsv({
    ...reading,
    onRefused: (row, reason) => refusedRows.push([row, reason]),
  })) {
    sights.push(...batch.sights);
    read += batch.read;
  }
  return { start, sights, read, refusedRows };
}

const TWCS = [
  'tweet_id,author_id,inbound,created_at,text,response_tweet_id,in_response_to_tweet_id',
  '2,AcmeParcels,False,Tue Oct 31 22:10:47 +0000 2017,"@115712 I&#39;m sorry &amp; we look into it.',
  'Could you DM us? ^JD",,3',
  '3,115712,True,Tue Oct 31 22:08:27 +0000 2017,@AcmeParcels where is it?,2,',
  '4,115713,True,Tue Oct 31 22:08:27 +0000 2017,@OtherShop where is it?,,',
].join('\n');

describe('a table of past conversations', () => {
  it('in the form of the public corpus is understood without a word', async () => {
    const { sights, read, refusedRows } = await readAll(bytesOf(TWCS));

    expect(sights).toMatchObject([
      {
        direction: 'out',
        brand: 'AcmeParcels',
        customer: '115712',
        post: { id: '2', text: "I'm sorry & we look into it.\nCould you DM us? ^JD", replyTo: { id: '3' } },
      },
      {
        direction: 'in',
        brand: 'AcmeParcels',
        customer: '115712',
        post: { id: '3', postedAt: Date.UTC(2017, 9, 31, 22, 8, 27) },
      },
    ]);
    expect(read).toBe(3);
    expect(refusedRows).toEqual([[expect.arrayContaining(['4']), 'no-contact']]);
  });

  it.each(['utf-16le', 'utf-16be'] as const)('may be in %s, with a mark and without', async encoding => {
    const units = Uint16Array.from(TWCS, character => character.charCodeAt(0));
    const bytes = new Uint8Array(units.buffer.slice(0));
    if (encoding === 'utf-16be') Buffer.from(bytes.buffer).swap16();
    const mark = encoding === 'utf-16le' ? [0xff, 0xfe] : [0xfe, 0xff];

    expect((await readAll(bytes)).sights).toHaveLength(2);
    expect((await readAll(new Uint8Array([...mark, ...bytes]), {}, 7)).sights).toHaveLength(2);
  });

  it('may bear a mark of UTF-8', async () => {
    expect((await readAll(new Uint8Array([0xef, 0xbb, 0xbf, ...bytesOf(TWCS)]))).sights).toHaveLength(2);
  });

  it('gives the same wherever the file is cut', async () => {
    const { sights } = await readAll(bytesOf(TWCS));

    for (const size of [1, 2, 3, 17]) expect((await readAll(bytesOf(TWCS), {}, size)).sights).toEqual(sights);
  });

  it.each([
    ['Windows-1252', [0x47, 0x72, 0xfc, 0x6e, 0x65], 'Windows-1252'],
    ['Shift JIS', [0x82, 0xb1, 0x82, 0xf1, 0x82, 0xc9, 0x82, 0xbf, 0x82, 0xcd], 'Shift JIS'],
  ])('in %s is named instead of spoilt', (_, bytes, name) => {
    const file = new Uint8Array([...bytesOf('id,text\n41,'), ...bytes, ...bytesOf('\n')]);

    expect(() => startOfCsv(file, true)).toThrow(name);
  });

  it.each([
    ['an empty file', new Uint8Array(0)],
    ['a letter', bytesOf('Dear all,\nplease find nothing attached\n\nYours\n')],
    ['a picture', new Uint8Array(500).fill(0)],
  ])('is not seen in %s', (_, file) => {
    expect(() => startOfCsv(file, true)).toThrow(/no-table|encoding/);
  });
});

const ID = idAt(NOON);
const HEADER = ['Tweet ID', 'Date', 'From', 'Message', 'To', 'In reply to'];
const row = (over: Partial<Record<'id' | 'date' | 'from' | 'text' | 'to' | 'reply', string>> = {}) => {
  const {
    id = ID,
    date = '2026-10-06 12:00',
    from = '@ada',
    text = 'where is it?',
    to = 'AcmeParcels',
    reply = '',
  } = over;
  return [id, date, from, text, to, reply];
};
const readRows = (...rows: string[][]) => readAll(bytesOf([HEADER, ...rows].map(csvLine).join('')));

describe('a row', () => {
  it('of a helpdesk is filed with either side', async () => {
    const { sights } = await readRows(
      row(),
      row({
        id: idAt(NOON + 1),
        from: 'AcmeParcels',
        to: '@ada',
        text: '@ada It is on its way. ^MK',
        reply: ID,
      }),
      row({ id: `https://x.com/ada/status/${idAt(NOON + 2)}?s=20`, from: '' }),
    );

    expect(sights).toMatchObject([
      { direction: 'in', customer: 'ada', post: { id: ID, text: 'where is it?' } },
      { direction: 'out', customer: 'ada', post: { text: 'It is on its way. ^MK' } },
      { direction: 'in', customer: 'ada', post: { id: idAt(NOON + 2) } },
    ]);
  });

  it('that names no brand is the chosen brand’s, unless it addresses somebody else', async () => {
    const start = startOfCsv(bytesOf(TWCS), true);
    const bytes = bytesOf(`${TWCS}\n5,115714,True,Tue Oct 31 22:08:27 +0000 2017,where is it?,,`);
    const mapping = { columns: start.columns, dayOrder: 'day-first', brand: 'acmeparcels' } as const;

    const { sights } = await readAll(bytes, { mapping });

    expect(sights.map(sight => sight.post.id)).toEqual(['2', '3', '5']);
  });

  it.each<[string, Parameters<typeof row>[0], Refusal]>([
    ['an id in letters', { id: 'case-41' }, 'no-id'],
    ['no id', { id: '' }, 'no-id'],
    ['an id that a spreadsheet rounded', { id: '1.84234E+18' }, 'rounded-id'],
    ['an id with more digits than X has', { id: '1'.repeat(21) }, 'no-id'],
    ['a date that is none', { id: '41', date: '31/02/2019' }, 'no-time'],
    ['a date before X', { id: '41', date: '1999-01-01' }, 'odd-time'],
    ['a date to come', { id: '41', date: '2031-01-01' }, 'odd-time'],
    ['an id from the future', { id: idAt(NOON + 9_000_000_000) }, 'odd-time'],
    ['an author that is no handle', { from: 'Ada Byron' }, 'no-author'],
    ['no words', { text: '  ' }, 'no-text'],
    ['a talk between others', { to: 'bob' }, 'no-contact'],
  ])('with %s is refused and named', async (_, over, reason) => {
    const { sights, refusedRows } = await readRows(row(), row({ id: idAt(NOON + 1) }), row(over));

    expect(sights).toHaveLength(2);
    expect(refusedRows).toEqual([[row(over), reason]]);
  });

  it('of somebody called __proto__ is a row like any other', async () => {
    const { sights } = await readRows(row({ from: '__proto__', text: 'constructor' }));

    expect(sights).toMatchObject([{ customer: '__proto__', post: { author: { handle: '__proto__' } } }]);
  });

  it('is never more than text, whatever stands in it', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(fc.string(), { minLength: 6, maxLength: 6 }), { minLength: 1 }),
        async rows => {
          const { read, sights, refusedRows } = await readRows(row(), ...rows);

          expect(sights.length + refusedRows.length).toBe(read);
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe('guessing columns', () => {
  const cells = { id: ID, time: '2026-10-06T12:00:00Z', author: 'ada', text: 'where is my parcel, please?' };

  it('does not depend on their order', () => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray(['tweet_id', 'created_at', 'author', 'text'], { minLength: 4 }),
        names => {
          const kinds = { tweet_id: 'id', created_at: 'time', author: 'author', text: 'text' } as const;
          const rows = [names.map(name => cells[kinds[name as keyof typeof kinds]])];

          const columns = guessColumns(names, rows);

          expect(
            names.map((name, index) => columns[kinds[name as keyof typeof kinds]] === index),
          ).not.toContain(false);
        },
      ),
    );
  });

  it('goes by what stands in them where the names say nothing', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(['id', 'time', 'author', 'text'] as const, { minLength: 4 }), kinds => {
        const columns = guessColumns(
          kinds.map((_, index) => `c${index}`),
          [kinds.map(kind => cells[kind]), kinds.map(kind => cells[kind])],
        );

        expect(kinds.map((kind, index) => columns[kind] === index)).not.toContain(false);
      }),
    );
  });

  it('gives no column two meanings', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ maxLength: 8 })),
        fc.array(fc.array(fc.string({ maxLength: 20 }))),
        (names, rows) => {
          const used = Object.values(guessColumns(names, rows)).filter(column => column !== null);

          expect(new Set(used).size).toBe(used.length);
        },
      ),
    );
  });
});
