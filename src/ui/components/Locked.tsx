import { keys } from '../overlay/keys';
import { text } from '../texts';

interface LockedProps {
  /** Opens the page where the PIN is asked for. */
  unlock(): void;
}

/** Where the drafts would be while it is locked: one line. */
export function LockedLine({ unlock }: LockedProps) {
  return (
    <section class="card notice" aria-label={text('locked')}>
      <p>{text('locked')}</p>
      <UnlockButton unlock={unlock} />
    </section>
  );
}

/** The drawer while it is locked. Whoever mounts it gives its heading the focus. */
export function LockedDrawer({ unlock, close }: LockedProps & { close(): void }) {
  return (
    <aside class="drawer card" aria-label={text('drawer')} onKeyDown={keys({ Escape: close })}>
      <header class="row">
        <h2 tabIndex={-1}>{text('locked')}</h2>
      </header>
      <div class="empty">
        <UnlockButton unlock={unlock} />
      </div>
    </aside>
  );
}

function UnlockButton({ unlock }: LockedProps) {
  return (
    <button type="button" class="small-button" onClick={unlock}>
      {text('unlock')}
    </button>
  );
}
