import { expect, it } from 'vitest';
import { findBarred } from '../../../../../src/core/guards/tone/barred';

it.each([
  ['CHEAP, as we say', 0],
  ['Not cheap', 4],
  // In small letters these two are four.
  ['İİ CHEAP', 3],
  ['Cheaper is CHEAP', 11],
])('a barred word is found in any letters and in its place: %s', (text, start) => {
  expect(findBarred(text, [{ word: 'Cheap', lang: null }], 'en')).toEqual([
    { word: 'Cheap', start, end: start + 5 },
  ]);
});
