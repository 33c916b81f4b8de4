import type { BrandDetails } from '../core/brand';
import { withDetails, type Setup } from '../core/setup';
import { sameHandle } from '../core/post';
import type { Change, Handlers } from '../messages/protocol';
import type { BrandsProtocol } from '../messages/topics/brands';
import type { Store } from '../storage/store';
import type { SetupGate } from './setup-gate';

interface BrandsDeps {
  gate: SetupGate;
  store: Pick<Store, 'templates'>;
  announce(change: Change): void;
}

/** Answers about what a team says of its brands. */
export function createBrandsHandlers({
  gate,
  store,
  announce,
}: BrandsDeps): Pick<Handlers, keyof BrandsProtocol> {
  return {
    'brand.change': async ({ handle, changes }) => {
      await gate.change(before => {
        if (!before?.brands.some(brand => sameHandle(brand.handle, handle)))
          throw new Error(`@${handle} is not one of your accounts any more. Reload this page.`);
        return withDetails(before, handle, withAccountId(before, handle, changes));
      });
      // Only what drafts say is different: nothing on X has to start anew.
      announce({ kind: 'templates' });
    },
    'templates.names': async () =>
      (await store.templates()).map(({ id, name, shortcut, tags, act }) => ({
        id,
        name,
        shortcut,
        tags,
        act,
      })),
  };
}

// Seen on X, maybe since the page that sends this read it.
function withAccountId(
  { brands }: Setup,
  handle: string,
  { guards, ...changes }: Partial<BrandDetails>,
): Partial<BrandDetails> {
  if (!guards) return changes;
  const known = brands.find(brand => sameHandle(brand.handle, handle))?.guards.accountId ?? null;
  return { ...changes, guards: { ...guards, accountId: known ?? guards.accountId } };
}
