import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';

const HOSTS = ['https://x.com/*', 'https://twitter.com/*', 'https://mobile.twitter.com/*'];
const DIST = process.env['COUNTERSIGN_DIST'] ?? fileURLToPath(new URL('../../dist', import.meta.url));

interface ContentScript {
  matches: string[];
  js: string[];
  css?: string[];
  run_at: string;
  world?: string;
  all_frames?: boolean;
}

interface Manifest extends Record<string, unknown> {
  permissions: string[];
  content_scripts: ContentScript[];
}

// The builds that users get, as `npm run build` left them.
describe.each(['chrome', 'firefox'])('the built extension for %s', target => {
  const folder = `${DIST}/${target}`;
  const read = (path: string) => readFileSync(`${folder}/${path}`, 'utf8');
  const manifest = JSON.parse(read('manifest.json')) as Manifest;
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const scripts = files.filter(path => path.endsWith('.js'));

  it('makes nothing reachable for pages and for other extensions', () => {
    expect(manifest).not.toHaveProperty('web_accessible_resources');
    expect(manifest).not.toHaveProperty('externally_connectable');
  });

  it('asks for three permissions and for no host; for others only when somebody wants what they are for', () => {
    expect(manifest.permissions).toEqual(['storage', 'unlimitedStorage', 'alarms']);
    expect(manifest).not.toHaveProperty('host_permissions');
    // Follow-ups that ring; pointing at a part of X's page.
    expect(manifest['optional_permissions']).toEqual(['notifications', 'scripting']);
    // Asked for one by one, when somebody subscribes to a pack there, and X's when a lead points at a part of its page.
    expect(manifest['optional_host_permissions']).toEqual([
      'https://*/*',
      'http://127.0.0.1/*',
      'http://localhost/*',
    ]);
  });

  it('keeps to X, in the main frame, from the start of the page', () => {
    expect(manifest.content_scripts).toHaveLength(2);
    for (const script of manifest.content_scripts) {
      expect(script.matches).toEqual(HOSTS);
      expect(script.run_at).toBe('document_start');
      expect(script.all_frames ?? false).toBe(false);
      expect(script).not.toHaveProperty('match_about_blank');
      expect(script).not.toHaveProperty('match_origin_as_fallback');
    }
  });

  it('runs one file in the page’s own world and one beside it, each whole in itself', () => {
    const worlds = manifest.content_scripts.map(script => script.world ?? 'ISOLATED').sort();
    expect(worlds).toEqual(['ISOLATED', 'MAIN']);
    for (const { js, css } of manifest.content_scripts) {
      expect(js).toHaveLength(1);
      expect(css ?? []).toEqual([]);
      expect(read(js[0] ?? '')).not.toMatch(/\bimport\s*[({'"`]|\bimport\s+[\w*]|\bexport\s*[{*]/);
    }
  });

  it('loads at most 90 kB with each page of X', () => {
    const sizes = manifest.content_scripts
      .flatMap(({ js }) => js)
      .map(path => gzipSync(read(path), { level: 9 }).length);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(90_000);
  });

  it('holds the script for pointing, whole in itself, and loads it with no page', () => {
    const pick = read('src/content/pick.js');
    expect(pick).not.toMatch(/\bimport\s*[({'"`]|\bimport\s+[\w*]|\bexport\s*[{*]/);
    expect(gzipSync(pick).length).toBeLessThan(8_000);
    expect(manifest.content_scripts.flatMap(({ js }) => js).join()).not.toContain('pick');
  });

  it('puts less than 1 kB into the page’s own world, without a word of ours', () => {
    const [path = ''] = manifest.content_scripts.find(script => script.world === 'MAIN')?.js ?? [];
    const helper = read(path);
    expect(gzipSync(helper).length).toBeLessThan(1000);
    expect(helper).not.toMatch(/countersign|runtime|sendMessage|postMessage/i);
  });

  it('says the oldest browser it runs in', () => {
    const gecko = (manifest['browser_specific_settings'] as { gecko?: Record<string, unknown> } | undefined)
      ?.gecko;
    if (target === 'chrome') expect(manifest['minimum_chrome_version']).toBe('120');
    else expect(gecko).toMatchObject({ id: expect.any(String), strict_min_version: expect.any(String) });
  });

  it('makes neither code nor HTML of text, and loads no code from elsewhere', () => {
    expect(scripts.length).toBeGreaterThan(3);
    for (const path of scripts) {
      const code = read(path);
      expect(code.match(/(?<![\w.$])eval\s*\(/), path).toBeNull();
      expect(code.match(/(?<![\w.$])(?:new\s+)?Function\s*\(/), path).toBeNull();
      expect(
        code.match(/\.(?:inner|outer)HTML\s*=(?!=)|insertAdjacentHTML|document\.write\b/),
        path,
      ).toBeNull();
      expect(code.match(/importScripts|\bimport\s*\(?\s*[`'"]https?:/), path).toBeNull();
    }
    for (const path of files.filter(name => name.endsWith('.html')))
      expect(read(path).match(/(?:src|href)="(?:https?:)?\/\/|<script>|\son\w+=/), path).toBeNull();
  });

  it('holds no character in a content script with which Chromium refuses the whole extension', () => {
    for (const { js } of manifest.content_scripts) {
      for (const path of js) {
        const bytes = readFileSync(`${folder}/${path}`);
        // Fatal: a lone surrogate in UTF-8 throws. A byte order mark is a character here like any other.
        const code = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
        const refused = [...code.matchAll(/\p{Noncharacter_Code_Point}|\p{Surrogate}/gu)].map(
          ({ 0: letter, index }) =>
            `U+${letter.codePointAt(0)?.toString(16)} in ${code.slice(index - 40, index)}`,
        );
        expect(refused, path).toEqual([]);
      }
    }
  });

  it('has the browser’s own content security policy, in Firefox without turning http of this machine into https', () => {
    const own = target === 'firefox' ? { extension_pages: "script-src 'self'" } : undefined;
    expect(manifest['content_security_policy']).toEqual(own);
  });
});
