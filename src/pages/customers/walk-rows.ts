const ROW = '.person-open';

/** Moves the focus along the list: arrows by one, Home and End to the ends; Space selects, as it does in the box beside it. */
export function walkRows(event: KeyboardEvent): void {
  if (!(event.currentTarget instanceof Element) || !(event.target instanceof Element)) return;
  if (event.altKey || event.ctrlKey || event.metaKey || !event.target.matches(ROW)) return;
  if (event.key === ' ') {
    event.preventDefault();
    event.target.closest('li')?.querySelector<HTMLElement>('[type=checkbox]')?.click();
    return;
  }
  const rows = [...event.currentTarget.querySelectorAll<HTMLElement>(ROW)];
  const at = rows.findIndex(row => row === event.target);
  const next = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: rows.length - 1 }[event.key];
  if (next === undefined) return;
  event.preventDefault();
  if (next < 0) document.querySelector<HTMLElement>('#search-customers')?.focus();
  else rows[next]?.focus();
}

/** From the search into the list. */
export function enterRows(event: KeyboardEvent): void {
  if (event.key !== 'ArrowDown') return;
  event.preventDefault();
  document.querySelector<HTMLElement>(ROW)?.focus();
}
