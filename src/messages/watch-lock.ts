import { extensionThere, send } from './send';
import type { LockState } from './topics/lock';

/** Milliseconds between two words that somebody is at work. */
const TOUCH_EVERY = 30_000;
/** Longer than any clock of ours runs late, so that it is locked when we look. */
const SLACK = 300;

/**
 * Follows the lock until the signal aborts: says when it locks and unlocks, and tells the background that somebody is at work here
 * whenever they press a key or a button. Looks by itself when the time has come, because a background that sleeps tells nobody.
 */
export function watchLock(changed: (state: LockState) => void, signal: AbortSignal) {
  let state: LockState | null = null;
  let touchedAt = -Infinity;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function hear(next: LockState): void {
    if (signal.aborted) return;
    const before = state;
    state = next;
    clearTimeout(timer);
    // Further away than a timer can run: looked at again on the way.
    if (next.locksAt !== null)
      timer = setTimeout(look, Math.min(Math.max(0, next.locksAt - Date.now()) + SLACK, 3_600_000));
    if (before?.locked !== next.locked || before.on !== next.on) changed(next);
  }

  function look(): void {
    send('lock.read', {}).then(hear, () => undefined);
  }

  function touch(event: Event): void {
    if (!event.isTrusted || !state?.on || state.locked || !extensionThere()) return;
    if (performance.now() - touchedAt < TOUCH_EVERY) return;
    touchedAt = performance.now();
    send('lock.touch', {}).then(hear, () => undefined);
  }

  if (!signal.aborted) {
    for (const kind of ['keydown', 'pointerdown'] as const)
      window.addEventListener(kind, touch, { capture: true, passive: true, signal });
    signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
    look();
  }
  return { look };
}
