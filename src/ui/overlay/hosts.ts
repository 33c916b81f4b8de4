/** What stands behind one host element of ours. */
export interface Inside {
  root: ShadowRoot;
  /** Element in the root that had the focus last: a blur has to be told to it after the focus is gone. */
  lastFocused: Element | null;
  /** Takes the host out of the page. */
  leave(): void;
}

const hosts = new WeakMap<EventTarget, Inside>();
const roots = new WeakSet<Node>();
const present = new Set<Inside>();
let shut = false;

/** Makes the host known to the event seal. */
export function rememberHost(host: Element, inside: Inside): void {
  hosts.set(host, inside);
  roots.add(inside.root);
  present.add(inside);
}

/** Says that the host has left the page. */
export function forgetPresent(inside: Inside): void {
  present.delete(inside);
}

/** Takes every host out of the page and lets none in again: the page can hear us from now on. */
export function shutAll(): void {
  shut = true;
  for (const inside of present) inside.leave();
}

/** False when nothing may be shown any more. */
export function mayShow(): boolean {
  return !shut;
}

/** What stands behind the element, undefined when it is not a host of ours. */
export function insideOf(target: EventTarget | null): Inside | undefined {
  return target ? hosts.get(target) : undefined;
}

/** True for a node in any of our shadow trees. */
export function isOurs(node: Node): boolean {
  return roots.has(node.getRootNode());
}

/** True for a node in this shadow tree. */
export function holdsNode(inside: Inside, node: Node): boolean {
  return node.getRootNode() === inside.root;
}

/** The element with the focus, looking into our shadow trees. */
export function activeElement(): Element | null {
  return insideOf(document.activeElement)?.root.activeElement ?? document.activeElement;
}
