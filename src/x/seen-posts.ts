import type { Post } from '../core/post';
import type { Route, Scene, SeenPost } from './page';
import type { Changes } from './watcher';
import { createHub, type OnError, safely } from './hub';
import { readPost } from './read-post';
import { SETTLING, type Thread, type ThreadPlace, createThread } from './read-thread';
import { around, everyWay, is } from './selectors';

/** A post that stands in the page now. */
interface Entry {
  article: Element;
  base: Post;
  scene: Scene;
  place: ThreadPlace | null;
  told: string;
  /** Something of it was read since it was last told. */
  fresh: boolean;
  controller: AbortController;
}

interface SeenPostsDeps {
  window: Window & typeof globalThis;
  onError: OnError;
  /** The page itself, and the page that lies below a photo or a dialog. */
  routes(): { shown: Route; below: Route };
  /** Asks for another frame. */
  soon(): void;
}

// Milliseconds of reading in one frame; what is left waits for the next.
const SHARE_OF_FRAME = 4;

/** Keeps what the page shows of posts, reading only what changed. */
export function createSeenPosts({ window, onError, routes, soon }: SeenPostsDeps) {
  const live = new Map<Element, Entry>();
  const queue = new Set<Element>();
  const threads = new WeakMap<Element, { id: string; thread: Thread }>();
  const hub = createHub<readonly SeenPost[]>(onError, () =>
    live.size > 0 ? [[...live.values()].map(seenPost)] : [],
  );
  let stale = false;

  function note(changes: Changes) {
    for (const element of changes.touched) enqueueAround(element);
    for (const element of changes.added) {
      if (!element.isConnected) continue;
      enqueueAround(element);
      for (const article of element.querySelectorAll(everyWay('post'))) queue.add(article);
    }
    stale ||= changes.removed || changes.added.length > 0;
    if (changes.removed) sweep();
  }

  function enqueueAround(element: Element) {
    const article = element.closest(everyWay('post'));
    if (article) queue.add(article);
  }

  function sweep() {
    for (const [article, entry] of live) if (!article.isConnected) drop(entry);
  }

  /** Lets go of what no longer passes for a post. */
  function recheck() {
    for (const [article, entry] of live) if (!is(article, 'post')) drop(entry);
  }

  function drop(entry: Entry) {
    live.delete(entry.article);
    entry.controller.abort();
  }

  /** Reads what changed, for a few milliseconds. True when something is left. */
  function work(): boolean {
    const end = window.performance.now() + SHARE_OF_FRAME;
    for (const article of queue) {
      queue.delete(article);
      if (article.isConnected) readOne(article);
      stale = true;
      if (window.performance.now() > end) break;
    }
    if (stale && queue.size === 0) {
      stale = false;
      safely(onError, placeInThreads);
    }
    tell();
    return queue.size > 0;
  }

  function readOne(article: Element) {
    const post = safely(onError, () => readPost(article), null);
    const known = live.get(article);
    if (known && known.base.id !== post?.id) drop(known);
    if (!post) return;
    const entry = live.get(article);
    if (entry) Object.assign(entry, { base: post, fresh: true });
    else live.set(article, newEntry(article, post));
  }

  function newEntry(article: Element, base: Post): Entry {
    const scene = sceneOf(article, routes());
    return { article, base, scene, place: null, told: '', fresh: true, controller: new AbortController() };
  }

  function placeInThreads() {
    const posts = new Map([...live.values()].map(entry => [entry.article, entry.base]));
    const { shown, below } = routes();
    const done = new Set<Element>();
    for (const { article, scene } of live.values()) {
      const route = scene === 'photo' ? shown : scene === 'thread' ? below : null;
      const list = route?.kind === 'status' ? around(article, 'list') : null;
      if (route?.kind !== 'status' || !list || done.has(list)) continue;
      done.add(list);
      placeInThread(list, threadOf(list, route.id), posts);
    }
  }

  function placeInThread(list: Element, thread: Thread, posts: ReadonlyMap<Element, Post>) {
    for (const [article, place] of thread.read(list, posts, window.performance.now())) {
      const entry = live.get(article);
      if (entry) Object.assign(entry, { place, fresh: true });
    }
    if (thread.settled()) return;
    window.setTimeout(() => {
      stale = true;
      soon();
    }, SETTLING + 50);
  }

  function threadOf(list: Element, id: string): Thread {
    const known = threads.get(list);
    if (known?.id === id) return known.thread;
    const thread = createThread(id);
    threads.set(list, { id, thread });
    return thread;
  }

  function tell() {
    const news: SeenPost[] = [];
    for (const entry of live.values()) {
      if (!entry.fresh) continue;
      entry.fresh = false;
      const seen = seenPost(entry);
      const { article: _, signal: __, ...content } = seen;
      const told = JSON.stringify(content);
      if (told === entry.told) continue;
      entry.told = told;
      news.push(seen);
    }
    if (news.length > 0) hub.tell(news);
  }

  return { hub, note, work, recheck, seen: () => [...live.values()].map(seenPost) };
}

function seenPost({ article, base, scene, place, controller }: Entry): SeenPost {
  return {
    post: place ? { ...base, replyTo: place.replyTo } : base,
    article,
    scene,
    focal: place?.focal ?? false,
    ...(place?.answersDeleted ? { answersDeleted: true } : {}),
    ...(place?.inside ? { inThread: true } : {}),
    conversationId: place?.conversationId ?? null,
    signal: controller.signal,
  };
}

function sceneOf(article: Element, { shown, below }: { shown: Route; below: Route }): Scene {
  const photo = shown.kind === 'status' && shown.photo;
  if (around(article, 'dialog')) return photo ? 'photo' : 'dialog';
  if (photo && article.closest('#layers')) return 'photo';
  switch (below.kind) {
    case 'status':
      return 'thread';
    case 'mentions':
    case 'notifications':
      return 'mentions';
    case 'search':
    case 'profile':
      return below.kind;
    default:
      return 'timeline';
  }
}
