import browser from 'webextension-polyfill';
import { readManaged, withManaged } from '../core/sharing/managed';
import type { Setup } from '../core/setup';

/** What an administrator set; nothing where no policy is. Never throws. */
export async function readPolicy(): Promise<ReturnType<typeof readManaged>> {
  try {
    return readManaged(await browser.storage.managed.get(null));
  } catch {
    // Firefox throws where no policy is set, and browsers without policies have no such area.
    return { problems: [] };
  }
}

/** The set-up as the policy wants it; the same object where it is so already. */
export async function underPolicy(setup: Setup): Promise<Setup> {
  return withManaged(setup, await readPolicy());
}
