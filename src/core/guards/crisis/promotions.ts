import type { Span } from '../finding';
import { matches } from '../../matches';

const WORDS = [
  // English
  String.raw`discounts?|\d{1,2} ?% off|special offers?|limited[ -]time offers?|(?:our|latest|new|great|best|this week's|today's) (?:\w+ )?(?:offers?|deals?|sale)|(?:flash|summer|winter|spring|autumn|black friday|cyber monday|mega|clearance|end of season) (?:sale|deals?)|sale (?:ends|starts|is on|now on)|now on sale|on sale now|check out (?:our|the) (?:new|latest|newest)|have you (?:seen|tried|heard of) our (?:new|latest)|introducing (?:our|the)|promo(?:tion)?(?: code|s)?|promo code|bogo|buy one,? get one|deals? of the (?:day|week)|pre-?order (?:now|today|yours)|(?:shop|order|buy|book|subscribe|upgrade) (?:now|today) (?:and|to|for|&)|shop (?:now|the|our)|don't miss (?:out|our)|giveaway|free (?:shipping|delivery) on (?:all|every)|new (?:collection|arrivals)|save (?:up to )?[£$€]?\d+(?:[.,]\d+)? ?[%£$€]?|win (?:a|an|tickets|one of)|perfect time to (?:upgrade|buy|book|order)|treat yourself`,
  // German
  String.raw`rabatt\p{L}{0,3}|rabattcode|sonderangebote?|\d{1,2} ?% (?:rabatt|auf|günstiger)|angebot der woche|(?:unser|unsere|unserem|unseren|tolle|neue|neuen|aktuelle) (?:\p{L}+ )?(?:angebot\p{L}{0,2}|aktion\p{L}{0,2}|kollektion)|schlussverkauf|jetzt (?:bestellen|kaufen|buchen|sichern|zugreifen|vorbestellen)|gewinnspiel|schnäppchen|gutscheincode|nur (?:heute|für kurze zeit)|entdeck\p{L}{0,3} (?:unsere?|die) neue\p{L}?`,
  // French
  String.raw`promo(?:tion)?s?|code promo|soldes|réductions? (?:de|sur|exclusive)|remise de|offre (?:spéciale|exclusive|du moment|limitée)|nos (?:offres|nouveautés|promotions)|découvrez (?:nos|notre|la nouvelle|le nouveau)|profitez de|vente flash|jeu[ -]concours|jusqu'à -?\d{1,2} ?%|nouvelle collection|commandez (?:maintenant|vite)`,
  // Spanish
  String.raw`descuentos?|promoci(?:ón|ones)|oferta (?:especial|exclusiva|limitada|del día)|nuestras (?:ofertas|promociones|novedades)|rebajas|descubre (?:nuestr[oa]s?|el nuevo|la nueva)|aprovecha|sorteo|código promocional|compra ahora|nueva colección|no te pierdas`,
  // Portuguese
  String.raw`promoç(?:ão|ões)|descontos?|oferta (?:especial|exclusiva|relâmpago)|nossas (?:ofertas|promoções|novidades)|conheça (?:nosso|nossa|o novo|a nova)|aproveite|sorteio|cupom|compre (?:já|agora)|nova coleção|não perca|liquidação|saldos`,
  // Italian and Dutch
  String.raw`sconti?|offert[ae] (?:speciale|speciali|esclusiva)|le nostre (?:offerte|novità|promozioni)|saldi|scopri (?:la nuova|il nuovo|le nostre)|korting\p{L}{0,4}|aanbieding\p{L}{0,2}|uitverkoop|ontdek onze nieuwe|winactie`,
].join('|');

const PROMOTION = new RegExp(
  String.raw`(?<![\p{L}\p{N}_@])(?:${WORDS})(?![\p{L}\p{N}_])|セール(?:開催|実施|中|を)|割引(?!.{0,4}(?:いたしかね|できません))|キャンペーン(?:実施|開催|中|を)|お得な|新発売|新商品|プレゼント(?:キャンペーン|企画)|特価|خصم|تخفيضات|عروضنا|عرض خاص|تسوق الآن`,
  'iu',
);

/** Said of a promotion that the customer asks about, or that is off: no advertising. */
const NOT_ADVERTISING =
  /(?<![\p{L}])(?:no longer|not|expired|ended|can't|cannot|couldn't|unable|sorry|apologi|doesn't|didn't|isn't|wasn't|applied to your|leider|nicht|abgelaufen|kein\p{L}{0,2}|malheureusement|pas|expirée?|no|no se|lamentablemente|não|infelizmente|non|niet|helaas)(?![\p{L}])/iu;

/** Where the text advertises, null where it does not: a sentence that says that something is off or did not work advertises nothing. */
export function findPromotion(text: string): Span | null {
  for (const { 0: sentence, index } of matches(text, /[^.!?。！？\n]{2,500}/gu)) {
    const found = PROMOTION.exec(sentence);
    if (found && !NOT_ADVERTISING.test(sentence))
      return { start: index + found.index, end: index + found.index + found[0].length };
  }
  return null;
}
