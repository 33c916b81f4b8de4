import { computed, signal } from '@preact/signals';
import type { Draft, DraftSet } from '../../core/drafts/draft';

interface ListDeps {
  suggest(): Promise<DraftSet>;
  /** Templates that match, best first; all by use when the query is ''. */
  search(query: string): Promise<readonly Draft[]>;
  /** Which of these templates are still offered. */
  offered(templateIds: readonly string[]): Promise<readonly string[]>;
}

/** Which drafts the list shows: those offered, all of them, or those that match the query. */
export type Listed = 'offered' | 'all' | 'found';

/** The list of drafts: what stands in it, and why. It changes only when the agent asks for something else. */
export function createDraftList({ suggest, search, offered: stillOffered }: ListDeps) {
  const state = signal<'loading' | 'ready' | 'failed'>('loading');
  const drafts = signal<readonly Draft[]>([]);
  const listed = signal<Listed>('offered');
  const query = signal('');
  const more = signal(0);
  const sure = signal(true);
  const chosen = signal(-1);
  /** Ids of templates that stand in the list and are offered no more. */
  const withdrawn = signal<ReadonlySet<string>>(new Set());
  const empty = computed(() => state.value === 'ready' && drafts.value.length === 0);
  let offered: DraftSet | null = null;
  let turn = 0;
  let latest: Promise<unknown> = Promise.resolve();

  /** Asks what fits. What is on the screen stays there until the answer has come. */
  async function load(): Promise<void> {
    const mine = ++turn;
    if (!offered) state.value = 'loading';
    query.value = '';
    try {
      const answer = await suggest();
      const all = answer.sure ? null : await search('');
      if (mine !== turn) return;
      offered = answer;
      withdrawn.value = new Set();
      sure.value = answer.sure;
      state.value = 'ready';
      if (all) show('all', all);
      else showOffered();
    } catch {
      if (mine === turn) state.value = 'failed';
    }
  }

  async function find(text: string): Promise<void> {
    query.value = text;
    const mine = ++turn;
    const wanted = text.trim();
    if (wanted === '' && sure.value && offered) return showOffered();
    await ask(mine, wanted);
  }

  async function showAll(): Promise<void> {
    query.value = '';
    await ask(++turn, '');
  }

  /**
   * Shows what matches a shortcut that is being typed, the shortcuts that begin so first. False, and nothing is touched,
   * when nothing matches, the search fails, or `wanted` says no by then.
   */
  async function offer(shortcut: string, wanted: () => boolean): Promise<boolean> {
    const mine = ++turn;
    const found = await search(shortcut).catch(() => []);
    if (mine !== turn || found.length === 0 || !wanted()) return false;
    query.value = shortcut;
    state.value = 'ready';
    show('found', beginningFirst(found, shortcut.toLowerCase()));
    return true;
  }

  async function ask(mine: number, wanted: string): Promise<void> {
    const answer = search(wanted);
    latest = answer.catch(() => null);
    try {
      const found = await answer;
      if (mine !== turn) return;
      state.value = 'ready';
      show(wanted === '' ? 'all' : 'found', found);
    } catch {
      if (mine === turn) state.value = 'failed';
    }
  }

  /** Resolves when the list shows what was last asked for: an Enter right after the last letter means what comes, not what stands. */
  async function settled(): Promise<void> {
    for (let awaited: unknown = null; awaited !== latest;) {
      awaited = latest;
      await awaited;
    }
  }

  /** Finds out what is offered no more of all that the list shows, or can show without asking. Nothing of it changes its place. */
  async function recheck(): Promise<void> {
    await settled();
    const ids = [...drafts.value, ...(offered?.drafts ?? [])].map(({ templateId }) => templateId);
    const there = await stillOffered([...new Set(ids)]).catch(() => ids);
    const left = new Set(there);
    withdrawn.value = new Set(ids.filter(id => !left.has(id)));
  }

  function showOffered(): void {
    if (!offered) return;
    more.value = offered.more;
    show('offered', offered.drafts);
  }

  // When nothing fits well nothing is chosen: Enter must not insert a wrong guess.
  function show(kind: Listed, list: readonly Draft[]): void {
    listed.value = kind;
    drafts.value = list;
    if (kind !== 'offered') more.value = 0;
    chosen.value = list.length === 0 || (kind === 'all' && !sure.value) ? -1 : 0;
  }

  function choose(index: number): void {
    const last = drafts.value.length - 1;
    chosen.value = Math.min(Math.max(index, last < 0 ? -1 : 0), last);
  }

  return {
    state,
    drafts,
    listed,
    query,
    more,
    sure,
    chosen,
    withdrawn,
    empty,
    load,
    recheck,
    find,
    offer,
    showAll,
    choose,
    settled,
  };
}

function beginningFirst(drafts: readonly Draft[], start: string): Draft[] {
  const begins = (draft: Draft) => draft.shortcut.toLowerCase().startsWith(start);
  return [...drafts.filter(begins), ...drafts.filter(draft => !begins(draft))];
}
