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
