/** What the agent is told then. */
export const FULL =
  'The disk is full, so this was not saved. Everything saved before is still there. Free some disk space and try again.';

/** Nothing more fits on the disk. The message is for the agent. */
export class StorageFull extends Error {
  override readonly name = 'StorageFull';

  constructor(cause: unknown) {
    super(FULL, { cause });
  }
}

/** Does the work; a refusal for lack of room comes out as {@link StorageFull}, everything else as it is. */
export async function withRoom<T>(work: () => PromiseLike<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw saysFull(error) ? new StorageFull(error) : error;
  }
}

// IndexedDB aborts with the reason inside; storage.local has only words ("Resource::kQuotaBytes quota exceeded").
function saysFull(error: unknown, depth = 0): boolean {
  if (typeof error !== 'object' || error === null || depth > 4) return false;
  const { name, message, inner, cause } = error as Record<string, unknown>;
  if (
    name === 'QuotaExceededError' ||
    /quota|no space left|disk full/i.test(typeof message === 'string' ? message : '')
  ) {
    return true;
  }
  return saysFull(inner, depth + 1) || saysFull(cause, depth + 1);
}
