import type { Act } from '../../templates/template';
import type { Traits } from './fit';

interface Scored {
  traits: Pick<Traits, 'template'>;
  score: number;
}

/** A candidate of another act is shown early when it is at least this likely beside the one it overtakes. */
const WORTH = 0.25;

/**
 * The same candidates with different acts among the first three, where that costs little: when we are unsure,
 * three ways to ask the same leave the agent with nothing.
 */
export function varied<T extends Scored>(scored: readonly T[]): T[] {
  const [first, ...rest] = scored;
  if (!first) return [];
  const shown = [first];
  const acts = new Set<Act>([first.traits.template.act]);
  while (shown.length < 3 && rest.length > 0) {
    const next = rest[0];
    const other = rest.find(({ traits }) => !acts.has(traits.template.act));
    const chosen = other && next && other.score > 0 && other.score >= next.score * WORTH ? other : next;
    if (!chosen) break;
    shown.push(chosen);
    acts.add(chosen.traits.template.act);
    rest.splice(rest.indexOf(chosen), 1);
  }
  return [...shown, ...rest];
}
