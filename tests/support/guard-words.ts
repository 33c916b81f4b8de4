import type { Guard, GuardQuestion, Said } from '../../src/core/guards/guard';
import { sign } from '../../src/core/signing/sign';
import { aQuestion } from './guard-questions';

/** A question about this text, as it goes out when JD presses; signed as the press does unless said otherwise. */
export function asPressed(text: string, over: Partial<GuardQuestion> = {}): GuardQuestion {
  const question = aQuestion({ text, ...over });
  const outgoing = question.answers === null ? text : sign(text, question.agent.initials);
  return { ...question, outgoing, ...over };
}

/** What one guard says of a text. */
export function says(guard: Guard, text: string, over: Partial<GuardQuestion> = {}): readonly Said[] {
  return guard.look(asPressed(text, over));
}

/** Pieces that guards about words look for, to build random posts of. */
export const PIECES: readonly string[] = [
  'Hi ',
  'Hello ',
  'Hallo',
  ' ,',
  '!',
  '!!!',
  'XX',
  'XXX',
  '[name]',
  '<name>',
  '{{ ',
  ' }}',
  '{% if %}',
  '%name%',
  '____',
  '  ',
  '…',
  '\n',
  '^JD',
  '^MK',
  '-JD',
  ' /MK',
  'https://',
  'http://acme.com',
  'bit.ly/x',
  'acme.com.evil.io',
  'SORRY',
  'sorry',
  ' but ',
  '😂',
  '😊',
  'unfortunately ',
  'haha ',
  'DM us',
  ' tomorrow',
  'we will call',
  'sale ',
  '20% off',
  'NICHT',
  'お',
  'ありがとう',
  '۔',
  'xn--80ak6aa92e.com',
  'https://a@b.com',
  '\u200b',
  '\u202e',
  '👨‍👩‍👧‍👦',
  ' ',
  '.',
  ',',
  '@ada',
  '#sale',
];
