import { NO_SHARING, type SharingSettings } from '../core/sharing/records';
import type { SubscriptionState } from '../core/sharing/subscription';
import { defineItem } from './item';

/** Folders, colleagues, pinned keys, corrections, and where packs come from. */
export const sharingItem = defineItem<SharingSettings>({ key: 'sharing', version: 1, empty: NO_SHARING });

/** How the last look for a new pack went, on this machine. */
export interface SubscriptionRun extends Pick<
  SubscriptionState,
  'state' | 'words' | 'triedAt' | 'goodAt' | 'nextAt' | 'failures'
> {
  /** The address that this is about: with another one everything begins anew. */
  address: string | null;
  etag: string | null;
  /** Text of a pack that waits to be looked at, null for none. */
  waiting: string | null;
  /** Fingerprint of the key that packs from this address are signed by; null for none yet. */
  fingerprint: string | null;
}

/** Nobody looked yet. */
export const NO_RUN: SubscriptionRun = {
  address: null,
  etag: null,
  state: 'never',
  words: '',
  triedAt: null,
  goodAt: null,
  nextAt: null,
  failures: 0,
  waiting: null,
  fingerprint: null,
};

/** Stays on this machine: what another one fetched says nothing here. */
export const subscriptionItem = defineItem<SubscriptionRun>({
  key: 'subscriptionRun',
  version: 1,
  empty: NO_RUN,
});
