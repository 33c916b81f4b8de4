import { cards } from './card';
import type { DetailFinder, PrivateDetail } from './detail';
import { emails } from './email';
import { ibans } from './iban';
import { legible } from './legible';
import { accountNumbers, orderNumbers, stateNumbers } from './numbers';
import { phones } from './phone';
import { secrets } from './secret';
import { streets } from './street';

/** The surer first: of two readings of the same words the earlier stays. */
const FINDERS: readonly DetailFinder[] = [
  emails,
  ibans,
  cards,
  secrets,
  orderNumbers,
  stateNumbers,
  phones,
  streets,
  accountNumbers,
];

/** Those that look for words around a number, or a name. */
const READ_WORDS: ReadonlySet<DetailFinder> = new Set([emails, ibans, secrets, streets]);
const WORDS = /\p{L}{2}|〒/u;

/** Of one text; who gives away more hears of these, and of the rest when they are gone. */
export const MOST_DETAILS = 40;

/**
 * What a text gives away about a person: phones, e-mails, cards, bank accounts, numbers of orders, bookings, parcels and accounts,
 * street addresses, passwords and codes. In order of the text, without overlaps.
 */
export function privateDetails(text: string): PrivateDetail[] {
  const words = legible(text);
  const found: PrivateDetail[] = [];
  const finders = WORDS.test(words) ? FINDERS : FINDERS.filter(find => !READ_WORDS.has(find));
  for (const find of finders) {
    for (const detail of find(words)) {
      if (found.length === MOST_DETAILS) break;
      if (found.every(other => apart(other, detail))) found.push(detail);
    }
  }
  return found
    .sort((a, b) => a.start - b.start)
    .map(({ kind, start, end }) => ({ kind, start, end, value: text.slice(start, end) }));
}

function apart(a: PrivateDetail, b: PrivateDetail): boolean {
  return a.end <= b.start || a.start >= b.end;
}
