import { signal } from '@preact/signals';
import type { Draft, DraftField } from '../../core/drafts/draft';

interface AnswersDeps {
  /** Fills the template with the agent's answers. */
  fill(templateId: string, wordingId: string, answers: Record<string, string>): Promise<Draft>;
}

const PAUSE = 120;

/** What the agent filled in for each template, whichever its wording, and the drafts made with it. */
export function createAnswers({ fill }: AnswersDeps) {
  const given = signal<Readonly<Record<string, Readonly<Record<string, string>>>>>({});
  const filled = signal<Readonly<Record<string, Draft>>>({});
  const failed = signal(false);
  let timer: ReturnType<typeof setTimeout> | undefined;
  let due: Draft | null = null;
  let asked = 0;

  /** The draft with the answers in it, as far as they are filled in by now. */
  const present = (draft: Draft): Draft => filled.value[keyOf(draft)] ?? draft;

  /** What stands in a field: the agent's answer, else the guess. */
  const answer = (draft: Draft, field: DraftField): string =>
    given.value[draft.templateId]?.[field.name] ?? field.guess;

  /** Fields that still need an answer; a field that may stay empty is none of them. */
  const missing = (draft: Draft): DraftField[] =>
    draft.fields.filter(field => draft.missing.includes(field.name) && answer(draft, field).trim() === '');

  function set(draft: Draft, name: string, value: string): void {
    const { templateId } = draft;
    given.value = { ...given.value, [templateId]: { ...given.value[templateId], [name]: value } };
    due = draft;
    clearTimeout(timer);
    timer = setTimeout(() => void settle(), PAUSE);
  }

  /** Fills what was typed last; resolves when it is there or failed. */
  async function settle(): Promise<void> {
    clearTimeout(timer);
    if (!due) return;
    const draft = due;
    due = null;
    await fillIn(draft);
  }

  /** The draft with every field answered as it stands, asked for anew. Null when that failed. */
  async function fillIn(draft: Draft): Promise<Draft | null> {
    const turn = ++asked;
    failed.value = false;
    try {
      const made = await fill(draft.templateId, draft.wordingId, allOf(draft));
      if (turn === asked) filled.value = { ...filled.value, [keyOf(draft)]: made };
      return made;
    } catch {
      if (turn === asked) failed.value = true;
      return null;
    }
  }

  /** The answers as they stand; another wording asks for the same things by the same names. */
  function allOf(draft: Draft): Record<string, string> {
    const asked = draft.fields.map(field => [field.name, answer(draft, field)] as const);
    return { ...given.value[draft.templateId], ...Object.fromEntries(asked) };
  }

  function forget(): void {
    clearTimeout(timer);
    due = null;
    asked++;
    given.value = {};
    filled.value = {};
    failed.value = false;
  }

  return { present, answer, missing, set, settle, fillIn, allOf, failed, forget };
}

function keyOf({ templateId, wordingId }: Draft): string {
  return `${templateId}/${wordingId}`;
}
