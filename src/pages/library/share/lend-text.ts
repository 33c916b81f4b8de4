import type { PackSource } from '../../../messages/topics/packs';

/** Characters from which a text is lent: a message of megabytes is written and read as JSON on both sides, 60 ms and more for 5 MB. */
const LONG = 200_000;

/**
 * Asks about a pack and lends its text where it is long; where that cannot be read on the other side it is sent. `ask` may be called
 * twice.
 */
export async function lendText<R>(source: PackSource, ask: (source: PackSource) => Promise<R>): Promise<R> {
  if (!('text' in source) || source.text.length < LONG) return ask(source);
  const lent = URL.createObjectURL(new Blob([source.text]));
  try {
    return await ask({ lent });
  } catch {
    return await ask(source);
  } finally {
    URL.revokeObjectURL(lent);
  }
}
