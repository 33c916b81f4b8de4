import { signal } from '@preact/signals';
import type { ImportRecord } from '../../core/imports/import-record';
import { reasonOf } from '../reason-of';

interface ImportsDeps {
  read(): Promise<ImportRecord[]>;
  run(id: string): Promise<void>;
  pause(id: string): Promise<void>;
  stop(id: string): Promise<void>;
  remove(id: string): Promise<void>;
  /** Milliseconds, of any beginning. */
  now(): number;
}

/** How fast an import gets on. */
export interface Pace {
  /** Posts or rows in a second. */
  rate: number;
  /** Seconds until the end at this pace. */
  left: number;
}

/** Milliseconds between two looks, while something gets on and while nothing does. */
const LOOK = 500;
const IDLE = 5_000;
/** Milliseconds over which the pace is measured: shorter ones jump about. */
const SPAN = 8_000;

interface Mark {
  at: number;
  read: number;
  done: number;
}

/** What is being brought in, and was. Looks again and again while anybody watches. */
export function createImportsStore(deps: ImportsDeps) {
  const list = signal<readonly ImportRecord[]>([]);
  const paces = signal<ReadonlyMap<string, Pace>>(new Map());
  const problem = signal<string | null>(null);
  const asking = signal<string | null>(null);
  const marks = new Map<string, Mark[]>();
  let watching: AbortSignal | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;

  /** Reads the list, and plans the next look where somebody watches. */
  async function look(): Promise<void> {
    try {
      list.value = await deps.read();
      paces.value = new Map(list.value.flatMap(record => paceOf(record)));
      problem.value = null;
    } catch (error) {
      problem.value = reasonOf(error);
    }
    clearTimeout(timer);
    if (!watching || watching.aborted) return;
    const busy = list.value.some(({ state }) => state === 'running' || state === 'staging');
    timer = setTimeout(() => void look(), busy ? LOOK : IDLE);
  }

  function paceOf({ id, state, counts, done, total }: ImportRecord): [string, Pace][] {
    if (state !== 'running') {
      marks.delete(id);
      return [];
    }
    const now = deps.now();
    const mine = [...(marks.get(id) ?? []), { at: now, read: counts.read, done }];
    while ((mine[1]?.at ?? now) < now - SPAN) mine.shift();
    marks.set(id, mine);
    const [first] = mine;
    const seconds = first ? (now - first.at) / 1000 : 0;
    if (!first || seconds < 1 || done <= first.done) return [];
    const rate = (counts.read - first.read) / seconds;
    return [[id, { rate, left: ((total - done) * seconds) / (done - first.done) }]];
  }

  /** Looks until the signal aborts. The looking also keeps the background at work. */
  function watch(signal: AbortSignal): void {
    watching = signal;
    signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
    void look();
  }

  const then = (work: (id: string) => Promise<void>) => async (id: string) => {
    asking.value = null;
    try {
      await work(id);
    } catch (error) {
      problem.value = reasonOf(error);
      return;
    }
    await look();
  };

  return {
    list,
    paces,
    problem,
    /** Id of the import about which it is asked whether it is to be given up. */
    asking,
    look,
    watch,
    run: then(deps.run),
    pause: then(deps.pause),
    stop: then(deps.stop),
    remove: then(deps.remove),
    /** Stops for the moment and asks whether to give it up. */
    async ask(id: string): Promise<void> {
      await deps.pause(id).catch(() => undefined);
      await look();
      asking.value = id;
    },
  };
}

export type ImportsStore = ReturnType<typeof createImportsStore>;
