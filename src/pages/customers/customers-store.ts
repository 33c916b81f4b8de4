import { computed, signal } from '@preact/signals';
import type { CustomerRow, CustomerSort, CustomerState } from '../../core/customer';
import { reasonOf } from '../reason-of';

/** What is asked for. */
export interface Question {
  query: string;
  sort: CustomerSort;
  state?: CustomerState;
  tag?: string;
  after?: string;
  limit?: number;
}

/** One page of the answer. */
export interface Answer {
  customers: readonly CustomerRow[];
  next: string | null;
  total: number;
}

interface CustomersDeps {
  search(question: Question): Promise<Answer>;
  /** Calls back after so many milliseconds. */
  later(work: () => void, ms: number): void;
}

/** Long enough for two quick keys to be one question, too short to be felt. */
const PAUSE = 60;
const PAGE = 20;

type Reading = { is: 'first' | 'ready' | 'more' } | { is: 'failed'; reason: string };

/** The list of customers: what is asked for, and what is known of the answer. What is on screen stays until the next answer is there. */
export function createCustomersStore({ search, later }: CustomersDeps) {
  const query = signal('');
  const chosenSort = signal<CustomerSort | null>(null);
  const state = signal<CustomerState | null>(null);
  const tag = signal<string | null>(null);
  const rows = signal<readonly CustomerRow[]>([]);
  /** The query that the rows answer. */
  const answered = signal('');
  const next = signal<string | null>(null);
  const total = signal(0);
  const reading = signal<Reading>({ is: 'first' });
  /** Ids in the order in which they were selected. */
  const selected = signal<readonly string[]>([]);
  let turn = 0;
  let planned = 0;

  // Whoever searches wants the best; whoever looks at everybody wants those who wait.
  const sort = computed<CustomerSort>(
    () => chosenSort.value ?? (query.value.trim() === '' ? 'waiting' : 'match'),
  );
  const narrowed = computed(() => query.value.trim() !== '' || state.value !== null || tag.value !== null);

  function question(): Question {
    return {
      query: query.value,
      sort: sort.value,
      ...(state.value ? { state: state.value } : {}),
      ...(tag.value === null ? {} : { tag: tag.value }),
    };
  }

  /** Asks anew, from the top; as many rows as are on screen, so that nothing jumps when it is only news. */
  async function load(least = PAGE): Promise<void> {
    turn += 1;
    const mine = turn;
    const asked = question();
    try {
      const answer = await search({ ...asked, limit: Math.min(500, Math.max(PAGE, least)) });
      if (mine !== turn) return;
      rows.value = answer.customers;
      answered.value = asked.query;
      next.value = answer.next;
      total.value = answer.total;
      reading.value = { is: 'ready' };
    } catch (error) {
      if (mine === turn) reading.value = { is: 'failed', reason: reasonOf(error) };
    }
  }

  /** The next rows, once. */
  async function showMore(): Promise<void> {
    if (next.value === null || reading.value.is !== 'ready') return;
    const mine = turn;
    reading.value = { is: 'more' };
    try {
      const answer = await search({ ...question(), after: next.value, limit: PAGE });
      if (mine !== turn) return;
      const known = new Set(rows.value.map(row => row.customerId));
      rows.value = [...rows.value, ...answer.customers.filter(row => !known.has(row.customerId))];
      next.value = answer.next;
      reading.value = { is: 'ready' };
    } catch (error) {
      if (mine === turn) reading.value = { is: 'failed', reason: reasonOf(error) };
    }
  }

  function type(text: string): void {
    query.value = text;
    planned += 1;
    const mine = planned;
    later(() => mine === planned && void load(), PAUSE);
  }

  function change<T>(cell: { value: T }, value: T): void {
    cell.value = value;
    void load();
  }

  function select(id: string, on: boolean): void {
    const others = selected.value.filter(other => other !== id);
    selected.value = on ? [...others, id] : others;
  }

  return {
    query,
    sort,
    state,
    tag,
    rows,
    answered,
    total,
    next,
    reading,
    narrowed,
    selected,
    load: () => load(),
    /** For news about customers: what is on screen is asked again. */
    refresh: () => load(rows.value.length),
    showMore,
    type,
    sortBy: (value: CustomerSort) => change(chosenSort, value),
    showState: (value: CustomerState | null) => change(state, value),
    showTag: (value: string | null) => change(tag, value),
    select,
    clearSelection: () => void (selected.value = []),
    question,
  };
}

export type CustomersStore = ReturnType<typeof createCustomersStore>;
