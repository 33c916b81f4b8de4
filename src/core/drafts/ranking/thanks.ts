const THANKS =
  /\b(?:thanks?|thank you|thx|tysm|cheers|appreciated?|sorted|works now|danke|dankesch[öo]n|merci|gracias|obrigad[oa]|grazie|dank je|bedankt|tack|takk|dzi[ęe]kuj[ęe]|te[şs]ekk[üu]rler|terima kasih)\b|ありがと|感謝|谢谢|謝謝|감사|고마워|спасибо|дякую|شكرا|धन्यवाद|ขอบคุณ/iu;
const BUT =
  /\b(?:no thanks|thanks for nothing|but|still|yet|aber|immer noch|mais|toujours|pero|todav[ií]a|mas|ainda)\b|[?？]|まだ/iu;

/** True for a post that thanks and asks for nothing more. */
export function saysThanks(post: string): boolean {
  return THANKS.test(post) && !BUT.test(post.replace(/https?:\/\/\S+/g, ''));
}
