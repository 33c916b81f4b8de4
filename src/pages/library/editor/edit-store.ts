import { computed, signal } from '@preact/signals';
import type { Setup } from '../../../core/setup';
import type { Template, TemplateVersion, Wording } from '../../../core/templates/template';
import type { Saved, TemplateEdit } from '../../../messages/topics/library';
import { reasonOf } from '../../reason-of';
import { editOf } from './edit-of';

interface EditDeps {
  read(id: string): Promise<Template | null>;
  save(template: TemplateEdit, expected: number | null): Promise<Saved>;
  history(id: string): Promise<readonly TemplateVersion[]>;
  back(id: string, n: number): Promise<Saved>;
  setup(): Promise<Setup | null>;
  /** Texts of the templates with these shortcuts. */
  snippets(names: readonly string[]): Promise<Readonly<Record<string, string>>>;
  newId(): string;
}

type Standing =
  | { is: 'loading' | 'ready' | 'gone' | 'saving' | 'saved' }
  | { is: 'failed'; reason: string }
  /** Somebody changed it while it was edited here: this is how it stands. */
  | { is: 'changed'; theirs: Template };

const SNIPPET = /\{%-?\s*snippet\s+["']([^"']{1,80})["']/g;

/** One template being written. What is not saved stays while the agent looks at other pages. */
export function createEditStore({ read, save, history, back, setup, snippets, newId }: EditDeps) {
  const standing = signal<Standing>({ is: 'loading' });
  /** As it was read last, null for a new one. */
  const original = signal<Template | null>(null);
  const draft = signal<TemplateEdit | null>(null);
  const setUp = signal<Setup | null>(null);
  const texts = signal<Readonly<Record<string, string>>>({});
  const versions = signal<readonly TemplateVersion[] | null>(null);
  /** Which wording the preview shows. */
  const shown = signal(0);
  let opened: string | null = null;

  const dirty = computed(() => draft.value !== null && !alike(draft.value, original.value));

  /** Opens a template; '' for a new one. One with unsaved changes is shown as it was left. */
  async function open(id: string): Promise<void> {
    if (opened === id && dirty.value) return;
    opened = id;
    shown.value = 0;
    versions.value = null;
    standing.value = { is: 'loading' };
    draft.value = null;
    original.value = null;
    try {
      setUp.value = await setup();
      const there = id === '' ? null : await read(id);
      if (opened !== id) return;
      if (id !== '' && !there) standing.value = { is: 'gone' };
      else take(there);
    } catch (error) {
      if (opened === id) standing.value = { is: 'failed', reason: reasonOf(error) };
    }
  }

  function take(template: Template | null): void {
    original.value = template;
    draft.value = template ? editOf(template) : empty(newId);
    standing.value = { is: 'ready' };
    void readSnippets();
  }

  function change(changes: Partial<TemplateEdit>): void {
    if (!draft.value) return;
    draft.value = { ...draft.value, ...changes };
    if (standing.value.is === 'saved' || standing.value.is === 'failed') standing.value = { is: 'ready' };
    if (changes.wordings) void readSnippets();
  }

  function changeWording(id: string, changes: Partial<Wording>): void {
    const wordings = draft.value?.wordings ?? [];
    change({ wordings: wordings.map(one => (one.id === id ? Object.assign({}, one, changes) : one)) });
  }

  // Snippets may use others; each round reads those that the round before named.
  async function readSnippets(): Promise<void> {
    for (let round = 0; round < 5; round += 1) {
      const all = [...(draft.value?.wordings ?? []).map(({ text }) => text), ...Object.values(texts.value)];
      const named = new Set(all.flatMap(text => [...text.matchAll(SNIPPET)].map(match => match[1] ?? '')));
      const unknown = [...named].filter(name => !Object.hasOwn(texts.value, name)).slice(0, 100);
      if (unknown.length === 0) return;
      const found = await snippets(unknown).catch(() => ({}));
      if (Object.keys(found).length === 0) return;
      texts.value = { ...texts.value, ...found };
    }
  }

  async function settle(work: () => Promise<Saved>): Promise<boolean> {
    standing.value = { is: 'saving' };
    try {
      const saved = await work();
      if (saved.is === 'changed-meanwhile') {
        standing.value = { is: 'changed', theirs: saved.template };
        return false;
      }
      original.value = saved.template;
      draft.value = editOf(saved.template);
      opened = saved.template.id;
      standing.value = { is: 'saved' };
      if (versions.value) await showHistory();
      return true;
    } catch (error) {
      standing.value = { is: 'failed', reason: reasonOf(error) };
      return false;
    }
  }

  /** Writes it. False when it is not on disk; `standing` says why. */
  async function keep(): Promise<boolean> {
    const edit = draft.value;
    const expected = original.value?.updatedAt ?? null;
    return edit !== null && settle(() => save(edit, expected));
  }

  async function showHistory(): Promise<void> {
    const id = original.value?.id;
    if (id === undefined) return;
    versions.value = await history(id).catch(() => []);
  }

  return {
    standing,
    original,
    draft,
    dirty,
    setup: setUp,
    texts,
    versions,
    shown,
    open,
    change,
    changeWording,
    addWording(): void {
      const wordings = draft.value?.wordings ?? [];
      change({ wordings: [...wordings, { id: newId(), text: '', lang: null, tone: null }] });
      shown.value = wordings.length;
    },
    removeWording(id: string): void {
      change({ wordings: (draft.value?.wordings ?? []).filter(one => one.id !== id) });
      shown.value = 0;
    },
    keep,
    /** What is written here replaces what somebody else wrote meanwhile. */
    keepMine(): Promise<boolean> {
      if (standing.value.is === 'changed') original.value = standing.value.theirs;
      return keep();
    },
    /** What somebody else wrote meanwhile stays, and what is written here goes. */
    takeTheirs(): void {
      if (standing.value.is === 'changed') take(standing.value.theirs);
    },
    /** Unsaved changes go. */
    discard: () => take(original.value),
    showHistory,
    bringBack: (n: number) => settle(() => back(original.value?.id ?? '', n)),
  };
}

export type EditStore = ReturnType<typeof createEditStore>;

function empty(newId: () => string): TemplateEdit {
  return {
    id: newId(),
    name: '',
    shortcut: '',
    wordings: [{ id: newId(), text: '', lang: null, tone: null }],
    tags: [],
    act: 'inform',
    examples: [],
    brands: [],
  };
}

function alike(draft: TemplateEdit, original: Template | null): boolean {
  const before = original ? editOf(original) : { ...empty(() => ''), id: draft.id };
  const plain = (edit: TemplateEdit) => {
    const { folder, when, wordings, ...rest } = edit;
    const words = original
      ? wordings
      : wordings.map(({ text, lang, tone }) => ({ id: '', text, lang, tone }));
    return JSON.stringify([
      rest.name,
      rest.shortcut,
      words,
      rest.tags,
      rest.act,
      rest.examples,
      rest.brands,
      folder ?? '',
      when ?? null,
    ]);
  };
  return plain(draft) === plain(before);
}
