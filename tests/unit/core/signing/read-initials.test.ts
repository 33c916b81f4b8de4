import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readInitials } from '../../../../src/core/signing/read-initials';
import { sign } from '../../../../src/core/signing/sign';
import { goldReplies, labelledReplies, measure, type LabelledReply } from '../../../bench/initials.bench';

describe('readInitials', () => {
  it.each([
    ['All set now ^JD', 'JD'],
    ['All set now /JD', 'JD'],
    ['All set now. *JD', 'JD'],
    ['All set now. -JD', 'JD'],
    ['All set now ~JD', 'JD'],
    ['All set now – Jane', 'Jane'],
    ['All set now 🙂-Jane', 'Jane'],
    ['All set now ^JD https://t.co/abc', 'JD'],
    ['All set now ^JD 1/2', 'JD'],
    ['Part one ^JD (2/3) https://t.co/abc', 'JD'],
    ['All set now -S.D.', 'SD'],
    ['All set now ^JD #AcmeHelps', 'JD'],
    ['All set now. Thanks-Jane', 'Jane'],
    ['All set now. Kind regards, Jane', 'Jane'],
    ['All set now. Jane', 'Jane'],
    ['ご連絡いたします。JD', 'JD'],
  ])('reads "%s"', (text, initials) => {
    expect(readInitials(text)).toBe(initials);
  });

  it.each([
    '',
    'It costs -5',
    'Due on 10-12',
    'Open report.pdf',
    'Use Wi-Fi',
    'this and/or That',
    'TCP/IP',
    'We are open Mon-Fri',
    'Thank you - Cheers',
    'Hope this helps, Amanda',
    'Happy birthday! Amanda!',
    'London - Cardiff',
    '10^6',
    '^_^',
    'no problem *sigh*',
    'Part 1/2',
    'https://example.com/a/B',
    'Try it at example.com/Help',
  ])('finds nobody in "%s"', text => {
    expect(readInitials(text)).toBeNull();
  });

  it('reads back what we sign, whatever stands before and behind', () => {
    const words = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom(...labelledReplies().map(({ text }) => text)),
    );
    const initials = fc.constantFrom('JD', 'K', 'Anna', 'ab', 'Ömer', '佐藤', 'ليلى');
    const tails = fc.array(fc.constantFrom(' https://t.co/Ab1', ' 1/2', ' (2/3)', '\n', ' #AcmeHelps', '.'), {
      maxLength: 3,
    });
    fc.assert(
      fc.property(words, initials, tails, (text, agent, tail) => {
        fc.pre(!text.includes('^') && /\p{L}/u.test(text));
        expect(readInitials(sign(text, agent) + tail.join(''))).toBe(agent);
      }),
    );
  });

  it.each([
    '-',
    '^',
    '^JD ',
    ' 1/2',
    '(1)',
    'Regards, ',
    '#a ',
    'https://a.b ',
    '。',
    'A',
    '\u200e',
    ' (aaa) ',
    '!.',
    '=) ',
  ])('takes no longer for thirty thousand characters of "%s" than for three thousand', unit => {
    const short = quickest(unit.repeat(3000 / unit.length));
    const long = quickest(unit.repeat(30_000 / unit.length));

    expect(long).toBeLessThan(8 * short);
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), text => {
        expect([null, 'string']).toContain(readInitials(text) === null ? null : typeof readInitials(text));
      }),
    );
  });

  it('has a table of at least 400 replies of at least 12 brands, as many signed as not', () => {
    const replies = labelledReplies();
    const signed = replies.filter(({ initials }) => initials !== null).length;

    expect(replies.length).toBeGreaterThanOrEqual(400);
    expect(new Set(replies.map(({ brand }) => brand)).size).toBeGreaterThanOrEqual(12);
    expect(Math.abs(replies.length - 2 * signed)).toBeLessThan(replies.length / 10);
  });

  it('is right about our table in 98 of 100', () => {
    expectBounds(labelledReplies());
  });

  it.skipIf(goldReplies() === null)('is right about replies of real brands in 98 of 100', () => {
    expectBounds(goldReplies() ?? []);
  });
});

function expectBounds(replies: readonly LabelledReply[]) {
  const { precision, recall, wrong } = measure(replies);
  expect(precision, wrong.join('\n')).toBeGreaterThanOrEqual(0.98);
  expect(recall, wrong.join('\n')).toBeGreaterThanOrEqual(0.98);
}

// The least of several runs: a busy machine only ever adds.
function quickest(text: string): number {
  const runs = Array.from({ length: 7 }, () => {
    const start = performance.now();
    for (let again = 0; again < 20; again += 1) readInitials(text);
    return performance.now() - start;
  });
  return Math.min(...runs);
}
