import type { PrivateKind } from './detail';

/** What stands where a detail was taken out, and how a private talk is offered. One for each language that we write. */
export interface Phrases {
  /** In the place of the detail and the words that announced it. */
  instead: Readonly<Record<PrivateKind, string>>;
  /** Behind "is": where the detail is to be found. */
  elsewhere: string;
  /** The whole reply, where all of it is better said in private. */
  move: string;
  /** Asks to delete the post, without a word of what it holds. */
  remove: string;
}

const en: Phrases = {
  instead: {
    phone: 'your phone number',
    email: 'your email address',
    card: 'your card',
    iban: 'your bank account',
    order: 'your order',
    booking: 'your booking',
    tracking: 'your parcel',
    account: 'your case',
    street: 'your address',
    secret: 'your code',
  },
  elsewhere: 'in our private message to you',
  move: 'We would rather talk about this in private. Please send us a private message and we will take it from there.',
  remove:
    'For your own safety, please delete your post: it shows personal details that everybody can read. You are welcome to send them to us in a private message.',
};

const de: Phrases = {
  instead: {
    phone: 'Ihre Telefonnummer',
    email: 'Ihre E-Mail-Adresse',
    card: 'Ihre Karte',
    iban: 'Ihre Bankverbindung',
    order: 'Ihre Bestellung',
    booking: 'Ihre Buchung',
    tracking: 'Ihre Sendung',
    account: 'Ihre Anfrage',
    street: 'Ihre Adresse',
    secret: 'Ihre Zugangsdaten',
  },
  elsewhere: 'in unserer Direktnachricht an Sie',
  move: 'Das besprechen wir lieber nicht öffentlich. Bitte senden Sie uns eine Direktnachricht, dann kümmern wir uns darum.',
  remove:
    'Bitte löschen Sie zu Ihrer Sicherheit Ihren Beitrag: Er zeigt persönliche Daten, die alle lesen können. Senden Sie sie uns gern per Direktnachricht.',
};

const fr: Phrases = {
  instead: {
    phone: 'votre numéro de téléphone',
    email: 'votre adresse e-mail',
    card: 'votre carte',
    iban: 'votre compte bancaire',
    order: 'votre commande',
    booking: 'votre réservation',
    tracking: 'votre colis',
    account: 'votre dossier',
    street: 'votre adresse',
    secret: 'votre code',
  },
  elsewhere: 'dans notre message privé',
  move: 'Nous préférons en parler en privé. Envoyez-nous un message privé et nous nous en occuperons.',
  remove:
    'Pour votre sécurité, veuillez supprimer votre message : il contient des données personnelles visibles de tous. Vous pouvez nous les envoyer par message privé.',
};

const es: Phrases = {
  instead: {
    phone: 'su número de teléfono',
    email: 'su correo electrónico',
    card: 'su tarjeta',
    iban: 'su cuenta bancaria',
    order: 'su pedido',
    booking: 'su reserva',
    tracking: 'su envío',
    account: 'su caso',
    street: 'su dirección',
    secret: 'su código',
  },
  elsewhere: 'en nuestro mensaje privado',
  move: 'Preferimos hablar de esto en privado. Envíenos un mensaje privado y nos ocuparemos de ello.',
  remove:
    'Por su seguridad, elimine su publicación: muestra datos personales que todos pueden leer. Puede enviárnoslos por mensaje privado.',
};

const pt: Phrases = {
  instead: {
    phone: 'seu número de telefone',
    email: 'seu e-mail',
    card: 'seu cartão',
    iban: 'sua conta bancária',
    order: 'seu pedido',
    booking: 'sua reserva',
    tracking: 'sua encomenda',
    account: 'seu caso',
    street: 'seu endereço',
    secret: 'seu código',
  },
  elsewhere: 'na nossa mensagem privada',
  move: 'Preferimos falar sobre isso em privado. Envie-nos uma mensagem privada e cuidaremos do assunto.',
  remove:
    'Para sua segurança, apague sua publicação: ela mostra dados pessoais que todos podem ler. Pode enviá-los por mensagem privada.',
};

const it: Phrases = {
  instead: {
    phone: 'il suo numero di telefono',
    email: 'la sua e-mail',
    card: 'la sua carta',
    iban: 'il suo conto',
    order: 'il suo ordine',
    booking: 'la sua prenotazione',
    tracking: 'la sua spedizione',
    account: 'la sua pratica',
    street: 'il suo indirizzo',
    secret: 'il suo codice',
  },
  elsewhere: 'nel nostro messaggio privato',
  move: 'Preferiamo parlarne in privato. Ci invii un messaggio privato e ce ne occuperemo.',
  remove:
    'Per la sua sicurezza, elimini il suo post: mostra dati personali che tutti possono leggere. Può inviarceli in un messaggio privato.',
};

const nl: Phrases = {
  instead: {
    phone: 'uw telefoonnummer',
    email: 'uw e-mailadres',
    card: 'uw kaart',
    iban: 'uw rekening',
    order: 'uw bestelling',
    booking: 'uw boeking',
    tracking: 'uw pakket',
    account: 'uw dossier',
    street: 'uw adres',
    secret: 'uw code',
  },
  elsewhere: 'in ons privébericht aan u',
  move: 'We bespreken dit liever niet openbaar. Stuur ons een privébericht, dan gaan we ermee aan de slag.',
  remove:
    'Verwijder voor uw veiligheid uw bericht: het bevat persoonlijke gegevens die iedereen kan lezen. U kunt ze ons in een privébericht sturen.',
};

const ja: Phrases = {
  instead: {
    phone: 'お電話番号',
    email: 'メールアドレス',
    card: 'お客様のカード',
    iban: 'お客様の口座',
    order: 'ご注文',
    booking: 'ご予約',
    tracking: 'お荷物',
    account: 'お問い合わせ',
    street: 'ご住所',
    secret: '認証情報',
  },
  elsewhere: 'DMでお送りした内容',
  move: 'この件はDMでご案内いたします。お手数ですが、DMでご連絡ください。',
  remove:
    '投稿に個人情報が含まれており、どなたでもご覧になれる状態です。安全のため、投稿の削除をお願いいたします。詳細はDMでお送りください。',
};

const ALL: Readonly<Record<string, Phrases>> = { en, de, fr, es, pt, it, nl, ja };

/** The phrases of a BCP 47 language; English for one that we do not write. */
export function phrasesIn(lang: string | null): Phrases {
  return ALL[lang?.toLowerCase().split(/[-_]/)[0] ?? 'en'] ?? en;
}

/** What a kind is called in words for the agent: "an order number". */
export const NAMES: Readonly<Record<PrivateKind, string>> = {
  phone: 'a phone number',
  email: 'an e-mail address',
  card: 'a card number',
  iban: 'a bank account',
  order: 'an order number',
  booking: 'a booking reference',
  tracking: 'a tracking number',
  account: 'a case or account number',
  street: 'a street address',
  secret: 'a password or code',
};
