const MEANT: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };

/** The text with the few entities that X's data has (`&amp;`, `&lt;`, `&gt;`, quotes) as the characters they stand for, once. */
export function decodeEntities(text: string): string {
  return text.replace(/&(amp|lt|gt|quot|#39);/g, (whole, name: string) => MEANT[name] ?? whole);
}
