/** True when the key goes into a field. */
export function typing(event: KeyboardEvent): boolean {
  return event.target instanceof Element && event.target.matches('textarea,input,select');
}

/** Brings the agent to a part of the drawer, unless the key is going into a field. False when there is nothing to go to. */
export function goTo(event: KeyboardEvent, selector: string): boolean {
  return !typing(event) && focusNear(event.currentTarget, selector);
}

/**
 * Moves the focus to a part of the same drawer. To be called before what has the focus goes away: with it the focus would fall to
 * the page, and X would hear the next key.
 */
export function focusNear(from: EventTarget | null, selector: string): boolean {
  const drawer = from instanceof Element ? from.closest('aside') : null;
  const found = drawer?.querySelector<HTMLElement>(selector);
  found?.focus({ preventScroll: !found.matches('input,textarea') });
  return Boolean(found);
}

/** Moves the focus along the contacts: arrows by one, Home and End to the ends. False when it is not ours to move. */
export function walkContacts(event: KeyboardEvent): boolean {
  if (typing(event) || !(event.currentTarget instanceof Element)) return false;
  const links = [...event.currentTarget.querySelectorAll<HTMLElement>('a.contact')];
  if (links.length === 0) return false;
  const present = links.findIndex(link => link === event.target);
  links[nextIndex(event.key, present, links.length - 1)]?.focus();
  return true;
}

function nextIndex(key: string, present: number, last: number): number {
  if (key === 'Home') return 0;
  if (key === 'End') return last;
  if (key === 'ArrowDown') return Math.min(present + 1, last);
  return Math.max(present - 1, 0);
}
