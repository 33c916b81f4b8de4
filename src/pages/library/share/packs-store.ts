import { signal } from '@preact/signals';
import type { PackContents, PackHere } from '../../../messages/topics/packs';
import { reasonOf } from '../../reason-of';

interface PacksDeps {
  list(): Promise<readonly PackHere[]>;
  undo(packId: string): Promise<{ kept: number }>;
  remove(packId: string): Promise<unknown>;
  export(contents: PackContents): Promise<{ text: string; fileName: string; pack: { templates: number } }>;
  save(name: string, content: string): void;
  /** A pack that is here, as it came. */
  copy(packId: string): Promise<{ text: string; fileName: string }>;
  /** Handles of our accounts. */
  handles(): Promise<readonly string[]>;
  /** How many parts of X's page are corrected. */
  corrections(): Promise<number>;
}

type Outcome = { is: 'nothing' } | { is: 'exported'; templates: number } | { is: 'failed'; reason: string };

/** Packs that are here, and a pack of one's own to hand out. */
export function createPacksStore(deps: PacksDeps) {
  const packs = signal<readonly PackHere[]>([]);
  const handles = signal<readonly string[]>([]);
  const corrections = signal(0);
  const outcome = signal<Outcome>({ is: 'nothing' });

  async function load(): Promise<void> {
    packs.value = await deps.list().catch(() => packs.value);
    handles.value = await deps.handles().catch(() => handles.value);
    corrections.value = await deps.corrections().catch(() => corrections.value);
  }

  async function tried(work: () => Promise<unknown>): Promise<void> {
    outcome.value = { is: 'nothing' };
    try {
      await work();
    } catch (error) {
      outcome.value = { is: 'failed', reason: reasonOf(error) };
    }
    await load();
  }

  return {
    packs,
    handles,
    corrections,
    outcome,
    load,
    undo: (packId: string) => tried(() => deps.undo(packId)),
    remove: (packId: string) => tried(() => deps.remove(packId)),
    /** Hands a pack that is here on as a file, as it came, with its signature. */
    saveCopy: (packId: string) =>
      tried(async () => {
        const { text, fileName } = await deps.copy(packId);
        deps.save(fileName, text);
      }),
    /** Writes a pack and hands it out as a file. */
    export: (contents: PackContents) =>
      tried(async () => {
        const { text, fileName, pack } = await deps.export(contents);
        deps.save(fileName, text);
        outcome.value = { is: 'exported', templates: pack.templates };
      }),
  };
}

export type PacksStore = ReturnType<typeof createPacksStore>;
