/** By which slip of the keyboard one name came from another. */
export type Slip = 'swapped' | 'doubled' | 'mistyped';

/** Names this short are a slip apart by chance. */
const SHORTEST = 6;
const MISTYPED = 8;
const TWICE = 12;

/**
 * Whether `name` is `brand` with two neighbours swapped, a letter doubled or halved, or (in longer names) a letter mistyped, left out or
 * put in between. A letter before or behind is none of these ("jmarriott" is a person), nor is another first letter. Both in small letters, bounded in length.
 */
export function slipOf(name: string, brand: string): Slip | null {
  if (
    name === brand ||
    brand.length < SHORTEST ||
    Math.abs(name.length - brand.length) > 2 ||
    name.length > 40
  )
    return null;
  if (halved(name) === halved(brand)) return 'doubled';
  if (isSwapped(name, brand)) return 'swapped';
  const most = brand.length >= TWICE ? 2 : brand.length >= MISTYPED ? 1 : 0;
  if (most === 0 || name[0] !== brand[0] || surrounds(name, brand)) return null;
  return distance(name, brand) <= most ? 'mistyped' : null;
}

function surrounds(name: string, brand: string): boolean {
  return name.endsWith(brand) || name.startsWith(brand);
}

function halved(text: string): string {
  return text.replace(/(.)\1+/gu, '$1');
}

function isSwapped(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  const at = Array.from(a).findIndex((sign, i) => sign !== b[i]);
  return a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2);
}

/** Optimal string alignment (Damerau): letters put in, left out, exchanged, or swapped with their neighbour. */
function distance(a: string, b: string): number {
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let least = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        least = Math.min(least, (before[j - 2] ?? 0) + 1);
      row.push(least);
    }
    before = last;
    last = row;
  }
  return last[b.length] ?? 0;
}
