import type { Span } from '../finding';
import { matches } from '../../matches';

/** How a language invites to a private message, and how it says that one was sent already. In lower case, straight apostrophes. */
interface Invites {
  asks: RegExp;
  /** In the same sentence: then it is no invitation. */
  ours: RegExp;
}

const PRIVATE = String.raw`(?:dms?|pms?|direct messages?|private messages?|private chat|direct chat)`;

const LANGUAGES: readonly Invites[] = [
  {
    asks: words(
      String.raw`(?:dm|pm|direct message|private message|privately message) (?:us|me|@\w+|your?|the|with|it|those|these|this|that|over|our|a|more|details|and)`,
      String.raw`(?:send|shoot|drop|pop|give|write|leave|share|provide|submit|forward|follow|slide|hit|contact|reach|get in touch|message|tell|join|meet|continue|chat|talk|click|tap)\w*[^.!?\n]{0,70}? (?:a |an |our |us |in |into |via |by |through |over |to |the )+(?:quick |brief )?${PRIVATE}`,
      String.raw`(?:please|pls|kindly|could you|can you|would you|and|to) (?:just |also )?(?:dm|pm)(?= |$)(?! (?:you|is|are))`,
      String.raw`message us (?:privately|directly|in private)`,
      String.raw`(?:our|my) (?:dms|inbox|direct messages) (?:are|is) (?:always )?open`,
      String.raw`(?:let's|let us) (?:take|move|talk|continue|chat)[^.!?\n]{0,30} (?:dms?|private|privately|private message)`,
    ),
    ours: words(
      String.raw`(?:sent|send|sending|dropped|shot) (?:you|u) (?:a |an |another |our |this in a )?(?:quick )?${PRIVATE}`,
      String.raw`(?:we'?ve|i'?ve|we|i|just|have|already) (?:just |already )?(?:dm'?e?d|replied|responded|answered)[^.!?\n]{0,30} ${PRIVATE}`,
      String.raw`(?:we'll|i'll|we will|i will|we can|i can|so we can|we'd|we could|going to) (?:also |then )?(?:dm|pm|send you|message you)`,
      String.raw`(?:check|see|thanks for|thank you for|received|got|seen|replied to|responded to|answered|respond to|read|have|found) (?:your|the|our|my) (?:recent |last |latest |reply in )?${PRIVATE}`,
      String.raw`(?:can't|cannot|can not|unable to|no longer|don't|do not|not) (?:\w+ )?(?:dm|pm|take|accept|reply|offer|use|handle|help|assist|answer|work)[^.!?\n]{0,30}`,
      String.raw`if you (?:have|'ve) (?:already )?(?:sent|dm'?e?d)`,
    ),
  },
  {
    asks: words(
      String.raw`(?:per|via|als|eine|einer|in der|in einer|über|kurze|kurz) (?:kurze |private |eine )?(?:dm|dn|pn|direktnachricht|privatnachricht|private nachricht|persönliche nachricht|direct message)`,
      String.raw`(?:dm|pn|direktnachricht|privatnachricht) an uns`,
    ),
    ours: words(
      String.raw`haben? (?:wir |ich )?(?:dir|ihnen|euch)[^.!?\n]{0,60}(?:geschickt|geschrieben|gesendet|geantwortet|zugesendet)`,
      String.raw`(?:deine|ihre|eure|unsere) (?:dm|dn|pn|direktnachricht|privatnachricht|private nachricht)`,
      String.raw`(?:schicken|schreiben|senden|antworten) wir (?:dir|ihnen|euch)`,
      String.raw`wir (?:schicken|schreiben|senden|antworten) (?:dir|ihnen|euch)`,
    ),
  },
  {
    asks: words(
      String.raw`(?:en|par|via|un|notre|nos) (?:petit )?(?:mp|dm|message privé|message direct|messages privés|messagerie privée|privé)`,
      String.raw`(?:mp|dm)(?:-nous)`,
    ),
    ours: words(
      String.raw`(?:vous|t'|te) ?(?:avons|ai|a été|avions) (?:\w+ )?(?:envoyé|répondu|écrit|adressé|contacté)[^.!?\n]{0,60}`,
      String.raw`(?:votre|ton|vos) (?:mp|dm|message privé|messages privés)`,
      String.raw`(?:nous|je) (?:vous|t') ?(?:envoyons|envoie|répondons|réponds|contactons)`,
    ),
  },
  {
    asks: words(
      String.raw`(?:por|vía|via|en|al|un|mediante|nuestro) (?:md|dm|mensaje directo|mensaje privado|mensajes directos|mensajes privados|privado|interno|mensaje interno)`,
    ),
    ours: words(
      String.raw`(?:te|le|les|os) (?:hemos|he|enviamos|respondimos|escribimos|mandamos|contestamos|responderemos|envié|escribo|enviaremos)`,
      String.raw`(?:tu|su|vuestro) (?:md|dm|mensaje)`,
    ),
  },
  {
    asks: words(
      String.raw`(?:por|via|na|no|pela|uma|em|nossa|pelo|numa) (?:dm|mp|mensagem direta|mensagem privada|mensagens diretas|mensagens privadas|direct|inbox|privado)`,
    ),
    ours: words(
      String.raw`(?:respondemos|escrevemos) (?:a )?(?:você|vocês|ao|à)`,
      String.raw`(?:te|lhe|lhes) (?:enviamos|respondemos|mandamos|escrevemos|enviei|enviaremos)`,
      String.raw`(?:enviamos|respondemos|mandamos|já enviámos|enviámos|respondemos-lhe) (?:\w+ )?(?:uma|a você|por|na|sua)`,
      String.raw`(?:sua|tua) (?:dm|mp|mensagem)`,
    ),
  },
  {
    asks: words(
      String.raw`(?:in|via|un|tramite|per|con) (?:un )?(?:dm|mp|messaggio privato|messaggio diretto|messaggi privati|messaggi diretti|privato|direct)`,
    ),
    ours: words(
      String.raw`(?:ti|le|vi) (?:abbiamo|ho) (?:inviato|scritto|risposto|mandato)`,
      String.raw`(?:tuo|suo|vostro) (?:dm|messaggio)`,
      String.raw`(?:ti|le|vi) (?:inviamo|scriviamo|rispondiamo)`,
    ),
  },
  {
    asks: words(
      String.raw`(?:via|in|per|een|onze) (?:dm|pb|privébericht|privé bericht|privebericht|direct message|persoonlijk bericht)`,
      String.raw`(?:dm|pb) ons`,
    ),
    ours: words(
      String.raw`(?:je|u|jou) (?:hebben|heb) (?:we|wij|ik)|(?:hebben|heb) (?:we|wij|ik) (?:je|u|jou)|(?:we|wij|ik) (?:hebben|heb) (?:je|u|jou)`,
      String.raw`(?:je|uw|jouw) (?:dm|pb|privébericht|bericht)`,
      String.raw`sturen (?:we|wij) (?:je|u)`,
    ),
  },
  {
    asks: /(?:dm|ダイレクトメッセージ|ダイレクトメール)(?:にて|で|を|から|へ|に|まで)[^。！？\n]{0,40}(?:ください|下さい|お願い|いただけ|頂け|くださいませ)/u,
    ours: /(?:お送りし|送信し|送らせて|返信し|お返事し|差し上げ|ご返信いたし|受け取り)/u,
  },
  {
    asks: /(?:أرسل|ارسل|راسل|تواصل|يرجى|الرجاء|نرجو|برجاء|ابعث)[^.!؟\n]{0,60}(?:رسالة خاصة|الرسائل الخاصة|رسالة مباشرة|على الخاص|عبر الخاص)/u,
    ours: /(?:أرسلنا|تم إرسال|راسلناك|رددنا|سنراسل)/u,
  },
];

/** Nobody writes more of invitations; the rest of a long post is read by people. */
const LONGEST = 2_000;

/** Where the text invites the customer to write a private message, null where it does not. Says nothing of one that we sent. */
export function findInvitation(text: string): Span | null {
  const plain = text.slice(0, LONGEST).replace(/[’‘`´]/g, "'");
  for (const match of matches(plain, /[^.!?。！？\n]{3,400}/gu)) {
    const sentence = lower(match[0]);
    for (const { asks } of LANGUAGES) {
      const found = asks.exec(sentence);
      // "Via DM" is said in many languages.
      if (!found || LANGUAGES.some(({ ours }) => ours.test(sentence))) continue;
      const start = match.index + found.index;
      return { start, end: Math.min(text.length, start + found[0].length) };
    }
  }
  return null;
}

// As long as it was, whatever a language makes of its capitals.
function lower(text: string): string {
  const small = text.toLowerCase();
  return small.length === text.length ? small : text.replace(/[A-Z]/g, letter => letter.toLowerCase());
}

function words(...patterns: readonly string[]): RegExp {
  return new RegExp(String.raw`(?<![\p{L}\p{N}_@#])(?:${patterns.join('|')})(?![\p{L}\p{N}_])`, 'u');
}
