import { macroSteps } from '../../core/sharing/macros/read-macros';
import type { Change } from '../../messages/protocol';
import type { PackContents } from '../../messages/topics/packs';
import type { send } from '../../messages/send';
import type { ManagedStore } from '../settings/managed-store';
import { t } from '../text';
import { createEditStore } from './editor/edit-store';
import { ALL } from './list/list-room';
import type { ListStore } from './list/list-store';
import { breath } from '../idle';
import { unhurried } from '../unhurried';
import { createReviewStore } from './review/review-store';
import { createIntakeStore } from './share/intake-store';
import { createKeysStore } from './share/keys-store';
import { lendText } from './share/lend-text';
import { createPacksStore } from './share/packs-store';
import { createRosterStore } from './share/roster-store';
import { createSubscriptionStore } from './share/subscription-store';
import { createDecideStore } from './suggestions/decide-store';
import { createProposeStore } from './suggestions/propose-store';
import { createQueueStore } from './suggestions/queue-store';

export interface RoomDeps {
  /** The list, which is there before everything else. */
  list: ListStore;
  ask: typeof send;
  /** Hears what changes elsewhere, until the signal aborts. */
  watch(listener: (change: Change) => void, signal: AbortSignal): void;
  newId(): string;
  save(name: string, content: string): void;
  /** Asks the person for access to these addresses. */
  request(origins: string[]): Promise<boolean>;
  managed: ManagedStore;
  signal: AbortSignal;
}

/** Everything that the library stands on. */
export function createLibraryRoom({ list, ask, watch, newId, save, request, managed, signal }: RoomDeps) {
  async function snippets(names: readonly string[]): Promise<Record<string, string>> {
    const ids = list.contents.value.rows
      .filter(row => row.archivedAt === null && row.deletedAt === null && names.includes(row.shortcut))
      .map(({ id }) => id);
    if (ids.length === 0) return {};
    const found = await ask('library.read', { ids });
    return Object.fromEntries(found.map(({ shortcut, wordings }) => [shortcut, wordings[0]?.text ?? '']));
  }

  const editing = {
    read: async (id: string) => (await ask('library.read', { ids: [id] }))[0] ?? null,
    history: async (id: string) => (await ask('library.history', { id })).versions,
    back: (id: string, n: number) => ask('library.back', { id, n }),
    setup: () => ask('setup.read', {}),
    snippets,
    newId,
  };
  const edit = createEditStore({
    ...editing,
    save: (template, expected) => ask('library.save', { template, expected }),
  });

  const queue = createQueueStore({
    list: () => ask('suggestion.list', {}),
    agent: async () => (await ask('setup.read', {}))?.agent.initials ?? '',
    async handOut(ids, initials) {
      const { text, fileName } = await ask('pack.export', suggestionsPack(ids, initials));
      save(fileName, text);
    },
  });
  const decide = createDecideStore({
    ...editing,
    decide: decision => ask('suggestion.decide', decision),
    rows: () => list.contents.value.rows,
    search: query => ask('library.search', { query, limit: ALL }),
    decided: () => Promise.all([queue.load(), list.load()]),
  });
  const propose = createProposeStore({
    prepare: postId => ask('suggestion.prepare', { postId }),
    add: suggestion => ask('suggestion.add', suggestion),
    newId,
  });

  const undoPack = (packId: string) => ask('pack.undo', { packId });
  const intake = createIntakeStore({
    readPack: source => lendText(source, from => ask('pack.read', { source: from })),
    readLines: (reading, key) => ask('pack.lines', { reading, key }),
    applyPack: (source, chosen) => ask('pack.apply', { source, chosen }),
    undoPack,
    readMacros(file, columns, tell) {
      const existing = list.contents.value.rows;
      const steps = macroSteps(file, { now: Date.now(), existing, ...(columns && { columns }) });
      return unhurried(steps, { now: () => performance.now(), rest: breath, tell });
    },
    add: templates => ask('library.add', { templates }),
    remove: ids => ask('library.change', { ids, change: { kind: 'delete' } }),
  });
  const packs = createPacksStore({
    list: () => ask('pack.list', {}),
    undo: undoPack,
    remove: packId => ask('pack.remove', { packId }),
    export: contents => ask('pack.export', contents),
    copy: packId => ask('pack.copy', { packId }),
    save,
    handles: async () => ((await ask('setup.read', {}))?.brands ?? []).map(({ handle }) => handle),
    corrections: async () => (await ask('corrections.read', {})).length,
  });

  const keys = createKeysStore({
    read: () => ask('keys.read', {}),
    make: (name, passphrase) => ask('keys.make', { name, passphrase }),
    backup: () => ask('keys.backup', {}),
    restore: (backup, passphrase) => ask('keys.restore', { backup, passphrase }),
    pin: (packId, fingerprint) => ask('keys.pin', { packId, fingerprint }),
    unpin: packId => ask('keys.unpin', { packId }),
    save,
  });
  const subscription = createSubscriptionStore({
    read: () => ask('subscription.read', {}),
    set: wish => ask('subscription.set', wish),
    look: () => ask('subscription.now', {}),
    request,
  });
  const roster = createRosterStore({
    read: () => ask('roster.read', {}),
    save: entries => ask('roster.save', { roster: entries }),
  });
  const use = (id: string) => ask('library.use', { id });
  const review = createReviewStore({
    rows: async () => (await ask('library.list', {})).rows,
    read: ids => ask('library.read', { ids }),
    use,
    setup: () => ask('setup.read', {}),
    rest: breath,
    now: Date.now,
  });

  watch(change => {
    if (change.kind === 'corrections') void packs.load();
    if (change.kind !== 'templates' && change.kind !== 'missed') return;
    void queue.load();
    void packs.load();
    void keys.load();
    void roster.load();
    if (!subscription.busy.value) void subscription.load();
  }, signal);

  return {
    list,
    edit,
    use,
    review,
    queue,
    decide,
    propose,
    intake,
    packs,
    keys,
    subscription,
    roster,
    managed,
    now: () => Date.now(),
  };
}

function suggestionsPack(ids: string[], initials: string): PackContents {
  const nothingElse = { templates: [], brands: [], roster: false, corrections: false, sign: false };
  return { ...nothingElse, name: t('suggestionsPack', initials), suggestions: ids };
}

export type LibraryRoom = ReturnType<typeof createLibraryRoom>;
