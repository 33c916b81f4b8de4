const STOPS = 'a[href], button, input, select, textarea, [tabindex], [contenteditable="true"]';

/** What Tab would reach after an editor, within what is around it; null when there is nothing. */
export function nextStop(editor: Element, within: Element): HTMLElement | null {
  const stops = [...within.querySelectorAll<HTMLElement>(STOPS)];
  return stops.find(stop => follows(editor, stop) && !editor.contains(stop) && takesFocus(stop)) ?? null;
}

function follows(editor: Element, stop: Element): boolean {
  return (editor.compareDocumentPosition(stop) & 4) !== 0;
}

function takesFocus(stop: HTMLElement): boolean {
  const off = stop.tabIndex < 0 || stop.hasAttribute('disabled') || stop.getAttribute('type') === 'file';
  return !off && stop.getClientRects().length > 0;
}
