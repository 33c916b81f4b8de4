import type { CustomerRow } from '../../core/customer';
import type { Answer, Question } from './customers-store';

const PAGE = 500;
/** What a spreadsheet would take for a formula. */
const FORMULA = /^[=+\-@\t\r]/;

/** Words of the first line and of the states. */
export interface CsvWords {
  columns: readonly [
    name: string,
    handle: string,
    state: string,
    waiting: string,
    last: string,
    contacts: string,
    tags: string,
    found: string,
  ];
  states: Readonly<Record<CustomerRow['state'], string>>;
}

/** Reads all rows of the question, page by page; `tell` hears how many there are so far. Stops when the signal aborts. */
export async function readAll(
  search: (question: Question) => Promise<Answer>,
  question: Question,
  { tell, signal }: { tell: (read: number, total: number) => void; signal: AbortSignal },
): Promise<CustomerRow[]> {
  const rows: CustomerRow[] = [];
  let after: string | null = null;
  do {
    const page: Answer = await search({ ...question, limit: PAGE, ...(after === null ? {} : { after }) });
    signal.throwIfAborted();
    rows.push(...page.customers);
    tell(rows.length, page.total);
    after = page.next;
  } while (after !== null);
  return rows;
}

/**
 * The rows as CSV (RFC 4180) that any spreadsheet opens: with a byte order mark, and nothing in it that would run. Times in UTC.
 */
export function csvOf(rows: readonly CustomerRow[], { columns, states }: CsvWords): string {
  const lines = rows.map(row => [
    row.displayName,
    row.handle,
    states[row.state],
    timeOf(row.waitingSince),
    timeOf(row.lastContactAt),
    String(row.contacts),
    row.tags.join(', '),
    row.found?.text ?? '',
  ]);
  return `\ufeff${[columns, ...lines].map(line => line.map(cellOf).join(',')).join('\r\n')}\r\n`;
}

// A cell that begins like a formula gets an apostrophe before it, which spreadsheets hide.
function cellOf(text: string): string {
  const safe = FORMULA.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

function timeOf(at: number | null): string {
  return at === null ? '' : new Date(at).toISOString();
}
