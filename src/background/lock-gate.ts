import { Locked } from '../messages/errors';
import type { Handlers, Name } from '../messages/protocol';
import type { LockProtocol } from '../messages/topics/lock';
import type { Lock } from './lock';

/**
 * What goes on while locked. Nothing here tells anything of a customer: posting is never held back, what was pressed or seen or
 * typed is written down, a post is looked at by itself only, and signing needs the set-up. Every other question is refused, those of later releases too.
 */
export const GOES_ON: ReadonlySet<Name> = new Set<Name>([
  'setup.read',
  'pages.open',
  'view.read',
  'view.save',
  'sights.record',
  'people.record',
  'note.save',
  'reply.pressed',
  'reply.posted',
  'reply.failed',
  'guard.check',
  'guard.overridden',
  'backup.restored',
  'corrections.read',
  'lock.read',
  'lock.touch',
  'lock.now',
  'lock.open',
  'lock.set',
  'lock.remove',
]);

/** The answers, with the lock before them. */
export function behindLock(handlers: Handlers, lock: Pick<Lock, 'isLocked'>): Handlers {
  const guarded = Object.entries(handlers).map(([name, handler]): [string, unknown] => {
    if (GOES_ON.has(name as Name)) return [name, handler];
    const answer = handler as (request: unknown) => Promise<unknown>;
    return [
      name,
      async (request: unknown) => {
        if (await lock.isLocked()) throw new Locked();
        return answer(request);
      },
    ];
  });
  return Object.fromEntries(guarded) as Handlers;
}

/** Answers about the lock itself. */
export function createLockHandlers(lock: Lock): Pick<Handlers, keyof LockProtocol> {
  return {
    'lock.read': () => lock.read(),
    'lock.touch': () => lock.touch(),
    'lock.now': () => lock.close(),
    'lock.open': ({ pin }) => lock.unlock(pin),
    'lock.set': request => lock.set(request),
    'lock.remove': ({ pin }) => lock.remove(pin),
  };
}
