/** A folder as it is kept, from what somebody typed: "Delivery/Late". '' for none. */
export function folderOf(typed: string): string {
  return typed
    .split('/')
    .map(part => part.trim())
    .filter(Boolean)
    .join('/');
}

/** True for the folder itself and for one below it; nothing is below '' (no folder). */
export function isInFolder(folder: string, wanted: string): boolean {
  return folder === wanted || (wanted !== '' && folder.startsWith(`${wanted}/`));
}

/** The folders beside this one, itself among them, in their order. */
export function siblingsOf(folders: readonly string[], folder: string): string[] {
  return childrenOf(folders, parentOf(folder));
}

/**
 * The list of folders with this one, and all below it, before the folder that stood before it (`by` -1) or behind the next one (1)
 * in the same folder. Each folder comes with all below it. The same order where it is the first or the last.
 */
export function folderMoved(folders: readonly string[], folder: string, by: -1 | 1): string[] {
  const siblings = siblingsOf(folders, folder);
  const at = siblings.indexOf(folder);
  const other = siblings[at + by];
  if (at >= 0 && other !== undefined) {
    siblings[at + by] = folder;
    siblings[at] = other;
  }
  const places = new Map(siblings.map((name, place) => [name, place]));
  return inOrder(folders, '', (a, b) => (places.get(a) ?? 0) - (places.get(b) ?? 0));
}

function parentOf(folder: string): string {
  return folder.split('/').slice(0, -1).join('/');
}

// A folder may be known only by what is below it.
function childrenOf(folders: readonly string[], parent: string): string[] {
  const start = parent === '' ? '' : `${parent}/`;
  const below = folders.filter(one => one.startsWith(start) && one !== parent);
  return [...new Set(below.map(one => start + (one.slice(start.length).split('/')[0] ?? '')))];
}

function inOrder(
  folders: readonly string[],
  parent: string,
  order: (a: string, b: string) => number,
): string[] {
  return childrenOf(folders, parent)
    .sort(order)
    .flatMap(child => (folders.includes(child) ? [child] : []).concat(inOrder(folders, child, order)));
}
