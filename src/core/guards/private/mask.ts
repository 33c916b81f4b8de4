import type { Span } from '../finding';
import type { PrivateDetail } from './detail';
import { phrasesIn } from './phrases';

const NOUN = String.raw`(?:orders?|purchase|bookings?|reservations?|confirmation|tracking|parcel|package|shipment|delivery|account|customer|member(?:ship)?|policy|case|claim|ticket|reference|ref|invoice|phone|mobile|cell|telephone|e-?mail|mail|card|credit|debit|bank|iban|street|home|delivery|billing|shipping|address|password|passcode|pin|code|number|numbers|num|no|nr|id|pnr|bestellung|bestellnummer|auftrag|auftragsnummer|buchung|buchungsnummer|sendung|sendungsnummer|paket|kundennummer|kontonummer|telefonnummer|rufnummer|handynummer|e-mail-adresse|adresse|nummer|kennwort|passwort|commande|réservation|colis|suivi|dossier|client|compte|numéro|téléphone|adresse|mot de passe|pedido|reserva|envío|seguimiento|cuenta|cliente|caso|número|teléfono|correo(?: electrónico)?|dirección|contraseña|encomenda|rastreio|conta|telefone|endereço|senha|ordine|prenotazione|spedizione|conto|pratica|numero|telefono|indirizzo|bestelling|bestelnummer|boeking|pakket|klantnummer|rekening|telefoonnummer|e-mailadres|adres|wachtwoord)`;
const OWNER = String.raw`(?:your|the|our|their|his|her|my|this|ihr[eern]{0,2}|dein[eern]{0,2}|die|der|das|den|dem|votre|ton|ta|la|le|les|su|tu|el|il|lo|seu|sua|o|a|suo|uw|je|jouw|de|het)`;
const OF = String.raw`(?:of|de|di|do|da|der|van|d['’])`;

/**
 * "your order number", with what ties it to the value: a colon, a hash, a bracket or a blank. {0,4}, not {0,3}: see what
 * core/README.md says of large patterns.
 */
const ANNOUNCED = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:${OWNER}\s)?(?:${NOUN}(?:\s(?:${OF}\s)?|-)){0,4}${NOUN}\.?\s?[:#]{0,2}\s?#?["'“„«]?$`,
  'iu',
);
const BARE_OWNER = new RegExp(String.raw`(?<![\p{L}\p{N}])${OWNER}\s$`, 'iu');
const BEHIND_IS = /(?<![\p{L}])(?:is|was|are|ist|lautet|est|es|é|è|はい|は|:|=)\s?:?\s?["'“„«]?$/iu;
/** After these German asks for the dative, and all our German words for it are feminine. */
const DATIVE = /(?<!\p{L})(?:unter|mit|zu|von|bei|aus|nach|zur)\s$/iu;

/** How far back the words of an announcement can reach. */
const REACH = 80;

/**
 * The text with these details taken out: what announced them goes too, "your order" or the like stands there instead, and blanks and
 * punctuation are mended. Details are in order and do not overlap.
 */
export function withoutDetails(text: string, details: readonly PrivateDetail[], lang: string | null): string {
  const phrases = phrasesIn(lang);
  let masked = text;
  for (const { kind, start, end } of details.toReversed()) {
    const before = masked.slice(0, start);
    const near = before.slice(-REACH);
    const told = BEHIND_IS.test(near) && !ANNOUNCED.test(near);
    const left = told ? '' : ((ANNOUNCED.exec(near) ?? BARE_OWNER.exec(near))?.[0] ?? '');
    const kept = before.slice(0, before.length - left.length);
    const words = told ? phrases.elsewhere : inCase(phrases.instead[kind], kept, lang);
    masked = join(kept, words, masked.slice(end));
  }
  return masked;
}

/** Where the details stand. */
export function spansOf(details: readonly PrivateDetail[]): Span[] {
  return details.map(({ start, end }) => ({ start, end }));
}

function inCase(words: string, before: string, lang: string | null): string {
  const dative = /^de\b/i.test(lang ?? '') && DATIVE.test(before.slice(-12));
  return dative ? words.replace(/^Ihre/, 'Ihrer') : words;
}

function join(before: string, words: string, after: string): string {
  const opened = /\s?[([{<]\s?$/.exec(before)?.[0];
  const closed = opened === undefined ? undefined : /^\s?[)\]}>]/.exec(after)?.[0];
  // What stood in brackets by itself only said it once more.
  if (opened !== undefined && closed !== undefined)
    return before.slice(0, -opened.length) + after.slice(closed.length);
  const begins =
    before.trim() === '' || /[.!?…]\s+$/u.test(before.slice(-4)) || /\n\s*$/u.test(before.slice(-4));
  const said = begins ? words.charAt(0).toUpperCase() + words.slice(1) : words;
  const left = /[\p{L}\p{N}]$/u.test(before.slice(-2)) && /^\p{Script=Latin}/u.test(said) ? ' ' : '';
  const right = /^[\p{L}\p{N}]/u.test(after.slice(0, 2)) && /\p{Script=Latin}$/u.test(said) ? ' ' : '';
  return `${before}${left}${said}${right}${after}`;
}
