import type { Bytes } from './bytes';
import { crc32 } from './crc32';
import { ImportProblem } from './problem';
import type { ZipEntry } from './zip-directory';

/** Takes a stream of deflated bytes apart: the browser's own `DecompressionStream`. */
export type Inflate = (packed: AsyncIterable<Bytes>) => AsyncIterable<Bytes>;

/**
 * The bytes of a zip's entry as they were packed, checked on the way: never more than the directory promised, and at the end
 * exactly as many, with its check sum. Throws {@link ImportProblem} at the first thing that is wrong.
 */
export async function* unpack(
  packed: AsyncIterable<Bytes>,
  { name, size, crc, method }: Pick<ZipEntry, 'name' | 'size' | 'crc' | 'method'>,
  inflate: Inflate,
): AsyncGenerator<Bytes> {
  let length = 0;
  let sum = 0;
  try {
    for await (const bytes of method === 0 ? packed : inflate(packed)) {
      length += bytes.length;
      if (length > size) throw new ImportProblem('damaged', name);
      sum = crc32(bytes, sum);
      yield bytes;
    }
  } catch (error) {
    // What a stream throws says nothing to people: its data was no deflated data.
    throw error instanceof TypeError ? new ImportProblem('damaged', name) : error;
  }
  if (length !== size || sum !== crc) throw new ImportProblem('damaged', name);
}
