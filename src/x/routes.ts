import type { Route } from './page';
import { handleOfPath } from './dom';

// Consent and legal pages, and pages that are not the app: we do nothing there.
const FOREIGN = /^\/(?:i\/oauth2|oauth|account|tos|privacy|logout)(?:\/|$)/;
const LOGIN = /^\/(?:login|i\/flow|signup)(?:\/|$)/;
const CHAT = /^\/(?:messages|i\/chat)(?:\/|$)/;
const COMPOSE = /^\/(?:compose|intent)\/(?:post|tweet)(?:\/|$)/;
const STATUS = /^\/(?:(\w{1,15})|i\/web)\/status\/(\d{1,20})(?:\/(\w+))?/;

/** Which page of X an address shows. Never throws; an address that says nothing is 'other'. */
export function readRoute(address: { pathname: string; search: string }): Route {
  const path = address.pathname;
  if (FOREIGN.test(path)) return { kind: 'foreign' };
  if (LOGIN.test(path)) return { kind: 'login' };
  if (CHAT.test(path)) return { kind: 'chat' };
  if (COMPOSE.test(path)) return { kind: 'compose', inReplyTo: answeredIn(address.search) };
  const [, handle, id, inside] = STATUS.exec(path) ?? [];
  if (id !== undefined) {
    // The handle of an address may be wrong or "i"; the id is what X goes by.
    return { kind: 'status', handle: handle ?? 'i', id, photo: inside === 'photo' || inside === 'video' };
  }
  return readPlainPath(path);
}

function readPlainPath(path: string): Route {
  if (path === '/home' || path === '/') return { kind: 'home' };
  if (/^\/notifications\/mentions\/?$/.test(path)) return { kind: 'mentions' };
  if (/^\/notifications(?:\/|$)/.test(path)) return { kind: 'notifications' };
  if (/^\/(?:search|hashtag)(?:\/|$)/.test(path)) return { kind: 'search' };
  const handle = handleOfPath(path);
  return handle !== null && PROFILE.test(path) ? { kind: 'profile', handle } : { kind: 'other' };
}

const PROFILE = /^\/\w+(?:\/(?:with_replies|highlights|articles|media|likes|affiliates|superfollows)?)?\/?$/;

function answeredIn(search: string): string | null {
  const id = new URLSearchParams(search).get('in_reply_to') ?? '';
  return /^\d{1,20}$/.test(id) ? id : null;
}

/** True when both are the same page. */
export function sameRoute(a: Route, b: Route): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** True for a page that X draws above the one that was open before: its list stays in the document behind. */
export function liesAbove(route: Route): boolean {
  return route.kind === 'compose' || (route.kind === 'status' && route.photo);
}
