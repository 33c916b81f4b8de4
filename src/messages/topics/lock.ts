import * as v from 'valibot';
import { nothing, text } from '../schema-parts';

/** Whether a PIN is asked for, and when. */
export interface LockState {
  /** A PIN was set. */
  on: boolean;
  locked: boolean;
  /** After so many minutes without anybody at work. */
  minutes: number;
  /** When that will be if nothing happens until then, Unix milliseconds; null while locked or without a PIN. */
  locksAt: number | null;
}

/** What became of a PIN that was typed in. */
export type PinAnswer = { is: 'right' } | { is: 'wrong' | 'too soon'; waitSeconds: number };

/** The optional lock: a PIN before anything that we know is shown. It hides, and encrypts nothing. */
export interface LockProtocol {
  'lock.read'(request: Record<string, never>): LockState;
  /** An agent is at work: what would have locked now locks later. Does not unlock. */
  'lock.touch'(request: Record<string, never>): LockState;
  /** Locks at once, where a PIN was set. */
  'lock.now'(request: Record<string, never>): LockState;
  /** Our own pages only. After some wrong ones the next is not even looked at for a while. */
  'lock.open'(request: { pin: string }): PinAnswer;
  /** Sets or changes the PIN, or only the minutes (`next` absent). Asks for the `pin` that is set. Our own pages only. */
  'lock.set'(request: { pin?: string; next?: string; minutes: number }): PinAnswer;
  /** Takes the lock away. Our own pages only. */
  'lock.remove'(request: { pin: string }): PinAnswer;
}

/** Characters of the shortest PIN. */
export const SHORTEST_PIN = 4;

const pin = text(64);
const newPin = v.pipe(pin, v.minLength(SHORTEST_PIN));

/** What each of these questions must look like. */
export const lockSchemas = {
  'lock.read': nothing,
  'lock.touch': nothing,
  'lock.now': nothing,
  'lock.open': v.object({ pin }),
  'lock.set': v.object({
    pin: v.optional(pin),
    next: v.optional(newPin),
    minutes: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(24 * 60)),
  }),
  'lock.remove': v.object({ pin }),
};
