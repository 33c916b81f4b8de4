import { computed, signal, type ReadonlySignal } from '@preact/signals';
import type { Draft, DraftSet } from '../../core/drafts/draft';
import { createAnswers } from './answers';
import { createDraftList } from './draft-list';

interface TrayDeps {
  suggest(): Promise<DraftSet>;
  /** Templates that match, best first; all by use when the query is ''. */
  search(query: string): Promise<readonly Draft[]>;
  /** One template filled with the agent's answers (field name to text; dates as 2026-11-23). */
  fill(templateId: string, wordingId: string, answers: Record<string, string>): Promise<Draft>;
  /** False when the text does not stand in the composer afterwards. */
  insert(text: string, draft: Draft): Promise<boolean>;
  /** False when the clipboard did not take it. */
  copy(text: string): Promise<boolean>;
  /** Characters left by X's rules with the typed text, the draft and the signature. */
  left(typed: string, draft: string): number;
  /** What stands in the composer. */
  typed: ReadonlySignal<string>;
  /** Without the caret sign; '' when nothing is signed. */
  initials: ReadonlySignal<string>;
  /** Brings the agent back to the editor, the caret where it was. */
  toEditor(): void;
}

/** Where the agent's keys should go next. The tray shows it once and takes it away. */
export type Aim = { on: 'list' | 'search' } | { on: 'field'; name: string };

/** What became of the last insertion. */
export type Outcome = 'inserted' | 'copied' | 'refused' | null;

/** The tray "Reply drafts" at one composer. */
export function createTrayStore(deps: TrayDeps, { expanded: open = true } = {}) {
  const list = createDraftList(deps);
  const answers = createAnswers(deps);
  const expanded = signal(open);
  const aim = signal<Aim | null>(null);
  const outcome = signal<Outcome>(null);
  const busy = signal(false);
  let stale = false;

  const drafts = computed(() => list.drafts.value.map(answers.present));
  const draft = computed(() => drafts.value[list.chosen.value] ?? null);
  const missing = computed(() => (draft.value ? answers.missing(draft.value) : []));
  /** A draft is chosen and its template has no mistake; fields may still be missing. */
  const insertable = computed(() => draft.value !== null && draft.value.problem === null);
  const left = computed(() => deps.left(deps.typed.value, expanded.value ? (draft.value?.text ?? '') : ''));

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
    deps.toEditor();
  }

  /** The templates or the situation changed. An open list keeps still and is read anew when it is next opened. */
  function reload(): void {
    if (expanded.value && list.state.value === 'ready') stale = true;
    else load();
  }

  function catchUp(): void {
    if (stale) load();
  }

  function load(): void {
    stale = false;
    answers.forget();
    void list.load();
  }

  function choose(index: number): void {
    outcome.value = null;
    list.choose(index);
  }

  /** Puts the chosen draft into the composer; where a field lacks its answer, goes there instead. */
  async function insert(): Promise<void> {
    const wanted = draft.value;
    if (!wanted || wanted.problem !== null || busy.value) return;
    const [first] = missing.value;
    if (first) {
      aim.value = { on: 'field', name: first.name };
      return;
    }
    busy.value = true;
    try {
      const whole = await complete(wanted);
      if (whole) await put(whole);
    } finally {
      busy.value = false;
    }
  }

  // Never half-done: what goes in was filled with exactly the answers on the screen, and says itself that nothing is missing.
  async function complete(wanted: Draft): Promise<Draft | null> {
    await answers.settle();
    if (answers.failed.value) return null;
    const settled = answers.present(wanted);
    const whole = settled.missing.length === 0 ? settled : await answers.fillIn(settled);
    if (!whole || whole.problem !== null) return null;
    const [name] = whole.missing;
    if (name !== undefined) aim.value = { on: 'field', name };
    return name === undefined ? whole : null;
  }

  async function put(whole: Draft): Promise<void> {
    // The key or click that brought us here must be over before the page hears of anything: see firefox-names.
    await new Promise(resolve => setTimeout(resolve));
    if (await deps.insert(whole.text, whole).catch(() => false)) {
      outcome.value = 'inserted';
      expanded.value = false;
      deps.toEditor();
      load();
      return;
    }
    outcome.value = (await deps.copy(whole.text).catch(() => false)) ? 'copied' : 'refused';
  }

  /** Chooses the draft with this number (1 is the first) and inserts it. False when there is none. */
  function pick(number: number): boolean {
    if (number > list.drafts.value.length) return false;
    choose(number - 1);
    void insert();
    return true;
  }

  load();
  return {
    ...list,
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
    fillFailed: answers.failed,
    answer: answers.answer,
    setAnswer: answers.set,
    enter,
    toggle,
    leave,
    reload,
    retry: load,
    choose,
    insert,
    pick,
  };
}

export type TrayStore = ReturnType<typeof createTrayStore>;
