import { computed, signal, type ReadonlySignal } from '@preact/signals';
import type { Draft, DraftSet } from '../../core/drafts/draft';
import { createDraftChoices } from './draft-choices';
import { createDraftList } from './draft-list';
import { createTypedOffer } from './typed-offer';

interface TrayDeps {
  suggest(): Promise<DraftSet>;
  /** Templates that match, best first; all by use when the query is ''. */
  search(query: string): Promise<readonly Draft[]>;
  /** Which of these templates are still offered. */
  offered(templateIds: readonly string[]): Promise<readonly string[]>;
  /** One template filled with the agent's answers (field name to text; dates as 2026-11-23). */
  fill(templateId: string, wordingId: string, answers: Record<string, string>): Promise<Draft>;
  /**
   * Puts the text in at the caret, in the place of `replaces` where that stands before it. False when the text does not
   * stand in the composer afterwards.
   */
  insert(text: string, draft: Draft, replaces: string): Promise<boolean>;
  /** Takes out what was inserted last. False when that no longer stands there as it was put in. */
  undo(): Promise<boolean>;
  /** True while `undo` has something to take out. */
  undoable: ReadonlySignal<boolean>;
  /** False when the clipboard did not take it. */
  copy(text: string): Promise<boolean>;
  /** Marks a template as a favourite, or takes the mark away. */
  favour(templateId: string, on: boolean): Promise<void>;
  /** Characters left by X's rules with the typed text, the draft and the signature. */
  left(typed: string, draft: Draft | null): number;
  /** What stands in the composer. */
  typed: ReadonlySignal<string>;
  /** Without the caret sign; '' when nothing is signed. */
  initials: ReadonlySignal<string>;
  /** Unix milliseconds. */
  now(): number;
  /** Brings the agent back to the editor, the caret where it was. */
  toEditor(): void;
  /** These words stand right before the caret. */
  standsBeforeCaret(words: string): boolean;
}

/** Where the agent's keys should go next. The tray shows it once and takes it away. */
export type Aim = { on: 'list' | 'search' } | { on: 'field'; name: string };

/** What became of the last insertion. */
export type Outcome = 'inserted' | 'copied' | 'refused' | 'undone' | 'not_undone' | null;

/** The tray "Reply drafts" at one composer. */
export function createTrayStore(deps: TrayDeps, { expanded: open = true } = {}) {
  const list = createDraftList(deps);
  const { recheck, withdrawn, ...shown } = list;
  const isWithdrawn = ({ templateId }: Draft): boolean => withdrawn.value.has(templateId);
  const chosenOne = computed(() => list.drafts.value[list.chosen.value] ?? null);
  const listed = computed(() => (chosenOne.value && !isWithdrawn(chosenOne.value) ? chosenOne.value : null));
  const { complete, forget, measure, present, draft, ...choices } = createDraftChoices(deps, listed);
  const expanded = signal(open);
  const offer = createTypedOffer({ list, expanded });
  const aim = signal<Aim | null>(null);
  const outcome = signal<Outcome>(null);
  const busy = signal(false);
  let stale = false;

  const drafts = computed(() => list.drafts.value.map(present));
  const missing = computed(() => (draft.value ? choices.missing(draft.value) : []));
  /** A draft is chosen and its template has no mistake; fields may still be missing. */
  const insertable = computed(() => draft.value !== null && draft.value.problem === null);
  const left = computed(() => deps.left(written(), expanded.value ? draft.value : null));

  function written(): string {
    const text = deps.typed.value;
    const replaced = offer.typed.value;
    return replaced !== '' && text.endsWith(replaced) ? text.slice(0, -replaced.length) : text;
  }

  /** Opens and takes the keys. */
  function enter(on: 'list' | 'search' = 'list'): void {
    expanded.value = true;
    outcome.value = null;
    aim.value = { on };
    catchUp();
  }

  function toggle(): void {
    expanded.value = !expanded.value;
    outcome.value = null;
    catchUp();
  }

  function leave(): void {
    aim.value = null;
    offer.drop();
    deps.toEditor();
  }

  /**
   * The templates or the situation changed. An open list keeps still and is read anew when it is next opened; but what was withdrawn
   * goes at once, and leaves its place empty.
   */
  function reload(): void {
    if ((expanded.value && list.state.value === 'ready') || offer.following()) {
      stale = true;
      void recheck();
    } else load();
  }

  function catchUp(): void {
    if (stale) load();
  }

  function load(): void {
    stale = false;
    forget();
    void list.load();
  }

  function choose(index: number): void {
    outcome.value = null;
    list.choose(index);
    measure();
  }

  /** Puts the chosen draft into the composer; where a field lacks its answer, goes there instead. */
  async function insert(): Promise<void> {
    await list.settled();
    const wanted = draft.value;
    if (!wanted || wanted.problem !== null || busy.value) return;
    const [first] = missing.value;
    if (first) {
      aim.value = { on: 'field', name: first.name };
      return;
    }
    busy.value = true;
    try {
      const done = await complete(wanted);
      if (done && 'missing' in done) aim.value = { on: 'field', name: done.missing };
      else if (done) await put(done.whole);
    } finally {
      busy.value = false;
    }
  }

  /**
   * Enter came before the offer for what was typed (";;late"), and broke the line. Where that is a template's shortcut, and the agent
   * has not typed on, word and line make room for its draft.
   */
  async function insertLate(word: string): Promise<void> {
    if (offer.refused() || busy.value) return;
    const shortcut = word.slice(2).toLowerCase();
    const found = await deps.search(shortcut).catch(() => []);
    const draft = found.find(one => one.shortcut.toLowerCase() === shortcut);
    if (!draft || draft.problem !== null || draft.missing.length > 0) return;
    const broken = `${word}\n`;
    if (deps.standsBeforeCaret(broken)) await put(draft, broken);
  }

  async function put(whole: Draft, replaces = offer.typed.value): Promise<void> {
    // The key or click that brought us here must be over before the page hears of anything: see firefox-names.
    await afterTheEvent();
    if (await deps.insert(whole.text, whole, replaces).catch(() => false)) {
      offer.taken();
      outcome.value = 'inserted';
      expanded.value = false;
      deps.toEditor();
      load();
      return;
    }
    outcome.value = (await deps.copy(whole.text)) ? 'copied' : 'refused';
  }

  /** Takes the last inserted draft out again, and nothing else. */
  async function undo(): Promise<void> {
    await afterTheEvent();
    outcome.value = (await deps.undo().catch(() => false)) ? 'undone' : 'not_undone';
    deps.toEditor();
  }

  /** Chooses the draft with this number (1 is the first) and inserts it. False when there is none. */
  function pick(number: number): boolean {
    if (number > list.drafts.value.length) return false;
    choose(number - 1);
    void insert();
    return true;
  }

  // A reply that went out, or was given up, takes along what was said about its draft.
  deps.typed.subscribe(words => {
    if (words.trim() === '' && outcome.peek() === 'inserted') outcome.value = null;
  });

  load();
  return {
    ...shown,
    ...choices,
    isWithdrawn,
    drafts,
    draft,
    missing,
    insertable,
    left,
    expanded,
    aim,
    outcome,
    busy,
    initials: deps.initials,
    undoable: deps.undoable,
    now: deps.now,
    /** What is being typed in the composer while its offer is up (";;late"), ''. */
    offered: offer.typed,
    /** The offer that is up is one for this word, which stands before the caret. */
    offers: (word: string): boolean => offer.covers(word, listed.value?.shortcut ?? ''),
    insertLate,
    follow: offer.follow,
    dropOffer: offer.drop,
    enter,
    toggle,
    leave,
    reload,
    retry: load,
    choose,
    insert,
    undo,
    pick,
  };
}

function afterTheEvent(): Promise<void> {
  return new Promise(resolve => setTimeout(resolve));
}

export type TrayStore = ReturnType<typeof createTrayStore>;
