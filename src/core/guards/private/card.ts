import { detailsBy, type PrivateDetail } from './detail';

/** Twelve to nineteen digits, alone or in groups with one blank or dash between them. */
const CANDIDATE = /(?<![\p{L}\p{N}]|\d[ .,-])(\d(?:[ -]?\d){11,18})(?![\p{L}\p{N}]|[.,-]\d|%)/dgu;

/** Beginnings that card numbers have: Visa, Mastercard, Amex, Diners, Discover, JCB, UnionPay, Maestro and UATP. ISO/IEC 7812. */
const ISSUER = /^(?:4|5[0-8]|2(?:22[1-9]|2[3-9]|[3-6]|7[01]|720|131)|3[045-9]|6|81|1(?:22|800))/;

/** How cards are printed: "4111 1111 1111 1111", "3714 496353 98431", or without a gap. */
const PRINTED =
  /(?<![\p{L}\p{N}])(\d{13,19}|\d{4}([ -])\d{4}\2\d{4}\2\d{1,4}(?:\2\d{1,3})?|\d{4}([ -])\d{6}\3\d{4,5})(?![\p{L}\p{N}]|[.,-]\d|%)/dgu;

const CUE = /card|karte|carte|tarjeta|cart[aã]o|carta|kaart|カード|visa|amex/iu;

/** Card numbers: an issuer's beginning, a length of cards and Luhn's check digit. Twelve digits need the word "card" before them. */
export function* cards(text: string): Generator<PrivateDetail> {
  for (const detail of detailsBy('card', [PRINTED], text)) if (isCard(detail)) yield detail;
  // In odd groups, or so short: only where the words say what it is.
  for (const detail of detailsBy('card', [CANDIDATE], text))
    if (isCard(detail) && CUE.test(text.slice(Math.max(0, detail.start - 40), detail.start))) yield detail;
}

function isCard({ value }: PrivateDetail): boolean {
  const digits = value.replace(/\D/g, '');
  return ISSUER.test(digits) && hasLuhn(digits);
}

/** Luhn's check digit, by which a card number tells itself from a mistyped one. `digits` holds digits alone. */
export function hasLuhn(digits: string): boolean {
  let sum = 0;
  for (let i = 0; i < digits.length; i += 1) {
    const digit = digits.charCodeAt(digits.length - 1 - i) - 48;
    const twice = i % 2 === 1 ? digit * 2 : digit;
    sum += twice > 9 ? twice - 9 : twice;
  }
  return digits !== '' && sum % 10 === 0;
}
