import { hexOf, type Bytes } from './backup-digest';
import { defineItem } from './item';
import { deriveBits, randomBytes } from './stretch';

/** A PIN as it is kept: what it stretches to, never the PIN. */
export interface KeptPin {
  minutes: number;
  salt: string;
  hash: string;
  iterations: number;
}

/** The lock's settings, null without a lock. Never part of a backup. */
export const lockItem = defineItem<KeptPin | null>({ key: 'lock', version: 1, empty: null });

/** Wrong PINs since the last right one. Kept on disk, so that restarting the browser is no way around the waiting. */
export const pinTriesItem = defineItem<{ failed: number; at: number }>({
  key: 'lockTries',
  version: 1,
  empty: { failed: 0, at: 0 },
});

/** When an agent was at work last, null while locked. Ends with the browser, so a restart locks. */
export const atWorkItem = defineItem<number | null>({
  key: 'atWork',
  area: 'session',
  version: 1,
  empty: null,
});

/** As many as a backup's passphrase gets, see backup-seal.ts. */
const ITERATIONS = 600_000;

/** What to keep of a PIN. */
export async function keptPin(pin: string, minutes: number): Promise<KeptPin> {
  const salt = randomBytes(16);
  const bits = await deriveBits(pin, salt, ITERATIONS);
  return { minutes, salt: hexOf(salt), hash: hexOf(bits), iterations: ITERATIONS };
}

/** True for the PIN of which this was kept. */
export async function isPin(pin: string, kept: KeptPin): Promise<boolean> {
  return hexOf(await deriveBits(pin, bytesOf(kept.salt), kept.iterations)) === kept.hash;
}

function bytesOf(digits: string): Bytes {
  return Uint8Array.from(digits.match(/../g) ?? [], pair => Number.parseInt(pair, 16));
}
