import { reader } from './detail';

const ORDER = String.raw`(?:orders?|ord|purchase|bestellung|bestellnummer|auftrag|auftragsnummer|bestelling|commande|pedido|encomenda|ordine|zamówieni[ea]|sipariş|заказ\p{L}?|order(?:nummer|number))`;
const NUMBER = String.raw`(?:\s*(?:numbers?|num|nr|no|id|ref(?:erence)?|code|nummer|numéro|número|numero)\b\.?|\s*n[°º])`;
const LINK = String.raw`(?:\s*(?:is|was|ist|est|es|é|=|:|-|–|#|\())*\s*#?\s*`;
const END = String.raw`(?![\p{L}\p{N}]|[-/][\p{L}\p{N}]|[.,:]\d)`;
const BEFORE = String.raw`(?<![\p{L}\p{N}])`;

/** Six characters of an airline's or hotel's reference. */
const REFERENCE = String.raw`([A-Z0-9]{5,8})`;

/** Numbers of orders: "order 302-1234567-1234567", "Bestellnummer 4711-22". */
export const orders = reader(
  'order',
  [
    new RegExp(`${BEFORE}(\\d{3}-\\d{7}-\\d{7})${END}`, 'dgu'),
    new RegExp(
      `${BEFORE}${ORDER}${NUMBER}${LINK}([\\p{Lu}\\p{Ll}\\d][\\p{Lu}\\p{Ll}\\d-]{2,23})${END}`,
      'dgiu',
    ),
    new RegExp(`${BEFORE}${ORDER}\\s*(?::\\s*)?#\\s*([\\p{L}\\d][\\p{L}\\d-]{2,23})${END}`, 'dgiu'),
    new RegExp(`${BEFORE}${ORDER}\\s*:?\\s*((?:[A-Z]{1,4}-?)?\\d[\\d-]{4,22}(?:-[A-Z]{1,3})?)${END}`, 'dgiu'),
    /(?:注文番号|注文|주문번호|주문|订单号|订单|訂單)(?:は|は、|:|：|\s|은|는|是)*#?([A-Z\d][A-Z\d-]{4,22})(?![\dA-Z-])/dgu,
  ],
  value => (digitsIn(value) >= 3 && !isDate(value) ? trimDashes(value) : null),
);

/** Booking references: "booking ref QX7T2P", "PNR ABC123". */
export const bookings = reader(
  'booking',
  [
    new RegExp(
      `${BEFORE}(?:[Bb]ooking|BOOKING|[Rr]eservation|[Cc]onfirmation|[Cc]onf|[Rr]eserva|[Rr]éservation|[Bb]uchung|[Pp]renotazione|[Rr]eservierung)(?:[\\s-]*(?:[Nn]umbers?|[Nn]o\\.?|[Rr]ef\\.?|[Rr]eference|[Cc]ode|[Ii][Dd]|nummer|numéro|número|#))*${LINK}${REFERENCE}${END}`,
      'dgu',
    ),
    new RegExp(
      `${BEFORE}(?:PNR|pnr|[Rr]ecord\\s[Ll]ocator|[Bb]uchungs(?:code|nummer)|[Cc]onf(?:irmation)?\\s?#|[Rr]ef(?:erence)?\\s(?:[Nn]umber|[Cc]ode|[Nn]o\\.?))${LINK}${REFERENCE}${END}`,
      'dgu',
    ),
  ],
  (value, text, start) => (looksLikeReference(value, text.slice(0, start)) ? value : null),
);

const PARCEL = String.raw`(?:tracking|trk|parcel|package|shipment|consignment|awb|waybill|delivery|sendung|sendungsnummer|paket|paketnummer|suivi|colis|seguimiento|envío|rastreio|spedizione)`;

/** Numbers of parcels: those of the carriers by their shape, others by the word before them. */
export const trackings = reader(
  'tracking',
  [
    new RegExp(`${BEFORE}(1Z[0-9A-Z]{16})${END}`, 'dgiu'),
    new RegExp(`${BEFORE}([A-Z]{2}\\d{9}[A-Z]{2})${END}`, 'dgu'),
    new RegExp(`${BEFORE}(TBA\\d{9,12})${END}`, 'dgu'),
    new RegExp(`${BEFORE}(9[2-5]\\d{18,20})${END}`, 'dgu'),
    new RegExp(`${BEFORE}${PARCEL}${NUMBER}?${LINK}([A-Z]{0,4}\\d[A-Z\\d-]{6,28})${END}`, 'dgiu'),
  ],
  value => (digitsIn(value) >= 6 && !isDate(value) ? trimDashes(value) : null),
);

function digitsIn(value: string): number {
  return value.replace(/\D/g, '').length;
}

function trimDashes(value: string): string {
  return value.replace(/-+$/, '');
}

function isDate(value: string): boolean {
  return /^(?:\d{4}-\d{1,2}-\d{1,2}|\d{1,2}-\d{1,2}-\d{2,4}|(?:19|20)\d\d|\d{1,3}(?:st|nd|rd|th|ml|kg|am|pm|min|mins|hrs|days?|weeks?))$/i.test(
    value,
  );
}

// A reference of letters alone could be any word in capitals: it needs a plain announcement and a text that is not shouted.
function looksLikeReference(value: string, before: string): boolean {
  if (/\d/.test(value) && /[A-Z]/.test(value))
    return !/^\d+(?:AM|PM|KG|ML|ST|ND|RD|TH|DAYS?|HOURS?)$/.test(value);
  if (/^\d+$/.test(value)) return value.length >= 6 && !/(?:19|20)\d{6}$/.test(value);
  const announced = /(?:pnr|locator|code|ref\.?|reference|number|no\.?|#|:|is)\s*[:#]?\s*$/i.test(before);
  const shouted = /\b[A-Z]{4,}\b/.test(before.replace(/\b(?:PNR|BOOKING|REF)\b/g, ''));
  return (
    announced &&
    !shouted &&
    value.length === 6 &&
    !/^(?:PLEASE|THANKS|NUMBER|CANCEL|REFUND|URGENT|STATUS)$/.test(value)
  );
}
