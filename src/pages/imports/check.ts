import type { ImportCounts } from '../../core/imports/import-record';
import { addRefused, NOTHING_YET } from '../../core/imports/import-record';
import type { Batch } from '../../core/imports/read-archive';
import type { Sight } from '../../core/history/sight';

/** What a file would bring. */
export interface Findings extends ImportCounts {
  /** Times of the first and the last post that would come in, Unix milliseconds; null for none. */
  first: number | null;
  last: number | null;
  /** How much of the file was looked at, in its own unit. */
  done: number;
}

/** What a file with nothing in it would bring. */
export const NO_FINDINGS: Findings = { ...NOTHING_YET, first: null, last: null, done: 0 };

/** Goes through a file without keeping anything, and says now and then how far it is. Ends early when the signal aborts. */
export async function* check(
  batches: AsyncIterable<Batch>,
  countKnown: (sights: readonly Sight[]) => Promise<number>,
  signal: AbortSignal,
): AsyncGenerator<Findings> {
  let found = NO_FINDINGS;
  for await (const batch of batches) {
    if (signal.aborted) return;
    const known = await countKnown(batch.sights);
    const times = batch.sights.map(sight => sight.post.postedAt);
    found = {
      read: found.read + batch.read,
      added: found.added + batch.sights.length - known,
      known: found.known + known,
      refused: addRefused(found.refused, batch.refused),
      first: times.reduce<number | null>((least, time) => Math.min(least ?? time, time), found.first),
      last: times.reduce<number | null>((most, time) => Math.max(most ?? time, time), found.last),
      done: batch.done,
    };
    yield found;
  }
}
