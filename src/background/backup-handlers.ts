import { Locked } from '../messages/errors';
import type { Change, Handlers, Name } from '../messages/protocol';
import type { BackupProtocol } from '../messages/topics/backup';
import { GOES_ON } from './lock-gate';

interface BackupDeps {
  /** Forgets what is kept in memory of the database. */
  forget(): void;
  announce(change: Change): void;
  /** Brings the search up to what is there now; nobody waits for it. */
  tidySearch(): void;
}

/** Answers about backups. */
export function createBackupHandlers({
  forget,
  announce,
  tidySearch,
}: BackupDeps): Pick<Handlers, keyof BackupProtocol> {
  return {
    'backup.restored': async () => {
      forget();
      tidySearch();
      announce({ kind: 'templates' });
      announce({ kind: 'corrections' });
      // Every tab begins anew, and tells again what stands on its screen.
      announce({ kind: 'setup' });
    },
  };
}

/** Besides what goes on while locked these write into what is being restored: they wait for the next sight. */
const WAITS: ReadonlySet<Name> = new Set<Name>([
  'sights.record',
  'people.record',
  'note.save',
  'reply.posted',
]);

/** The answers, with a restore before them: while it goes on, nobody else reads or writes, but presses are kept. */
export function behindRestore(handlers: Handlers, isRestoring: () => Promise<boolean>): Handlers {
  const guarded = Object.entries(handlers).map(([name, handler]): [string, unknown] => {
    const known = name as Name;
    if ((GOES_ON.has(known) && !WAITS.has(known)) || known === 'backup.restored') return [name, handler];
    const answer = handler as (request: unknown) => Promise<unknown>;
    return [
      name,
      async (request: unknown) => {
        if (await isRestoring()) throw new Locked('A backup is being restored. Try again when it is done.');
        return answer(request);
      },
    ];
  });
  return Object.fromEntries(guarded) as Handlers;
}
