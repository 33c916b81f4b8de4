import type { PostRecord } from '../core/history/record';
import type { Suggestion } from '../core/templates/suggestion';
import { isOffered, WAY_BACK, type Template, type TemplateVersion } from '../core/templates/template';
import type { PackRecord, PackUndo } from '../core/sharing/records';
import type { Database } from './database';
import { withRoom } from './errors';
import { createKeptReading } from './kept-reading';
import type { UsedDraft } from '../core/templates/use-report';
import { readUse, readUseCounts, type UseCount } from './template-use';
import { MOST_VERSIONS, tidyVersions } from './template-versions';

interface Deps {
  relaxed: Database;
  strict: Database;
  /** Unix milliseconds. */
  now(): number;
}

/** Who changed a template, and why. */
export type Deed = Pick<TemplateVersion, 'by' | 'cause'>;

/** A template as it was and as it is to be; null: not there. */
export interface TemplateStep {
  before: Template | null;
  after: Template | null;
}

/** The private key of this machine. It never leaves the browser's own keeping. */
export interface KeyRecord {
  id: 'own';
  private: CryptoKey;
  /** 32 bytes, base64url. */
  public: string;
  name: string;
  /** Unix milliseconds. */
  madeAt: number;
  /** Encrypted with the owner's passphrase. */
  backup: string;
}

/** What one taking of a pack writes, all or nothing. */
export interface PackTaking {
  steps: readonly TemplateStep[];
  pack: PackRecord;
  undo: PackUndo;
  suggestions: readonly Suggestion[];
}

/**
 * The library as leads see it: also what was put aside or deleted, with what everything said before. Every template stays in
 * memory once it was read: thousands take some hundred milliseconds, and a page that opens waits for them.
 */
export function createLibraryStore({ relaxed, strict, now }: Deps) {
  const all = createKeptReading<readonly Template[]>(async () => relaxed.templates.toArray());
  const packNames = createKeptReading(async () => (await relaxed.packs.toArray()).map(nameOf));

  function forget(): void {
    all.forget();
    packNames.forget();
  }

  /** Writes; `written` tells what stands there then. After a write that failed nobody knows. */
  async function writing<T>(work: () => PromiseLike<T>, written: (done: T) => void = forget): Promise<T> {
    try {
      const done = await withRoom(work);
      written(done);
      return done;
    } catch (error) {
      forget();
      throw error;
    }
  }

  function stepped(steps: readonly TemplateStep[]): void {
    if (steps.length > 0) all.follow(before => withSteps(before, steps));
  }

  function steppedByPack(steps: readonly TemplateStep[]): void {
    stepped(steps);
    packNames.forget();
  }

  /** Writes steps with what was there before; inside a transaction on templates and templateVersions. */
  async function step(steps: readonly TemplateStep[], deed: Deed): Promise<void> {
    await strict.templates.bulkPut(steps.flatMap(({ after }) => after ?? []));
    await strict.templates.bulkDelete(
      steps.flatMap(({ before, after }) => (after === null && before ? before.id : [])),
    );
    const versions = steps.flatMap(({ before }) =>
      before ? { templateId: before.id, until: now(), ...deed, template: before } : [],
    );
    await strict.templateVersions.bulkAdd(versions);
  }

  return {
    /** Every template, as it was when it was last read or written here. */
    library: (): Promise<readonly Template[]> => all.read(),
    /** The templates that agents are offered. */
    templates: async (): Promise<Template[]> => (await all.read()).filter(isOffered),
    putTemplates: (templates: readonly Template[]): Promise<void> =>
      writing(async () => void (await strict.templates.bulkPut(templates))),
    /** Another page of ours wrote templates or packs: they are read anew. */
    forgetLibrary: forget,
    /** These templates, in this order; null for one that is not there. */
    templatesOf: async (ids: readonly string[]): Promise<(Template | null)[]> =>
      (await relaxed.templates.bulkGet([...ids])).map(template => template ?? null),

    /**
     * Changes templates, all or none: `work` makes of each what it is to be, null for one that is to stay as it is. Resolves with what
     * was changed, as it is now.
     */
    changeTemplates: (
      ids: readonly string[],
      deed: Deed,
      work: (template: Template | null, id: string) => Template | null,
    ): Promise<Template[]> =>
      writing(
        () =>
          strict.transaction('rw', strict.templates, strict.templateVersions, async () => {
            const there = await strict.templates.bulkGet([...ids]);
            const steps = ids.flatMap((id, i): TemplateStep[] => {
              const before = there[i] ?? null;
              const after = work(before, id);
              return after === null ? [] : [{ before, after }];
            });
            await step(steps, deed);
            return steps.flatMap(({ after }) => after ?? []);
          }),
        changed => stepped(changed.map(after => ({ before: null, after }))),
      ),

    /** How a template stood before, newest first. */
    versionsOf: async (templateId: string): Promise<TemplateVersion[]> => {
      const all = await relaxed.templateVersions.where('templateId').equals(templateId).sortBy('n');
      return all.toReversed().slice(0, MOST_VERSIONS);
    },

    /** Lets go of what was deleted 30 days ago, of versions beyond those that are kept, and of takings that can no longer be undone. */
    tidyLibrary: (): Promise<void> =>
      writing(async () => {
        await strict.transaction(
          'rw',
          strict.templates,
          strict.templateVersions,
          strict.packUndo,
          async () => {
            const limit = now() - WAY_BACK;
            const gone = await strict.templates
              .filter(({ deletedAt }) => deletedAt !== undefined && deletedAt < limit)
              .primaryKeys();
            await strict.templates.bulkDelete(gone);
            for (const id of gone) await strict.templateVersions.where('templateId').equals(id).delete();
            await strict.packUndo.filter(({ at }) => at < limit).delete();
          },
        );
        await tidyVersions(relaxed, now());
      }),

    /** How often each template was posted with since that moment (Unix milliseconds), and when last. */
    useCounts: (since: number): Promise<Map<string, UseCount>> => readUseCounts(relaxed, since, now()),
    /** Every press with this template since that moment, with what the customer wrote next. */
    usesOf: (templateId: string, since: number): Promise<UsedDraft[]> => readUse(relaxed, templateId, since),

    /** A reply of ours with the post that it answers; null for an id that is none of our replies. */
    replyWithPost: async (
      id: string,
    ): Promise<{ ours: PostRecord; theirs: PostRecord | null; displayName: string } | null> => {
      const ours = await relaxed.posts.get(id);
      if (ours?.filing.direction !== 'out' || ours.translated) return null;
      const [theirs, customer] = await Promise.all([
        relaxed.posts.get(ours.replyToId ?? ''),
        relaxed.customers.get(ours.personId ?? ours.customerId),
      ]);
      return { ours, theirs: theirs ?? null, displayName: customer?.displayName ?? '' };
    },

    suggestions: async (): Promise<Suggestion[]> => relaxed.suggestions.toArray(),
    /** Adds those that are not there. */
    addSuggestions: (all: readonly Suggestion[]): Promise<void> =>
      withRoom(() =>
        strict.transaction('rw', strict.suggestions, async () => {
          const there = await strict.suggestions.bulkGet(all.map(({ id }) => id));
          await strict.suggestions.bulkAdd(all.filter((_, i) => !there[i]));
        }),
      ),
    /** Replaces one; the words of its customer go when it is decided. */
    decideSuggestion: (decided: Suggestion): Promise<void> =>
      withRoom(async () => {
        await strict.suggestions.put({ ...decided, reply: '', post: '', customer: '' });
      }),

    packs: async (): Promise<PackRecord[]> => relaxed.packs.toArray(),
    /** Which packs are here, and what they are called. Packs themselves are large. */
    packNames: (): Promise<readonly { id: string; name: string }[]> => packNames.read(),
    pack: async (id: string): Promise<PackRecord | null> => (await relaxed.packs.get(id)) ?? null,
    packUndo: async (packId: string): Promise<PackUndo | null> =>
      (await relaxed.packUndo.get(packId)) ?? null,

    /** Takes a pack. */
    takePack: ({ steps, pack, undo, suggestions }: PackTaking, by: string): Promise<void> =>
      writing(
        () =>
          strict.transaction(
            'rw',
            [strict.templates, strict.templateVersions, strict.packs, strict.packUndo, strict.suggestions],
            async () => {
              await step(steps, { by, cause: 'pack' });
              await strict.packs.put(pack);
              await strict.packUndo.put(undo);
              await strict.suggestions.bulkPut([...suggestions]);
            },
          ),
        () => {
          stepped(steps);
          packNames.follow(names => [...names.filter(({ id }) => id !== pack.id), nameOf(pack)]);
        },
      ),

    /** Puts back what a taking replaced; `steps` are what is still as it was left. */
    untakePack: (undo: PackUndo, steps: readonly TemplateStep[], by: string): Promise<void> =>
      writing(
        () =>
          strict.transaction(
            'rw',
            [strict.templates, strict.templateVersions, strict.packs, strict.packUndo, strict.suggestions],
            async () => {
              await step(steps, { by, cause: 'undo' });
              if (undo.pack) await strict.packs.put(undo.pack);
              else await strict.packs.delete(undo.packId);
              await strict.packUndo.delete(undo.packId);
              await strict.suggestions.bulkDelete([...undo.settings.suggestions]);
            },
          ),
        () => steppedByPack(steps),
      ),

    /** Removes a pack; `steps` say what becomes of its templates. */
    removePack: (packId: string, steps: readonly TemplateStep[], by: string): Promise<void> =>
      writing(
        () =>
          strict.transaction(
            'rw',
            [strict.templates, strict.templateVersions, strict.packs, strict.packUndo],
            async () => {
              await step(steps, { by, cause: 'pack' });
              await strict.packs.delete(packId);
              await strict.packUndo.delete(packId);
            },
          ),
        () => steppedByPack(steps),
      ),

    /** The key of this machine, null before it was made. */
    ownKey: async (): Promise<KeyRecord | null> => (await relaxed.keys.get('own')) ?? null,
    keepOwnKey: (key: KeyRecord): Promise<void> => withRoom(async () => void (await strict.keys.put(key))),
  };
}

function nameOf({ id, pack }: PackRecord): { id: string; name: string } {
  return { id, name: pack.name };
}

// In the order of the database.
function withSteps(all: readonly Template[], steps: readonly TemplateStep[]): Template[] {
  const stepped = new Set(steps.flatMap(({ before, after }) => after?.id ?? before?.id ?? []));
  const after = steps.flatMap(step => step.after ?? []);
  return [...all.filter(({ id }) => !stepped.has(id)), ...after].sort((a, b) => (a.id < b.id ? -1 : 1));
}
