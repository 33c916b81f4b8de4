import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { privateTheirs } from '../../../../src/core/guards/private-theirs';
import { NO_RULES } from '../../../../src/core/guards/rules';
import { aQuestion } from '../../../support/guard-questions';
import { aPost } from '../../../support/history';
import { privateText } from './private/any-text';

const shows = (text: string, lang: string | null = 'en') => aPost({ text, lang });

describe('private-theirs', () => {
  it.each([
    ['Call me on +44 20 7946 0018', 'a phone number'],
    ['I am ada@mail.example', 'an e-mail address'],
    ['My card is 4111 1111 1111 1111', 'a card number'],
    ['booking ref QX7T2P', 'a booking reference'],
    ['ada@mail.example, +44 20 7946 0018', 'personal details'],
  ])('hints at %j', (post, name) => {
    const [said] = privateTheirs.look(aQuestion({ text: '', answers: shows(post) }));

    expect(said?.words).toBe(`Their post shows ${name} to everybody: ask them to delete it`);
  });

  it.each(['Where is order #4711-2288?', 'It costs £1,299.00', 'Terrible service for 3 weeks now'])(
    'leaves %j alone',
    post => {
      expect(privateTheirs.look(aQuestion({ text: '', answers: shows(post) }))).toEqual([]);
    },
  );

  it('writes the reply while nothing is written, and has it copied afterwards', () => {
    const answers = shows('Meine Nummer: +49 30 901820', 'de');
    const rules = { ...NO_RULES, accountId: '42' };
    const [empty] = privateTheirs.look(aQuestion({ text: '@ada ', answers, rules }));
    const [begun] = privateTheirs.look(aQuestion({ text: 'Hallo Ada, wir prüfen das.', answers, rules }));

    expect(empty?.ways[0]).toMatchObject({ kind: 'replace', label: 'Ask them to delete it' });
    expect(JSON.stringify(empty?.ways)).toMatch(/"@ada Bitte löschen Sie .*recipient_id=42"/);
    expect(begun?.ways[0]).toMatchObject({ kind: 'copy' });
  });

  it('has said enough when the agent asks for it already', () => {
    const answers = shows('I am ada@mail.example');

    expect(privateTheirs.look(aQuestion({ text: 'Please delete your post, Ada.', answers }))).toEqual([]);
    expect(privateTheirs.look(aQuestion({ text: 'Bitte löschen Sie den Beitrag.', answers }))).toEqual([]);
  });

  it('never repeats the detail, whatever they wrote, and is content with its own reply', () => {
    fc.assert(
      fc.property(privateText, post => {
        const answers = shows(`${post} ada.byron@mail.example`);
        for (const { words, key, ways } of privateTheirs.look(aQuestion({ text: '', answers }))) {
          expect(`${words} ${key} ${JSON.stringify(ways)}`).not.toMatch(/ada\.byron/);
          for (const way of ways)
            if (way.kind === 'replace')
              expect(privateTheirs.look(aQuestion({ text: way.text, answers }))).toEqual([]);
        }
      }),
      { numRuns: 200 },
    );
  });
});
