const ADDRESS = 'https://x.com/messages/compose?recipient_id=';
const LINK = /^https:\/\/(?:x|twitter)\.com\/messages\/compose\?recipient_id=\d/i;

/** More than X keeps of a first line; the whole link stays far below the 4,096 characters that count as one. */
const LONGEST_LINE = 300;

/**
 * The address that opens a private message to the account with this number (digits) and the first line already written, null for
 * what is no number. X knows it by its parameters: https://x.com/messages/compose?recipient_id=…&text=….
 */
export function handoverLink(accountId: string, firstLine: string): string | null {
  if (!/^\d{1,20}$/.test(accountId)) return null;
  const line = firstLine.trim().slice(0, LONGEST_LINE).toWellFormed();
  return `${ADDRESS}${accountId}${line === '' ? '' : `&text=${encoded(line)}`}`;
}

/**
 * Parts a text from the handover link at its end: what stands before, the blanks between, and the link, '' where there is none.
 * The handover is last in a post, behind the initials, as the button that X makes of it stands below the words.
 */
export function partHandover(text: string): { words: string; blank: string; link: string } {
  const whole = text.trimEnd();
  const link = /\S{0,4096}$/u.exec(whole.slice(-4096))?.[0] ?? '';
  if (!LINK.test(link)) return { words: text, blank: '', link: '' };
  const before = whole.slice(0, whole.length - link.length);
  const words = before.trimEnd();
  return { words, blank: before.slice(words.length), link };
}

/** True where a link to a private message stands anywhere in the text. */
export function holdsHandover(text: string): boolean {
  return /\b(?:x|twitter)\.com\/messages\/compose\?|\b(?:x|twitter)\.com\/i\/chat\/\d/i.test(text);
}

// X ends a link before a bracket, an apostrophe or a last full stop.
function encoded(line: string): string {
  return encodeURIComponent(line).replace(
    /[!'()*~]|\.(?=$)/g,
    sign => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
