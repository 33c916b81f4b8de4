import type { TemplateFacts } from './facts';
import { detailsOf } from './variables/details';
import { variables } from './variables';

// Every post has these; the rest is read out of its words.
const ALWAYS: ReadonlySet<string> = new Set(['post.language', 'post.age']);
const DETAILS = variables.filter(({ name }) => name.startsWith('post.') && !ALWAYS.has(name));

const known = new WeakMap<TemplateFacts, ReadonlySet<string>>();

/** Names of the variables that the words of the answered post give a value to: `post.order_number`. */
export function heldIn(facts: TemplateFacts): ReadonlySet<string> {
  const there = known.get(facts);
  if (there) return there;
  const found = detailsOf(facts).length === 0 ? [] : DETAILS.filter(({ read }) => read(facts, 'en') !== '');
  const held = new Set(found.map(({ name }) => name));
  known.set(facts, held);
  return held;
}

const byName = new Map(variables.map(variable => [variable.name, variable]));
const LINK = 'brand.link.';

/** True when this variable has a value here; false for a name that stands for nothing. */
export function isHeld(name: string, facts: TemplateFacts): boolean {
  if (name.startsWith(LINK)) {
    const { links } = facts.brand;
    const link = name.slice(LINK.length);
    return Object.hasOwn(links, link) && links[link] !== '';
  }
  const value = byName.get(name)?.read(facts, 'en') ?? '';
  return typeof value === 'number' ? Number.isFinite(value) : value.trim() !== '';
}
