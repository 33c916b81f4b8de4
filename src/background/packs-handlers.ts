import { canonical } from '../core/sharing/canonical';
import { prepareExport } from '../core/sharing/export-pack';
import { idHere } from '../core/sharing/merge-template';
import type { Chosen } from '../core/sharing/plan';
import { refusal } from '../core/sharing/read-pack';
import { withDetails, type Setup } from '../core/setup';
import { WAY_BACK } from '../core/templates/template';
import type { Handlers } from '../messages/protocol';
import type { PackSource } from '../messages/topics/packs';
import type { Favourites } from './favourites';
import type { LibraryDeps } from './library-handlers';
import { aboutPack, type createPackReader, type Demand, type Sound } from './pack-reader';
import { prepareRemoval, prepareTaking, prepareUndo, type Taking } from './pack-taker';
import type { SetupGate } from './setup-gate';
import { signPack } from './signatures';

type PackHandlers = Pick<Handlers, Extract<keyof Handlers, `pack.${string}`>>;

export interface PacksDeps extends LibraryDeps {
  gate: Pick<SetupGate, 'read' | 'change'>;
  reader: ReturnType<typeof createPackReader>;
  /** The agent's own stars. */
  favourites: Pick<Favourites, 'read' | 'set'>;
  /** What the subscription left waiting, and who must have signed it. */
  waiting: { read(): Promise<{ text: string; demand: Demand } | null>; clear(): Promise<void> };
  /** The text that one of our own pages lends. Rejects for an address of anybody else. */
  readLent(address: string): Promise<string>;
  /** An id that nobody has. */
  newId(): string;
}

const ANYBODY: Demand = { fingerprint: null };

/** The answers about packs, and how the subscription takes one by itself. */
export function createPacks(deps: PacksDeps) {
  const { store, gate, sharing, reader, waiting, now } = deps;
  // One after another: two takings at once would compare with what the other is about to replace.
  let working: Promise<unknown> = Promise.resolve();
  function alone<T>(work: () => Promise<T>): Promise<T> {
    const done = working.then(work);
    working = done.catch(() => undefined);
    return done;
  }

  // The page asks for the lines of what it shows one by one; thousands at once would take longer than all the rest.
  let last: { reading: string; sound: Sound } | null = null;

  function told(): void {
    last = null;
    deps.forget();
    deps.announce({ kind: 'templates' });
  }

  async function textOf(source: PackSource): Promise<{ text: string; demand: Demand } | null> {
    if ('waiting' in source) return waiting.read();
    const text = 'text' in source ? source.text : await deps.readLent(source.lent);
    return { text, demand: ANYBODY };
  }

  async function by(): Promise<string> {
    return (await gate.read())?.agent.initials ?? '';
  }

  async function take(sound: Sound, chosen: Chosen, subscribed: boolean) {
    const [setup, settings] = await Promise.all([gate.read(), sharing.read()]);
    const around = {
      plan: sound.plan,
      compared: reader.compare(sound),
      setup,
      sharing: settings,
      subscribed,
      now: now(),
    };
    const taking = prepareTaking(sound, chosen, around);
    // The key is pinned first: whoever is stopped in between knows whom to believe at the next try.
    await sharing.change(() => taking.sharing);
    await store.takePack(taking, await by());
    if (taking.setup && taking.setup !== setup) await saveSetup(taking.setup);
    // A star is worth less than the pack that was taken.
    await keepStars(taking).catch(() => undefined);
    told();
    return taking.applied;
  }

  // A starter gives its place to the pack's template of the same id, and its star with it.
  async function keepStars({ steps, pack: { pack } }: Taking): Promise<void> {
    const stars = await deps.favourites.read();
    const ids = new Set(pack.templates.map(({ id }) => id));
    for (const { before } of steps) {
      if (before && ids.has(before.id) && stars.has(before.id))
        await deps.favourites.set(idHere(pack, before.id), true);
    }
  }

  async function saveSetup(setup: Setup): Promise<void> {
    await gate.change(() => setup);
  }

  const handlers: PackHandlers = {
    'pack.read': async ({ source }) => {
      const file = await textOf(source);
      if (!file) return { is: 'refused', refusal: refusal('not-json') };
      const read = await reader.read(file.text, file.demand);
      if (read.refusal) return { is: 'refused', refusal: read.refusal };
      const { pack, signed } = read.sound;
      last = { reading: deps.newId(), sound: read.sound };
      return {
        is: 'read',
        reading: last.reading,
        pack: aboutPack(pack),
        signed,
        plan: read.sound.plan,
      };
    },
    'pack.lines': async ({ reading, key }) =>
      last?.reading === reading ? reader.lines(last.sound, key) : null,
    'pack.apply': ({ source, chosen }) =>
      alone(async () => {
        const file = await textOf(source);
        if (!file) return { is: 'refused', refusal: refusal('not-json') };
        const read = await reader.read(file.text, file.demand);
        if (read.refusal) return { is: 'refused', refusal: read.refusal };
        const applied = await take(read.sound, chosen, 'waiting' in source);
        if ('waiting' in source) await waiting.clear();
        return { is: 'applied', applied };
      }),
    'pack.undo': ({ packId }) =>
      alone(async () => {
        const undo = await store.packUndo(packId);
        if (!undo || undo.at + WAY_BACK < now()) throw new Error('This can no longer be undone.');
        const there = await store.templatesOf(undo.templates.map(({ id }) => id));
        const { steps, kept } = prepareUndo(undo, there);
        await store.untakePack(undo, steps, await by());
        const { brands, suggestions: _suggestions, ...lists } = undo.settings;
        await sharing.change(before => ({ ...before, ...lists }));
        const setup = await gate.read();
        if (setup && brands.length > 0)
          await saveSetup(
            brands.reduce((all, { handle, ...details }) => withDetails(all, handle, details), setup),
          );
        told();
        return { kept };
      }),
    'pack.list': async () => {
      const packs = await store.packs();
      const undos = await Promise.all(packs.map(({ id }) => store.packUndo(id)));
      return packs
        .map(({ pack, fingerprint, takenAt, subscribed }, i) => {
          const until = (undos[i]?.at ?? -Infinity) + WAY_BACK;
          return Object.assign(aboutPack(pack), {
            key: fingerprint === null ? null : { fingerprint, name: pack.name },
            takenAt,
            subscribed,
            undoUntil: until > now() ? until : null,
          });
        })
        .sort((a, b) => a.name.localeCompare(b.name));
    },
    'pack.remove': ({ packId }) =>
      alone(async () => {
        const steps = prepareRemoval(await store.library(), packId, now());
        await store.removePack(packId, steps, await by());
        told();
        const removed = steps.filter(({ after }) => after?.deletedAt !== undefined).length;
        return { removed, kept: steps.length - removed };
      }),
    'pack.export': contents =>
      alone(async () => {
        const [setup, settings, templates, suggestions, key] = await Promise.all([
          gate.read(),
          sharing.read(),
          store.library(),
          store.suggestions(),
          store.ownKey(),
        ]);
        if (!setup) throw new Error('Countersign is not set up yet. Finish the welcome page first.');
        if (contents.sign && !key) throw new Error('There is no key to sign with yet. Make one first.');
        const own = settings.own ?? { packId: deps.newId(), release: 0 };
        const release = own.release + 1;
        const id = contents.templates.length === 0 ? withoutTemplates(own.packId) : own.packId;
        const made = { id, release, made: now(), madeBy: setup.agent.initials };
        const pack = prepareExport(contents, { made, setup, settings, templates, suggestions });
        const signed = contents.sign && key ? await signPack(pack, key) : pack;
        await sharing.change(before => ({ ...before, own: { packId: own.packId, release } }));
        return {
          text: canonical(signed),
          fileName: fileName(pack.name, pack.release),
          pack: aboutPack(pack),
        };
      }),
    'pack.copy': async ({ packId }) => {
      const known = await store.pack(packId);
      if (!known) throw new Error('This pack is no longer here.');
      return { text: canonical(known.pack), fileName: fileName(known.pack.name, known.pack.release) };
    },
    'pack.decline': () => waiting.clear(),
  };

  /** Takes a pack without touching what I changed. */
  async function takeQuietly(text: string, demand: Demand) {
    return alone(async () => {
      const read = await reader.read(text, demand);
      if (read.refusal) return { refusal: read.refusal };
      const { plan } = read.sound;
      const mine = [
        ...plan.templates.filter(({ is }) => is === 'conflict').map(({ key }) => key),
        ...plan.settings.filter(({ conflict }) => conflict).map(({ key }) => key),
      ];
      const nothing = plan.templates.length === 0 && plan.settings.length === 0;
      if (nothing && read.sound.known?.pack.release === read.sound.pack.release) return { refusal: null };
      await take(read.sound, { keys: 'all', mine, shortcuts: [] }, true);
      return { refusal: null };
    });
  }

  return { handlers, takeQuietly };
}

export type Packs = ReturnType<typeof createPacks>;

// Under the id of the pack with templates, one without any would withdraw them all.
function withoutTemplates(packId: string): string {
  return `${packId.slice(0, 21)}suggestions`;
}

function fileName(name: string, release: number): string {
  const plain = name
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');
  return `${plain.slice(0, 40) || 'countersign'}-${release}.json`;
}
