import { signal } from '@preact/signals';
import { likenedReply, likeness } from '../../../core/drafts/sameness/likeness';
import type { Suggestion } from '../../../core/templates/suggestion';
import type { Template } from '../../../core/templates/template';
import { freeShortcut } from '../../../core/templates/shortcut';
import type { Request } from '../../../messages/protocol';
import type { LibraryRow, Saved, TemplateEdit } from '../../../messages/topics/library';
import { createEditStore } from '../editor/edit-store';
import { shortcutFrom } from '../editor/problems';
import { shelfOf } from '../list/narrow';
import { reasonOf } from '../../reason-of';

type EditDeps = Parameters<typeof createEditStore>[0];

interface DecideDeps extends Omit<EditDeps, 'save'> {
  decide(decision: Request<'suggestion.decide'>): Promise<{ template: Template | null }>;
  /** All that are in the library. */
  rows(): readonly LibraryRow[];
  /** Ids that match, best first. */
  search(query: string): Promise<readonly string[]>;
  /** Reads the queue anew. */
  decided(): Promise<unknown>;
}

/** What a lead may make of a suggestion. */
export type Way = 'new' | 'wording' | 'decline';

type Outcome =
  | { is: 'nothing' | 'declined' }
  | { is: 'accepted'; template: Pick<Template, 'id' | 'name'> }
  | { is: 'failed'; reason: string };

/** Templates that are offered to choose from. */
const OFFERED = 8;
/** Of the most used, so many are compared with a suggestion: each takes a part of a millisecond. */
const COMPARED = 300;

/** The lead's decision about one suggestion at a time: a template that is edited before it is there, or a word why not. */
export function createDecideStore({ decide, rows, search, decided, ...editing }: DecideDeps) {
  /** Which suggestion is being decided. */
  const at = signal<{ suggestion: Suggestion; way: Way } | null>(null);
  /** A word to the agent. */
  const words = signal('');
  const query = signal('');
  const candidates = signal<readonly LibraryRow[]>([]);
  const outcome = signal<Outcome>({ is: 'nothing' });
  const busy = signal(false);
  /** Which one was put aside again: the focus goes back there. */
  const left = signal('');
  const edit = createEditStore({ ...editing, save });
  let turn = 0;

  // A lead may be late: a template that somebody changed meanwhile is shown before it is written over.
  async function save(template: TemplateEdit, expected: number | null): Promise<Saved> {
    const there = expected === null ? null : await editing.read(template.id);
    if (there && there.updatedAt !== expected) return { is: 'changed-meanwhile', template: there };
    const accept = { ...template, name: template.name.trim() };
    const { template: saved } = await decide({ id: idHere(), words: words.value.trim(), accept });
    if (!saved) throw new Error('suggestion.decide: no template came back');
    return { is: 'saved', template: saved };
  }

  function idHere(): string {
    return at.value?.suggestion.id ?? '';
  }

  /** Begins to decide one; what was begun about another one goes. */
  async function begin(suggestion: Suggestion, way: Way): Promise<void> {
    turn += 1;
    const mine = turn;
    edit.discard();
    at.value = { suggestion, way };
    words.value = '';
    query.value = '';
    outcome.value = { is: 'nothing' };
    if (way === 'wording') candidates.value = likeliest(suggestion, rows());
    // The editor has nothing open until a template is chosen.
    await edit.open('');
    if (mine !== turn || way !== 'new') return;
    const offered = rows().filter(row => row.deletedAt === null);
    const taken = new Set(offered.map(({ shortcut }) => shortcut));
    const shortcut = shortcutFrom(suggestion.name) || 'reply';
    edit.change({
      name: suggestion.name,
      shortcut: taken.has(shortcut) ? freeShortcut(shortcut, one => taken.has(one)) : shortcut,
      folder: offered.find(({ name }) => name === suggestion.name)?.folder || undefined,
      wordings: [wordingOf(suggestion)],
    });
  }

  /** Chooses the template that is to have it as another wording. */
  async function choose(templateId: string): Promise<void> {
    const mine = turn;
    edit.discard();
    await edit.open(templateId);
    if (mine === turn) addWording();
  }

  function addWording(): void {
    const suggestion = at.value?.suggestion;
    const wordings = edit.draft.value?.wordings;
    if (!suggestion || !wordings) return;
    edit.change({ wordings: [...wordings, wordingOf(suggestion)] });
    edit.shown.value = wordings.length;
  }

  function wordingOf({ text, lang }: Suggestion) {
    return { id: editing.newId(), text, lang, tone: null };
  }

  async function find(typed: string): Promise<void> {
    query.value = typed;
    const suggestion = at.value?.suggestion;
    const found = typed.trim() === '' ? null : await search(typed).catch(() => []);
    if (query.value !== typed || !suggestion) return;
    const byId = new Map(rows().map(row => [row.id, row]));
    candidates.value = found
      ? found
          .flatMap(id => byId.get(id) ?? [])
          .filter(row => shelfOf(row) === 'offered')
          .slice(0, OFFERED)
      : likeliest(suggestion, rows());
  }

  async function settle(work: () => Promise<Outcome | null>): Promise<boolean> {
    if (busy.value) return false;
    busy.value = true;
    try {
      const done = await work();
      if (!done) return false;
      outcome.value = done;
      at.value = null;
      turn += 1;
      edit.discard();
    } catch (error) {
      outcome.value = { is: 'failed', reason: reasonOf(error) };
      return false;
    } finally {
      busy.value = false;
    }
    await decided();
    return true;
  }

  /** The template is in the library from now on. False where it is not; `edit.standing` says why. */
  function accept(over = false): Promise<boolean> {
    return settle(async () => {
      const kept = await (over ? edit.keepMine() : edit.keep());
      const template = edit.original.value;
      return kept && template ? { is: 'accepted', template } : null;
    });
  }

  /** It stays out of the library, and the agent reads why. */
  function decline(): Promise<boolean> {
    return settle(async () => {
      await decide({ id: idHere(), words: words.value.trim(), accept: null });
      return { is: 'declined' };
    });
  }

  return {
    at,
    words,
    query,
    candidates,
    outcome,
    busy,
    left,
    edit,
    begin,
    choose,
    find,
    accept,
    decline,
    /** What somebody else wrote meanwhile stays, with the suggestion beside it. */
    takeTheirs(): void {
      edit.takeTheirs();
      addWording();
    },
    /** It waits on. */
    leave(): void {
      turn += 1;
      left.value = idHere();
      at.value = null;
      edit.discard();
    },
  };
}

export type DecideStore = ReturnType<typeof createDecideStore>;

// The one that the reply was made with, then those that read like it.
function likeliest({ name, text }: Suggestion, rows: readonly LibraryRow[]): LibraryRow[] {
  const mine = likenedReply(text);
  const isSource = (row: LibraryRow) => Number(row.name === name);
  return rows
    .filter(row => shelfOf(row) === 'offered')
    .sort((a, b) => isSource(b) - isSource(a) || b.uses - a.uses)
    .slice(0, COMPARED)
    .map(row => ({ row, share: isSource(row) + likeness(mine, likenedReply(row.begins)) }))
    .sort((a, b) => b.share - a.share)
    .slice(0, OFFERED)
    .map(({ row }) => row);
}
