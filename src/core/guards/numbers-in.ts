import { readDetails } from '../reading/details';
import { matches } from '../matches';

const KINDS: ReadonlySet<string> = new Set(['order', 'booking', 'tracking']);
const LONGEST = 5_000;
const LINKS = /https?:\/\/\S{1,2000}|(?<![\p{L}\p{N}.])@\w{1,15}/giu;
/** Six digits or more, with letters and dashes among them: long enough to be somebody's own. */
const NUMBER =
  /(?<![\p{L}\p{N}-])(?=[\p{Lu}-]{0,4}\d)[\p{Lu}\d][\p{Lu}\d-]{4,28}[\p{Lu}\d](?![\p{L}\p{N}-])/gu;

/**
 * Numbers in a text that may be one customer's own: of orders, bookings and parcels, and other long ones. At most `most`, in the
 * order of the text, each once.
 */
export function numbersIn(text: string, most: number): string[] {
  const words = text.slice(0, LONGEST);
  const named = readDetails(words).flatMap(({ kind, value }) => (KINDS.has(kind) ? value : []));
  const long = [...matches(words.replace(LINKS, ' '), NUMBER)].flatMap(([value]) =>
    (value.match(/\d/g)?.length ?? 0) >= 6 ? value : [],
  );
  return [...new Set([...named, ...long])].slice(0, most);
}
