import { LARGEST_PACK } from '../core/sharing/pack';
import type { FetchState } from '../core/sharing/subscription';

/** What an address gave. `retryAfter` in seconds, null where it did not say. */
export type Fetched =
  | { is: 'pack'; text: string; etag: string | null }
  | { is: 'unchanged' }
  | { is: 'too-large' }
  | { is: 'html' }
  | {
      is: Exclude<FetchState, 'never' | 'fine' | 'waiting' | 'no-permission' | 'refused'>;
      status: number;
      retryAfter: number | null;
    };

export interface FetchDeps {
  fetch: typeof fetch;
  /** Milliseconds for the whole answer. */
  patience: number;
}

/**
 * Asks an address for a pack: without cookies, without following anywhere, and never more than {@link LARGEST_PACK} bytes. Never
 * throws for what the network does.
 */
export async function fetchPack(
  address: string,
  etag: string | null,
  { fetch, patience }: FetchDeps,
): Promise<Fetched> {
  const control = new AbortController();
  const timer = setTimeout(() => control.abort(), patience);
  const plain = { status: 0, retryAfter: null };
  try {
    const answer = await fetch(address, {
      method: 'GET',
      headers: etag === null ? {} : { 'If-None-Match': etag },
      cache: 'no-store',
      credentials: 'omit',
      // Where it would lead is nobody's address that the agent typed in.
      redirect: 'manual',
      referrerPolicy: 'no-referrer',
      signal: control.signal,
    });
    return await readAnswer(answer);
  } catch {
    return { is: control.signal.aborted ? 'too-slow' : 'offline', ...plain };
  } finally {
    clearTimeout(timer);
    control.abort();
  }
}

async function readAnswer(answer: Response): Promise<Fetched> {
  const { status, type, headers } = answer;
  const said = { status, retryAfter: secondsOf(headers.get('Retry-After')) };
  if (type === 'opaqueredirect' || (status >= 300 && status < 400 && status !== 304))
    return { is: 'redirect', ...said };
  if (status === 304) return { is: 'unchanged' };
  if (status === 404 || status === 410) return { is: 'gone', ...said };
  if (status === 401 || status === 403) return { is: 'forbidden', ...said };
  if (status >= 500 || status === 429) return { is: 'server-error', ...said };
  if (status !== 200) return { is: 'odd-answer', ...said };
  if (/^text\/html\b|^application\/xhtml/i.test(headers.get('Content-Type') ?? '')) return { is: 'html' };
  if (Number(headers.get('Content-Length') ?? 0) > LARGEST_PACK) return { is: 'too-large' };
  const text = await readBounded(answer);
  return text === null ? { is: 'too-large' } : { is: 'pack', text, etag: headers.get('ETag') };
}

// A server may say nothing of its length, or lie about it.
async function readBounded(answer: Response): Promise<string | null> {
  const reader = answer.body?.getReader();
  if (!reader) return '';
  const decoder = new TextDecoder('utf-8');
  let bytes = 0;
  let text = '';
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    bytes += value.byteLength;
    if (bytes > LARGEST_PACK) {
      await reader.cancel().catch(() => undefined);
      return null;
    }
    text += decoder.decode(value, { stream: true });
  }
}

function secondsOf(header: string | null): number | null {
  const seconds = Number(header);
  return header !== null && Number.isFinite(seconds) && seconds >= 0 ? Math.min(seconds, 86_400) : null;
}
