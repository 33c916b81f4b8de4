import { has, phrases, signs } from './cues';

// Each says by itself that the post is for sale, not for help.
const SELLS = phrases(`
  (?:follow|follows?) (?:me )?(?:back|4 ?follow|for follow|for a follow back), follow me and (?:i|i'll), f4f, gain followers, buy (?:real )?followers, free followers, (?:free )?(?:airdrop|presale), (?:crypto|bitcoin|btc|eth|forex) (?:giveaway|signals?|investment|trading|trader|expert|recovery), earn (?:up to )?(?:\\$|£|€)?\\d[\\d,.]*k? ?(?:\\$|usd|dollars|daily|weekly|a day|per day|a week|per week|from home), make money (?:online|fast|from home), double your (?:money|bitcoin|btc|investment), invest(?:ed)? (?:\\w+ ){0,3}(?:got|made|received|earn) , passive income, work from home (?:and )?(?:earn|jobs?), dm me (?:for|to) (?:promo|promotion|details|collab|prices|signals|help recover|recover), link in (?:my )?bio, check (?:my|our) (?:bio|pinned|profile|link), click (?:the|this|my) link (?:to|and|below) (?:win|claim|earn|get), claim your (?:free|prize|reward|gift), you (?:have|'ve) (?:won|been selected), (?:whatsapp|telegram|inbox|contact|text|message|dm) (?:me |him |her |us )?(?:on|via|at|@|:)? ?\\+?\\d[\\d -]{7,}, (?:helped|help) me (?:recover|get back|retrieve) my (?:account|funds|money|bitcoin|crypto), (?:recover|recovered|recovery of) (?:my|your|lost|stolen|hacked) (?:\\w+ ){0,2}(?:account|accounts|funds|bitcoin|crypto)(?= .{0,40}(?:instagram|telegram|whatsapp|hacker|inbox him|inbox her)), hire a hacker, seo services?, boost your (?:sales|followers|instagram|traffic|ranking), cheap (?:followers|likes|viagra), onlyfans, 18\\+ (?:content|videos?), hot singles, no deposit bonus, casino bonus, promo code (?:\\w+ )?(?:for|to) (?:\\w+ )?(?:\\d+%|free|off), limited offer, use my (?:code|referral|link), referral (?:code|link)
  schnell reich, geld verdienen (?:von|mit|im), verdiene (?:bis zu )?\\d+, folge mir zurück, gratis follower, klick(?:t|e)? auf (?:den|meinen) link, link in (?:meiner )?bio, passives einkommen, schreib mir (?:auf|per) (?:whatsapp|telegram), nutze meinen code
  gagne(?:z|r)? (?:jusqu'à )?\\d+ ?(?:€|euros)(?: par jour| par semaine)?, argent facile, lien (?:dans|en) (?:ma )?bio, cliquez sur (?:le|mon) lien, abonne-toi et, abonnés gratuits, revenu passif, contactez(?:-moi)? sur (?:whatsapp|telegram), prêt entre particuliers, utilise mon code
  gana (?:hasta )?\\$?\\d+, gana dinero (?:desde|fácil|rápido|online), dinero fácil, enlace en (?:mi )?bio, link en (?:mi )?bio, sígueme y te sigo, seguidores gratis, escríbeme (?:al|por) (?:whatsapp|telegram), ingresos pasivos, haz clic en (?:el|mi) enlace, usa mi código
  ganhe (?:até )?r?\\$?\\d+, ganhe dinheiro, dinheiro fácil, renda extra, renda passiva, link na (?:minha )?bio, sigo de volta, sdv, seguidores grátis, chama no (?:whats|whatsapp|zap|telegram), clique no (?:link|meu link), use meu código
`);
const SELLS_JA = signs(
  `相互フォロー, フォロバ, プロフのリンク, プロフィールのリンク, 副業で, 不労所得, 簡単に稼, 稼げる, lineを追加, line追加, 現金プレゼント, 配布中, 仮想通貨.{0,6}(?:プレゼント|無料|儲)`,
);

/** True for a post that sells, begs for followers or baits; false when in doubt. `text` is plain, see `plainText`. */
export function isSpam(text: string): boolean {
  return has(SELLS, text) || has(SELLS_JA, text);
}
