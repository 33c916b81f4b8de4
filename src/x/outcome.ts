import { type Post, sameHandle, timeOfId } from '../core/post';
import type { Outcome, Press, SeenPost } from './page';
import { pathOf, readStatusPath } from './dom';
import { all } from './selectors';
import { isEnabled } from './send-watch';
import type { OwnComposer } from './composer';

interface OutcomeDeps {
  window: Window & typeof globalThis;
  seen(): readonly SeenPost[];
  /** Handle of the account that the page is signed in with. */
  account(): string | null;
}

// All in milliseconds. X's toasts stand for some seconds; a look every tenth of one misses none.
const LOOK_EVERY = 100;
const LONGEST = 60_000;
// X said something, the text still stands: after this it is a no.
const AFTER_TOAST = 1000;
// The button is on again and X said nothing: after this it is a no.
const AFTER_SILENCE = 8000;
// The text is gone, and X said something without a link: after this we stop looking for the new post.
const AFTER_EMPTY = 3000;

/** What stood on the page at a press, so that nothing old is taken for an answer to it. */
interface Before {
  sender: string | null;
  ids: ReadonlySet<string>;
  toasts: ReadonlySet<string>;
}

/** Tells how presses end. `note` each press as it is heard; then `of` may be asked before or after its release. */
export function createOutcomes(deps: OutcomeDeps) {
  const noted = new WeakMap<Press, Before>();

  function note(press: Press): Before {
    const before = readBefore(press, deps);
    noted.set(press, before);
    return before;
  }

  return {
    note,
    of: (press: Press, text: string) => watch(press, text, noted.get(press) ?? note(press), deps),
  };
}

function readBefore(press: Press, { window, seen, account }: OutcomeDeps): Before {
  return {
    sender: press.composer.account() ?? account(),
    ids: new Set(seen().map(({ post }) => post.id)),
    toasts: new Set(readToasts(window.document).map(toast => toast.words)),
  };
}

/**
 * Watches what becomes of a released press. 'posted' only when X links to the new post, or took the text and then spoke or
 * showed the new post; everything else is 'failed'. Resolves within 60 s.
 */
function watch(press: Press, text: string, before: Before, { window, seen }: OutcomeDeps): Promise<Outcome> {
  const composer = press.composer as OwnComposer;
  const { sender } = before;
  const begin = window.performance.now();
  const since = { toast: 0, gone: 0, on: 0, goneBeforeToast: false };

  function look(now: number): Outcome | null {
    const toasts = readToasts(window.document).filter(toast => !before.toasts.has(toast.words));
    const linked = toasts.map(toast => toast.status).find(status => status && isOurs(status));
    if (linked) return posted(linked.id);
    const gone = !composer.editor.isConnected || composer.text().trim() === '';
    noteTimes(now, gone, toasts.length > 0);
    if (gone) return lookWithoutText(now);
    if (since.toast > 0 && now - since.toast > AFTER_TOAST) return { kind: 'failed' };
    return since.on > 0 && now - since.on > AFTER_SILENCE ? { kind: 'failed' } : null;
  }

  function noteTimes(now: number, gone: boolean, toast: boolean) {
    if (toast && since.toast === 0) {
      since.toast = now;
      since.goneBeforeToast = gone;
    }
    since.gone = gone ? since.gone || now : 0;
    const button = gone ? null : composer.sendButton();
    since.on = button && isEnabled(button) ? since.on || now : 0;
  }

  function lookWithoutText(now: number): Outcome | null {
    const own = seen().find(({ post }) => isNewPost(post));
    if (own) return posted(own.post.id);
    // The agent may have closed a dialog after X said no: X taking the text comes before its word, or with it.
    const taken = since.toast > 0 && (since.goneBeforeToast || since.gone - since.toast < 2 * LOOK_EVERY);
    return taken && now - since.gone > AFTER_EMPTY ? posted(null) : null;
  }

  function isOurs({ handle, id }: { handle: string; id: string }): boolean {
    return !before.ids.has(id) && (sender === null || sameHandle(handle, sender));
  }

  function isNewPost(post: Post): boolean {
    return (
      sender !== null && isOurs({ handle: post.author.handle, id: post.id }) && sameWords(post.text, text)
    );
  }

  return new Promise(resolve => {
    const timer = window.setInterval(() => {
      const now = window.performance.now();
      const outcome =
        attempt(() => look(now)) ??
        (now - begin > LONGEST - 2 * LOOK_EVERY ? { kind: 'failed' as const } : null);
      if (!outcome) return;
      window.clearInterval(timer);
      resolve(outcome);
    }, LOOK_EVERY);
  });
}

// What cannot be read now is looked at again; an outcome must come whatever the page is.
function attempt(look: () => Outcome | null): Outcome | null {
  try {
    return look();
  } catch {
    return null;
  }
}

function posted(postId: string | null): Outcome {
  return { kind: 'posted', postId, postedAt: (postId && timeOfId(postId)) || Date.now() };
}

function readToasts(document: Document) {
  return all(document, 'toast').map(toast => {
    const links = [...toast.querySelectorAll('a')].map(link => pathOf(link));
    return {
      words: `${toast.textContent}${links.join()}`,
      status: links.map(readStatusPath).find(Boolean) ?? null,
    };
  });
}

// X shortens links and leaves out the names that a reply begins with: only the other words are compared.
function sameWords(shown: string, written: string): boolean {
  const a = plainWords(shown);
  const b = plainWords(written);
  return a !== '' && b !== '' && (a.startsWith(b.slice(0, 60)) || b.startsWith(a.slice(0, 60)));
}

function plainWords(text: string): string {
  return text
    .replace(/^(?:\s*@\w+)+/, '')
    .replaceAll(/\S+\.\S+\/?\S*/g, '')
    .replaceAll(/\s+/g, '')
    .toLowerCase();
}
