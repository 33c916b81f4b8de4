import type { Look } from '../core/look';
import type { PageReading, Trial } from '../core/page-reading';
import type { Correction } from '../core/sharing/pack';
import type { Health, Route, XPage } from './page';
import type { Changes } from './watcher';
import { createComposers } from './composers';
import { countOf } from './corrections';
import { checkHealth } from './health';
import { type OnError, createHub, safely } from './hub';
import { readLook } from './look';
import { openAccountMenu } from './account-menu';
import { createOutcomes } from './outcome';
import { readAccount } from './read-account';
import { createSeenPeople } from './seen-people';
import { createSeenPosts } from './seen-posts';
import { createSendWatch } from './send-watch';
import { correct, first, readParts } from './selectors';
import { watchAnswering } from './watch-answering';
import { watchRoute } from './watch-route';
import { watchPage } from './watcher';

interface XPageDeps {
  window: Window & typeof globalThis;
  /** Hears of every error of ours, since none may reach X. */
  onError: OnError;
  /** True for elements that we put into the page ourselves. */
  isOurs?(node: Node): boolean;
  /** Ends everything when it aborts; without it the page is watched as long as it lives. */
  signal?: AbortSignal;
}

// X shows content up to 5 s after a route change: before that nothing is missing, only late. In milliseconds.
const TIME_TO_LOAD = 6000;
const CHECK_EVERY = 5000;

/** X's page as the features see it, from now on. Works from document_start, when nothing is there yet. */
export function createXPage({
  window,
  onError: report,
  isOurs,
  signal = new AbortController().signal,
}: XPageDeps): XPage {
  const { document } = window;
  const onError: OnError = error => {
    try {
      report(error);
    } catch {
      // There is nobody left to tell.
    }
  };
  const routes = watchRoute(window, onError, routeChanged, signal);
  const posts = createSeenPosts({ window, onError, routes: routes.both, soon: () => watcher.soon() });
  const people = createSeenPeople({ window, onError, route: routes.shown });
  const composers = createComposers({ window, onError, route: routes.shown, seen: posts.seen }, signal);
  const answering = watchAnswering(window, onError, signal);
  const account = () => safely(onError, () => readAccount(document), null);
  const outcomes = createOutcomes({ window, seen: posts.seen, account });
  const presses = createSendWatch(
    {
      window,
      onError,
      composerOf: composers.holding,
      open: composers.live,
      onHeard: press => outcomes.note(press),
    },
    signal,
  );

  let look: Look | null = null;
  let health: Health = { broken: [] };
  let quietUntil = window.performance.now() + TIME_TO_LOAD;
  const routeHub = createHub<Route>(onError, () => [routes.shown()]);
  const lookHub = createHub<Look>(onError, () => [currentLook()]);
  let cover: Element | null = null;
  const coverHub = createHub<Element | null>(onError, () => [cover]);
  const healthHub = createHub<Health>(onError, () => [health]);
  const watcher = watchPage({ window, onError, onFrame, ...(isOurs ? { isOurs } : {}) }, signal);
  const checks = window.setInterval(() => safely(onError, check), CHECK_EVERY);
  signal.addEventListener('abort', () => window.clearInterval(checks), { once: true });

  function onFrame(changes: Changes): boolean {
    routes.look();
    if (routes.shown().kind === 'foreign') return false;
    if (changes.look) safely(onError, noteLook);
    if (coverHub.size > 0) safely(onError, noteCover);
    safely(onError, () => posts.note(changes));
    safely(onError, () => composers.note(changes));
    safely(onError, () => people.note(changes));
    safely(onError, people.work);
    return safely(onError, posts.work, false);
  }

  function routeChanged(route: Route) {
    quietUntil = window.performance.now() + TIME_TO_LOAD;
    people.routeChanged();
    routeHub.tell(route);
    // A profile may stand there already.
    watcher.soon();
  }

  function noteLook() {
    const now = readLook(document);
    if (look && JSON.stringify(look) === JSON.stringify(now)) return;
    look = now;
    lookHub.tell(now);
  }

  function noteCover() {
    const layers = first(document, 'layers');
    const now = layers && layers !== document.body ? first(layers, 'dialog') : null;
    if (now === cover) return;
    cover = now;
    coverHub.tell(now);
  }

  function currentLook(): Look {
    look ??= readLook(document);
    return look;
  }

  function check() {
    if (document.hidden || healthHub.size === 0 || window.performance.now() < quietUntil) return;
    const now = readHealth();
    if (now.broken.join() === health.broken.join()) return;
    health = now;
    healthHub.tell(now);
  }

  function readHealth(): Health {
    return checkHealth({ document, route: routes.shown(), seen: posts.seen(), composers: composers.live() });
  }

  function correctWays(corrections: readonly Correction[]) {
    if (!correct(corrections, document)) return;
    posts.recheck();
    composers.recheck();
    watcher.again();
  }

  function read(trial?: Trial): PageReading {
    watcher.now();
    return {
      path: window.location.pathname,
      broken: readHealth().broken,
      parts: readParts(document),
      trial: trial ? countOf(document, trial.part, trial.selector) : null,
    };
  }

  return {
    onPosts: (listener, until) => posts.hub.add(listener, until),
    onComposer: (listener, until) => composers.hub.add(listener, until),
    onAnswering: (listener, until) => answering.add(listener, until),
    onPeople: (listener, until) => people.hub.add(listener, until),
    onRoute: (listener, until) => routeHub.add(listener, until),
    onCover: (listener, until) => coverHub.add(listener, until),
    onHealth: (listener, until) => healthHub.add(listener, until),
    onLook: (listener, until) => lookHub.add(listener, until),
    onPress: (listener, until) => presses.add(listener, until),
    outcomeOf: (press, text) => outcomes.of(press, text),
    openAccountMenu: composer => safely(onError, () => openAccountMenu(composer.editor), false),
    route: routes.shown,
    look: currentLook,
    account,
    correct: corrections => safely(onError, () => correctWays(corrections)),
    read,
  };
}
