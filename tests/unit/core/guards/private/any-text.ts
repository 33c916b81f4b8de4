import * as fc from 'fast-check';

const PIECES = [
  'Hi Ada, ',
  'Hello @ben ',
  'your order number is ',
  'order #',
  '302-1234567-1234567',
  'QX7T2P',
  'booking ref ',
  '+49 30 901820',
  '(415) 555-0132',
  'call me at ',
  'please call us on ',
  'ada@mail.example',
  '4111 1111 1111 1111',
  'DE91 1000 0000 0123 4567 89',
  '12 Elm Street',
  'Hauptstraße 12',
  'password: Blue7tree',
  'What is your e-mail?',
  'Send us your order number, please.',
  'DM us. ',
  '注文番号を教えてください。',
  ' ^JD',
  '. ',
  ', ',
  ' ',
  '\n',
  '(',
  ')',
  '@',
  '\u200f',
  '\ud800',
  'ا',
];

/** Any text, and texts made of the pieces that the guards of private details look for. */
export const privateText: fc.Arbitrary<string> = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.string({ unit: 'grapheme', maxLength: 300 }),
  fc
    .array(fc.oneof(fc.constantFrom(...PIECES), fc.stringMatching(/^[\dA-Z ().@-]{0,12}$/)), {
      maxLength: 14,
    })
    .map(pieces => pieces.join('')),
);
