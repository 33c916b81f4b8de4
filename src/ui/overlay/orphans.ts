/**
 * Takes out what an earlier version of ours left in the page, and says whether there was anything.
 *
 * Firefox puts a new version into pages that are open, where what the old one drew stands without a script behind it. It is also
 * the only browser that lets an extension look into closed roots; the others start us with new pages only.
 */
export function removeOrphans(document: Document): boolean {
  const orphans = [...document.querySelectorAll('div:empty')].filter(isOurs);
  for (const orphan of orphans) orphan.remove();
  return orphans.length > 0;
}

function isOurs(element: Element & { openOrClosedShadowRoot?: ShadowRoot | null }): boolean {
  return [...(element.openOrClosedShadowRoot?.children ?? [])].some(child => child.classList.contains('cs'));
}
