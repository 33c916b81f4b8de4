import { wordingsFor, type Wardrobe } from './dress';
import type { Question } from './question';
import type { Template } from '../core/templates/template';

/** What else could be said with an approved template, filled for this customer. */
export interface OtherWordings {
  /** Those that neither this customer nor this thread had yet, best first. */
  others: readonly string[];
  /** The shortest of all, null when that was in use. */
  shorter: string | null;
}

/** Of a text that was made with no template. */
export const NO_OTHERS: OtherWordings = { others: [], shorter: null };

const MOST = 5;

/** The wordings of a template besides those `inUse`. One that is broken, or that needs an answer of the agent, is none. */
export function otherWordings(
  template: Template,
  question: Question,
  inUse: readonly string[],
  wardrobe: Wardrobe,
): OtherWordings {
  const { handles, thread, situation } = question;
  const { customerSaw, threadSaw } = wardrobe.uses.seenBy({ handles, thread, brand: situation.brand });
  const filled = wordingsFor(template, question, wardrobe).flatMap(({ wording }) => {
    const { problem, missing, text } = wardrobe.fill(template, wording, question.facts, {});
    return problem === null && missing.length === 0 && text.trim() !== '' ? [{ id: wording.id, text }] : [];
  });
  const others = filled.filter(({ id }) => !inUse.includes(id) && !customerSaw.has(id) && !threadSaw.has(id));
  const [shortest] = filled.toSorted((a, b) => a.text.length - b.text.length);
  return {
    others: others.slice(0, MOST).map(({ text }) => text),
    shorter: shortest && !inUse.includes(shortest.id) ? shortest.text : null,
  };
}
