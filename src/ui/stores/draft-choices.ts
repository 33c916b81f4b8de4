import { computed, type ReadonlySignal } from '@preact/signals';
import type { Draft } from '../../core/drafts/draft';
import { createAdditions } from './additions';
import { createAnswers } from './answers';
import { createFavourites } from './favourites';
import { createWordings } from './wordings';

interface ChoicesDeps {
  /** One template filled with the agent's answers (field name to text; dates as 2026-11-23). */
  fill(templateId: string, wordingId: string, answers: Record<string, string>): Promise<Draft>;
  /** Marks a template as a favourite, or takes the mark away. */
  favour(templateId: string, on: boolean): Promise<void>;
}

/** What the agent decides about drafts: the wording, the answers, a sentence more, favourites. `listed` is the chosen one as it came. */
export function createDraftChoices(deps: ChoicesDeps, listed: ReadonlySignal<Draft | null>) {
  const answers = createAnswers(deps);
  const wordings = createWordings({ fill: deps.fill, answersOf: answers.allOf });
  const additions = createAdditions();
  const favourites = createFavourites(deps);

  /** The draft as the agent wants it. */
  function present(one: Draft): Draft {
    return additions.present(filledFrom(wordings.present(one)));
  }

  // Where filling does not say how a draft speaks to the customer, that stays as it was.
  function filledFrom(worded: Draft): Draft {
    const filled = answers.present(worded);
    if (filled === worded) return worded;
    const merits = filled.merits ?? worded.merits;
    return { ...filled, why: worded.why, ...(merits && { merits }) };
  }

  const draft = computed(() => listed.value && present(listed.value));
  /** The number of the present wording, how many there are, and whether there is a shorter one; null for a single one. */
  const wording = computed(() => {
    const one = listed.value;
    if (!one || (one.merits?.wordings.length ?? 0) < 2) return null;
    return { ...wordings.placeOf(one), shorter: wordings.shorterThan(one) !== null };
  });
  const addition = computed(() => draft.value && additions.offerFor(draft.value));
  const favourite = computed(() => listed.value !== null && favourites.holds(listed.value));

  // Of a long list only the first were compared with past replies.
  function measure(): void {
    if (listed.value?.merits && draft.value?.merits?.same === undefined) void answers.fillIn(listed.value);
  }

  /**
   * The draft filled with exactly the answers on the screen, for inserting. Says which field still lacks its answer; null
   * where it could not be filled or its template has a mistake.
   */
  async function complete(wanted: Draft): Promise<{ whole: Draft } | { missing: string } | null> {
    await answers.settle();
    if (answers.failed.value) return null;
    const settled = answers.present(wanted);
    const whole = settled.missing.length === 0 ? settled : await answers.fillIn(settled);
    if (!whole || whole.problem !== null) return null;
    const [missing] = whole.missing;
    return missing === undefined ? { whole: additions.present(whole) } : { missing };
  }

  function forget(): void {
    answers.forget();
    wordings.forget();
    additions.forget();
  }

  return {
    present,
    draft,
    wording,
    addition,
    favourite,
    isFavourite: favourites.holds,
    missing: answers.missing,
    answer: answers.answer,
    setAnswer: answers.set,
    fillFailed: computed(() => answers.failed.value || wordings.failed.value),
    /** Goes so many wordings on. False where there is no other. */
    otherWording: (by = 1) => listed.value !== null && wordings.step(listed.value, by),
    /** Takes the shorter wording. False where there is none. */
    shorten: () => listed.value !== null && wordings.shorten(listed.value),
    toggleAddition(): void {
      if (draft.value) additions.toggle(draft.value);
    },
    toggleFavourite(): void {
      if (listed.value) void favourites.toggle(listed.value);
    },
    /** Asks what the chosen draft is worth, where that was not looked at yet. */
    measure,
    complete,
    forget,
  };
}
