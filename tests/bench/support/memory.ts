import { readdirSync, readFileSync } from 'node:fs';
import type { BrowserContext } from 'playwright-core';

/** Memory in megabytes. */
export interface MemoryAccount {
  /** The most that the extension's processes had together. */
  peak: number;
  /** What they had when watching began. */
  before: number;
  /** By how much the browser's own process, which has the database, grew at most. */
  browserGrowth: number;
}

/** Milliseconds between two looks. */
const LOOK = 250;

/**
 * Watches the memory of one Chromium on Linux: proportional set size, which counts what processes share once. Extension pages and
 * the worker of an extension live in renderers of their own.
 */
export async function watchMemory(
  context: BrowserContext,
): Promise<{ end(): Promise<MemoryAccount>; looks(): number }> {
  const main = await mainProcess(context);
  const now = () => ({
    ours: extensionProcesses(main).reduce((sum, pid) => sum + pssOf(pid), 0),
    main: pssOf(main),
  });
  const first = now();
  let [peak, most, looks] = [first.ours, first.main, 0];
  const timer = setInterval(() => {
    const { ours, main: whole } = now();
    peak = Math.max(peak, ours);
    most = Math.max(most, whole);
    looks += 1;
  }, LOOK);
  return {
    looks: () => looks,
    end: () => {
      clearInterval(timer);
      return Promise.resolve({ peak, before: first.ours, browserGrowth: most - first.main });
    },
  };
}

async function mainProcess(context: BrowserContext): Promise<number> {
  const browser = context.browser();
  const session = browser
    ? await browser.newBrowserCDPSession()
    : await context.newCDPSession(context.pages()[0] ?? (await context.newPage()));
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  await session.detach();
  const main = processInfo.find(({ type }) => type === 'browser');
  if (!main) throw new Error('the browser tells no process of its own');
  return main.id;
}

function extensionProcesses(main: number): number[] {
  const pids = readdirSync('/proc').filter(name => /^\d+$/.test(name));
  return pids.map(Number).filter(pid => {
    const command = fileOf(pid, 'cmdline');
    return command.includes('--extension-process') && descendsFrom(pid, main);
  });
}

function descendsFrom(pid: number, ancestor: number): boolean {
  for (let at = pid, depth = 0; at > 1 && depth < 8; depth += 1) {
    if (at === ancestor) return true;
    // The name in brackets may hold anything, blanks too.
    at = Number(/\) \S+ (\d+)/.exec(fileOf(at, 'stat'))?.[1] ?? 0);
  }
  return false;
}

function pssOf(pid: number): number {
  return Number(/^Pss:\s+(\d+) kB/m.exec(fileOf(pid, 'smaps_rollup'))?.[1] ?? 0) / 1000;
}

// A process may end between two looks.
function fileOf(pid: number, name: string): string {
  try {
    return readFileSync(`/proc/${pid}/${name}`, 'utf8');
  } catch {
    return '';
  }
}
