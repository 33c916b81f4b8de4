import browser from 'webextension-polyfill';
import { defineItem } from './item';
import { withRoom } from './errors';
import type { SettingRow } from './backup-check';

/** Never in a backup: the PIN, and what is only about this machine now. */
export const STAYS: ReadonlySet<string> = new Set([
  'lock',
  'lockTries',
  'restore',
  'backedUp',
  'subscriptionRun',
]);

/** When the last backup was made here, Unix milliseconds; null for never. */
export const backedUpItem = defineItem<number | null>({ key: 'backedUp', version: 1, empty: null });

/** Every setting that belongs into a backup. */
export async function readSettings(): Promise<SettingRow[]> {
  const all = await browser.storage.local.get(null);
  return Object.entries(all).flatMap(([key, kept]: [string, unknown]) =>
    STAYS.has(key) || !isKept(kept) ? [] : [{ key, version: kept.version, value: kept.value }],
  );
}

/** Keeps a setting of a backup. When things are only added, a setting that is there already stays. */
export async function keepSetting(
  { key, version, value }: SettingRow,
  mode: 'add' | 'replace',
): Promise<void> {
  if (STAYS.has(key)) return;
  const there = await browser.storage.local.get(key);
  if (mode === 'add' && Object.hasOwn(there, key)) return;
  await withRoom(() => browser.storage.local.set({ [key]: { version, value } }));
}

function isKept(kept: unknown): kept is { version: number; value: unknown } {
  return (
    typeof kept === 'object' &&
    kept !== null &&
    'version' in kept &&
    typeof kept.version === 'number' &&
    'value' in kept
  );
}
