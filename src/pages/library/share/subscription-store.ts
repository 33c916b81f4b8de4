import { signal } from '@preact/signals';
import { isPackAddress, originPattern } from '../../../core/sharing/address';
import type { SubscriptionState } from '../../../core/sharing/subscription';
import { reasonOf } from '../../reason-of';

interface SubscriptionDeps {
  read(): Promise<SubscriptionState>;
  set(wish: { address: string | null; minutes: number; automatic: boolean }): Promise<SubscriptionState>;
  look(): Promise<SubscriptionState>;
  /** Asks the person for access to these addresses. To be called before anything else in a click. */
  request(origins: string[]): Promise<boolean>;
}

/** Where packs come from by themselves. */
export function createSubscriptionStore({ read, set, look, request }: SubscriptionDeps) {
  /** Null until it was read. */
  const state = signal<SubscriptionState | null>(null);
  const busy = signal(false);
  const failed = signal<string | null>(null);

  async function tried(work: () => Promise<SubscriptionState>): Promise<void> {
    busy.value = true;
    failed.value = null;
    try {
      state.value = await work();
    } catch (error) {
      failed.value = reasonOf(error);
    } finally {
      busy.value = false;
    }
  }

  return {
    state,
    busy,
    failed,
    load: () => tried(read),
    /** Follows an address, asking the browser for that one address only. Nothing happens for what is no address. */
    follow(address: string, minutes: number, automatic: boolean): Promise<void> {
      if (!isPackAddress(address)) return Promise.resolve();
      // Firefox refuses after the first wait.
      const asked = request([originPattern(address)]);
      return tried(async () => {
        await asked.catch(() => false);
        await set({ address, minutes, automatic });
        return look();
      });
    },
    /** Looks more often or less, or lets packs be taken by themselves. */
    change(wish: { minutes: number; automatic: boolean }): Promise<void> {
      const address = state.value?.address ?? null;
      return tried(() => set({ address, ...wish }));
    },
    stop: () => tried(() => set({ address: null, minutes: 60, automatic: false })),
    look(): Promise<void> {
      const { value } = state;
      const asked =
        value?.address && !value.permitted ? request([originPattern(value.address)]) : Promise.resolve(true);
      return tried(async () => {
        await asked.catch(() => false);
        return look();
      });
    },
  };
}

export type SubscriptionStore = ReturnType<typeof createSubscriptionStore>;
