import { has, phrases, signs } from '../reading/about/cues';
import { plainText } from '../reading/about/plain-text';
import { sentencesIn, type Matter } from './sentences';

/** What somebody complains about. */
export interface Topic {
  /** Words that a reply may take up: theirs and ours for it. */
  words: string;
  /** "the delay", in English. */
  phrase: string;
  /** In the language that was asked for, '' where we have none. */
  sentence: string;
}

interface Case {
  matter: Matter;
  phrase: string;
  said: RegExp;
  /** In Japanese. */
  signs: RegExp;
  words: string;
}

// Plain things that go wrong with parcels, flights, bills and apps. What is not listed is not guessed. The first that is found counts.
const CASES: readonly Case[] = [
  {
    matter: 'damage',
    phrase: 'the damage',
    said: phrases(`
      broken, broke, damaged?, smashed, crushed, shattered, dented, in pieces
      beschädigt\\w*, kaputt, zerbrochen\\w*, zerdrückt\\w*, cassée?s?, abîmée?s?, endommagée?s?, rot[oa]s?, dañad[oa]s?, quebrad[oa]s?, danificad[oa]s?, amassad[oa]s?
    `),
    signs: signs('壊れ, 割れ, 破損, 破れ'),
    words: 'damage broken schaden beschädigt dégâts endommagé daños dañado roto dano danificado 破損',
  },
  {
    matter: 'refund',
    phrase: 'the refund',
    said: phrases(
      'refund, refunded, money back, geld zurück, erstattung, rückerstattung, remboursement, remboursée?, reembolso, devolución del dinero, estorno',
    ),
    signs: signs('返金'),
    words: 'refund erstattung remboursement reembolso estorno 返金',
  },
  {
    matter: 'double charge',
    phrase: 'the double charge',
    said: phrases(`
      (?:charged|billed|debited) (?:me )?(?:twice|again|double), double charged?, doppelt abgebucht, zweimal abgebucht, (?:débitée?|prélevée?|facturée?)s? deux fois, (?:cobrado|cobraron|cobró) (?:dos veces|doble), cobro doble, cargo duplicado, (?:cobrad[oa]|cobraram) (?:duas vezes|em dobro), cobrança (?:dupla|duplicada)
    `),
    signs: signs('二重請求, 二重に請求, 二回請求, 2回請求'),
    words: 'charge abbuchung débit cobro cobrança 請求',
  },
  {
    matter: 'cancellation',
    phrase: 'the cancellation',
    said: phrases(
      'cancel+ed, cancel+ation, storniert, abgesagt, ausgefallen, annulée?s?, annulation, cancelad[oa]s?, cancelación, cancelaron, cancelamento, cancelaram',
    ),
    signs: signs('キャンセルされ, 欠航, 運休'),
    words: 'cancelled cancellation absage stornierung annulation annulé cancelación cancelamento キャンセル',
  },
  {
    matter: 'theft',
    phrase: 'what was stolen',
    said: phrases('stolen, gestohlen, geklaut, volée?s?, robad[oa]s?, robaron, roubad[oa]s?, roubaram'),
    signs: signs('盗まれ, 盗難'),
    words: 'stolen theft diebstahl volé robo roubo 盗難',
  },
  {
    matter: 'rude',
    phrase: 'how you were treated',
    said: phrases(`
      rude, shouted, yelled, ignored me, hung up, unfreundlich\\w*, unverschämt\\w*, aufgelegt, impolie?s?, malpoli\\w*, désagréable\\w*, raccroché, maleducad[oa]s?, groser[oa]s?, me colgaron, mal-?educad[oa]s?, mal educad[oa]s?, desligaram na minha cara
    `),
    signs: signs('態度が悪, 失礼な, 対応が悪'),
    words: 'rude behandelt accueil trato tratamento 失礼 対応',
  },
  {
    matter: 'missing',
    phrase: 'what is missing',
    said: phrases(`
      lost, missing, disappeared, vanished, verloren, verschwunden, fehlt, fehlen, perdue?s?, disparue?s?, manque, manquante?s?, perdid[oa]s?, perdieron, desaparecid[oa]s?, faltan?, sumiu, perderam, extraviad[oa]s?, faltando
    `),
    signs: signs('紛失, 入っていません, 入ってない, 足りません, なくなって'),
    words: 'lost missing fehlt verloren manque perdu falta perdido extraviado 不足 紛失',
  },
  {
    matter: 'mix-up',
    phrase: 'the mix-up',
    said: phrases(`
      wrong (?:item|size|colou?r|address|order|parcel|product), falsch\\w* (?:artikel|größe|farbe|adresse|bestellung|ware|produkt), mauvais(?:e|es)? (?:article|taille|couleur|adresse|commande|colis|produit), (?:artículo|producto|talla|pedido|dirección) equivocad[oa], (?:produto|tamanho|pedido|endereço|item) errad[oa]
    `),
    signs: signs('違う商品, 別の商品, 間違った商品, サイズが違'),
    words: 'wrong mix-up verwechslung falsch erreur confusión engano 品違い',
  },
  {
    matter: 'login',
    phrase: 'the trouble with your login',
    said: phrases(
      'log ?in, password, locked out, einloggen, passwort, mot de passe, me connecter, contraseña, iniciar sesión, senha, palavra-passe, fazer login',
    ),
    signs: signs('ログイン, パスワード'),
    words: 'login password anmeldung passwort connexion sesión contraseña acesso senha ログイン',
  },
  {
    matter: 'app',
    phrase: 'the trouble with the app',
    said: phrases(`
      crash(?:es|ed|ing)?, freez(?:es|ing), froze, error, stürzt (?:\\w+ ){0,3}ab, abgestürzt, fehlermeldung, plante, bugue, bug, message d'erreur, se cierra, se congela, se cuelga, mensaje de error, trava, travando, travou, mensagem de erro
    `),
    signs: signs('落ちる, 落ちます, フリーズ, エラー, 不具合'),
    words: 'crash error app fehler application aplicación aplicativo アプリ',
  },
  {
    matter: 'outage',
    phrase: 'the outage',
    said: phrases(`
      outage, is down, went down, been down, ausfall, störung, panne, coupure, caída del, apagón, se cayó, fora do ar, apagão
    `),
    signs: signs('障害, 停電, サーバー落ち'),
    words: 'outage ausfall störung panne interrupción interrupção 障害 停止',
  },
  {
    matter: 'queue',
    phrase: 'the time on hold',
    said: phrases(
      'on hold, queue, queuing, warteschleife, en attente au téléphone, en espera, na fila de espera, na linha há',
    ),
    signs: signs('電話が繋がら, 電話がつながら'),
    words: 'queue wait wartezeit attente espera お待たせ',
  },
  {
    matter: 'delay',
    phrase: 'the delay',
    said: phrases(`
      delay(?:ed|s)?, late, overdue, was due, still waiting, not (?:here|arrived|come), hasn'?t (?:arrived|come), nothing has come, never (?:arrived|came), still (?:not|nothing)
      verspät\\w*, nicht (?:angekommen|geliefert|da|gekommen), zu spät, warte (?:immer )?noch, retards?, en retard, pas (?:encore )?(?:reçue?|arrivée?|livrée?)s?, retras\\w*, demora\\w*, no ha llegado, no (?:me )?llega, no llegó, atras[oa]\\w*, não chegou, ainda não recebi
    `),
    signs: signs('届かない, 届きません, 届いていません, 届いてない, 遅れ, 遅延, 遅い'),
    words: 'delay late arrive verspätung verzögerung retard retraso demora atraso 遅れ 届き',
  },
];

/** What this post complains about, as far as plain words of six languages say; null when none does. `lang` is that of the sentence. */
export function topicOf(text: string, lang = 'en'): Topic | null {
  const plain = plainText(text);
  const found = CASES.find(({ said, signs }) => has(said, plain) || has(signs, plain));
  if (!found) return null;
  const { words, phrase, matter } = found;
  return { words, phrase, sentence: sentencesIn(lang)?.matters[matter] ?? '' };
}
