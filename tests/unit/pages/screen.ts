import { computeAccessibleName, getRole } from 'dom-accessibility-api';

/** Every element with this role and, if given, this accessible name. */
export function allByRole(role: string, name?: string | RegExp): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>('body *')].filter(
    element => getRole(element) === role && matches(computeAccessibleName(element), name),
  );
}

/** The only element with this role and name. Throws when there is none, or more. */
export function byRole<E extends HTMLElement = HTMLElement>(role: string, name?: string | RegExp): E {
  const found = allByRole(role, name);
  if (found.length !== 1) throw new Error(`${found.length} elements are a ${role} "${String(name)}"`);
  return found[0] as E;
}

/** The text of the only element with this role and name inside another one. */
export function within(outer: string, outerName: string, role: string, name?: string): string {
  const inside = allByRole(role, name).filter(element => byRole(outer, outerName).contains(element));
  if (inside.length !== 1) throw new Error(`${inside.length} elements are a ${role} in "${outerName}"`);
  return inside[0]?.textContent ?? '';
}

/** Types into a text field, as one change. */
export function type(field: string, text: string) {
  const input = byRole<HTMLInputElement>('textbox', field);
  input.value = text;
  input.dispatchEvent(new Event('input', { bubbles: true }));
}

/** Presses a key in a text field. False when the page took it for itself. */
export function press(field: string, key: string, more: KeyboardEventInit = {}): boolean {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more });
  return byRole('textbox', field).dispatchEvent(event);
}

/** Lets effects, answers and drawing finish. */
export function settled(): Promise<void> {
  return new Promise(resolve => void setTimeout(resolve, 40));
}

function matches(actual: string, wanted: string | RegExp | undefined): boolean {
  if (wanted === undefined) return true;
  return typeof wanted === 'string' ? actual === wanted : wanted.test(actual);
}
