/** Words as one types a list of them: on lines, or between commas. Each once, in order, without blanks around. */
export function wordsIn(text: string): string[] {
  const words = text
    .split(/[,;،、；，\n\r\t]+/u)
    .map(word => word.trim())
    .filter(word => word !== '');
  const known = new Set<string>();
  return words.filter(word => {
    const key = word.toLowerCase();
    return !known.has(key) && known.add(key);
  });
}
