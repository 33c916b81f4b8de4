import type { CDPSession } from 'playwright-core';

/** One event of a Chromium trace; times in microseconds. */
interface TraceEvent {
  name: string;
  ph: string;
  ts: number;
  dur?: number;
  /** Of `dur`, what the thread really ran. */
  tdur?: number;
  pid: number;
  tid: number;
  id?: string;
  cat: string;
  args: { data?: ProfileData & { name?: string }; name?: string };
}

interface ProfileData {
  cpuProfile?: {
    nodes?: { id: number; parent?: number; callFrame: { url?: string; functionName: string } }[];
    samples?: number[];
  };
  timeDeltas?: number[];
  startTime?: number;
}

/**
 * What the main thread of a page did while it was recorded; milliseconds that the thread really ran: other programs that the
 * machine runs meanwhile are not in it.
 */
export interface Account {
  /** All tasks together. */
  busy: number;
  /** From the first task to the last, by the clock. */
  wall: number;
  /** Spent in our scripts and in what they called. */
  ours: number;
  /** Most that our scripts took of one task. */
  longestOfOurs: number;
}

const CATEGORIES = [
  'devtools.timeline',
  'disabled-by-default-devtools.timeline',
  'disabled-by-default-v8.cpu_profiler',
  '__metadata',
];

/** Records the page of the session while the work goes on. */
export async function record(session: CDPSession, work: () => Promise<void>): Promise<Account> {
  await session.send('Tracing.start', {
    transferMode: 'ReturnAsStream',
    traceConfig: { includedCategories: CATEGORIES, recordMode: 'recordAsMuchAsPossible' },
  });
  await work();
  const done = new Promise<string>(resolve => {
    session.once('Tracing.tracingComplete', event => resolve(event.stream ?? ''));
  });
  await session.send('Tracing.end');
  return accountFor(await read(session, await done));
}

async function read(session: CDPSession, handle: string): Promise<TraceEvent[]> {
  let text = '';
  for (;;) {
    const { data, eof, base64Encoded } = await session.send('IO.read', { handle, size: 4_000_000 });
    text += base64Encoded ? Buffer.from(data, 'base64').toString() : data;
    if (eof) break;
  }
  await session.send('IO.close', { handle });
  return (JSON.parse(text) as { traceEvents: TraceEvent[] }).traceEvents;
}

/** Adds up a trace: the profiler's samples say whose code ran, the tasks say how long the thread was busy. */
export function accountFor(events: readonly TraceEvent[]): Account {
  const { pid, tid } = mainThread(events);
  const tasks = events
    .filter(
      event => event.pid === pid && event.tid === tid && event.name === 'RunTask' && event.dur !== undefined,
    )
    .map(({ ts, dur = 0, tdur = dur }) => ({ start: ts, end: ts + dur, ran: tdur, ours: 0 }))
    .toSorted((a, b) => a.start - b.start);

  let ours = 0;
  let at = 0;
  for (const { time, length } of samplesOfOurs(events, pid)) {
    while (at < tasks.length - 1 && (tasks[at]?.end ?? 0) < time) at += 1;
    const task = tasks[at];
    if (!task || time < task.start || time > task.end) continue;
    // A sample tells by the clock how long it stands for.
    const ran = length * Math.min(1, task.ran / Math.max(1, task.end - task.start));
    ours += ran;
    task.ours += ran;
  }
  const busy = tasks.reduce((sum, task) => sum + task.ran, 0);
  return {
    busy: busy / 1000,
    wall: ((tasks.at(-1)?.end ?? 0) - (tasks[0]?.start ?? 0)) / 1000,
    ours: ours / 1000,
    longestOfOurs: tasks.reduce((most, task) => Math.max(most, task.ours), 0) / 1000,
  };
}

// The renderer whose main thread did most is the page's.
function mainThread(events: readonly TraceEvent[]) {
  const work = new Map<string, { pid: number; tid: number; sum: number }>();
  const mains = new Set(
    events
      .filter(event => event.name === 'thread_name' && event.args.name === 'CrRendererMain')
      .map(event => `${event.pid}:${event.tid}`),
  );
  for (const { name, pid, tid, dur } of events) {
    const key = `${pid}:${tid}`;
    if (name !== 'RunTask' || dur === undefined || !mains.has(key)) continue;
    const entry = work.get(key) ?? { pid, tid, sum: 0 };
    work.set(key, { ...entry, sum: entry.sum + dur });
  }
  return [...work.values()].toSorted((a, b) => b.sum - a.sum)[0] ?? { pid: 0, tid: 0 };
}

function samplesOfOurs(events: readonly TraceEvent[], pid: number) {
  const samples: { time: number; length: number }[] = [];
  const profiles = new Map<string, TraceEvent[]>();
  for (const event of events) {
    if (event.pid !== pid || (event.name !== 'Profile' && event.name !== 'ProfileChunk')) continue;
    const id = event.id ?? '';
    profiles.set(id, [...(profiles.get(id) ?? []), event]);
  }
  for (const chunks of profiles.values()) {
    const parents = new Map<number, number | undefined>();
    const own = new Set<number>();
    let time = chunks.find(chunk => chunk.name === 'Profile')?.args.data?.startTime ?? 0;
    for (const chunk of chunks.toSorted((a, b) => a.ts - b.ts)) {
      const { cpuProfile, timeDeltas = [] } = chunk.args.data ?? {};
      for (const { id, parent, callFrame } of cpuProfile?.nodes ?? []) {
        parents.set(id, parent);
        if (/-extension:\/\//.test(callFrame.url ?? '') || (parent !== undefined && own.has(parent)))
          own.add(id);
      }
      for (const [index, node] of (cpuProfile?.samples ?? []).entries()) {
        const length = timeDeltas[index] ?? 0;
        time += length;
        if (own.has(node)) samples.push({ time, length });
      }
    }
  }
  return samples.toSorted((a, b) => a.time - b.time);
}
