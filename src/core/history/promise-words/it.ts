import type { PromiseWords } from './promise-words';

export const italian: PromiseWords = {
  doing: [
    String.raw`\b(?:risponderemo|contatteremo|aggiorneremo|(?:ti |vi |le )?daremo (?:un[ao]? |un' ?)?(?:risposta|riscontro|notizie|aggiornamento)|(?:ci )?faremo (?:sapere|sentire)|chiameremo|richiameremo|scriveremo|invieremo|rimborseremo|verificheremo|informeremo|ricontatteremo|controlleremo)\b`,
    String.raw`\b(?:ti|vi|le) (?:chiamo|richiamo|faccio sapere|facciamo sapere|scrivo|scriviamo|rispondo|rispondiamo|aggiorno|aggiorniamo|contatto|contattiamo|mando|invio|rispondero|scrivero|chiamero)\b`,
    String.raw`\b(?:il nostro team|un(?:a)? (?:nostro |nostra )?collega|un operatore|qualcuno del team) (?:\w+ )?\w+(?:era|ira|ara)\b`,
    String.raw`\b(?:riceverai|ricevera|avrai)\b[^,;]{0,30}\b(?:risposta|mail|chiamata|messaggio|rimborso|aggiornamento)\b`,
  ],
  asking: String.raw`\b(?:dacci|ci dia)`,
  never: String.raw`\b(?:se|qualora|quando avrai|appena (?:ci|avrai)|non (?:potremo|possiamo|riusciremo))\b`,
  request: String.raw`\b(?:mandaci|inviaci|scrivici|compila|contattaci|facci sapere|per favore)\b[^.]*\b(?:e|cosi) (?:ti |vi |le )?$`,
  between: String.raw`\b(?:perche|che|cosa|quando|era|stato)\b`,
  before: String.raw`\b(?:da|dal|di|ogni|scorso|per)\s*$`,
  after: String.raw`^\s?(?:scors[oa]|fa|dopo)\b`,
  verbLast: false,
};
