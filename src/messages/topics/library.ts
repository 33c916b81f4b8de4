import * as v from 'valibot';
import type { PostKind } from '../../core/reading/about/kind';
import type { Act, Template, TemplateVersion } from '../../core/templates/template';
import type { Clash } from '../../core/templates/shortcut';
import type { Suggestion } from '../../core/templates/suggestion';
import type { TemplateUse } from '../../core/templates/use';
import { handle, id, key, language, list, moment, nothing, text } from '../schema-parts';

/** A template in the list: what is needed to show, sort and narrow thousands. */
export interface LibraryRow {
  id: string;
  name: string;
  shortcut: string;
  /** '' for none. */
  folder: string;
  tags: readonly string[];
  /** Languages of its wordings, each once; '' for one that fits every language. */
  langs: readonly string[];
  brands: readonly string[];
  act: Act;
  /** How many wordings it has. */
  wordings: number;
  /** The beginning of its first wording, 160 characters. */
  begins: string;
  /** Id of its pack, null for my own. */
  origin: string | null;
  /** It came with a pack and I changed it. */
  changedHere: boolean;
  /** New or changed with a pack within a week. */
  isNew: boolean;
  /** When it came with a pack, new or changed, Unix milliseconds; null for my own. */
  arrivedAt: number | null;
  /** Unix milliseconds, null while it is offered. */
  archivedAt: number | null;
  deletedAt: number | null;
  updatedAt: number;
  /** Initials, '' where unknown. */
  updatedBy: string;
  /** Posted with it here within 90 days. */
  uses: number;
  /** Start of the last day (UTC) on which it was posted with, Unix milliseconds; null for never within 90 days. */
  lastUsedAt: number | null;
}

/** How the list begins: its first rows, and whole what stands above them. About templates that are offered. */
export interface LibraryBeginning {
  /** The first by name. */
  rows: LibraryRow[];
  /** How many there are. */
  count: number;
  /** As `library.list` tells them. */
  folders: string[];
  packs: { id: string; name: string }[];
  /** Every tag and every language ('' for wordings that fit all), in the order of people. */
  tags: string[];
  langs: string[];
  /** The first shortcuts that two have. */
  clashes: Clash<LibraryRow>[];
}

/** A wording that cannot be filled. */
export interface LibraryProblem {
  templateId: string;
  wordingId: string;
  /** What is wrong, plain, with its line. */
  words: string;
}

/** What a lead writes of a template; the rest is the library's own. */
export type TemplateEdit = Omit<
  Template,
  'updatedAt' | 'updatedBy' | 'origin' | 'changedHere' | 'arrivedAt' | 'archivedAt' | 'deletedAt'
>;

/** One change to many. */
export type BulkChange =
  /** '' for no folder. */
  | { kind: 'move'; folder: string }
  | { kind: 'tag'; add: string[]; remove: string[] }
  /** Handles; empty for all. */
  | { kind: 'brands'; brands: string[] }
  /** Meant for one template. */
  | { kind: 'shortcut'; shortcut: string }
  | { kind: 'archive' }
  /** Back from the archive, or from the bin. A template that its pack withdrew comes back as my own. */
  | { kind: 'restore' }
  /** Into the bin for 30 days. */
  | { kind: 'delete' };

/** How a save ended. */
export type Saved =
  | { is: 'saved'; template: Template }
  /** Somebody, or a pack, changed it meanwhile: this is how it stands. Nothing was written. */
  | { is: 'changed-meanwhile'; template: Template };

/** The lead's library. Everything here but `suggestion.add` and `suggestion.prepare` is for our own pages only. */
export interface LibraryProtocol {
  /** All templates, those in the archive and the bin too, by name. `folders` in the lead's order, empty ones too. */
  'library.list'(request: Record<string, never>): {
    rows: LibraryRow[];
    folders: string[];
    packs: { id: string; name: string }[];
  };
  /** What a screen shows of the list at first, so many rows and clashes: thousands of rows take their time to cross. */
  'library.begin'(request: { rows: number; clashes: number }): LibraryBeginning;
  /** Wordings that cannot be filled: of these templates, of all offered ones without `ids`. */
  'library.problems'(request: { ids?: string[] }): LibraryProblem[];
  /** Ids of the templates that match as one types, best first: name, shortcut, tags, text. All without `query`, by name. */
  'library.search'(request: { query: string; limit?: number }): string[];
  /** These templates whole, in this order; ones that are gone are left out. */
  'library.read'(request: { ids: string[] }): Template[];
  /** How a template stood before, newest first, at most 100. What its pack says of it, null for one of my own. */
  'library.history'(request: { id: string }): { versions: TemplateVersion[]; packs: Template | null };
  /**
   * Writes a template, a new one too (with an id that the page made). `expected`: its `updatedAt` when editing began, null for a new
   * one. Answers when it is on disk.
   */
  'library.save'(request: { template: TemplateEdit; expected: number | null }): Saved;
  /** Adds many of my own at once, as an import does; ones of the same id are replaced, and their history is kept. */
  'library.add'(request: { templates: TemplateEdit[] }): { added: string[] };
  /** Makes it what it was in version `n`. */
  'library.back'(request: { id: string; n: number }): Saved;
  /** Changes many at once, all or none. Answers with the ids that are different now. */
  'library.change'(request: { ids: string[]; change: BulkChange }): { changed: string[] };
  /** Replaces the list of folders: order, and empty ones. A folder that templates are in stays. */
  'library.folders'(request: { folders: string[] }): { folders: string[] };
  /** Renames a folder with all below it, or (`to` '') takes it away and leaves what was in it in the folder above. */
  'library.rename-folder'(request: { from: string; to: string }): { changed: string[] };
  /** What became of a template's drafts within so many days (90 unless told). */
  'library.use'(request: { id: string; days?: number }): TemplateUse;

  /** All suggestions, waiting ones first, newest first. */
  'suggestion.list'(request: Record<string, never>): Suggestion[];
  /** A posted reply as a template: names and numbers become variables. Keeps nothing. Null for a post that is not ours. */
  'suggestion.prepare'(request: { postId: string }): {
    text: string;
    reply: string;
    post: string;
    lang: string | null;
    brand: string;
    name: string;
  } | null;
  /** Puts a suggestion into the lead's queue. The same id twice is one. */
  'suggestion.add'(request: { id: string; postId: string; name: string; text: string; words: string }): void;
  /**
   * Accepts a suggestion as a template (a new one, or one that gets another wording), or declines it with a word. Answers with the
   * template that it became.
   */
  'suggestion.decide'(request: { id: string; words: string; accept: TemplateEdit | null }): {
    template: Template | null;
  };
}

const KINDS = [
  'question',
  'complaint',
  'praise',
  'thanks',
  'outrage',
  'joke',
  'spam',
] as const satisfies readonly PostKind[];

/** At most so many templates in one request. */
const MOST = 10_000;

const shortcut = v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,60}$/));
const word = v.pipe(text(60), v.trim(), v.minLength(1));
const folder = v.pipe(text(200), v.regex(/^$|^[^/\s][^/]*(?:\/[^/\s][^/]*)*$/u));
const name = v.pipe(text(200), v.trim(), v.minLength(1));

const wording = v.object({
  id: key,
  text: text(10_000),
  lang: language,
  tone: v.nullable(v.picklist(['warm', 'brief', 'formal'])),
});

const template = v.object({
  id: key,
  name,
  shortcut,
  wordings: v.pipe(list(wording, 100), v.minLength(1)),
  tags: list(word, 50),
  act: v.picklist(['ask', 'fix', 'hand-over', 'inform', 'thank', 'close']),
  examples: list(text(2_000), 100),
  brands: list(handle, 50),
  folder: v.optional(folder),
  when: v.optional(
    v.object({
      kinds: list(v.picklist(KINDS), KINDS.length),
      hours: v.picklist(['any', 'open', 'closed']),
      needs: list(text(60), 20),
    }),
  ),
});

const change = v.variant('kind', [
  v.object({ kind: v.literal('move'), folder }),
  v.object({ kind: v.literal('tag'), add: list(word, 50), remove: list(word, 50) }),
  v.object({ kind: v.literal('brands'), brands: list(handle, 50) }),
  v.object({ kind: v.literal('shortcut'), shortcut }),
  v.object({ kind: v.literal('archive') }),
  v.object({ kind: v.literal('restore') }),
  v.object({ kind: v.literal('delete') }),
]);

const keys = list(key, MOST);
const number = (least: number, most: number) =>
  v.pipe(v.number(), v.integer(), v.minValue(least), v.maxValue(most));

/** How these questions must look. */
export const librarySchemas = {
  'library.list': nothing,
  'library.begin': v.object({ rows: number(0, 500), clashes: number(0, 500) }),
  'library.problems': v.object({ ids: v.optional(keys) }),
  'library.search': v.object({ query: text(300), limit: v.optional(number(1, MOST)) }),
  'library.read': v.object({ ids: keys }),
  'library.history': v.object({ id: key }),
  'library.save': v.object({ template, expected: v.nullable(moment) }),
  'library.add': v.object({ templates: list(template, MOST) }),
  'library.back': v.object({ id: key, n: number(1, 1_000_000) }),
  'library.change': v.object({ ids: keys, change }),
  'library.folders': v.object({ folders: list(folder, 1_000) }),
  'library.rename-folder': v.object({ from: folder, to: folder }),
  'library.use': v.object({ id: key, days: v.optional(number(1, 366)) }),
  'suggestion.list': nothing,
  'suggestion.prepare': v.object({ postId: id }),
  'suggestion.add': v.object({ id: key, postId: id, name, text: text(10_000), words: text(500) }),
  'suggestion.decide': v.object({ id: key, words: text(500), accept: v.nullable(template) }),
};
