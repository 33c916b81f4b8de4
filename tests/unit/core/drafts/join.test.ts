import { assert, property, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { joinDraft } from '../../../../src/core/drafts/join';
import { starters } from '../../../../src/core/templates/starters';

const join = (before: string, draft: string, after = '', lang: string | null = null) =>
  joinDraft(draft, { before, after }, lang);

describe('joinDraft', () => {
  it('leaves the first draft as it is', () => {
    expect(join('', 'Hi Ada, I’m sorry.')).toBe('Hi Ada, I’m sorry.');
    expect(join('@ada ', 'Hi Ada, I’m sorry.')).toBe('Hi Ada, I’m sorry.');
  });

  it.each([
    ['Hi Ada, I’m sorry.', 'Hi Ada, we have traced it.', ' We have traced it.'],
    ['@ada Hi Ada, I’m sorry.', 'Hello there! that is good news.', ' That is good news.'],
    ['Good morning, Ada. Thanks.', 'Hey Ada, you will hear from us.', ' You will hear from us.'],
    ['Good morning, Ada. Thanks.', 'Good evening, Ada! we have it.', ' We have it.'],
    ['Hello! Thanks.', 'Hello, parcels are late.', ' Parcels are late.'],
    ['Hello! Thanks.', 'Dear Ms. van der Berg, we have it.', ' We have it.'],
    ['Hallo Ada, danke.', 'Guten Tag Frau Byron, es tut uns leid.', ' Es tut uns leid.'],
    ['Sehr geehrte Frau Byron, danke.', 'Liebe Ada, wir kümmern uns.', ' Wir kümmern uns.'],
    ['Hola Ana, gracias.', 'Buenos días, Ana: lo sentimos.', ' Lo sentimos.'],
    ['Bonjour Marie ! Merci.', 'Bonjour Marie, nous vérifions.', ' Nous vérifions.'],
    ['Ciao Lucia, grazie.', 'Buongiorno Lucia, ci dispiace.', ' Ci dispiace.'],
    ['Olá João, obrigado.', 'Bom dia, João! já vimos.', ' Já vimos.'],
    ['Здравствуйте, Анна! Спасибо.', 'Добрый день, Анна! мы проверяем.', ' Мы проверяем.'],
    ['مرحبًا سارة، شكرًا.', 'أهلًا سارة، نعتذر عن التأخير.', ' نعتذر عن التأخير.'],
    ['こんにちは。お待たせしました。', 'こんにちは、確認いたします。', '確認いたします。'],
    ['田中様、こんにちは。', '田中様、確認いたします。', '確認いたします。'],
    ['안녕하세요, 죄송합니다.', '안녕하세요. 확인하겠습니다.', ' 확인하겠습니다.'],
    ['您好，抱歉。', '您好！我们正在查。', '我们正在查。'],
    ['नमस्ते आदा, धन्यवाद।', 'नमस्ते आदा, हम देख रहे हैं।', ' हम देख रहे हैं।'],
  ])('keeps one greeting: after “%s”, “%s” goes in as “%s”', (before, draft, expected) => {
    expect(join(before, draft)).toBe(expected);
  });

  it('takes the name off that the text has greeted already', () => {
    expect(join('Hi Ada, I’m sorry.', 'Ada, this is the third time.')).toBe(' This is the third time.');
    expect(join('Hi Ada, I’m sorry.', 'Grace, this is the third time.')).toBe(
      ' Grace, this is the third time.',
    );
  });

  it('leaves alone what is no greeting for certain', () => {
    for (const draft of [
      'Hi Ada we have it.',
      'Highly unusual, sorry.',
      'Hello I am sorry, we have it.',
      'Historically, it works.',
      'Morning flights, too, are late.',
      'Hi great news. We have it.',
      'Dear parcel fans. We have it.',
    ])
      expect(join('Hi Ada, thanks.', draft)).toBe(` ${draft}`);
    expect(join('Thanks for waiting.', 'Hi Ada, we have it.')).toBe(' Hi Ada, we have it.');
  });

  it('keeps a draft that only greets', () => {
    expect(join('Hi Ada,', 'Hello Ada!')).toBe(' Hello Ada!');
  });

  it('writes the first letter large as its language does, and names as they are written', () => {
    expect(join('Merhaba Ada, sağ olun.', 'Merhaba Ada, iyi haber.', '', 'tr')).toBe(' İyi haber.');
    expect(join('Hi Ada, yes.', 'Hi Ada, iPhone cases are back.')).toBe(' iPhone cases are back.');
    expect(join('Hi Ada, yes.', 'Hi Ada, https://acme.example helps.')).toBe(' https://acme.example helps.');
  });

  it('puts one blank where words would touch, and none where there is one', () => {
    expect(join('Before.', 'Draft.', 'After.')).toBe(' Draft. ');
    expect(join('Before. ', 'Draft.', ' After.')).toBe('Draft.');
    expect(join('Before (', 'draft', '), after')).toBe('draft');
    expect(join('改行\n', '下書き。', '')).toBe('下書き。');
  });

  it('never leaves two greetings of the starters behind one another', () => {
    const texts = starters.flatMap(template => template.wordings.map(wording => wording.text));
    const greeting = texts.filter(text => text.startsWith('Hi '));
    expect(greeting.length).toBeGreaterThan(3);
    for (const text of greeting) {
      const draft = text.replace(/^Hi \{\{[^}]*\}\}/, 'Hi Ada');
      expect(join('Hi Ada, thanks.', draft)).not.toMatch(/Hi Ada/);
    }
  });

  it('ends with the words of the draft whatever stands around it', () => {
    assert(
      property(string({ unit: 'grapheme' }), string({ unit: 'grapheme' }), (before, draft) => {
        const joined = join(before, draft).trimStart().toLowerCase();
        expect(draft.toLowerCase().endsWith(joined.slice(1))).toBe(true);
      }),
    );
  });
});
