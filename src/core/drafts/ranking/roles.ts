import type { Template } from '../../templates/template';

/** What a template does beside its act, as far as its name, tags and words say so. */
export interface Roles {
  /** At least half of its wordings say sorry. */
  apologises: boolean;
  /** It knows that they wrote before: says how often or when, or is named or tagged for it. */
  takesUp: boolean;
  /** Promotion or fun: out of place where somebody is cross. */
  light: boolean;
  /** It says that nobody here speaks their language. */
  forLanguage: boolean;
}

const SORRY =
  /\b(?:sorry|apolog(?:y|ies|i[sz]e)|regret)\b|entschuldig|verzeih|tut (?:mir|uns) (?:sehr |wirklich )?leid|bedauer|désol|excus(?:es|ez)|navré|regrett|lo siento|lo sentimos|disculp|lamentamos|perdón|desculp|lamento|perdão|pedimos perd|申し訳|すみません|お詫び|ご迷惑|失礼いたしました/iu;
const KNOWS = /\{[{%][^}]*customer\.(?:contacts|last_)/;
const AGAIN =
  /(?:third|3rd|second|2nd|many) (?:time|contact)|\b(?:again|escalat\w*|take ?over|back again|wrote before|repeat(?:ed|s)?|no answer|ignored)\b|dritt|wieder(?:holt|hol)|eskal|keine antwort|troisième|relance|sans réponse|tercera|reincid|sin respuesta|terceira|sem resposta|再度|回目|度目/iu;
const LIGHT =
  /\b(?:promo(?:tion)?s?|offers?|discounts?|deals?|sale|newsletter|jokes?|fun|humou?r|banter|giveaway|campaign|contest|witz|spaß|rabatte?|angebote?|gewinnspiel|blagues?|soldes?|offre|chistes?|oferta|descuentos?|sorteo|piadas?|promoção|ofertas?|desconto|sorteio)\b|割引|セール|キャンペーン|冗談|クーポン/iu;
const LANGUAGE =
  /\b(?:language|translat\w*|sprache|übersetz\w*|langue|traduc\w*|traduç\w*|idiomas?|lingua)\b|言語|翻訳|外国語/iu;

/** Reads the roles of a template once. */
export function rolesOf({ name, tags, wordings }: Template): Roles {
  const title = [name, ...tags].join(' · ');
  const sorry = wordings.filter(({ text }) => SORRY.test(text)).length;
  return {
    apologises: sorry > 0 && sorry * 2 >= wordings.length,
    takesUp: AGAIN.test(title) || (wordings.length > 0 && wordings.every(({ text }) => KNOWS.test(text))),
    light: LIGHT.test(title),
    forLanguage: LANGUAGE.test(title),
  };
}
