import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Turn } from '../../support/corpus-formats';
import { csvRows } from '../../support/corpus-read';
import { decodeEntities, langOf, withoutLeadingNames } from '../../support/corpus-text';
import { timelineOf } from '../../support/corpus-timeline';

const NOW = Date.UTC(2026, 2, 1, 12);

function turn(part: Partial<Turn> & { key: string }): Turn {
  return { author: 'ada', at: null, text: '@acme hello', ours: false, ...part };
}

describe('csvRows', () => {
  it('reads back whatever was written by the rules', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', '"', ',', '\n', '\r', 'é', ' ') });
    const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(table, fc.boolean(), (rows, closed) => {
        const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
        const text = rows.map(row => row.map(quoted).join(',')).join('\r\n') + (closed ? '\n' : '');
        expect([...csvRows(text)]).toEqual(rows);
      }),
    );
  });

  it('reads bare and empty cells', () => {
    expect([...csvRows('a,b,c\n1,,"x\ny"\n,,\n4,5,')]).toEqual([
      ['a', 'b', 'c'],
      ['1', '', 'x\ny'],
      ['', '', ''],
      ['4', '5', ''],
    ]);
  });

  it('refuses a quote that nobody closes', () => {
    expect(() => [...csvRows('a,"b\n')]).toThrow('csv: no cell');
  });
});

describe('corpus text', () => {
  it('decodes entities once', () => {
    expect(decodeEntities('a &amp;lt; b &gt; &#39;c&#x27; &nosuch; & d')).toBe("a &lt; b > 'c' &nosuch; & d");
  });

  it('takes the names off the front of a reply, unless there is nothing else', () => {
    expect(withoutLeadingNames('@a @b1 hello @c')).toBe('hello @c');
    expect(withoutLeadingNames('@a @b')).toBe('@b');
    expect(withoutLeadingNames('@a')).toBe('@a');
  });

  it('tells languages by their script', () => {
    expect(['荷物が来ない', '包裹', 'أين طلبي', '@ada 123', 'where'].map(langOf)).toEqual([
      'ja',
      'zh',
      'ar',
      'und',
      'en',
    ]);
  });
});

describe('timelineOf', () => {
  it('threads replies, takes off the names, and keeps the distance between two times', () => {
    const turns = [
      turn({ key: '2', author: 'acme', at: 160_000, text: '@ada on it ^MK', answers: '1', ours: true }),
      turn({ key: '1', at: 100_000 }),
    ];
    const { posts, accounts } = timelineOf(turns, { limit: 10, now: NOW });

    expect(accounts).toEqual(['acme']);
    expect(posts.map(post => post.text)).toEqual(['@acme hello', 'on it ^MK']);
    expect(posts[1]?.inReplyTo).toBe(posts[0]?.id);
    expect((posts[1]?.at ?? 0) - (posts[0]?.at ?? 0)).toBe(60_000);
  });

  it('survives targets that are missing, turns without times, and answers older than their question', () => {
    const turns = [
      turn({ key: '1', answers: 'gone' }),
      turn({ key: '2', at: 500_000 }),
      turn({ key: '3', at: 1000, answers: '2', author: 'acme', ours: true }),
    ];
    const { posts } = timelineOf(turns, { limit: 10, now: NOW });

    expect(posts).toHaveLength(3);
    const reply = posts.find(post => post.inReplyTo);
    expect(reply?.at).toBeGreaterThan(posts.find(post => post.id === reply?.inReplyTo)?.at ?? Infinity);
  });

  it('cuts a conversation so that no answer loses its question', () => {
    const turns = [turn({ key: '1' }), turn({ key: '2', answers: '1' }), turn({ key: '3', answers: '2' })];

    expect(timelineOf(turns, { limit: 2, now: NOW }).posts.map(post => post.inReplyTo === undefined)).toEqual(
      [true, false],
    );
  });
});
