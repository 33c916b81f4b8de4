import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { BrowserKind } from '../support/browser/driver';

const DIST = process.env['COUNTERSIGN_DIST'] ?? fileURLToPath(new URL('../../dist', import.meta.url));

/** What a test may want otherwise in a manifest. */
interface Manifest {
  permissions: string[];
  optional_permissions?: string[];
  host_permissions?: string[];
  content_scripts: { matches: string[] }[];
  browser_specific_settings?: { gecko: { id: string } };
}

/**
 * Copies the build of our browser tests under another name, with another manifest. Returns its folder below dist, as a stage
 * wants it.
 */
export function copyOfBuild(kind: BrowserKind, name: string, change: (manifest: Manifest) => void): string {
  const copy = `../.cache/${name}-${kind}`;
  rmSync(`${DIST}/${copy}`, { recursive: true, force: true });
  cpSync(`${DIST}/e2e-${kind === 'chromium' ? 'chrome' : 'firefox'}`, `${DIST}/${copy}`, { recursive: true });
  const path = `${DIST}/${copy}/manifest.json`;
  const manifest = JSON.parse(readFileSync(path, 'utf8')) as Manifest;
  change(manifest);
  writeFileSync(path, JSON.stringify(manifest));
  return copy;
}

/** Where a folder below dist lies on the disk. */
export function onDisk(folder: string): string {
  return resolve(DIST, folder);
}
