import { createHash } from 'node:crypto';
import {
  accessSync,
  constants,
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import type { BrowserKind } from '../support/browser/driver';

/** Where Chromium and its kin look for what an administrator set, on Linux. */
function policyFolder(): string {
  const chrome = process.env['COUNTERSIGN_CHROME'] ?? '/usr/bin/chromium';
  return /chrome/.test(basename(chrome))
    ? '/etc/opt/chrome/policies/managed'
    : '/etc/chromium/policies/managed';
}

/** The browsers for which a test may act as their administrator on this machine. */
export function administered(): BrowserKind[] {
  if (process.platform !== 'linux') return [];
  return [
    ...(mayWritePolicies() ? ['chromium' as const] : []),
    ...(hasOwnFolder() ? ['firefox' as const] : []),
  ];
}

function mayWritePolicies(): boolean {
  let folder = policyFolder();
  while (!existsSync(folder)) folder = dirname(folder);
  try {
    accessSync(folder, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

function installedFirefox(): string {
  return realpathSync(process.env['COUNTERSIGN_FIREFOX'] ?? '/usr/bin/firefox-esr');
}

// Where Firefox is started by a script or out of a sealed package, its files cannot be put together anew.
function hasOwnFolder(): boolean {
  return existsSync(join(dirname(installedFirefox()), 'application.ini'));
}

/** The id that Chromium gives to an unpacked extension: of the folder where it lies. */
export function idOfFolder(extension: string): string {
  const hash = createHash('sha256').update(realpathSync(extension)).digest('hex').slice(0, 32);
  return hash.replaceAll(/./g, digit => String.fromCharCode(97 + Number.parseInt(digit, 16)));
}

/** Sets a policy for one extension in this machine's Chromium, until the function that it returns is called. */
export function setInChromium(extensionId: string, settings: object): () => void {
  const folder = policyFolder();
  const made = mkdirSync(folder, { recursive: true });
  const path = join(folder, `countersign-test-${extensionId}.json`);
  writeFileSync(path, JSON.stringify({ '3rdparty': { extensions: { [extensionId]: settings } } }));
  return () => rmSync(made ?? path, { recursive: true, force: true });
}

/**
 * A Firefox with a policy for one extension: the installed one, file by file, with another folder "distribution" beside it. So it
 * is an administrator's file that a real Firefox reads, and no other Firefox of this machine hears of it.
 */
export function firefoxWith(
  extensionId: string,
  settings: object,
): { executable: string; remove: () => void } {
  const installed = installedFirefox();
  const folder = mkdtempSync(join(tmpdir(), 'countersign-firefox-policy-'));
  for (const name of readdirSync(dirname(installed))) {
    if (name === 'distribution' || name === basename(installed)) continue;
    symlinkSync(join(dirname(installed), name), join(folder, name));
  }
  // Firefox looks for its files where its program really lies: a link to it would lead back.
  const executable = join(folder, basename(installed));
  copyFileSync(installed, executable);
  mkdirSync(join(folder, 'distribution'));
  writeFileSync(
    join(folder, 'distribution', 'policies.json'),
    JSON.stringify({ policies: { '3rdparty': { Extensions: { [extensionId]: settings } } } }),
  );
  return { executable, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
