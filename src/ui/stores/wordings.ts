import { signal } from '@preact/signals';
import type { Draft } from '../../core/drafts/draft';

interface WordingsDeps {
  fill(templateId: string, wordingId: string, answers: Record<string, string>): Promise<Draft>;
  /** The agent's answers as they stand. */
  answersOf(draft: Draft): Record<string, string>;
}

/** Which wording of each listed template the agent wants to see, and the drafts made with it. */
export function createWordings({ fill, answersOf }: WordingsDeps) {
  const made = signal<Readonly<Record<string, Draft>>>({});
  const failed = signal(false);
  const wanted = new Map<string, string>();
  let round = 0;

  /** The draft in the wording that was chosen, with the reason why its template is offered. */
  const present = (listed: Draft): Draft => {
    const chosen = made.value[listed.templateId];
    return chosen && chosen.wordingId !== listed.wordingId ? { ...chosen, why: listed.why } : listed;
  };

  /** Goes so many wordings on, round and round. False where there is no other. */
  function step(listed: Draft, by: number): boolean {
    const all = listed.merits?.wordings ?? [];
    if (all.length < 2) return false;
    // From where the last press wanted to go: presses may be faster than answers.
    const present = wanted.get(listed.templateId) ?? listed.wordingId;
    const next = all.at((all.indexOf(present) + by) % all.length);
    if (next !== undefined) void take(listed, next);
    return true;
  }

  /** Takes the shorter wording. False where there is none. */
  function shorten(listed: Draft): boolean {
    const shorter = shorterThan(listed);
    if (shorter === null) return false;
    void take(listed, shorter);
    return true;
  }

  /** Id of a shorter wording than the present one, null when this is the shortest. */
  function shorterThan(listed: Draft): string | null {
    const now = present(listed);
    const shorter = (now.merits ?? listed.merits)?.shorter ?? null;
    return shorter === now.wordingId ? null : shorter;
  }

  /** Its number among the wordings, from 1, and how many there are. */
  function placeOf(listed: Draft): { number: number; count: number } {
    const all = listed.merits?.wordings ?? [];
    return { number: all.indexOf(present(listed).wordingId) + 1, count: all.length };
  }

  async function take(listed: Draft, wordingId: string): Promise<void> {
    const { templateId } = listed;
    const mine = round;
    wanted.set(templateId, wordingId);
    failed.value = false;
    try {
      const draft = await fill(templateId, wordingId, answersOf(present(listed)));
      if (mine === round && wanted.get(templateId) === wordingId) {
        made.value = { ...made.value, [templateId]: draft };
      }
    } catch {
      wanted.delete(templateId);
      failed.value = mine === round;
    }
  }

  function forget(): void {
    round++;
    wanted.clear();
    made.value = {};
    failed.value = false;
  }

  return { present, step, shorten, shorterThan, placeOf, failed, forget };
}
