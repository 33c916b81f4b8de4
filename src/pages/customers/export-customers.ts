import type { CustomerRow } from '../../core/customer';
import { csvText, csvTime } from '../csv';
import type { Answer, Question } from './customers-store';

const PAGE = 500;

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

/** The rows as CSV that any spreadsheet opens. Times in UTC. */
export function csvOf(rows: readonly CustomerRow[], { columns, states }: CsvWords): string {
  const lines = rows.map(row => [
    row.displayName,
    row.handle,
    states[row.state],
    csvTime(row.waitingSince),
    csvTime(row.lastContactAt),
    String(row.contacts),
    row.tags.join(', '),
    row.found?.text ?? '',
  ]);
  return csvText([columns, ...lines]);
}
