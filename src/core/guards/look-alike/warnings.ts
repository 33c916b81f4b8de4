/*
What the customer is told. The imitator's handle is not in it: a mention would bring the imitator a notice and the customer a link
to the very account, and X would count it among those who are answered. "%" is our own handle.
*/
const WARNINGS: Readonly<Record<string, string>> = {
  en: 'Please be careful: another account in this conversation looks like ours and is not. We only write as @%. Please don’t follow its links, and don’t send it any personal details.',
  de: 'Bitte Vorsicht: Ein anderes Konto in dieser Unterhaltung sieht aus wie unseres, gehört aber nicht zu uns. Wir schreiben nur als @%. Bitte keinen Links von dort folgen und keine persönlichen Daten schicken.',
  fr: 'Attention : un autre compte dans cette conversation ressemble au nôtre mais n’est pas à nous. Nous écrivons uniquement depuis @%. Merci de ne pas suivre ses liens et de ne rien lui envoyer.',
  es: 'Atención: otra cuenta de esta conversación se parece a la nuestra, pero no lo es. Solo escribimos desde @%. Por favor, no abras sus enlaces ni le envíes datos personales.',
  pt: 'Atenção: outra conta nesta conversa parece a nossa, mas não é. Só escrevemos como @%. Por favor, não abra os links dela nem envie dados pessoais.',
  ja: 'ご注意ください。この会話には当社を装った別のアカウントがあります。当社は @% からのみご連絡します。リンクを開いたり、個人情報を送ったりしないでください。',
};

/** Words by which a reply speaks of the imitator itself. */
const SPEAKS_OF_IT =
  /\b(?:fake|impost[eo]r|impersonat\w*|scam\w*|phishing|fälschung|gefälscht\w*|betrüger\w*|faux compte|usurp\w*|arnaque\w*|estafa\w*|suplant\w*|cuenta falsa|conta falsa|golpe)\b|なりすまし|偽アカウント|詐欺/iu;

/** The warning in the customer's language (BCP 47), in English where we have none. `handle` is the brand's own. */
export function warningIn(lang: string | null, handle: string): string {
  const text = WARNINGS[lang?.toLowerCase().split('-')[0] ?? 'en'] ?? WARNINGS['en'] ?? '';
  return text.replace('%', () => handle);
}

/** True when the customer is warned already by this text, in our words or the agent's own. */
export function warns(text: string, handle: string): boolean {
  const read = text.slice(0, 600);
  return (
    SPEAKS_OF_IT.test(read) || Object.keys(WARNINGS).some(lang => read.includes(warningIn(lang, handle)))
  );
}
