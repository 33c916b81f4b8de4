import { parsePhoneNumberFromString, type CountryCode } from 'libphonenumber-js/min';
import { detailsBy, type PrivateDetail } from './detail';

/** Seven to seventeen digits with at most three signs between two of them; what touches a letter or an amount is something else. */
const CANDIDATE =
  /(?<![\p{L}\p{N}_$€£¥₹.,:/#-]|[\d$€£¥₹] )((?:\+|\()?[(]?\d(?:(?:[ ).\-/]|\((?=\d{1,5}\))){0,3}\d){5,16}(?: ?(?:x|ext\.?|extension) ?\d{1,6})?)(?![\p{L}\p{N}_]|[.,:/-]\d|%| ?[€£$¥])/dgiu;

/** Words that announce a number, in eight languages. */
const CUE = String.raw`phones?|mobiles?|cell|tel|telephone|call(?:ed|ing)?|rang|ring|text(?:ed|ing)?|sms|messages to|whats ?app|fax(?:ed)?|dial(?:led|ing)?|reach(?:ed|ing)?|answering|telefon\p{L}*|handy\p{L}*|mobilnummer|rufnummer|rückruf\p{L}*|anrufen|angerufen|erreich\p{L}*|tél|téléphon\p{L}*|portable|appel\p{L}*|joindre|teléfono|móvil|celular|llam\p{L}*|telefon[eo]|telemóvel|lig(?:ar|ue|amos)|cellulare|chiam\p{L}*|bellen|gebeld|telefoon\p{L}*|mobiel\p{L}*`;
/** What may stand between such a word and the number. */
const FILLER = String.raw`me|him|her|them|you|us|back|numbers?|no|nr|nummer|numéro|número|numero|is|was|at|on|to|under|unter|au|al|via|ist|est|es|é|de|der|die|auf|the|your|line|op|o|el|le|il|sie|ihnen|vous|le`;
const CUE_BEFORE = new RegExp(
  String.raw`(?<!\p{L})(?:${CUE})(?!\p{L})[^\p{L}\d]{0,4}(?:(?:${FILLER})(?!\p{L})[^\p{L}\d]{0,3}){0,4}$`,
  'iu',
);
const SIGN_BEFORE = /(?:電話|携帯|連絡先)(?:番号)?[はを:：に ]{0,3}$|[☎📞📱][^\p{L}\d]{0,3}$/u;
const CUE_AFTER = /^\s?[(]?(?:office|fax|mobile|home|cell|landline|handy)\b/i;

/** Shapes that only phone numbers have: (415) 555-0132, 415-555-0132, 1-800-555-0132. */
const NORTH_AMERICAN = /^(?:\+?1[ .-]?)?(?:\([2-9]\d\d\) ?|[2-9]\d\d[ .-])[2-9]\d\d[ .-]?\d{4}(?!\d)/;
/** Two digits at least in every group, a 0 in front or three groups. */
const GROUPED = /^[(]?\d{2,5}[)]?(?:[ .\-/]{1,2}\d{2,5}){2,5}$/;
const LEADING_ZERO = /^\(?0\d/;

/** A blank that was forgotten: "the other one is415-555-0132". */
const TOUCHING = /(?<=\p{Ll})([2-9]\d\d-[2-9]\d\d-\d{4})(?![\p{L}\d]|[.-]\d)/dgu;
const DATE =
  /^(?:(?:19|20)\d\d[-./ ]\d{1,2}[-./ ]\d{1,2}|\d{1,2}[-./ ]\d{1,2}[-./ ](?:19|20)\d\d|\d{1,2}[-./]\d{1,2}[-./]\d\d)(?![-./]?\d)|(?<!\d)(?:19|20)\d\d ?[-/–] ?(?:19|20)\d\d(?!\d)/;
/** What machines are called by on the net. */
const IP_ADDRESS = /^\d{1,3}\.\d{1,3}\.\d{1,3}\.\d{1,3}$/;

/** Numbers in national form are tried by the rules of these: where brands on X have most of their customers. */
const COUNTRIES: readonly CountryCode[] = [
  'US',
  'GB',
  'DE',
  'FR',
  'ES',
  'IT',
  'NL',
  'BR',
  'JP',
  'IN',
  'AU',
  'MX',
];

/** Of a text with more candidates than this the rest is not looked up; the first ones are found. */
const MOST = 24;

/**
 * Phone numbers: international ones by the numbering plans of libphonenumber, national ones by a word ("call", "Telefon") beside
 * them or by a shape that only phone numbers have and one of twelve plans that allows it. Dates and amounts are none.
 */
export function* phones(text: string): Generator<PrivateDetail> {
  let looked = 0;
  for (const detail of detailsBy('phone', [CANDIDATE, TOUCHING], text)) {
    looked += 1;
    if (looked > MOST) return;
    const { value, start, end } = detail;
    const around = { before: text.slice(Math.max(0, start - 60), start), after: text.slice(end, end + 12) };
    if (!isServiceLine(value) && isPhone(value, around)) yield detail;
  }
}

// Free and shared-cost lines are a company's: nobody has one at home. North America, Britain, and what most of the world dials.
const SERVICE_LINE =
  /^(?:\+?1)?(?:800|833|844|855|866|877|888)\d{7}$|^(?:0|\+44)(?:(?:800|808|843|844|845|870|871)\d{6,7}|3(?:0[03]|3\d|4[3-5]|7[01])\d{7})$|^0?800\d{5,8}$|^1(?:800|300|600|860)\d{6,7}$/;

function isServiceLine(value: string): boolean {
  return SERVICE_LINE.test(value.replace(/ ?(?:x|ext).*$/i, '').replace(/[^\d+]/g, ''));
}

function isPhone(value: string, { before, after }: { before: string; after: string }): boolean {
  const digits = value.replace(/(?: ?(?:x|ext)\D*\d+)$/i, '').replace(/\D/g, '').length;
  if (digits > 15 || DATE.test(value) || IP_ADDRESS.test(value)) return false;
  if (CUE_BEFORE.test(before) || SIGN_BEFORE.test(before) || CUE_AFTER.test(after)) return digits >= 6;
  if (/^\(?\+/.test(value)) return isValid(value, undefined);
  if (/^00[1-9]/.test(value) && isValid(value.replace(/^00/, '+'), undefined)) return true;
  if (NORTH_AMERICAN.test(value)) return isValid(value, 'US');
  const shaped = LEADING_ZERO.test(value) ? digits >= 9 : digits >= 8 && GROUPED.test(value);
  return shaped && COUNTRIES.some(country => isValid(value, country));
}

function isValid(value: string, country: CountryCode | undefined): boolean {
  return (
    parsePhoneNumberFromString(value, { defaultCountry: country, extract: false })?.isPossible() === true
  );
}
