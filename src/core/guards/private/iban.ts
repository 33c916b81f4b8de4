import type { PrivateDetail } from './detail';
import { matches } from '../../matches';

const START = /(?<![\p{L}\p{N}])[a-z]{2}\d{2}(?=[ -]?[a-z\d])/giu;

/** Letters and digits of an IBAN by country: SWIFT's IBAN registry, and those countries that use one without being in it. */
const LENGTHS = new Map(
  (
    'AD24 AE23 AL28 AO25 AT20 AZ28 BA20 BE16 BF28 BG22 BH22 BI27 BJ28 BR29 BY28 CF27 CG27 CH21 CI28 CM27 CR22 CV25 CY28 CZ24 DE22 ' +
    'DJ27 DK18 DO28 DZ26 EE20 EG29 ES24 FI18 FK18 FO18 FR27 GA27 GB22 GE22 GI23 GL18 GQ27 GR27 GT28 GW25 HN28 HR21 HU28 IE22 IL23 ' +
    'IQ23 IR26 IS26 IT27 JO30 KM27 KW30 KZ20 LB28 LC32 LI21 LT20 LU20 LV21 LY25 MA28 MC27 MD24 ME22 MG27 MK19 ML28 MN20 MR27 MT31 ' +
    'MU30 MZ25 NE28 NI28 NL18 NO15 OM23 PK24 PL28 PS29 PT25 QA29 RO24 RS22 RU33 SA24 SC31 SD18 SE24 SI19 SK24 SM27 SN28 SO23 ST25 ' +
    'SV28 TD27 TG28 TL23 TN24 TR26 UA29 VA22 VG24 XK20 YE30'
  )
    .split(' ')
    .map(entry => [entry.slice(0, 2), Number(entry.slice(2))] as const),
);

/** Countries whose account numbers begin with four letters of the bank. */
const LETTERS_FIRST = new Set('AZ BG BH GB GI IE IQ JO KW LC LV MT MU NL PK PS QA RO SC SV VG'.split(' '));

/** Account numbers of banks with the length of their country and the check digits of ISO 13616, in one piece or in groups. */
export function* ibans(text: string): Generator<PrivateDetail> {
  for (const { index: start } of matches(text, START)) {
    const end = endOf(text, start);
    if (end !== -1) yield { kind: 'iban', value: text.slice(start, end), start, end };
  }
}

function endOf(text: string, start: number): number {
  const wanted = LENGTHS.get(text.slice(start, start + 2).toUpperCase());
  if (wanted === undefined) return -1;
  let signs = '';
  let end = start;
  while (signs.length < wanted) {
    const sign = text[end] ?? '';
    if (/[a-z\d]/i.test(sign)) signs += sign;
    else if (!/[ -]/.test(sign) || !/[a-z\d]/i.test(text[end + 1] ?? '')) return -1;
    end += 1;
  }
  return /[\p{L}\p{N}]/u.test(text[end] ?? '') || !isAccount(signs.toUpperCase()) ? -1 : end;
}

function isAccount(iban: string): boolean {
  const bank = !LETTERS_FIRST.has(iban.slice(0, 2)) || /^[A-Z]{4}$/.test(iban.slice(4, 8));
  return bank && hasCheckDigits(iban);
}

function hasCheckDigits(iban: string): boolean {
  const turned = iban.slice(4) + iban.slice(0, 4);
  let rest = 0;
  for (const sign of turned) {
    const value = Number.parseInt(sign, 36);
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
  }
  return rest === 1;
}
