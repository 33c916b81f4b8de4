import { amounts } from './kinds/amounts';
import { dates, weekdays } from './kinds/dates';
import { errors, versions } from './kinds/errors';
import { flights } from './kinds/flights';
import { bookings, orders, trackings } from './kinds/numbers';
import { places } from './kinds/places';
import { products } from './kinds/products';
import type { Detail, DetailReader } from './kinds/detail';

export type { Detail, DetailKind } from './kinds/detail';

// The surer first: of two readings of the same words the earlier stays.
const READERS: readonly DetailReader[] = [
  trackings,
  orders,
  bookings,
  flights,
  amounts,
  errors,
  versions,
  dates,
  weekdays,
  places,
];

/** Posts are short; whoever sends more is not read to the end. */
const LONGEST = 5000;

/**
 * What a customer's post names: numbers of orders, bookings, parcels and flights, amounts, dates, error codes, versions, places,
 * and the product words that the brand lists. In order of the text, without overlaps.
 *
 * Precision goes first: a number that could be anything is not read at all.
 */
export function readDetails(text: string, productWords: readonly string[] = []): Detail[] {
  const words = hideAddresses(text.slice(0, LONGEST));
  const found: Detail[] = [];
  for (const detail of [...READERS.flatMap(read => read(words)), ...products(words, productWords)]) {
    const free = found.every(({ start, end }) => detail.end <= start || detail.start >= end);
    if (free) found.push(detail);
  }
  return found.sort((a, b) => a.start - b.start);
}

// Links and handles are full of numbers that mean nothing. They become blanks, so that positions stay.
function hideAddresses(text: string): string {
  return text.replace(
    /https?:\/\/\S+|(?<![\w.])@\w+|\S+@\S+\.\S+|\b[\w-]+\.(?:com|org|net|co|ly|io)\/\S*/giu,
    found => ' '.repeat(found.length),
  );
}
