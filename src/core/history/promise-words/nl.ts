import type { PromiseWords } from './promise-words';

const DO = String.raw`(?:reage|laat|laten|bel|stuur|stur|schrijf|schrijv|antwoord|beantwoord|contact|informe|kijk|check|regel|betaal|betal|stort|mail)(?:en|t|eren|er|ren|den|len)?`;
/** These promise something only with their second half: "komen … terug". */
const HALF = String.raw`(?:nem|neem|kom|houd)(?:en)?\b(?=[^.!?]*\b(?:contact|terug|hoogte)\b)`;

export const dutch: PromiseWords = {
  doing: [
    String.raw`\b(?:we|wij|ik) (?:zullen |zal |gaan |ga )?(?:\w+ )?(?:${DO}\b|${HALF})`,
    String.raw`\b${DO} (?:we|wij|ik)\b`,
    String.raw`\b(?:een collega|ons team|iemand) (?:\w+ )?(?:neemt|belt|reageert|stuurt|laat|komt|zal)\b`,
    String.raw`\b(?:hoor je|je hoort|hoort u|u hoort)\b[^,;]{0,30}\bvan (?:ons|mij)\b`,
    String.raw`\b(?:je|u) (?:ontvangt|krijgt)\b[^,;]{0,40}\b(?:antwoord|reactie|mail|bericht|telefoontje|update)\b`,
  ],
  asking: String.raw`\bgeef (?:ons|me|mij)`,
  never: String.raw`\b(?:als|indien|zodra (?:je|u)|wanneer (?:je|u)|niet|geen|kunnen|open)\b`,
  request: String.raw`\b(?:stuur ons|stuur|vul|neem contact|mail ons|geef|laat (?:ons|het ons))\b[^.]*\b(?:dan|en)\s*$`,
  between: String.raw`\b(?:waarom|omdat|dat|wat|die|was|werd|heeft|had)\b`,
  before: String.raw`\b(?:goede|sinds|van|vorige|elke|voor je)\s*$`,
  after: String.raw`^\s?(?:geleden|na )`,
  verbLast: false,
};
