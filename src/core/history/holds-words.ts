/** True when the text holds every word of the query somewhere, whatever its case and accents. True for a query without words. */
export function holdsWords(text: string, query: string): boolean {
  const words = folded(query).split(/\s+/u).filter(Boolean);
  if (words.length === 0) return true;
  const whole = folded(text);
  return words.every(word => whole.includes(word));
}

function folded(text: string): string {
  return text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();
}
