import { isSoundSelector } from '../core/sharing/selector';
import { bounded, type Correctable } from './corrections';

/** A way to find an element again. */
export interface Proposal {
  selector: string;
  /** How many elements it finds now, within the bounds of its part. */
  found: number;
}

// Tags that say what an element is for; X wrote most others as boxes and may do so again.
const TELLING_TAGS = new Set(
  'a article aside button form h1 h2 header input label main nav section textarea time'.split(' '),
);
// Attributes that assistive technology relies on, whose values are the same in every language.
const STEADY = ['role', 'aria-modal', 'aria-multiline', 'aria-haspopup', 'contenteditable', 'type', 'dir'];
const MOST_LEVELS = 5;
const SHORTEST_PREFIX = 6;

/**
 * The steadiest selector for an element of X's page that can stand for this part: its test id, else its role, else its place
 * below or around something that has one. Never a class, an id or words: X makes those anew with each release or language.
 * Null where nothing steady finds it.
 */
export function proposeSelector(part: Correctable, element: Element): Proposal | null {
  const { ownerDocument: document } = element;
  for (const selector of candidates(element)) {
    const way = bounded(part, selector);
    if (!isSoundSelector(selector) || !element.matches(way)) continue;
    return { selector, found: document.querySelectorAll(way).length };
  }
  return null;
}

function* candidates(element: Element): Iterable<string> {
  const own = testIdOf(element);
  if (own !== null) yield own;
  const plain = plainly(element);
  if (plain !== tagOf(element)) yield plain;
  yield* holding(element, plain);
  yield* below(element, plain);
  yield plain;
}

/** One element in one step: "button[role="tab"]". */
function plainly(element: Element): string {
  const tag = tagOf(element);
  const signs = STEADY.flatMap(name => attribute(element, name));
  const link = tag === 'a' ? addressOf(element) : '';
  const steady = `${signs.join('')}${link}`;
  return steady !== '' && !TELLING_TAGS.has(tag) ? steady : `${tag}${steady}`;
}

function tagOf(element: Element): string {
  return element.localName;
}

function attribute(element: Element, name: string): string[] {
  const value = element.getAttribute(name);
  return value !== null && /^[a-z][a-z-]{0,30}$/.test(value) ? [`[${name}="${value}"]`] : [];
}

// Only what is the same for every post and account.
function addressOf(link: Element): string {
  const words = ['status', 'photo', 'analytics', 'compose'].filter(word =>
    link.getAttribute('href')?.includes(`/${word}/`),
  );
  return words.map(word => `[href*="/${word}/"]`).join('');
}

// Around the steadiest thing that is nowhere else around it: "div:has(> [data-testid="…"])".
function* holding(element: Element, plain: string): Iterable<string> {
  for (const inner of element.querySelectorAll('[data-testid]')) {
    const id = testIdOf(inner);
    if (id === null) continue;
    if (inner.parentElement === element) yield `${plain}:has(> ${id})`;
    else if (inner.parentElement?.parentElement === element) yield `${plain}:has(> * > ${id})`;
  }
}

// By the nearest thing around it that has a name, and the steps down from there: first as few as tell it, then all.
function* below(element: Element, plain: string): Iterable<string> {
  const steps: string[] = [];
  for (let box: Element | null = element, level = 0; box && level < MOST_LEVELS; level += 1) {
    steps.unshift(stepTo(box));
    box = box.parentElement;
    const anchor = box && (testIdOf(box) ?? roleOf(box));
    if (!box || !anchor) continue;
    if (box.querySelectorAll(plain).length === 1) yield `${anchor} ${plain}`;
    yield `${anchor} > ${steps.join(' > ')}`;
    return;
  }
}

function roleOf(element: Element): string | null {
  return attribute(element, 'role')[0] ?? null;
}

function stepTo(element: Element): string {
  const alike = [...(element.parentElement?.children ?? [])].filter(
    sibling => sibling.localName === element.localName,
  );
  const plain = plainly(element);
  return alike.length < 2 ? plain : `${plain}:nth-of-type(${alike.indexOf(element) + 1})`;
}

function testIdOf(element: Element): string | null {
  const id = element.getAttribute('data-testid');
  if (id === null || !/^[\w.:-]{1,80}$/.test(id)) return null;
  const start = id.slice(0, Math.max(id.lastIndexOf('-'), id.lastIndexOf('_')) + 1);
  const rest = id.slice(start.length);
  if (start.length < SHORTEST_PREFIX || rest === '') return `[data-testid="${id}"]`;
  // What is counted or named after an account differs from place to place.
  const alike = element.ownerDocument.querySelectorAll(`[data-testid^="${start}"]`);
  const others = new Set([...alike].map(other => other.getAttribute('data-testid')));
  const varies = /^\d+$/.test(rest) || (others.size > 2 && isOneOfMany(element, alike));
  return varies ? `[data-testid^="${start}"]` : `[data-testid="${id}"]`;
}

function isOneOfMany(element: Element, alike: Iterable<Element>): boolean {
  return [...alike].every(
    other => other.localName === element.localName && other.className === element.className,
  );
}
