import { has, phrases, signs } from './cues';

/** Why a post cannot wait. */
export type UrgencyCause = 'danger' | 'stuck' | 'taken over' | 'travelling' | 'outage' | 'deadline';

/** 'now': minutes count. 'today': the answer is worth little tomorrow. */
export interface Urgency {
  level: 'now' | 'today';
  cause: UrgencyCause;
}

interface Sign extends Urgency {
  words: RegExp;
  /** For Japanese. */
  signs: RegExp;
}

// The more pressing first: one is told.
const SIGNS: readonly Sign[] = [
  {
    level: 'now',
    cause: 'danger',
    words: phrases(`
      caught fire, catches fire, on fire, burst into flames, exploded, smoke (?:is )?(?:coming|came|from), smoking (?:charger|battery|plug), is smoking, sparks, sparking, gas leak, smell (?:of )?(?:gas|burning), burning smell, electric shock, got a shock from
      brennt, fängt an zu brennen, feuer gefangen, es raucht, qualmt, raucht, funken, gasgeruch, stromschlag, explodiert
      a pris feu, prend feu, fumée, étincelles, fuite de gaz, odeur de brûlé, a explosé, court-circuit
      se incendió, incendio, echa humo, sale humo, chispas, fuga de gas, olor a quemado, explotó
      pegou fogo, pegando fogo, saindo fumaça, fumaça, faíscas, vazamento de gás, fuga de gás, cheiro de queimado, explodiu
    `),
    signs: signs(`発火, 煙が出, 火花, 焦げ臭, ガス漏れ, 爆発`),
  },
  {
    level: 'now',
    cause: 'stuck',
    words: phrases(`
      (?:i'm|we're|i am|we are|been|am|still|currently|now|left|are|family|passengers) (?:all |just |now |both |currently )?(?:stuck|stranded), (?:stuck|stranded) (?:at|in|on|here|overnight|outside|between), sitting on the (?:plane|tarmac|runway|train), on the tarmac, locked out of (?:my|our|the) (?:car|house|room|flat|apartment|home|hotel), standing (?:outside|in front of|at) (?:your|the), trapped
      stecke?n? (?:\\w+ ){0,4}fest, sitze?n? (?:\\w+ ){0,4}fest, gestrandet, stehe?n? (?:gerade|jetzt|hier) (?:\\w+ ){0,3}(?:vor|am|im), ausgesperrt, eingesperrt, komme nicht (?:ins|in mein|in meine|in die) (?:auto|haus|wohnung|zimmer)
      (?:suis|sommes|reste|restons|est|sont) (?:\\w+ )?(?:bloquée?s?|coincée?s?) (?:à|au|aux|dans|en|sur|dehors|devant|ici), (?:coincée?s?|bloquée?s?) (?:à l'aéroport|à la gare|dans le train|dans l'avion|dans l'ascenseur|dehors), enfermée?s? (?:dehors|dans)
      varad[oa]s?, (?:estoy|estamos|quedé|quedamos) (?:\\w+ )?(?:atrapad|atascad|tirad|encerrad)[oa]s?, atrapad[oa]s? en, tirad[oa]s? en (?:el|la)
      (?:pres[oa]s?|retid[oa]s?) (?:no|na|em|dentro|aqui), (?:estou|estamos|fiquei|ficamos) (?:\\w+ )?(?:pres[oa]s?|retid[oa]s?|trancad[oa]s?|parad[oa]s? n[oa])
    `),
    signs: signs(
      `足止め, 立ち往生, 閉じ込められ, 動けません, 動けない(?:状態|で), 締め出され, 空港にいるのに, 空港から出られ`,
    ),
  },
  {
    level: 'now',
    cause: 'taken over',
    words: phrases(`
      (?:account|acct|email|profile|page) (?:has been|was|got|is being|is|been) (?:\\w+ )?(?:hacked|hijacked|stolen|compromised|taken over), (?:been|got|was) hacked, hacked my, someone (?:is|has|else|changed|logged|used|bought|ordered|hacked|is using) (?:\\w+ ){0,4}(?:account|card|password|email|login), unauthori[sz]ed (?:charge|charges|payment|payments|transaction|transactions|access|login), fraudulent (?:charge|charges|payment|payments|transaction|transactions|order), didn't (?:make|authori[sz]e) (?:this|that|these) (?:payment|purchase|transaction|order|charge)
      (?:konto|account|profil) (?:\\w+ ){0,3}(?:gehackt|gekapert|gestohlen|übernommen), gehackt, unbefugte? (?:abbuchung|zahlung|zugriff), jemand (?:\\w+ ){0,5}(?:mein konto|meinem konto|meine karte|meiner karte|mein passwort)
      compte (?:\\w+ ){0,3}(?:piratée?|hackée?|usurpée?), piraté, quelqu'un (?:\\w+ ){0,4}(?:mon compte|ma carte), (?:paiement|prélèvement|achat) (?:frauduleux|non autorisé)
      cuenta (?:\\w+ ){0,3}(?:hackead|pirate|robad|jaquead)[oa], hackearon, me hackearon, alguien (?:\\w+ ){0,5}(?:mi cuenta|mi tarjeta), (?:cargo|compra|pago) (?:no autorizado|no autorizada|fraudulent[oa])
      conta (?:\\w+ ){0,3}(?:hackead|invadid|roubad|clonad)[oa], hackearam, invadiram, alguém (?:\\w+ ){0,5}(?:minha conta|meu cartão|a minha conta), (?:compra|cobrança|pagamento) (?:não autorizad[oa]|fraudulent[oa])
    `),
    signs: signs(`乗っ取られ, 乗っ取り, 不正アクセス, 不正利用, 不正ログイン, 身に覚えのない`),
  },
  {
    level: 'now',
    cause: 'travelling',
    words: phrases(`
      (?:flight|train|bus|plane|ferry|coach) (?:is |leaves |departs |boards |takes off |leaving |departing |boarding )+in (?:an hour|half an hour|\\w+ (?:hours?|hrs?|minutes|mins?|min)), (?:boarding|departing|leaving|taking off|departs|leaves|boards) (?:in (?:an hour|half an hour|\\w+ (?:hours?|hrs?|minutes|mins?|min))|now|soon), boarding now, at the gate, at the airport, gate (?:is )?closing, check-?in closes, (?:missed|going to miss|about to miss|will miss|gonna miss|miss) (?:my|our|the) (?:flight|connection|train|connecting flight|plane)
      (?:flug|zug|flieger|bus|fähre) (?:\\w+ ){0,3}in (?:\\w+ (?:minuten|stunden|stunde)), am gate, am flughafen, am bahnhof, (?:anschluss|flug|zug|anschlussflug) (?:\\w+ )?(?:verpasst|verpasse)
      (?:vol|train|avion|bus|ferry) (?:\\w+ ){0,3}dans (?:\\w+ (?:minutes|heures?|h)), à l'aéroport, à la porte d'embarquement, à la gare, (?:rater?|ratée?|loupée?) (?:mon|ma|notre|la) (?:vol|correspondance|train|avion)
      (?:vuelo|tren|avión|autobús|bus) (?:\\w+ ){0,3}en (?:\\w+ (?:minutos|horas?)), en el aeropuerto, en la puerta de embarque, (?:perder|perdí|perdimos|pierdo) (?:el|mi|la|nuestro) (?:vuelo|conexión|tren|avión)
      (?:voo|trem|comboio|avião|ônibus|autocarro) (?:\\w+ ){0,3}(?:em|daqui a) (?:\\w+ (?:minutos|horas?)), no aeroporto, no portão, na porta de embarque, (?:perder|perdi|perdemos|perco) (?:o|a|meu|minha|o meu|a minha) (?:voo|conexão|trem|comboio|ligação)
    `),
    signs: signs(
      `搭乗口, 空港に(?:い|来|着), 空港で待, 搭乗まで, あと[0-9０-９一二三]+(?:分|時間)で(?:出発|搭乗|離陸|発車), 乗り遅れ, 乗り継ぎに間に合わ`,
    ),
  },
  {
    level: 'today',
    cause: 'outage',
    words: phrases(`
      outage, outages, is (?:\\w+ )?down (?:again|for|since|all|today|right now|in|here), (?:website|site|app|service|server|servers|network|system|internet|wifi|signal|line|everything) (?:is|are|has been|went|has gone|seems) (?:\\w+ )?(?:down|offline|dead), is (?:the|your) (?:website|site|app|service|server|network|system|internet) down, are you (?:guys )?down, is (?:it|everything|your \\w+) down, no (?:internet|signal|power|water|service|network|electricity|broadband|heating) (?:in|at|since|for|here|again|all|today|tonight|this|now), power cut, blackout, whole (?:street|area|town|neighbou?rhood|building) (?:\\w+ ){0,2}(?:without|no|is down|has no|down), nobody can log ?in, can't work (?:from home|because|without)
      ausfall, störung, netzausfall, stromausfall, totalausfall, server (?:\\w+ )?down, (?:website|seite|app|netz|internet|server) (?:ist |sind )?(?:\\w+ )?(?:down|offline|tot|weg), kein (?:internet|netz|strom|empfang|wasser) (?:seit|in|mehr|hier), ganze (?:straße|stadt|haus) (?:\\w+ ){0,2}(?:ohne|kein)
      panne d'\\w+, panne (?:de|générale|nationale|internet|réseau), en panne (?:depuis|à|dans|partout), plus (?:d'internet|de réseau|de courant|d'électricité|d'eau), coupure d'\\w+, coupure (?:de|internet|réseau|générale), (?:site|appli|application|réseau|serveur|service) (?:est )?(?:hors service|hors ligne|down|en panne|inaccessible)
      caída (?:del|de la|general|de), (?:se cayó|está caíd[oa]|están caíd[oa]s|caíd[oa]) (?:\\w+ ){0,3}, apagón, corte de (?:luz|agua|internet|servicio), sin (?:internet|luz|señal|agua|servicio) (?:en|desde|hace|otra|todo)
      fora do ar, (?:site|app|sistema|aplicativo|internet|rede|sinal|servidor) (?:\\w+ )?(?:caiu|fora|em baixo), apagão, queda (?:de|da|geral), sem (?:internet|luz|sinal|água|energia|rede) (?:em|desde|há|no|na|de novo|aqui|o dia)
    `),
    signs: signs(
      `障害, サーバー?(?:が)?(?:落ち|ダウン), 停電, 断水, 圏外に, 通信障害, ネットが(?:繋がら|つながら|切れ), サービス停止`,
    ),
  },
  {
    level: 'today',
    cause: 'travelling',
    words: phrases(`
      (?:flight|flights|train|trip|flying|fly|travel|travelling|traveling|check-?in|departure|journey|holiday|bus|leave|leaving|depart|board) (?:\\w+ ){0,5}(?:today|tonight|tomorrow|this morning|this afternoon|this evening), (?:today's|tonight's|tomorrow's|tomorrow) (?:\\w+ )?(?:flight|train|trip|departure)
      (?:flug|fliege|fliegen|zug|reise|abflug|abfahrt|urlaub|fahre|reisen) (?:\\w+ ){0,4}(?:heute|morgen), (?:heute|morgen) (?:\\w+ ){0,4}(?:flug|fliege|fliegen|abflug|zug|abreise|reise)
      (?:vol|train|départ|voyage|avion|pars|partons) (?:\\w+ ){0,4}(?:aujourd'hui|ce soir|demain|ce matin), (?:demain|ce soir) (?:\\w+ ){0,4}(?:vol|train|avion|départ)
      (?:vuelo|vuelos|viaje|tren|salida|viajo|viajamos|vuelo) (?:\\w+ ){0,4}(?:hoy|mañana|esta noche|esta tarde), (?:hoy|mañana) (?:\\w+ ){0,4}(?:vuelo|viajo|viajamos|viaje|tren)
      (?:voo|viagem|viajo|viajamos|trem|comboio|partida|embarque|embarco) (?:\\w+ ){0,4}(?:hoje|amanhã|esta noite|à noite), (?:hoje|amanhã) (?:\\w+ ){0,4}(?:voo|viajo|viagem|embarco|trem|comboio)
    `),
    signs: signs(
      `(?:今日|本日|明日|今夜|明朝)[^。！？]{0,12}(?:便|フライト|出発|搭乗|新幹線|旅行), (?:フライト|出発|搭乗|旅行)[^。！？]{0,8}(?:今日|本日|明日|今夜)`,
    ),
  },
  {
    level: 'today',
    cause: 'deadline',
    words: phrases(`
      (?:need|needed|must have|have to have|want|required?) (?:\\w+ ){0,5}(?:by|before) (?:today|tonight|tomorrow|noon|midnight|the end of (?:the )?day|close of business|this (?:morning|afternoon|evening)|5 ?pm|eod), (?:need|needed) (?:\\w+ ){0,4}(?:today|tonight|tomorrow|asap|urgently|right now|immediately), asap, urgent, urgently, (?:birthday|wedding|party|exam|interview|deadline|concert|funeral|move|match|game|event|graduation) (?:is |are )?(?:today|tonight|tomorrow), last day, expires (?:today|tonight|tomorrow|at midnight), runs out (?:today|tonight|tomorrow), deadline (?:is )?(?:today|tonight|tomorrow|at)
      dringend, eilt, eilig, bis (?:heute|morgen|heute abend|morgen früh) (?:\\w+ ){0,2}(?:brauche|da sein|haben|benötige), brauche (?:\\w+ ){0,4}(?:heute|morgen|bis morgen|sofort), (?:geburtstag|hochzeit|prüfung|frist|feier) (?:\\w+ )?(?:heute|morgen), (?:heute|morgen) (?:\\w+ ){0,3}(?:geburtstag|hochzeit|prüfung|frist), letzter tag, läuft (?:heute|morgen) ab
      urgent\\w*, en urgence, au plus vite, besoin (?:\\w+ ){0,5}(?:aujourd'hui|ce soir|demain|avant demain), (?:anniversaire|mariage|examen|fête) (?:\\w+ )?(?:aujourd'hui|ce soir|demain), dernier jour, expire (?:aujourd'hui|ce soir|demain)
      urgente\\w*, urge, lo antes posible, necesito (?:\\w+ ){0,5}(?:hoy|mañana|para mañana|ya mismo|esta noche), (?:cumpleaños|boda|examen|fiesta) (?:\\w+ )?(?:hoy|mañana), último día, vence (?:hoy|mañana), caduca (?:hoy|mañana)
      urgência, o mais rápido possível, preciso (?:\\w+ ){0,5}(?:hoje|amanhã|para amanhã|até amanhã), (?:aniversário|casamento|prova|festa|exame) (?:\\w+ )?(?:hoje|amanhã), último dia, vence (?:hoje|amanhã), expira (?:hoje|amanhã)
    `),
    signs: signs(
      `至急, 急ぎ, 緊急, 今日中, 本日中, 明日まで, 今日まで, 明日必要, 明日使, 間に合わない, 間に合いません, (?:誕生日|結婚式|試験|締切|締め切り)(?:は|が)?(?:今日|明日)`,
    ),
  },
];

// "Not urgent", "no rush": they say themselves that it can wait.
const NO_HURRY = phrases(`
  not urgent, isn't urgent, no rush, no hurry, whenever you (?:can|have time), not in a hurry, nicht dringend, nicht eilig, keine eile, hat zeit, pas urgent, rien d'urgent, pas pressée?, no es urgente, no urge, sin prisa, sem pressa, não é urgente, nada urgente
`);
const NO_HURRY_JA = signs(`急ぎではありません, 急ぎではない, 急ぎません, 急いでいません, 急がない`);

/** What makes a post urgent, the most pressing; null when nothing does. `text` is plain, see `plainText`. */
export function urgencyOf(text: string): Urgency | null {
  if (has(NO_HURRY, text) || has(NO_HURRY_JA, text)) return null;
  const found = SIGNS.find(({ words, signs }) => has(words, text) || has(signs, text));
  return found ? { level: found.level, cause: found.cause } : null;
}
