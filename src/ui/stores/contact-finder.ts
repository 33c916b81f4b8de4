import { computed, signal, type ReadonlySignal } from '@preact/signals';
import type { Contact, CustomerHistory } from '../../core/customer';

/** Whose contacts are shown: everybody's, theirs, ours, or what one of us signed. */
export type ContactFilter = 'all' | 'in' | 'out' | `by:${string}`;

/** What to look for. */
export interface ContactQuery {
  customerId: string;
  query: string;
  direction: Contact['direction'] | null;
  initials: string | null;
  before?: number;
}

interface FinderDeps {
  find(query: ContactQuery): Promise<{ entries: readonly Contact[]; more: boolean }>;
  /** Initials of everybody who signed an answer to this customer. */
  signers(customerId: string): Promise<readonly string[]>;
  history: ReadonlySignal<CustomerHistory | null>;
}

const PAUSE = 120;

/** Looks into the history of the customer in the drawer. Until something is asked for, `active` is false and it shows nothing. */
export function createContactFinder({ find, signers, history }: FinderDeps) {
  const query = signal('');
  const filter = signal<ContactFilter>('all');
  const names = signal<readonly string[]>([]);
  const entries = signal<readonly Contact[]>([]);
  const more = signal(false);
  const state = signal<'idle' | 'loading' | 'failed'>('idle');
  const active = computed(() => query.value.trim() !== '' || filter.value !== 'all');
  /** `entries` are an answer; until then what stood there goes on standing. */
  const answered = signal(false);
  let paged = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let asked = 0;

  function search(next: string): void {
    query.value = next;
    clearTimeout(timer);
    timer = setTimeout(() => void look(), PAUSE);
  }

  function keepTo(next: ContactFilter): Promise<void> {
    filter.value = next;
    return look();
  }

  /** Looks anew, or goes on behind what was found. What was found before stands until the answer is there. */
  async function look(goOn = false): Promise<void> {
    clearTimeout(timer);
    const customerId = history.value?.customerId;
    const turn = ++asked;
    if (customerId === undefined || !active.value) {
      entries.value = [];
      answered.value = false;
      state.value = 'idle';
      return;
    }
    state.value = 'loading';
    const before = goOn ? entries.value.at(-1)?.at : undefined;
    paged = before !== undefined;
    try {
      const found = await find({
        customerId,
        query: query.value.trim(),
        ...meaning(filter.value),
        ...from(before),
      });
      if (turn !== asked) return;
      entries.value = before === undefined ? found.entries : [...entries.value, ...found.entries];
      more.value = found.more;
      answered.value = true;
      state.value = 'idle';
    } catch {
      if (turn === asked) state.value = 'failed';
    }
  }

  /** Brings the names of those who signed up to date. */
  async function readSigners(): Promise<void> {
    const customerId = history.value?.customerId;
    if (customerId === undefined) return;
    const found = await signers(customerId).catch(() => names.value);
    if (history.value?.customerId === customerId) names.value = found;
  }

  /** Another customer is shown. */
  function clear(): void {
    clearTimeout(timer);
    asked++;
    query.value = '';
    filter.value = 'all';
    names.value = [];
    entries.value = [];
    more.value = false;
    answered.value = false;
    state.value = 'idle';
  }

  return {
    query,
    filter,
    names,
    entries,
    more,
    state,
    active,
    answered,
    search,
    keepTo,
    readSigners,
    clear,
    /** For news about this customer. What was paged back to stays as it is: it must not move under the agent's eyes. */
    refresh: () => (active.value && !paged ? look() : Promise.resolve()),
    showOlder: () => (state.value === 'loading' ? Promise.resolve() : look(true)),
  };
}

function meaning(filter: ContactFilter): Pick<ContactQuery, 'direction' | 'initials'> {
  if (filter === 'all') return { direction: null, initials: null };
  if (filter === 'in' || filter === 'out') return { direction: filter, initials: null };
  return { direction: 'out', initials: filter.slice('by:'.length) };
}

function from(before: number | undefined): { before?: number } {
  return before === undefined ? {} : { before };
}
