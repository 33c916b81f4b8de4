import type { Span } from '../finding';
import { matches } from '../../matches';

/** What spoils an apology: the customer, or what cannot be, behind a "but". */
const BUT =
  /(?<![\p{L}\p{N}])(?:(?:we'?re |i'?m |we are |i am |so |very |really )?sorry|apologi[sz]e|apologies)(?![\p{L}\p{N}])[^.!?\n]{0,80}?[\s,;–—-](?:but|however)[\s,]+(?:you(?:'?re|'?ve|r)?|it'?s your|it is your|that'?s (?:just |simply )?(?:how|the way|our|what|not)|this is (?:just |simply )?(?:how|the way|our|not)|these are|there(?:'?s| is) nothing|nothing we|rules are|our (?:policy|terms|rules)|as (?:i|we) (?:already )?(?:said|told|mentioned|explained)|if you (?:had|would have))(?![\p{L}\p{N}])|(?<![\p{L}\p{N}])sorry (?:that |if )?you (?:feel|felt|think|see it) (?:that|this) way[\s,]+but(?![\p{L}\p{N}])/giu;
const BUT_ELSEWHERE =
  /(?<![\p{L}\p{N}])(?:entschuldig\p{L}{0,8}|tut (?:uns|mir)(?: sehr| wirklich)? leid|verzeih\p{L}{0,5})(?![\p{L}\p{N}])[^.!?\n]{0,80}?,? aber (?:sie|du|ihr|das ist|so ist|wir haben ihnen|da können wir nichts|unsere (?:regeln|agb|bedingungen))(?![\p{L}\p{N}])|(?<![\p{L}\p{N}])(?:désolée?s?|excus\p{L}{0,6}|navrée?s?|regrett\p{L}{0,4})(?![\p{L}\p{N}])[^.!?\n]{0,80}?,? mais (?:vous|tu|c'est|ce sont|nous n'y pouvons|on n'y peut|nos conditions)(?![\p{L}\p{N}])|(?<![\p{L}\p{N}])(?:lo sentimos|lo siento|disculp\p{L}{0,5}|perdon\p{L}{0,4}|lamentamos)(?![\p{L}\p{N}])[^.!?\n]{0,80}?,? pero (?:usted|tú|ustedes|eso es|es su|nuestras? (?:política|condiciones|normas)|no podemos hacer nada|debería|debió)(?![\p{L}\p{N}])|(?<![\p{L}\p{N}])(?:lamentamos|desculp\p{L}{0,4}|pedimos desculpas?|sentimos muito)(?![\p{L}\p{N}])[^.!?\n]{0,80}?,? mas (?:você|o senhor|a senhora|isso é|é a nossa|nossas? (?:política|regras|condições)|não podemos fazer nada|deveria)(?![\p{L}\p{N}])/giu;

const SARCASM =
  /🙄|😏|(?<=[.!?\s])\/s(?=\s*(?:\^\p{L}{1,4}\s*)?$)|#(?:sarcasm|irony|ironie|sarkasmus|ironia|ironía)(?![\p{L}\p{N}])|(?<![\p{L}\p{N}])(?:yeah,? right|oh,? please|give me a break|good luck with that|nice try|boo ?hoo|cry me a river|calm down|with all due respect|as (?:we|i) (?:have )?already (?:said|told you|explained|mentioned)|as (?:i|we) told you|for the (?:last|third|hundredth|umpteenth|tenth) time|you should have read|can't you read|not our (?:fault|problem)|your own fault|wow,? just wow|slow clap|how shocking|what a surprise|big surprise|if you say so|whatever you say|poor you|first world problems?|beruhigen sie sich|beruhige dich|wie (?:wir )?bereits (?:gesagt|erwähnt)|wie schon gesagt|selbst schuld|nicht unser problem|ihr eigener fehler|na klar 🙄|wer lesen kann|calmez-vous|calme-toi|comme (?:nous vous l'avons )?déjà dit|ce n'est pas notre (?:faute|problème)|c'est votre faute|encore faut-il lire|cálmese|cálmate|tranquilícese|como ya (?:le )?(?:dijimos|hemos dicho)|no es nuestr[oa] (?:problema|culpa)|es su culpa|acalme-se|se acalme|como já (?:dissemos|foi dito|informamos antes)|não é (?:nosso problema|nossa culpa)|a culpa é sua)(?![\p{L}\p{N}])|前にも(?:言|申し)|落ち着いて(?:ください|下さい)|何度も(?:言|申し)/giu;

const BAD_NEWS =
  /(?<![\p{L}\p{N}])(?:unfortunately|sadly|we regret|i regret|we're afraid|i'm afraid|regrettably|bad news|leider|bedauerlicherweise|malheureusement|nous regrettons|lamentablemente|desafortunadamente|por desgracia|infelizmente|lamentamos|purtroppo|helaas)(?![\p{L}\p{N}])[^.!?\n]{0,160}|(?:残念ながら|申し訳ございませんが|あいにく)[^。！？\n]{0,100}|(?:للأسف|مع الأسف|نأسف)[^.!؟\n]{0,120}/giu;
const CHEER = /^[.!?。！？؟\s]{0,4}([😀😃😄😁😆😊🥳🎉😂🤣😍🤩😎🙌🎊💃😜🤗])/u;
const CHEER_INSIDE = /[😀😃😄😁😆😊🥳🎉😂🤣😍🤩😎🙌🎊💃😜🤗]/u;

const CRIES = /!{3,}|！{3,}|(?:[!?！？]{2}){2,}/gu;

/** "Sorry …, but you should have …": the apology that takes itself back; null for none. */
export function findButApology(text: string): Span | null {
  return first(BUT, text) ?? first(BUT_ELSEWHERE, text);
}

/** Eyes that roll, "calm down", "as we already told you"; null for none. */
export function findSarcasm(text: string): Span | null {
  return first(SARCASM, text);
}

/** Three exclamation marks and more; null for none. */
export function findCries(text: string): Span | null {
  return first(CRIES, text);
}

/** A cheerful emoji in or right behind a sentence that says what is not possible; null for none. */
export function findCheerAfterBadNews(text: string): Span | null {
  for (const match of matches(text, BAD_NEWS)) {
    const inside = CHEER_INSIDE.exec(match[0]);
    const end = match.index + match[0].length;
    const behind = CHEER.exec(text.slice(end, end + 8));
    if (inside)
      return { start: match.index + inside.index, end: match.index + inside.index + inside[0].length };
    if (behind)
      return { start: end + behind[0].length - (behind[1]?.length ?? 0), end: end + behind[0].length };
  }
  return null;
}

function first(pattern: RegExp, text: string): Span | null {
  const at = text.search(pattern);
  if (at < 0) return null;
  pattern.lastIndex = at;
  const match = pattern.exec(text);
  pattern.lastIndex = 0;
  return match ? { start: match.index, end: match.index + match[0].length } : null;
}
