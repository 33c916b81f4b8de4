import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { privateAsked } from '../../../../src/core/guards/private-asked';
import { NO_RULES } from '../../../../src/core/guards/rules';
import { aQuestion } from '../../../support/guard-questions';
import { SENTENCES } from './private/asked.table';
import { privateText } from './private/any-text';

const rules = { ...NO_RULES, accountId: '42' };

function wayOut(text: string): string | undefined {
  const way = privateAsked.look(aQuestion({ text }))[0]?.ways[0];
  return way?.kind === 'replace' ? way.text : undefined;
}

describe('private-asked', () => {
  it.each(['en', 'de', 'fr', 'es', 'pt', 'it', 'nl', 'ja'])('knows who asks in public in %s', lang => {
    const wrong = SENTENCES.filter(sentence => sentence.lang === lang)
      .filter(({ text, asks }) => privateAsked.look(aQuestion({ text })).length > 0 !== asks)
      .map(({ text }) => text);

    expect(wrong.length).toBeLessThanOrEqual(lang === 'en' ? 3 : 1);
  });

  it.each([
    ['Could you send us your order number?', 'Could you send us your order number in a private message?'],
    ['What is your e-mail address? ^JD', 'Please send us your e-mail address in a private message. ^JD'],
    ['Sorry! Please share the email linked to your account.', undefined],
    [
      'Können Sie uns bitte Ihre Bestellnummer nennen?',
      'Können Sie uns bitte Ihre Bestellnummer per Direktnachricht nennen?',
    ],
    ['Wie lautet Ihre Kundennummer?', 'Bitte senden Sie uns Ihre Kundennummer per Direktnachricht.'],
    ['¿Cuál es su correo electrónico?', 'Por favor, envíenos su correo electrónico por mensaje privado.'],
    ['注文番号を教えてください。', '注文番号をDMで教えてください。'],
  ])('makes an invitation of %j', (text, wanted) => {
    expect(wayOut(text)).toBe(wanted);
  });

  it('puts the link to a private message last', () => {
    const [said] = privateAsked.look(aQuestion({ text: 'May we have your tracking number? ^JD', rules }));

    expect(said?.ways).toEqual([
      {
        kind: 'replace',
        label: 'Ask in private',
        text: 'May we have your tracking number in a private message? ^JD https://x.com/messages/compose?recipient_id=42',
      },
    ]);
  });

  it.each([
    'What is your order number? You can send it by DM.',
    'Please DM us. We need your account number.',
    'Please share your details here: https://acme.example/form What is your order number? https://acme.example/form',
    'What is your order number? https://x.com/messages/compose?recipient_id=42',
  ])('is content where a private way stands beside the question: %j', text => {
    expect(privateAsked.look(aQuestion({ text }))).toEqual([]);
  });

  it('points at the sentence and names what is asked for', () => {
    const text = 'Sorry to hear that. What is your order number?';
    const [said] = privateAsked.look(aQuestion({ text }));

    expect(said?.words).toBe('Asks for your order number in public: ask in a private message');
    expect(said?.spans.map(({ start, end }) => text.slice(start, end))).toEqual([
      'What is your order number?',
    ]);
  });

  it('reads any text, keeps its spans inside, and what its way out says asks no more in public', () => {
    fc.assert(
      fc.property(privateText, text => {
        for (const { spans, ways } of privateAsked.look(aQuestion({ text }))) {
          for (const { start, end } of spans) expect(text.slice(start, end)).not.toBe('');
          for (const way of ways)
            if (way.kind === 'replace') expect(privateAsked.look(aQuestion({ text: way.text }))).toEqual([]);
        }
      }),
      { numRuns: 400 },
    );
  });
});
