import { type OnError, safely } from './hub';

/** What changed in the page since the last frame. */
export interface Changes {
  /** Elements that were put in, with all that is in them. */
  added: readonly Element[];
  /** Elements whose children, text or telling attributes changed. */
  touched: ReadonlySet<Element>;
  /** Something was taken out. */
  removed: boolean;
  /** Theme, size, direction or language may have changed. */
  look: boolean;
}

interface WatcherDeps {
  window: Window & typeof globalThis;
  onError: OnError;
  /** Once a frame in which something changed. True asks for another frame: there is work left. */
  onFrame(changes: Changes): boolean;
  /** True for what we put into the page ourselves: that it comes or goes changes nothing of X's. */
  isOurs?(node: Node): boolean;
}

// Attributes that change what a post or composer is. Style is not among them: X writes it for every row it moves.
const TELLING = ['href', 'datetime', 'lang', 'data-testid', 'contenteditable'];
const LOOKS = ['style', 'class', 'dir', 'lang', 'data-theme'];
// In a hidden tab no frame comes: beyond this many changes we look at the whole page once instead.
const MOST_CHANGES = 20_000;
// Of work that is done without waiting for the page: some tenths of a second.
const MOST_FRAMES = 100;

/** The one observer of the page. Starts at once, ends with the signal; never throws into X. */
export function watchPage(
  { window, onError, onFrame, isOurs = () => false }: WatcherDeps,
  signal: AbortSignal,
): {
  /** Asks for a frame. */
  soon(): void;
  /** Looks at the whole page anew with the next frame. */
  again(): void;
  /** Does now what waits for frames, which a tab in the background has none of. */
  now(): void;
} {
  const { document } = window;
  let changes = noChanges();
  let waiting = false;
  let watchedBody: Element | null = null;
  const observer = new window.MutationObserver(records => safely(onError, () => take(records)));

  function take(records: readonly MutationRecord[]) {
    const news = records.filter(record => !isOfOurs(record));
    if (news.length === 0) return;
    for (const record of news) note(record);
    if (changes.added.length + changes.touched.size > MOST_CHANGES) changes = { ...everything(), look: true };
    // An agent who opens a composer is waiting for drafts: that need not wait for a frame.
    if (news.some(bringsEditor)) frame();
    else soon();
  }

  function isOfOurs({ addedNodes, removedNodes }: MutationRecord): boolean {
    const nodes = [...addedNodes, ...removedNodes];
    return nodes.length > 0 && nodes.every(isOurs);
  }

  function note(record: MutationRecord) {
    const target = record.target.nodeType === 1 ? (record.target as Element) : record.target.parentElement;
    if (record.type === 'attributes' && (target === document.documentElement || target === document.body)) {
      changes.look = true;
      return;
    }
    if (target) changes.touched.add(target);
    for (const node of record.addedNodes) if (node.nodeType === 1) changes.added.push(node as Element);
    if (record.removedNodes.length > 0) changes.removed = true;
  }

  function everything(): ReturnType<typeof noChanges> {
    const root = document.documentElement as Element | null;
    return { ...noChanges(), added: root ? [root] : [], removed: true };
  }

  function soon() {
    if (waiting || signal.aborted) return;
    waiting = true;
    window.requestAnimationFrame(frame);
  }

  function frame(): boolean {
    waiting = false;
    if (signal.aborted) return false;
    watchBody();
    const taken = changes;
    changes = noChanges();
    const left = safely(onError, () => onFrame(taken), false);
    if (left) soon();
    return left;
  }

  function now() {
    for (let frames = 0; frames < MOST_FRAMES && frame(); frames += 1);
  }

  function again() {
    changes = everything();
    soon();
  }

  // At document_start there is no body yet, and X's start-up may replace it.
  function watchBody() {
    const body = document.body as Element | null;
    if (!body || body === watchedBody) return;
    watchedBody = body;
    observer.observe(body, { attributes: true, attributeFilter: LOOKS });
    changes.look = true;
  }

  observer.observe(document, {
    childList: true,
    subtree: true,
    characterData: true,
    attributes: true,
    attributeFilter: TELLING,
  });
  if (document.documentElement)
    observer.observe(document.documentElement, { attributes: true, attributeFilter: LOOKS });
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
  changes = everything();
  soon();
  return { soon, again, now };
}

function bringsEditor({ addedNodes }: MutationRecord): boolean {
  return [...addedNodes].some(
    node =>
      node.nodeType === 1 && (node as Element).querySelector('[contenteditable="true"], textarea') !== null,
  );
}

function noChanges() {
  return { added: [] as Element[], touched: new Set<Element>(), removed: false, look: false };
}
