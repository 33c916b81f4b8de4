import type { PromiseWords } from './promise-words';

const TO_YOU = String.raw`(?:vous |te |t'|y |le |la |l'|lui )*`;
const OURS = String.raw`(?:un(?:e)? (?:conseiller|conseillere|collegue|agent|technicien|membre de (?:notre|l')\s?equipe)|notre (?:equipe|service)(?: \w+)?|nos (?:equipes|conseillers|collegues)|quelqu'un)`;
const STEM = String.raw`(?:repond|contact|recontact|rappel|inform|rembours|regard|verifi|reexpedi|transmet|trait|relanc)\w*`;
/** These are promises only to somebody: "vous donner". */
const STEM_TO_YOU = String.raw`(?:appel|ecri|enver|envoi|envoy|donn|tiend|tien|previen|previend|avis)\w*`;
const COME_BACK = String.raw`(?:revien\w* vers|(?:faire|ferons|fait|fais) (?:un point|le point|un retour))`;

export const french: PromiseWords = {
  doing: [
    String.raw`\b(?:nous|je|j'|on) ?(?:${TO_YOU}${STEM}|(?:vous |te |t')${STEM_TO_YOU}|${COME_BACK})`,
    String.raw`\b(?:nous allons|je vais|on va|${OURS} (?:va|vont)) (?:(?:vous |te |t')\w+(?:er|re|ir)\b|${TO_YOU}${STEM}|${COME_BACK})`,
    String.raw`\b${OURS} ${TO_YOU}\w+(?:ra|ront)\b`,
    String.raw`\bet (?:je |nous |on )?${TO_YOU}(?:ecris|ecrirai|tiens|reviens|reviendrai)\b`,
    String.raw`\b(?:remboursement|avoir|virement|dossier|demande|geste commercial)\b[^,;]{0,30} (?:sera|seront) (?:\w+ )?(?:effectue|traite|verse|emis|envoye|credite)\w*`,
    String.raw`\bvous (?:recevrez|aurez|obtiendrez)\b[^,;]{0,30}\b(?:reponse|retour|mail|e-mail|appel|message|nouvelles|remboursement|avoir)\b`,
  ],
  asking: String.raw`\b(?:laisse|laissez|accordez|donnez|donne)[- ](?:nous|moi)`,
  never: String.raw`\b(?:si|s'il (?!vous plait)|des que vous|une fois que vous|lorsque vous|quand vous|pourrons pas|pas pouvoir|avons|avez dit|ne (?:\w+ ){0,3}pas)\b`,
  request: String.raw`\b(?:envoyez|ecrivez|contactez|merci de|veuillez|remplissez|communiquez|indiquez|transmettez|envoie|ecris|faites)\b[^.]*\b(?:et|puis|afin que|pour que) (?:nous |on |je )?$`,
  between: String.raw`\b(?:pourquoi|parce|que|qui|ce que|a ete|etait|etiez|avez|votre (?:\w+ )?(?:vol|commande|livraison|reservation|voyage|train))\b`,
  before: String.raw`\b(?:pour|depuis|de|du|chaque|a|dernier|hier)\s*$`,
  after: String.raw`^\s?(?:dernier|derniere|passe|apres (?:reception|votre)|suivant)\b`,
  verbLast: false,
};
