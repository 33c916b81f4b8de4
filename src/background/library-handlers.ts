import { checkTemplate } from '../core/templates/fill';
import { changed, edited } from '../core/templates/edit';
import { isInFolder } from '../core/templates/folder';
import { describeProblem } from '../core/templates/language/problem';
import { isOffered, type Template } from '../core/templates/template';
import { useOf } from '../core/templates/use-report';
import type { PackRecord, SharingSettings } from '../core/sharing/records';
import { asPacked } from '../core/sharing/merge-template';
import type { PackTemplate } from '../core/sharing/pack';
import type { Change, Handlers } from '../messages/protocol';
import type { LibraryProblem, LibraryProtocol, Saved } from '../messages/topics/library';
import type { Store } from '../storage/store';
import type { LibrarySearch } from './library-search';
import { COUNTED, createLibraryListing } from './library-listing';
import { byName } from './library-rows';
import type { SetupGate } from './setup-gate';

/** What is set about sharing, changed one after another. */
export interface SharingSettingsKeeper {
  read(): Promise<SharingSettings>;
  change(work: (before: SharingSettings) => SharingSettings): Promise<SharingSettings>;
}

export interface LibraryDeps {
  store: Store;
  gate: Pick<SetupGate, 'read'>;
  sharing: SharingSettingsKeeper;
  search: Pick<LibrarySearch, 'find'>;
  /** The templates are others now: drafts and the search read them anew. */
  forget(): void;
  announce(change: Change): void;
  /** Unix milliseconds. */
  now(): number;
}

type LibraryHandlers = Pick<Handlers, Extract<keyof LibraryProtocol, `library.${string}`>>;

const DAY = 86_400_000;

/** The answers about the lead's library. */
export function createLibraryHandlers(deps: LibraryDeps): LibraryHandlers {
  const { store, gate, sharing, now } = deps;
  const problems = createProblemMemory();

  function told(): void {
    deps.forget();
    deps.announce({ kind: 'templates' });
  }

  async function by(): Promise<string> {
    return (await gate.read())?.agent.initials ?? '';
  }

  async function change(
    ids: readonly string[],
    work: (template: Template, pack: PackRecord | null) => Template | null,
    cause: 'edit' | 'back' = 'edit',
  ): Promise<string[]> {
    const [initials, packs] = await Promise.all([by(), store.packs()]);
    const known = new Map(packs.map(pack => [pack.id, pack]));
    const all = await store.changeTemplates(
      ids,
      { by: initials, cause },
      template => template && work(template, known.get(template.origin ?? '') ?? null),
    );
    if (all.length > 0) told();
    return all.map(({ id }) => id);
  }

  const changeIn =
    (work: Parameters<typeof changed>[1]) =>
    (template: Template, pack: PackRecord | null): Template | null => {
      const base = baseOf(template, pack);
      const withdrawn = template.origin !== undefined && base === null;
      const after = changed(template, work, { now: now(), withdrawn });
      return after && marked(after, base);
    };

  async function save(
    words: Parameters<typeof edited>[1],
    expected: number | null,
    cause: 'edit' | 'back',
  ): Promise<Saved> {
    const [initials, packs] = await Promise.all([by(), store.packs()]);
    let current: Template | null = null;
    const [saved] = await store.changeTemplates([words.id], { by: initials, cause }, before => {
      // A page that asks twice because we were stopped has written it already.
      current = (before?.updatedAt ?? null) === expected ? null : before;
      if (current !== null) return null;
      const pack = packs.find(({ id }) => id === before?.origin) ?? null;
      const base = before && baseOf(before, pack);
      return edited(before, words, { by: initials, now: now(), base });
    });
    if (saved) {
      told();
      return { is: 'saved', template: saved };
    }
    if (current === null) throw new Error('This template was deleted meanwhile. Save it as a new one.');
    return { is: 'changed-meanwhile', template: current };
  }

  return {
    ...createLibraryListing(deps),
    'library.problems': async ({ ids }) => {
      const all = await store.library();
      const wanted = ids && new Set(ids);
      return problems.of(
        all.filter(template => (wanted ? wanted.has(template.id) : isOffered(template))),
        all.filter(isOffered),
      );
    },
    'library.search': async ({ query, limit = 1_000 }) => {
      if (query.trim() === '')
        return (await store.library())
          .toSorted(byName)
          .slice(0, limit)
          .map(({ id }) => id);
      return [...(await deps.search.find(query, limit))];
    },
    'library.read': async ({ ids }) => (await store.templatesOf(ids)).flatMap(template => template ?? []),
    'library.history': async ({ id }) => {
      const [[template = null], versions] = await Promise.all([
        store.templatesOf([id]),
        store.versionsOf(id),
      ]);
      const pack = template?.origin === undefined ? null : await store.pack(template.origin);
      const base = template && baseOf(template, pack);
      return { versions, packs: base && pack ? { ...base, id, origin: pack.id } : null };
    },
    'library.save': ({ template, expected }) => save(wordsOf(template), expected, 'edit'),
    'library.add': async ({ templates }) => {
      const initials = await by();
      const words = new Map(templates.map(template => [template.id, template]));
      const added = await store.changeTemplates(
        [...words.keys()],
        { by: initials, cause: 'edit' },
        (before, id) => {
          const mine = words.get(id);
          if (!mine || (before && before.origin !== undefined)) return null;
          return edited(before, wordsOf(mine), { by: initials, now: now(), base: null });
        },
      );
      if (added.length > 0) told();
      return { added: added.map(({ id }) => id) };
    },
    'library.back': async ({ id, n }) => {
      const [[there = null], versions] = await Promise.all([store.templatesOf([id]), store.versionsOf(id)]);
      const version = versions.find(one => one.n === n);
      if (!version) throw new Error('This version is not kept any more.');
      return save(version.template, there?.updatedAt ?? null, 'back');
    },
    'library.change': async ({ ids, change: wanted }) => ({ changed: await change(ids, changeIn(wanted)) }),
    'library.folders': async ({ folders }) => {
      const { folders: kept } = await sharing.change(before => ({
        ...before,
        folders: [...new Set(folders)].filter(folder => folder !== ''),
      }));
      return { folders: [...kept] };
    },
    'library.rename-folder': async ({ from, to }) => {
      const renamed = (folder: string) => moved(folder, from, to);
      const ids = (await store.library())
        .filter(({ folder = '' }) => renamed(folder) !== folder)
        .map(({ id }) => id);
      const all = await change(ids, (template, pack) =>
        changeIn({ kind: 'move', folder: renamed(template.folder ?? '') })(template, pack),
      );
      await sharing.change(before => ({
        ...before,
        folders: [...new Set(before.folders.map(renamed))].filter(folder => folder !== ''),
      }));
      deps.announce({ kind: 'templates' });
      return { changed: all };
    },
    'library.use': async ({ id, days = COUNTED }) => {
      const since = now() - days * DAY;
      return useOf(await store.usesOf(id, since), { since, now: now() });
    },
  };
}

// A folder after it or one above it was renamed, or taken away ('').
function moved(folder: string, from: string, to: string): string {
  if (!isInFolder(folder, from)) return folder;
  const above = from.split('/').slice(0, -1).join('/');
  const rest = folder.slice(from.length + 1);
  return [to === '' ? above : to, rest].filter(part => part !== '').join('/');
}

// What its pack says of it, null for one of my own and one that was withdrawn.
function baseOf(template: Template, pack: PackRecord | null): PackTemplate | null {
  if (pack === null || template.origin !== pack.id) return null;
  return pack.bases.find(({ id }) => `${pack.id}~${id}` === template.id) ?? null;
}

function marked(template: Template, base: PackTemplate | null): Template {
  const { changedHere: _was, ...rest } = template;
  if (base === null || asPacked(template, base)) return rest;
  return { ...rest, changedHere: true };
}

function wordsOf({ folder, when, ...rest }: WithUndefined): Parameters<typeof edited>[1] {
  return { ...rest, ...(folder && { folder }), ...(when && { when }) };
}

type WithUndefined = Parameters<Handlers['library.save']>[0]['template'];

// Parsing thousands takes a while, and most are the same as before.
function createProblemMemory() {
  const known = new Map<string, { text: string; words: string | null }>();

  function problemIn(text: string, key: string, snippets: Readonly<Record<string, string>>): string | null {
    const there = known.get(key);
    // What is put in from other templates may have changed.
    if (there?.text === text && !text.includes('{%')) return there.words;
    const problem = checkTemplate(text, snippets);
    const words = problem && describeProblem(problem);
    known.set(key, { text, words });
    return words;
  }

  return {
    of(templates: readonly Template[], offered: readonly Template[]): LibraryProblem[] {
      const snippets = Object.fromEntries(
        offered.map(({ shortcut, wordings }) => [shortcut, wordings[0]?.text ?? '']),
      );
      return templates.flatMap(({ id, wordings }) =>
        wordings.flatMap(wording => {
          const words = problemIn(wording.text, `${id} ${wording.id}`, snippets);
          return words === null ? [] : { templateId: id, wordingId: wording.id, words };
        }),
      );
    },
  };
}
