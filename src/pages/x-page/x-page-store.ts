import { computed, signal } from '@preact/signals';
import type { PageReading } from '../../core/page-reading';
import type { Correction } from '../../core/sharing/pack';
import { isSoundSelector } from '../../core/sharing/selector';
import { isCorrectable, type Correctable } from '../../x/corrections';
import { partToMend, partWords } from './part-words';
import type { XTab, XTabs } from './x-tabs';

interface XPageDeps {
  tabs: XTabs;
  read(): Promise<Correction[]>;
  /** Rejects when it is not on disk. */
  save(corrections: Correction[]): Promise<void>;
}

/** A selector that is being thought of for a part. */
interface Idea {
  part: Correctable;
  selector: string;
  /** How many elements it finds in the chosen tab; null where it cannot be used. */
  found: number | null;
}

type Told = 'nothing' | 'pointing' | 'left' | 'unsteady' | 'refused' | 'saved' | 'removed' | 'failed';

/** A part as a lead sees it. */
export interface PartRow {
  part: Correctable;
  found: number;
  corrected: boolean;
  /** It seems to be on the page and cannot be read. */
  lost: boolean;
  /** The team's own ways to find it. */
  selectors: readonly string[];
}

const MOST_SELECTORS = 5;

/** What can be read of X's page right now, and the team's corrections of that. */
export function createXPageStore({ tabs: xTabs, read, save: write }: XPageDeps) {
  /** Null while they are looked for. */
  const tabs = signal<readonly XTab[] | null>(null);
  const chosen = signal<number | null>(null);
  const corrections = signal<readonly Correction[]>([]);
  const idea = signal<Idea | null>(null);
  const told = signal<Told>('nothing');
  let pointing = new AbortController();

  const tab = computed(() => tabs.value?.find(({ id }) => id === chosen.value) ?? tabs.value?.[0] ?? null);
  const rows = computed(() => rowsOf(tab.value?.reading ?? null, corrections.value));

  async function look(): Promise<void> {
    try {
      [tabs.value, corrections.value] = await Promise.all([xTabs.list(), read()]);
    } catch {
      tabs.value = [];
      told.value = 'failed';
    }
  }

  /** Lets the lead point at a part in the chosen tab. To be called in a click. `hint`: what to do there. */
  async function point(part: Correctable, hint: string): Promise<void> {
    const permitted = xTabs.permit();
    const id = tab.value?.id;
    if (id === undefined) return;
    pointing.abort();
    pointing = new AbortController();
    const { signal: mine } = pointing;
    idea.value = null;
    try {
      if (!(await permitted.catch(() => false))) {
        // A selector can still be written.
        idea.value = { part, selector: '', found: null };
        told.value = 'refused';
        return;
      }
      told.value = 'pointing';
      const picked = await xTabs.pick(id, { part, hint }, mine);
      if (mine.aborted) return;
      if (picked.is === 'left') told.value = 'left';
      else {
        idea.value = { part, ...(picked.proposal ?? { selector: '', found: null }) };
        told.value = picked.proposal ? 'nothing' : 'unsteady';
      }
    } catch {
      if (!mine.aborted) told.value = 'failed';
    }
  }

  /** Takes what was typed for the idea, and has the chosen tab count what it finds. */
  async function tryOut(selector: string): Promise<void> {
    const before = idea.value;
    if (!before) return;
    idea.value = { ...before, selector };
    const sound = isSoundSelector(selector);
    const reading = sound && tab.value && (await xTabs.read(tab.value.id, { part: before.part, selector }));
    if (idea.value?.selector === selector)
      idea.value = { ...idea.value, found: (reading || null)?.trial ?? null };
  }

  function leave(): void {
    pointing.abort();
    idea.value = null;
    told.value = 'nothing';
  }

  async function keep(after: Correction[], done: Told): Promise<void> {
    try {
      await write(after);
    } catch {
      told.value = 'failed';
      return;
    }
    idea.value = null;
    await look();
    told.value = done;
  }

  /** Keeps the idea as the first way to find its part. */
  async function save(): Promise<void> {
    const now = idea.value;
    if (!now || now.found === null) return;
    const { part, selector } = now;
    const before = (await read()).filter(one => one.part !== part);
    const others = selectorsOf(part, corrections.value).filter(other => other !== selector);
    await keep([...before, { part, find: [selector, ...others].slice(0, MOST_SELECTORS) }], 'saved');
  }

  /** Goes back to our own ways of finding a part. */
  async function remove(part: Correctable): Promise<void> {
    await keep(
      (await read()).filter(one => one.part !== part),
      'removed',
    );
  }

  function choose(id: number): void {
    chosen.value = id;
    leave();
  }

  return { tabs, tab, rows, idea, told, look, choose, point, tryOut, leave, save, remove };
}

export type XPageStore = ReturnType<typeof createXPageStore>;

function rowsOf(reading: PageReading | null, corrections: readonly Correction[]): PartRow[] {
  const lost = new Set(reading?.broken.map(words => partToMend[words]));
  const parts = Object.keys(partWords).filter(isCorrectable);
  return parts.map(part => {
    const { found = 0, corrected = false } = reading?.parts.find(one => one.part === part) ?? {};
    return { part, found, corrected, lost: lost.has(part), selectors: selectorsOf(part, corrections) };
  });
}

function selectorsOf(part: string, corrections: readonly Correction[]): string[] {
  return corrections.filter(one => one.part === part).flatMap(({ find }) => find);
}
