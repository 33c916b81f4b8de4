import type { Detail } from '../../reading/kinds/detail';
import { bookings, orders, trackings } from '../../reading/kinds/numbers';
import { detailsBy, type PrivateDetail } from './detail';

const WHAT = [
  'account|customer|client|member(?:ship)?|policy|contract|case|reference|ref|claim|ticket|invoice|loyalty|frequent flyer|skymiles|aadvantage|rewards?|imei|passport|incident|complaint|service request|meter|patient|student|user',
  'konto|kunden|mitglieds|vertrags|rechnungs|vorgangs|fall|schadens|ticket|zähler|versicherungs|aktenzeichen',
  'compte|client|dossier|contrat|facture|adhérent|réclamation|passeport',
  'cuenta|cliente|socio|póliza|contrato|factura|expediente|caso|incidencia|reclamación|pasaporte',
  'conta|apólice|fatura|protocolo|processo|chamado|reclamação|ocorrência',
  'conto|pratica|fattura|contratto|tessera|segnalazione',
  'klant|rekening|dossier|polis|factuur|zaak|meldings|contract',
].join('|');
const NUMBER = String.raw`(?:[\s-]?(?:numbers?|num|nr|no|id|ref(?:erence)?|code|nummer|kennung|numéro|número|numero|n[°º])(?![\p{L}])\.?)`;
// {0,4}, not one after the other: see what core/README.md says of large patterns.
const OF = String.raw`(?:numéro|número|numero|num|n[°º]|nummer|number|no\.?|id)\s(?:(?:de|of|di|do|da|del|van|der|la|le|el|your|su|tu|seu|votre|uw|je)\s){0,4}`;
const LINK = String.raw`(?:\s?(?:is|was|ist|lautet|est|es|é|è|=|:|-|#|\()){0,3}\s?#?`;
const VALUE = String.raw`((?=[A-Z\d/-]{0,20}\d)[A-Z\d](?:[A-Z\d]|[/-](?=[A-Z\d])){4,24})`;
const END = String.raw`(?![\p{L}\p{N}]|[.,:]\d)`;

const ANNOUNCED = [
  new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${WHAT})s?${NUMBER}{1,2}${LINK}${VALUE}${END}`, 'dgiu'),
  new RegExp(String.raw`(?<![\p{L}\p{N}])${OF}(?:${WHAT})${LINK}${VALUE}${END}`, 'dgiu'),
  new RegExp(
    String.raw`(?<![\p{L}\p{N}])(?:account|case|claim|ticket|invoice|ref|reference|incident)s?\s?[:#]\s?#?${VALUE}${END}`,
    'dgiu',
  ),
  new RegExp(
    String.raw`(?:お客様番号|会員番号|口座番号|顧客番号|受付番号|お問い合わせ番号)[は:：\s]{0,3}${VALUE}${END}`,
    'dgiu',
  ),
];

/** Numbers that a state gives to a person, where the word stands before them or the shape is theirs alone. */
const OF_THE_STATE = [
  /(?:ssn|social security(?: number| no\.?)?|national insurance(?: number| no\.?)?|tax id|cpf|nif|dni|codice fiscale|bsn|passport(?: number| no\.?)?)(?:\s?(?:is|was|:|#|=)){0,2}\s?((?=[A-Z\d.-]{0,8}\d)[A-Z\d](?:[ .-]?[A-Z\d]){6,15})(?![\p{L}\p{N}])/dgiu,
  /(?<![\d-])(\d{3}\.\d{3}\.\d{3}-\d\d)(?![\d-])/dgu,
];

/** A number so long that it is somebody's: of an order, an account, a case. */
const LONG = /(?<![\p{L}\p{N}_$€£¥₹.,:/=-]|[\d$€£¥₹] )(\d{8,24})(?![\p{L}\p{N}_%]|[.,:/-]\d| ?[€£$¥])/dgu;

/** Numbers of orders, bookings and parcels as the reading of posts knows them. */
export function orderNumbers(text: string): PrivateDetail[] {
  return [
    ...pick(trackings(text), 'tracking'),
    ...pick(orders(text), 'order'),
    ...pick(bookings(text), 'booking'),
  ];
}

/** Numbers by which a state knows a person. */
export function stateNumbers(text: string): Iterable<PrivateDetail> {
  return detailsBy('account', OF_THE_STATE, text);
}

/** Numbers of accounts, customers, policies, cases and the like, and numbers of nine digits or more that nothing explains. */
export function* accountNumbers(text: string): Generator<PrivateDetail> {
  for (const detail of detailsBy('account', [...ANNOUNCED, LONG], text))
    if (!isDay(detail.value)) yield detail;
}

function pick(details: readonly Detail[], kind: 'order' | 'booking' | 'tracking'): PrivateDetail[] {
  return details.map(({ value, start, end }) => ({ kind, value, start, end }));
}

function isDay(value: string): boolean {
  return /^(?:\d{4}-\d{1,2}-\d{1,2}|\d{1,2}[-/]\d{1,2}[-/]\d{2,4}|(?:19|20)\d{6})$/.test(value);
}
