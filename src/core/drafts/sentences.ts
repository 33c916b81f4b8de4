import type { DetailKind } from '../reading/details';

/** What goes wrong with parcels, flights, bills and apps. */
export type Matter =
  | 'damage'
  | 'refund'
  | 'double charge'
  | 'cancellation'
  | 'theft'
  | 'rude'
  | 'missing'
  | 'mix-up'
  | 'login'
  | 'app'
  | 'outage'
  | 'queue'
  | 'delay';

/** Sentences that an agent can add to a draft, in one language. */
export interface Sentences {
  /** Takes up a number that they named. */
  noted: (label: string, value: string) => string;
  labels: Partial<Record<DetailKind, string>>;
  /** Takes up a place or a thing. */
  about: (value: string) => string;
  /** They came back. */
  back: string;
  /** What we did on that day was no remedy. */
  notHeld: (day: string) => string;
  /** Stands in every `notHeld`, whatever the day. */
  notHeldMark: RegExp;
  /** "Friday" as `notHeld` needs it; the weekday comes in this language. */
  day: { today: string; yesterday: string; lastWeek: string; weekday: (name: string) => string };
  /** About what they complain of. */
  matters: Record<Matter, string>;
}

const english: Sentences = {
  noted: (label, value) => `I’ve noted ${label} ${value}.`,
  labels: {
    order: 'order',
    booking: 'booking',
    tracking: 'tracking number',
    flight: 'flight',
    error: 'error',
    version: 'version',
  },
  about: value => `You wrote about ${value}.`,
  back: 'Thanks for coming back to us.',
  notHeld: day => `I’m sorry that ${day} fix did not hold.`,
  notHeldMark: /\bdid not hold\b/i,
  day: { today: 'today’s', yesterday: 'yesterday’s', lastWeek: 'last week’s', weekday: name => `${name}’s` },
  matters: {
    damage: 'I’m sorry about the damage.',
    refund: 'I see that this is about your refund.',
    'double charge': 'I’m sorry about the double charge.',
    cancellation: 'I’m sorry about the cancellation.',
    theft: 'I’m sorry about what was stolen.',
    rude: 'I’m sorry about how you were treated.',
    missing: 'I’m sorry about what is missing.',
    'mix-up': 'I’m sorry about the mix-up.',
    login: 'I’m sorry about the trouble with your login.',
    app: 'I’m sorry about the trouble with the app.',
    outage: 'I’m sorry about the outage.',
    queue: 'I’m sorry about the time on hold.',
    delay: 'I’m sorry about the delay.',
  },
};

const german: Sentences = {
  noted: (label, value) => `${label} ${value} habe ich notiert.`,
  labels: {
    order: 'Bestellung',
    booking: 'Buchung',
    tracking: 'Sendungsnummer',
    flight: 'Flug',
    error: 'Fehler',
    version: 'Version',
  },
  about: value => `Sie schrieben von ${value}.`,
  back: 'Danke, dass Sie sich noch einmal melden.',
  notHeld: day => `Es tut mir leid, dass die Lösung ${day} nicht gehalten hat.`,
  notHeldMark: /nicht gehalten hat/i,
  day: {
    today: 'von heute',
    yesterday: 'von gestern',
    lastWeek: 'von letzter Woche',
    weekday: name => `von ${name}`,
  },
  matters: {
    damage: 'Der Schaden tut mir leid.',
    refund: 'Ich sehe, dass es um Ihre Erstattung geht.',
    'double charge': 'Die doppelte Abbuchung tut mir leid.',
    cancellation: 'Die Absage tut mir leid.',
    theft: 'Der Diebstahl tut mir leid.',
    rude: 'Es tut mir leid, wie Sie behandelt wurden.',
    missing: 'Es tut mir leid, dass etwas fehlt.',
    'mix-up': 'Die Verwechslung tut mir leid.',
    login: 'Der Ärger mit der Anmeldung tut mir leid.',
    app: 'Der Ärger mit der App tut mir leid.',
    outage: 'Der Ausfall tut mir leid.',
    queue: 'Die lange Wartezeit tut mir leid.',
    delay: 'Die Verspätung tut mir leid.',
  },
};

const french: Sentences = {
  noted: (label, value) => `J’ai bien noté ${label} ${value}.`,
  labels: {
    order: 'la commande',
    booking: 'la réservation',
    tracking: 'le numéro de suivi',
    flight: 'le vol',
    error: 'l’erreur',
    version: 'la version',
  },
  about: value => `Vous nous parliez de ${value}.`,
  back: 'Merci d’être revenu vers nous.',
  notHeld: day => `Toutes mes excuses, la solution ${day} n’a pas tenu.`,
  notHeldMark: /n[’']a pas tenu/i,
  day: {
    today: 'd’aujourd’hui',
    yesterday: 'd’hier',
    lastWeek: 'de la semaine dernière',
    weekday: name => `de ${name}`,
  },
  matters: {
    damage: 'Toutes mes excuses pour les dégâts.',
    refund: 'Je vois qu’il s’agit de votre remboursement.',
    'double charge': 'Toutes mes excuses pour le double débit.',
    cancellation: 'Toutes mes excuses pour l’annulation.',
    theft: 'Je regrette ce qui vous a été volé.',
    rude: 'Toutes mes excuses pour cet accueil.',
    missing: 'Toutes mes excuses pour ce qui manque.',
    'mix-up': 'Toutes mes excuses pour l’erreur.',
    login: 'Toutes mes excuses pour les difficultés de connexion.',
    app: 'Toutes mes excuses pour ce problème avec l’application.',
    outage: 'Toutes mes excuses pour la panne.',
    queue: 'Toutes mes excuses pour l’attente.',
    delay: 'Toutes mes excuses pour le retard.',
  },
};

const spanish: Sentences = {
  noted: (label, value) => `He anotado ${label} ${value}.`,
  labels: {
    order: 'el pedido',
    booking: 'la reserva',
    tracking: 'el número de seguimiento',
    flight: 'el vuelo',
    error: 'el error',
    version: 'la versión',
  },
  about: value => `Usted mencionó ${value}.`,
  back: 'Gracias por volver a escribirnos.',
  notHeld: day => `Siento que la solución ${day} no haya funcionado.`,
  notHeldMark: /no haya funcionado/i,
  day: {
    today: 'de hoy',
    yesterday: 'de ayer',
    lastWeek: 'de la semana pasada',
    weekday: name => `del ${name}`,
  },
  matters: {
    damage: 'Siento mucho los daños.',
    refund: 'Veo que se trata de su reembolso.',
    'double charge': 'Siento mucho el cobro doble.',
    cancellation: 'Siento mucho la cancelación.',
    theft: 'Siento mucho el robo.',
    rude: 'Siento mucho el trato que recibió.',
    missing: 'Siento mucho lo que falta.',
    'mix-up': 'Siento mucho la confusión.',
    login: 'Siento mucho los problemas para iniciar sesión.',
    app: 'Siento mucho los problemas con la aplicación.',
    outage: 'Siento mucho la interrupción del servicio.',
    queue: 'Siento mucho la espera.',
    delay: 'Siento mucho el retraso.',
  },
};

const portuguese: Sentences = {
  noted: (label, value) => `Anotei ${label} ${value}.`,
  labels: {
    order: 'o pedido',
    booking: 'a reserva',
    tracking: 'o código de rastreio',
    flight: 'o voo',
    error: 'o erro',
    version: 'a versão',
  },
  about: value => `Vi que mencionou ${value}.`,
  back: 'Obrigado por voltar a nos escrever.',
  notHeld: day => `Lamento que a solução ${day} não tenha resolvido.`,
  notHeldMark: /não tenha resolvido/i,
  day: {
    today: 'de hoje',
    yesterday: 'de ontem',
    lastWeek: 'da semana passada',
    weekday: name => `de ${name}`,
  },
  matters: {
    damage: 'Lamento o dano.',
    refund: 'Vejo que se trata do seu reembolso.',
    'double charge': 'Lamento a cobrança em dobro.',
    cancellation: 'Lamento o cancelamento.',
    theft: 'Lamento o roubo.',
    rude: 'Lamento o tratamento que recebeu.',
    missing: 'Lamento o que falta.',
    'mix-up': 'Lamento o engano.',
    login: 'Lamento os problemas com o acesso.',
    app: 'Lamento os problemas com o app.',
    outage: 'Lamento a interrupção do serviço.',
    queue: 'Lamento a espera.',
    delay: 'Lamento o atraso.',
  },
};

const japanese: Sentences = {
  noted: (label, value) => `${label}${value}、承知いたしました。`,
  labels: {
    order: 'ご注文番号',
    booking: 'ご予約番号',
    tracking: 'お問い合わせ番号',
    flight: '便名',
    error: 'エラー',
    version: 'バージョン',
  },
  about: value => `${value}の件、承知いたしました。`,
  back: '再度ご連絡いただきありがとうございます。',
  notHeld: day => `${day}の対応で解決せず、申し訳ございません。`,
  notHeldMark: /の対応で解決せず/,
  day: { today: '本日', yesterday: '昨日', lastWeek: '先週', weekday: name => name },
  matters: {
    damage: '破損の件、申し訳ございません。',
    refund: 'ご返金の件と承知いたしました。',
    'double charge': '二重請求の件、申し訳ございません。',
    cancellation: 'キャンセルの件、申し訳ございません。',
    theft: '盗難の件、お察しいたします。',
    rude: '対応に失礼があり、申し訳ございません。',
    missing: '不足の件、申し訳ございません。',
    'mix-up': '品違いの件、申し訳ございません。',
    login: 'ログインできない件、申し訳ございません。',
    app: 'アプリの不具合、申し訳ございません。',
    outage: 'サービス停止の件、申し訳ございません。',
    queue: '長らくお待たせし、申し訳ございません。',
    delay: '遅れており、申し訳ございません。',
  },
};

const SENTENCES: Readonly<Record<string, Sentences>> = {
  en: english,
  de: german,
  fr: french,
  es: spanish,
  pt: portuguese,
  ja: japanese,
};

/** The sentences in this language (BCP 47), null where we have none: then none is offered rather than one that they cannot read. */
export function sentencesIn(lang: string): Sentences | null {
  return SENTENCES[lang.toLowerCase().split(/[-_]/)[0] ?? ''] ?? null;
}
