import { phrases, signs } from './cues';
import { matches } from '../../matches';

// Only where the words say that it is the writing that happens again, not the fault.
const ENGLISH_WRITING =
  '(?:ask\\w*|writ\\w*|wrote|tweet\\w*|contact\\w*|messag\\w*|call\\w*|e?-?mail\\w*|dms?|dm.?ing|reach\\w*|tr(?:y|ied|ying) to (?:reach|contact|get)|chas\\w*|report\\w*|rais\\w*|complain\\w*|post\\w*|told|tell\\w*|request\\w*|get in touch|need to (?:ask|call|write))';
const ORDINALS: readonly [number, RegExp][] = [
  [
    2,
    ordinal(
      'second|2nd',
      'zweite\\w*|2\\.',
      '(?:deuxième|seconde|2e|2ème)',
      'segunda|2ª|2a',
      'segunda|2ª|2a',
      '2|２|二',
    ),
  ],
  [
    3,
    ordinal(
      'third|3rd',
      'dritte\\w*|3\\.',
      '(?:troisième|3e|3ème)',
      'tercera|3ª|3a',
      'terceira|3ª|3a',
      '3|３|三',
    ),
  ],
  [
    4,
    ordinal(
      'fourth|4th',
      'vierte\\w*|4\\.',
      '(?:quatrième|4e|4ème)',
      'cuarta|4ª|4a',
      'quarta|4ª|4a',
      '4|４|四',
    ),
  ],
  [
    5,
    ordinal(
      'fifth|5th',
      'fünfte\\w*|5\\.',
      '(?:cinquième|5e|5ème)',
      'quinta|5ª|5a',
      'quinta|5ª|5a',
      '5|５|五',
    ),
  ],
  [
    6,
    ordinal('sixth|6th', 'sechste\\w*|6\\.', '(?:sixième|6e|6ème)', 'sexta|6ª|6a', 'sexta|6ª|6a', '6|６|六'),
  ],
];

function ordinal(en: string, de: string, fr: string, es: string, pt: string, ja: string): RegExp {
  const words = phrases(`
    (?:${en}) (?:time|attempt|try) (?:\\w+(?:'\\w+)? ){0,4}${ENGLISH_WRITING}
    ${ENGLISH_WRITING} (?:\\w+ ){0,4}(?:for|is|it's) (?:the|my|a) (?:${en}) time
    for the (?:${en}) time: , (?:${en}) (?:tweet|message|email|e-mail|dm|call|letter|ticket|complaint|request|reminder)
    zum (?:${de}) mal (?:\\w+ ){0,4}(?:schreibe\\w*|frage\\w*|melde\\w*|kontaktiere\\w*|bitte\\w*|an|anrufe\\w*|nach)
    (?:schreibe|frage|melde|kontaktiere|bitte|rufe|erinnere) (?:\\w+ ){0,4}zum (?:${de}) mal
    (?:mein\\w*|die) (?:${de}) (?:nachricht|anfrage|mail|tweet|e-mail|anruf|beschwerde|versuch)
    (?:${fr}) (?:fois|message|mail|tweet|appel|relance|demande) (?:\\w+(?:'\\w+)? ){0,3}(?:que j(?:e|'ai|')|je|j'|que nous|vous|contact|relanc|écri|deman|appel)\\w*
    (?:écris|demande|relance|contacte|appelle|signale|recontacte) (?:\\w+ ){0,4}pour la (?:${fr}) fois, pour la (?:${fr}) fois je, mon (?:${fr}) (?:message|mail|tweet|appel)
    por (?:${es}) vez (?:\\w+ ){0,3}(?:escrib|pregunt|contact|reclam|llam|pid|solicit|les|consult)\\w*
    (?:escribo|pregunto|contacto|reclamo|llamo|pido|consulto|escribimos) (?:\\w+ ){0,4}por (?:${es}) vez
    (?:${es}) vez que (?:\\w+ ){0,3}(?:escrib|pregunt|contact|reclam|llam|pid|solicit|consult)\\w*, mi (?:${es.replaceAll('a|', 'o?a?|')}) (?:mensaje|correo|tuit)
    pela (?:${pt}) vez (?:\\w+ ){0,3}(?:escrev|pergunt|contact|contat|reclam|lig|peç|ped|mand|entro|entr)\\w*
    (?:escrevo|pergunto|contacto|reclamo|ligo|peço|mando|cobro) (?:\\w+ ){0,4}pela (?:${pt}) vez
    (?:${pt}) vez que (?:\\w+ ){0,3}(?:escrev|pergunt|contact|contat|reclam|lig|peç|ped|mand|entr)\\w*, minha (?:${pt}) mensagem
  `);
  const ideographs = signs(
    `(?:${ja})(?:回|度)目(?:の|です|になります|ですが|、|。)?[^。！？]{0,6}(?:連絡|問い合わせ|問合せ|質問|メール|電話|投稿|ツイート|依頼|DM|dm|聞)
     (?:連絡|問い合わせ|問合せ|質問|メール|電話|依頼)[^。！？]{0,8}(?:${ja})(?:回|度)目`,
  );
  return new RegExp(`${words.source}|${ideographs.source}`, 'g');
}

const COUNTED = new RegExp(
  [
    phrases(`
      (?:contacted|called|emailed|e-mailed|messaged|written|wrote|tweeted|asked|dmed|dm'd|rung|reported this|reported it|complained) (?:\\w+ ){0,4}(\\d|two|three|four|five|six) times(?! (?:a|per|as|the) )
      (?:schon|bereits) (\\d|zwei|drei|vier|fünf|sechs) ?mal (?:geschrieben|angerufen|gefragt|kontaktiert|gemeldet|angeschrieben|nachgefragt)
      (?:déjà )?(?:écrit|appelé|contacté|relancé|demandé|contactés|signalé) (?:\\w+ ){0,3}(\\d|deux|trois|quatre|cinq|six) fois
      (?:escrito|llamado|contactado|preguntado|reclamado|escribí|llamé) (?:\\w+ ){0,3}(\\d|dos|tres|cuatro|cinco|seis) veces
      (?:escrevi|liguei|contactei|contatei|perguntei|reclamei|mandei mensagem) (?:\\w+ ){0,3}(\\d|duas|três|quatro|cinco|seis) vezes
    `).source,
    signs(`([2-6２-６二三四五六])(?:回|度)(?:も)?(?:連絡|問い合わせ|質問|メール|電話)し`).source,
  ].join('|'),
  'g',
);

const NUMBERS: Readonly<Record<string, number>> = Object.fromEntries(
  [
    ['two zwei deux dos duas 二', 2],
    ['three drei trois tres três 三', 3],
    ['four vier quatre cuatro quatro 四', 4],
    ['five fünf cinq cinco 五', 5],
    ['six sechs seis 六', 6],
  ].flatMap(([words, number]) =>
    String(words)
      .split(' ')
      .map(word => [word, Number(number)]),
  ),
);

/** Which time the author says that they write about it; 0 when the post does not say. `text` is plain, see `plainText`. */
export function timesSaid(text: string): number {
  const ordinal = ORDINALS.findLast(([, pattern]) => text.search(pattern) >= 0)?.[0] ?? 0;
  const counted = [...matches(text, COUNTED)].map(match => {
    const word = match.slice(1).find(group => group !== undefined) ?? '';
    // They have written so often; this is one more.
    const times = NUMBERS[word] ?? Number(word.normalize('NFKC'));
    return times >= 2 ? times + 1 : 0;
  });
  return Math.max(ordinal, ...counted, 0);
}
