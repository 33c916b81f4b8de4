import { computeAccessibleDescription, computeAccessibleName, getRole } from 'dom-accessibility-api';

/** What a test learns about one element. */
export interface Sighting {
  name: string;
  text: string;
  value: string;
  focused: boolean;
  disabled: boolean;
  selected: boolean;
  expanded: string | null;
  description: string;
  x: number;
  y: number;
  width: number;
  height: number;
}

/** By what an element is looked for: as a screen reader would. */
export interface Wanted {
  role: string;
  /** Whole name, or its beginning when it ends in "…". */
  name?: string;
  /** Only inside such an element. */
  within?: { role: string; name?: string };
}

/** All visible elements that match, shadow roots included, in document order. */
function look(wanted: Wanted): Sighting[] {
  return elementsOf(wanted).map(sightingOf);
}

/** Brings the first match into view as a person would scroll to it, and says where it is then. */
function reveal(wanted: Wanted, index: number): Sighting | null {
  const element = elementsOf(wanted)[index];
  if (!element) return null;
  const { top, bottom, left, right } = element.getBoundingClientRect();
  if (top < 0 || left < 0 || bottom > innerHeight || right > innerWidth)
    element.scrollIntoView({ block: 'center' });
  return sightingOf(element);
}

function focus(wanted: Wanted): boolean {
  const element = elementsOf(wanted)[0];
  if (!(element instanceof HTMLElement)) return false;
  element.focus();
  return true;
}

/** What has the focus, shadow roots included; null for nothing. */
function here(): Sighting | null {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element && element !== document.body ? sightingOf(element) : null;
}

function elementsOf({ role, name, within }: Wanted): Element[] {
  const roots: Node[] = within ? elementsOf(within) : [document];
  const found: Element[] = [];
  for (const root of roots) collect(root, role, name, found);
  return found;
}

function collect(root: Node, role: string, name: string | undefined, found: Element[]) {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT);
  for (let node: Node | null = root; node; node = walker.nextNode()) {
    if (!(node instanceof Element)) continue;
    if (getRole(node) === role && visible(node) && nameMatches(node, name)) found.push(node);
    if (node.shadowRoot) collect(node.shadowRoot, role, name, found);
  }
}

function nameMatches(element: Element, name: string | undefined) {
  if (name === undefined) return true;
  const matches = (actual: string) =>
    name.endsWith('…') && name.length > 1 ? actual.startsWith(name.slice(0, -1)) : actual === name;
  // A page of X has hundreds of buttons, most named by a label: to compute the names of all takes longer than to wait for one.
  const label = element.getAttribute('aria-label')?.trim().replaceAll(/\s\s+/g, ' ') ?? '';
  if (label !== '' && !element.hasAttribute('aria-labelledby') && !matches(label)) return false;
  return matches(computeAccessibleName(element));
}

function visible(element: Element) {
  return element.getClientRects().length > 0 && getComputedStyle(element).visibility !== 'hidden';
}

function sightingOf(element: Element): Sighting {
  const { x, y, width, height } = element.getBoundingClientRect();
  const root = element.getRootNode() as Document | ShadowRoot;
  return {
    name: computeAccessibleName(element),
    text: element.textContent ?? '',
    value: 'value' in element ? String(element.value) : '',
    focused: root.activeElement === element,
    disabled: element.matches(':disabled, [aria-disabled="true"]'),
    selected: element.getAttribute('aria-selected') === 'true',
    expanded: element.getAttribute('aria-expanded'),
    description: computeAccessibleDescription(element),
    x,
    y,
    width,
    height,
  };
}

Object.assign(globalThis, { practiceEyes: { look, reveal, focus, here } });
