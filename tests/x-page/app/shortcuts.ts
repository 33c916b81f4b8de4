import { toggleMark } from './marks';
import { go, shownNow } from './router';
import { settings } from './settings-store';

/** Every shortcut that fired, in order: "n", "g-h", "?". */
export const fired: string[] = [];

const SEQUENCE_MS = 1000;
let first: { key: string; at: number } | null = null;

/** X's single keys. They listen in the capture phase, on the document. */
export function startShortcuts(): void {
  document.addEventListener('keydown', onKey, true);
}

function onKey(event: KeyboardEvent) {
  if (
    event.ctrlKey ||
    event.metaKey ||
    event.altKey ||
    typing(event.target) ||
    settings.get().account === null
  )
    return;

  const pair = first && event.timeStamp - first.at < SEQUENCE_MS ? `${first.key}-${event.key}` : event.key;
  first = event.key === 'g' ? { key: 'g', at: event.timeStamp } : null;
  const action = actions[pair] ?? actions[event.key];
  if (!action) return;

  fired.push(actions[pair] ? pair : event.key);
  event.preventDefault();
  action();
}

// As X sees it: what lies inside a closed shadow root looks like its host.
function typing(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  return (
    target.isContentEditable || target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement
  );
}

const actions: Record<string, () => void> = {
  n: () => go('/compose/post'),
  j: () => moveFocus(1),
  k: () => moveFocus(-1),
  l: () => withPost(id => toggleMark('liked', id)),
  r: () => withPost(id => go('/compose/post', { inReplyTo: id })),
  t: () => withPost(id => toggleMark('reposted', id)),
  b: () => withPost(id => toggleMark('bookmarked', id)),
  m: () => go('/i/chat'),
  u: () => undefined,
  x: () => undefined,
  o: () => withPost(id => go(`/i/status/${id}`)),
  '/': () => document.querySelector<HTMLElement>('[role="search"] input')?.focus(),
  '.': () => scrollTo({ top: 0 }),
  '?': () => undefined,
  'g-h': () => go('/home'),
  'g-n': () => go('/notifications'),
  'g-r': () => go('/notifications/mentions'),
  'g-p': () => go(`/${settings.get().account ?? ''}`),
  'g-m': () => go('/i/chat'),
};

function articles(): HTMLElement[] {
  const root = shownNow().layer ? document.getElementById('layers') : document.querySelector('main');
  return [...(root?.querySelectorAll<HTMLElement>('article[role="article"]') ?? [])].sort(
    (a, b) => a.getBoundingClientRect().top - b.getBoundingClientRect().top,
  );
}

function moveFocus(step: 1 | -1) {
  const list = articles();
  const here = list.findIndex(article => article.contains(document.activeElement));
  const next = here < 0 ? list.find(article => article.getBoundingClientRect().top >= 0) : list[here + step];
  next?.focus();
  next?.scrollIntoView({ block: 'center' });
}

function withPost(act: (id: string) => void) {
  const article = articles().find(candidate => candidate.contains(document.activeElement));
  const href = article?.querySelector('a > time')?.parentElement?.getAttribute('href');
  const id = /\/status\/(\d+)/.exec(href ?? '')?.[1];
  if (id) act(id);
}
