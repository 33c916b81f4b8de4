/** A page of X. */
export type Page =
  | { kind: 'home' | 'notifications' | 'mentions' | 'login' | 'missing' }
  | { kind: 'search'; query: string; tab: string }
  | { kind: 'status'; handle: string; id: string }
  | { kind: 'profile'; handle: string; tab: string }
  | { kind: 'people'; handle: string; list: string }
  | { kind: 'chat'; conversation: string | null };

/** What can lie above a page in `#layers` and has an address of its own. */
export type Layer =
  | { kind: 'compose'; inReplyTo: string | null; quoteOf: string | null; text: string }
  | { kind: 'photo'; handle: string; id: string; number: number };

const PROFILE_TABS = ['with_replies', 'highlights', 'articles', 'media', 'likes'];
const PEOPLE_LISTS = ['followers', 'following', 'verified_followers', 'followers_you_follow'];

/** The page and the layer that an address asks for. */
export function readAddress(address: string): { page: Page; layer: Layer | null } {
  const url = new URL(address, location.href);
  const parts = url.pathname.split('/').filter(Boolean);
  const layer = readLayer(parts, url.searchParams);
  return { page: readPage(parts, url.searchParams, layer), layer };
}

function readLayer(parts: string[], query: URLSearchParams): Layer | null {
  const [first, second, id, kind, number] = parts;
  if ((first === 'compose' || first === 'intent') && (second === 'post' || second === 'tweet'))
    return {
      kind: 'compose',
      inReplyTo: query.get('in_reply_to'),
      quoteOf: null,
      text: query.get('text') ?? '',
    };
  if (second === 'status' && first && id && kind === 'photo')
    return { kind: 'photo', handle: first, id, number: Number(number ?? 1) };
  return null;
}

function readPage(parts: string[], query: URLSearchParams, layer: Layer | null): Page {
  const [first = 'home', second, third] = parts;
  if (layer?.kind === 'compose' || first === 'home') return { kind: 'home' };
  if (first === 'notifications') return { kind: second === 'mentions' ? 'mentions' : 'notifications' };
  if (first === 'search')
    return { kind: 'search', query: query.get('q') ?? '', tab: query.get('f') ?? 'top' };
  if (first === 'hashtag') return { kind: 'search', query: `#${second ?? ''}`, tab: 'top' };
  if (first === 'explore') return { kind: 'search', query: '', tab: 'top' };
  if (first === 'login') return { kind: 'login' };
  if (first === 'messages') return { kind: 'chat', conversation: second ?? null };
  if (first === 'i') return readInternal(parts);
  if (second === 'status' && third) return { kind: 'status', handle: first, id: third };
  return readPerson(first, second);
}

function readInternal([, second, third, fourth]: string[]): Page {
  if (second === 'chat') return { kind: 'chat', conversation: third ?? null };
  if (second === 'flow') return { kind: 'login' };
  if (second === 'status' && third) return { kind: 'status', handle: 'i', id: third };
  if (second === 'web' && fourth) return { kind: 'status', handle: 'i', id: fourth };
  return { kind: 'missing' };
}

function readPerson(handle: string, tab: string | undefined): Page {
  if (!/^\w{1,20}$/.test(handle)) return { kind: 'missing' };
  if (tab === undefined) return { kind: 'profile', handle, tab: 'posts' };
  if (PROFILE_TABS.includes(tab)) return { kind: 'profile', handle, tab };
  if (PEOPLE_LISTS.includes(tab)) return { kind: 'people', handle, list: tab };
  return { kind: 'missing' };
}
