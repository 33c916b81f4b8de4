/** What a spreadsheet would take for a formula. */
const FORMULA = /^[=+\-@\t\r]/;

/** Rows as CSV (RFC 4180) that any spreadsheet opens: with a byte order mark, and nothing in it that would run. */
export function csvText(rows: readonly (readonly string[])[]): string {
  return `\ufeff${rows.map(row => row.map(cellOf).join(',')).join('\r\n')}\r\n`;
}

/** A moment (Unix milliseconds) for a spreadsheet, in UTC; '' for none. */
export function csvTime(at: number | null): string {
  return at === null ? '' : new Date(at).toISOString();
}

// A cell that begins like a formula gets an apostrophe before it, which spreadsheets hide.
function cellOf(text: string): string {
  const safe = FORMULA.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
