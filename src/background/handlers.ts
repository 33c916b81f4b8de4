import { isSound } from '../core/history/sight-of';
import { sameHandle, type Account } from '../core/post';
import type { BrandName } from '../core/brand';
import { completed, type Setup } from '../core/setup';
import { withAccountIds } from '../core/setup-accounts';
import type { Template } from '../core/templates/template';
import type { Change, Handlers, Request, ViewState } from '../messages/protocol';
import type { GuardsProtocol } from '../messages/topics/guards';
import type { ImportsProtocol } from '../messages/topics/imports';
import type { BackupProtocol } from '../messages/topics/backup';
import type { LibraryProtocol } from '../messages/topics/library';
import type { LockProtocol } from '../messages/topics/lock';
import type { PacksProtocol } from '../messages/topics/packs';
import type { Item } from '../storage/item';
import type { Store } from '../storage/store';
import { createContactsHandlers, inLettersOf } from './contacts-handlers';
import { createCustomersHandlers } from './customers-handlers';
import { createSearchHandlers } from './search-handlers';
import { createBrandsHandlers } from './brands-handlers';
import { createPromisesHandlers } from './promises-handlers';
import type { Drafting } from './drafting';
import type { Favourites } from './favourites';
import type { SetupGate } from './setup-gate';

interface HandlersDeps {
  store: Store;
  gate: SetupGate;
  drafting: Drafting;
  favourites: Pick<Favourites, 'set'>;
  /** What a new user finds in the library. */
  starters: readonly Template[];
  announce(change: Change): void;
  openPage(wish: Request<'pages.open'>): Promise<void>;
  /** How the agent left our UI. */
  view: Pick<Item<ViewState>, 'read' | 'save'>;
}

/** The answers of the background. Every one may be asked twice without harm; what must not be lost is on disk before it answers. */
export function createHandlers({
  store,
  gate,
  drafting,
  favourites,
  starters,
  announce,
  openPage,
  view,
}: HandlersDeps): Omit<
  Handlers,
  keyof (BackupProtocol & GuardsProtocol & LockProtocol & ImportsProtocol & LibraryProtocol & PacksProtocol)
> {
  function tell(handles: readonly string[]): void {
    if (handles.length > 0) announce({ kind: 'customers', handles: [...handles] });
  }

  async function seed(): Promise<void> {
    if ((await store.library()).length > 0 || starters.length === 0) return;
    await store.putTemplates(starters);
    drafting.forget();
    announce({ kind: 'templates' });
  }

  // A number that could not be kept is seen again, and must cost none of what else was seen.
  async function keepAccountIds(known: Setup, seen: readonly Account[]): Promise<void> {
    if (withAccountIds(known, seen) === known) return;
    await gate.change(before => withAccountIds(before ?? known, seen)).catch(() => undefined);
  }

  return {
    ...createBrandsHandlers({ gate, store, announce }),
    ...createContactsHandlers({ store, gate }),
    ...createPromisesHandlers(),
    ...createCustomersHandlers({ store, gate, drafting, tell }),
    ...createSearchHandlers({ store, gate }),
    'setup.read': () => gate.read(),
    'setup.save': async setup => {
      await seed();
      await gate.change(before => completed(setup, before));
      announce({ kind: 'setup' });
    },
    'view.read': () => view.read(),
    'view.save': state => view.save(state),
    'pages.open': openPage,

    'sights.record': ({ sights }) =>
      gate.open(undefined, async setup => {
        const sound = sights.filter(sight => isSound(sight, setup.brands));
        if (sound.length === 0) return;
        await keepAccountIds(
          setup,
          sound.map(({ post }) => post.author),
        );
        tell(await store.recordSights(sound));
        drafting.saw(sound);
      }),
    'people.record': ({ people }) =>
      gate.open(undefined, async setup => {
        await keepAccountIds(setup, people);
        const others = people.filter(
          person => person.numericId !== null && !isBrand(person.handle, setup.brands),
        );
        if (others.length > 0) tell(await store.recordPeople(others));
      }),

    'customers.marks': ({ handles }) => gate.open([], () => store.marks(handles)),
    'history.read': request =>
      gate.open(null, async ({ brands }) => {
        const history = await store.history(request);
        return history && { ...history, entries: history.entries.map(entry => inLettersOf(brands, entry)) };
      }),

    'drafts.suggest': request =>
      gate.open({ drafts: [], more: 0, sure: false }, setup => drafting.suggest(setup, request)),
    'drafts.search': request => gate.open([], setup => drafting.search(setup, request)),
    'drafts.fill': request => gate.demand(setup => drafting.fill(setup, request)),
    'drafts.offered': ({ brand, templateIds }) => gate.open([], () => drafting.offered(brand, templateIds)),
    'favourite.set': ({ templateId, on }) => gate.demand(() => favourites.set(templateId, on)),

    'reply.pressed': intent =>
      gate.open(undefined, async ({ brands }) => {
        // Between two brands there is no customer, and an agent's own account is nobody's history.
        if (isBrand(intent.brand, brands) && !isBrand(intent.customer, brands)) await store.keepPress(intent);
      }),
    'reply.posted': outcome =>
      gate.open(undefined, async () => {
        tell(await store.keepReply(outcome));
        // The reply is kept; that the ranking cannot learn from it now is made good when it is built anew.
        await drafting.replied(outcome.pressId).catch(() => undefined);
      }),
    'reply.failed': ({ pressId }) => gate.open(undefined, () => store.dropPress(pressId)),
  };
}

function isBrand(handle: string, brands: readonly BrandName[]): boolean {
  return brands.some(brand => sameHandle(brand.handle, handle));
}
