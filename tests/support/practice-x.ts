import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { PracticeData, PracticeSettings } from '../x-page/data';
import { practiceBundle } from './build-practice-x';

/** What a test browser is to answer a request with. */
export interface PracticeAnswer {
  status: number;
  contentType: string;
  headers: Record<string, string>;
  body: string | Buffer;
}

/** The practice X as a browser's network sees it. */
export interface PracticeX {
  /** The answer to a request for this address; null where it is not X's and nobody should answer. */
  answer(url: string): PracticeAnswer | null;
}

const HOSTS = new Set(['x.com', 'twitter.com', 'mobile.twitter.com']);
const BUNDLE = '/practice/practice-x.js';

/**
 * Serves the built practice X with this world and these settings (the others are the defaults).
 *
 * Call `buildPracticeX` before: the bundle is read here, once.
 */
export function createPracticeX(world: {
  data: PracticeData;
  settings?: Partial<PracticeSettings>;
}): PracticeX {
  const bundle = readFileSync(practiceBundle);
  // Made for each page: a test may change the world between two.
  const islands = () =>
    island('practice-data', world.data) + island('practice-settings', world.settings ?? {});

  return {
    answer(url) {
      const { hostname, pathname } = new URL(url);
      if (!HOSTS.has(hostname)) return null;
      if (pathname === BUNDLE) return script(bundle);
      return isPage(pathname) ? page(islands()) : missing;
    },
  };
}

const missing: PracticeAnswer = { status: 404, contentType: 'text/plain', headers: {}, body: '' };

// X answers every path with its app, but not files and not what its servers do themselves.
function isPage(pathname: string): boolean {
  return (
    !pathname.startsWith('/practice/') && !pathname.startsWith('/i/api/') && !/\.\w{2,5}$/.test(pathname)
  );
}

function script(body: Buffer): PracticeAnswer {
  return { status: 200, contentType: 'text/javascript; charset=utf-8', headers: {}, body };
}

function page(islands: string): PracticeAnswer {
  const nonce = randomBytes(16).toString('base64');
  return {
    status: 200,
    contentType: 'text/html; charset=utf-8',
    headers: { 'content-security-policy': policy(nonce), 'x-frame-options': 'DENY' },
    body: html(nonce, islands),
  };
}

function html(nonce: string, islands: string): string {
  return `<!DOCTYPE html>
<html dir="ltr" lang="en"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1,viewport-fit=cover">
<link rel="icon" href="data:,">
<title></title></head>
<body style="background-color: #FFFFFF;"><div id="react-root" style="height:100%;display:flex;"></div>
${islands}<script nonce="${nonce}" defer src="${BUNDLE}"></script>
</body></html>`;
}

// "</script>" within a post must not end the island.
function island(id: string, value: unknown): string {
  return `<script type="application/json" id="${id}">${JSON.stringify(value).replaceAll('<', '\\u003c')}</script>\n`;
}

/** A policy of the shape of X's: a nonce that switches `unsafe-inline` off for scripts, no eval, fixed hosts. */
function policy(nonce: string): string {
  const twimg = 'https://*.twimg.com';
  return [
    `connect-src 'self' blob: https://api.x.com https://upload.x.com wss://*.pscp.tv ${twimg}`,
    "default-src 'self'",
    "form-action 'self' https://x.com https://*.x.com https://twitter.com",
    `font-src 'self' ${twimg}`,
    "frame-src 'self' https://x.com https://twitter.com https://mobile.twitter.com https://*.twimg.com",
    `img-src 'self' blob: data: https://*.cdn.twitter.com https://ton.x.com ${twimg}`,
    "manifest-src 'self'",
    `media-src 'self' blob: ${twimg}`,
    "object-src 'none'",
    `script-src 'self' 'unsafe-inline' ${twimg} 'nonce-${nonce}'`,
    `style-src 'self' 'unsafe-inline' https://accounts.google.com/gsi/style ${twimg}`,
    "worker-src 'self' blob:",
  ].join('; ');
}
