import type { ImportRecord } from '../core/imports/import-record';
import type { Handlers } from '../messages/protocol';
import type { ImportsProtocol } from '../messages/topics/imports';
import type { ImportStore } from '../storage/imports';
import type { Importer } from './imports';

interface ImportsDeps {
  imports: ImportStore;
  importer: Importer;
  /** Does work that nobody waits for. */
  quietly(part: string, work: Promise<unknown>): void;
  /** Unix milliseconds. */
  now(): number;
}

/** Milliseconds without a sign of the page that stages a file: it was closed. */
const LEFT = 30_000;
const CAN_RUN: readonly ImportRecord['state'][] = ['staging', 'paused', 'failed'];

/** Answers about files that are brought in. */
export function createImportsHandlers({
  imports,
  importer,
  quietly,
  now,
}: ImportsDeps): Pick<Handlers, keyof ImportsProtocol> {
  const wake = () => quietly('imports', importer.wake());

  return {
    // The page asks while it is open, and by that keeps us awake and at work.
    'imports.read': async () => {
      wake();
      return (await imports.list()).map(record => asShown(record, now()));
    },
    'imports.run': async ({ id }) => {
      await imports.change(id, ({ state }) =>
        CAN_RUN.includes(state) ? { state: 'running', problem: null, touchedAt: now() } : null,
      );
      wake();
    },
    'imports.pause': ({ id }) =>
      imports.change(id, ({ state }) => (state === 'running' ? { state: 'paused', touchedAt: now() } : null)),
    'imports.stop': async ({ id }) => {
      const record = await imports.read(id);
      if (record && record.state !== 'done') await imports.end(id, 'stopped', now());
    },
    'imports.remove': async ({ id }) => {
      const record = await imports.read(id);
      if (record && record.state !== 'running') await imports.remove(id);
    },
  };
}

// Closed while it was read, a file cannot be gone on with: its page would have to be handed it once more.
function asShown(record: ImportRecord, now: number): ImportRecord {
  if (record.state !== 'staging' || now - record.touchedAt <= LEFT) return record;
  return { ...record, state: 'failed', problem: { code: 'gone', about: '' } };
}
