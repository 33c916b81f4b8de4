import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { namesInNote } from '../../../../src/core/guards/names-in-note';
import { numbersIn } from '../../../../src/core/guards/numbers-in';

describe('numbersIn', () => {
  it.each([
    ['Hi Ada, order 4711-22 is on its way.', ['4711-22']],
    ['Your booking reference QX7T2P is confirmed.', ['QX7T2P']],
    ['1Z999AA10123456784 left the depot', ['1Z999AA10123456784']],
    ['It is AB-123456 and 99887766, AB-123456.', ['AB-123456', '99887766']],
    ['We open at 9:00 on 24 December, call 112 or see #404.', []],
    ['https://acme.example/orders/12345678 for @user1234567', []],
    ['THIS IS LOUD-AND-LONG', []],
  ])('finds in %j %j', (text, numbers) => {
    expect(numbersIn(text, 5)).toEqual(numbers);
  });

  it('finds no more than it was asked for, and is quick whatever the text', () => {
    expect(numbersIn('111111 222222 333333', 2)).toEqual(['111111', '222222']);
    for (const text of [
      'A-'.repeat(12_500),
      '1A-'.repeat(8_000),
      '9'.repeat(25_000),
      `${'A'.repeat(30)}1 `.repeat(800),
    ])
      expect(numbersIn(text, 5).length).toBeLessThanOrEqual(5);
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), text =>
        numbersIn(text, 5).every(value => text.length >= value.length),
      ),
    );
  });
});

describe('namesInNote', () => {
  it('takes the words that could be names', () => {
    expect(namesInNote('wants to be called Ms Byron-Łukasz, or O’Neil. Łukasz? no2Name')).toEqual([
      'Ms',
      'Byron-Łukasz',
      'O’Neil',
      'Łukasz',
    ]);
    expect(namesInNote('')).toEqual([]);
    expect(namesInNote('Ab '.repeat(10_000)).length).toBe(1);
  });
});
