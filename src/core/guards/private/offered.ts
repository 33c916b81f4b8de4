import type { PrivateDetail } from './detail';
import { isDesk } from './published';

const OFFER =
  /(?<!\p{L})(?:(?:please|kindly|pls|may|can|could|should|to|by|or|also|directly|try|just|gladly) (?:also |try |by |directly |to )?(?:call|calling|contact|contacting|phone|ring|dial|reach|email|emailing|e-mail|write|mail|fax|visit|text|sms|whatsapp|speak|get in touch)|(?:call|contact|phone|ring|dial|reach out|email|e-mail|write to|fax|visit|speak|get in touch) (?:to |with |at )?(?:us|our|the|them|their|any|your (?:local|nearest)|[A-Z])|our (?:number|line|team|desk|office|address|phone)|their (?:number|phone)|(?:phone|fax|contact|direct(?: dial)?|toll.free) (?:number|#|no)|this number|a (?:call|ring)|can be (?:reached|contacted)|may reach|toll.free|helpline|hotline|lost (?:and|&) found|reservations?|customer (?:service|care|relations)|team|desk|rufen sie|melden sie sich|erreichen sie|kontaktieren sie|schreiben sie|appelez|contactez|joindre|écrivez|llame|llámenos|contacte|escr[ií]ba|ligue|contate|entre em contato|escreva|chiami|contatti|scriva|bel (?:ons|met|naar)|neem contact|mail (?:ons|naar)|お電話|お問い合わせ)/iu;

/** Of one person: then it is no number of a desk, whatever else the sentence says. */
const SOMEBODYS =
  /(?<!\p{L})(?:(?:call|called|text|texted|reach|reached|contact|contacted|email|emailed|ring|rang) (?:me|you|him|her)|your (?:phone|mobile|number|e-?mail|address|account|home|cell)|you (?:gave|have given|provided|registered)|on file|my (?:number|phone|mobile|e-?mail|address)|his|her|customer's|ihre (?:nummer|telefonnummer|e-?mail|adresse)|sie unter|votre (?:numéro|adresse|e-?mail)|su (?:número|teléfono|correo|dirección)|seu (?:número|telefone|e-?mail|endereço)|suo (?:numero|indirizzo)|uw (?:nummer|adres|e-?mail))(?!\p{L})/iu;

/**
 * True where the sentence holds a phone, an e-mail or an address out to the customer ("please call our baggage desk at …"): then it
 * is most likely a desk's, and merely not on the brand's list yet.
 */
export function isOffered(text: string, { kind, value, start }: PrivateDetail): boolean {
  if (kind === 'email' && isDesk(value)) return true;
  if (kind !== 'phone' && kind !== 'email' && kind !== 'street') return false;
  const before = text.slice(Math.max(0, start - 110), start);
  return OFFER.test(before) && !SOMEBODYS.test(before);
}
