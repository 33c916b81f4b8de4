import { phrases, type Cues } from './cues';

/** What German posts say, in lower case. */
export const german: Cues = {
  wrong: phrases(`
    immer noch (?:nicht|kein|keine|keinen|nichts|defekt|kaputt), noch immer (?:nicht|kein|keine|keinen|nichts), nicht (?:angekommen|geliefert|da|erhalten|funktioniert|möglich|erreichbar|beantwortet|gekommen|zugestellt|bekommen|zufrieden|in ordnung), funktioniert (?:\\w+ ){0,3}nicht, geht (?:\\w+ ){0,3}nicht, (?:lädt|startet|öffnet|reagiert|klappt|kommt) (?:\\w+ ){0,3}nicht, nie (?:angekommen|wieder|erhalten|bekommen), nichts (?:passiert|gehört|geliefert|bekommen|geht), niemand (?:antwortet|meldet sich|hilft|geht ran|weiß), keine (?:antwort|reaktion|rückmeldung|hilfe|lieferung|info|infos|erstattung), kein (?:internet|netz|signal|strom|empfang|paket|geld|rückruf), kaputt, defekt\\w*, beschädigt\\w*, zerbrochen, zerdrückt, abgestürzt, stürzt (?:\\w+ ){0,3}ab, verspät\\w*, verzögerung\\w*, storniert worden, ausgefallen, fällt aus, warteschleife, aufgelegt, schlecht\\w*, schrecklich\\w*, furchtbar\\w*, katastrophe\\w*, katastrophal\\w*, enttäusch\\w*, ärgerlich\\w*, genervt, nervt, unzufrieden, unverschämt\\w*, frech\\w*, unfreundlich\\w*, mies\\w*, miserabel\\w*, peinlich\\w*, inakzeptabel, unmöglich\\w*, saftladen, sauerei, lächerlich\\w*, doppelt abgebucht, zu viel abgebucht, falsch\\w* (?:artikel|größe|ware|bestellung|adresse|betrag|rechnung), verloren gegangen, verschwunden, beschwer\\w*, reklamation, ignoriert, im stich gelassen, vertröstet, abgezockt, nicht mehr (?:einloggen|anmelden|erreichbar), kann mich (?:\\w+ )?nicht (?:einloggen|anmelden), hängengeblieben
  `),
  amiss: phrases(`
    immer noch, noch immer, schon wieder, (?<!funktioniert |läuft |geht |jetzt |alles )wieder, seit (?:tagen|wochen|stunden|monaten|\\w+ (?:tagen|wochen|stunden|monaten)), warte, warten, gewartet, wartet, problem\\w*, fehler\\w*, leider, falsch\\w*, fehlt, fehlen, verloren, zu spät, langsam, zu teuer, warum, wieso, weshalb, was soll das, geld zurück, traurig, schade, endlich
  `),
  less: phrases(`nicht, kein, keine, keinen, keiner, nie, niemals, nichts, niemand, aber, ohne, nur, statt`),
  rage: phrases(`
    nie wieder, nie mehr (?:\\w+ ){0,4}(?:kaufen|bestellen|fliegen|buchen), schlechteste\\w* (?:\\w+ ){0,3}(?:aller zeiten|überhaupt|service|firma|laden|je), das letzte, verarsch\\w*, scheiß\\w*, scheiss\\w*, betrüger\\w*, betrug, abzocke\\w*, verbrecher, idioten, unterirdisch\\w*, frechheit, unverschämtheit, anwalt, verklage\\w*, kündige, mir reicht'?s, mir reicht es, stinksauer, zum kotzen, drecksladen, schande, unfassbar\\w*
  `),
  praise: phrases(`
    (?:toll|super|klasse|großartig|spitze|prima|genial|wunderbar|hervorragend|ausgezeichnet|fantastisch|perfekt|exzellent|mega|vorbildlich|liebevoll)\\w*, sehr (?:freundlich|nett|hilfsbereit|zufrieden|gut|schnell|lecker)\\w*, so (?:freundlich|nett|lieb|schön|hilfsbereit|lecker|schnell), begeistert, liebe (?:eure|euren|euer|diese|dieses|die app|das), bester? (?:\\w+ )?(?:service|laden|app|team|support|kundenservice|fahrer|kaffee), beste (?:\\w+ )?(?:app|firma|airline|beratung|team|bank), gute arbeit, weiter so, hut ab, großes lob, ein lob, lob an, dickes lob, empfehle (?:ich|euch)? ?weiter, sehr empfehlenswert, rundum zufrieden, kompliment, top (?:service|beratung|leistung), freundlichste\\w*, tag gerettet, gern wieder, gerne wieder, freue mich, bravo
  `),
  thanks: phrases(
    `danke, dankeschön, dankeschoen, vielen dank, besten dank, herzlichen dank, 1000 dank, tausend dank, merci, dank euch, bedanke mich, hat geklappt, hat funktioniert, funktioniert wieder, geht wieder, läuft wieder, problem gelöst, hat sich erledigt, alles gut jetzt`,
  ),
  mock: phrases(
    `danke für (?:nichts|gar nichts|die verspätung|das warten|den schaden), na danke, na toll, na super, na bravo, toll gemacht nicht, ironie, klasse leistung nicht, ganz großes kino, vielen dank für nichts`,
  ),
  hedge: phrases(
    `wäre, würde, könnte, hätte, sollte, wenn, falls, hoffentlich, bitte, lieber, als, damals, früher, dachte`,
  ),
  asks: phrases(`
    wie (?:kann|lange|viel|viele|komme|lautet|geht|funktioniert|oft|hoch|bekomme), was (?:kostet|ist|kann|muss|bedeutet|passiert), wann (?:kommt|ist|wird|öffnet|habt|seid|gibt|kann|macht), wo (?:ist|finde|kann|bleibt|gibt|sind), wer, welche\\w*, kann ich, könnt ihr, können sie, könnten sie, könntet ihr, kann man, gibt es, gibt's, habt ihr, haben sie, seid ihr, darf ich, muss ich, soll ich, ich möchte, ich würde gern\\w*, ich brauche, ich suche, frage, weiß jemand, bitte (?:um|helft|helfen), wüsste gern\\w*
  `),
  jest: phrases(
    `haha\\w*, hihi\\w*, lol+, witz, scherz, spaß beiseite, kleiner scherz, frage für einen freund`,
  ),
  not: /(?:^|[^a-z\u00c0-\u024f])(?:nicht|kein|keine|keinen|nie|wenig|kaum|ohne|un)(?: (?:so|sehr|gerade|mehr|wirklich|besonders|ein|eine|der|die|das))*\s*$/,
};
