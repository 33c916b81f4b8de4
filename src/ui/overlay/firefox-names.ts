import { isOurs } from './hosts';

/**
 * Firefox tells every listener the node under the pointer in three old fields, also when that node stands in a closed
 * shadow tree, and also on events of the page's own elements (the blur of X's editor when the agent clicks our button).
 * One node is enough to walk to all of our texts.
 */
const FIELDS = ['originalTarget', 'explicitOriginalTarget', 'rangeParent'] as const;

type Named = Event & { [F in (typeof FIELDS)[number]]?: unknown };

/** The node of ours that the event gives away, null when it gives away none (always in Chromium). */
export function namesOurNode(event: Named): Node | null {
  for (const field of FIELDS) {
    const node = event[field];
    if (node instanceof Node && isOurs(node)) return node;
  }
  return null;
}

/**
 * Replaces an event of the page's own element, where it gives away a node of ours, by the same event a moment later. While
 * the first one is on its way, even events that the page makes itself would carry the node.
 */
export function withoutNames(event: Event): void {
  const { target, type } = event;
  if (!('originalTarget' in event) || !target || !namesOurNode(event)) return;
  event.stopImmediatePropagation();
  const make = maker(event);
  setTimeout(() => {
    const backAgain = LEAVING.has(type) && target === document.activeElement;
    if (!backAgain) target.dispatchEvent(make());
  });
}

const LEAVING = new Set(['blur', 'focusout']);

// Fields are read now, for some are wiped when the event is over; the copy is built then, for now it would take the name on.
function maker(event: Event): () => Event {
  const { type, bubbles, cancelable, composed } = event;
  const base = { bubbles, cancelable, composed };
  if (event instanceof FocusEvent) {
    const { relatedTarget } = event;
    return () => new FocusEvent(type, { ...base, relatedTarget });
  }
  if (event instanceof MouseEvent) {
    const { clientX, clientY, screenX, screenY, button, buttons, relatedTarget } = event;
    const mouse = { ...base, clientX, clientY, screenX, screenY, button, buttons, relatedTarget };
    if (!(event instanceof PointerEvent)) return () => new MouseEvent(type, mouse);
    const { pointerId, pointerType, isPrimary } = event;
    return () => new PointerEvent(type, { ...mouse, pointerId, pointerType, isPrimary });
  }
  return () => new Event(type, base);
}
